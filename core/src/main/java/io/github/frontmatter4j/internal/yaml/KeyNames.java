package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Names of keys that were read before: the files of a site have the same ones, so each is made once and not once a file. A
 * new name takes the place of an old one, so that strange names fill no memory. Thread-safe: a string that somebody sees is
 * whole, and who does not see it makes another one.
 */
final class KeyNames {

    private static final int PLACES = 512;
    private static final int LONGEST = 40;

    private final @Nullable String[] names = new @Nullable String[PLACES];

    /** The name in some bytes, which are ASCII. */
    String of(SourceText source, int from, int to) {
        if (to - from > LONGEST) {
            return source.text(from, to);
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + source.byteAt(i);
        }
        int place = (hash ^ hash >>> 9) & (PLACES - 1);
        String known = names[place];
        if (known == null || !stands(known, source, from, to)) {
            known = source.text(from, to);
            names[place] = known;
        }
        return known;
    }

    private static boolean stands(String name, SourceText source, int from, int to) {
        if (name.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (name.charAt(i - from) != source.byteAt(i)) {
                return false;
            }
        }
        return true;
    }
}
