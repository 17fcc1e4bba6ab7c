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
        int length = to - from;
        if (length == 0 || length > LONGEST) {
            return source.text(from, to);
        }
        // a few letters tell the keys of a site apart
        int hash =
                source.byteAt(from) + 7 * source.byteAt(from + length / 2) + 31 * source.byteAt(to - 1) + 127 * length;
        int place = hash & (PLACES - 1);
        String first = names[place];
        if (first != null && stands(first, source, from, to)) {
            return first;
        }
        int beside = place ^ 1;
        String second = names[beside];
        if (second != null && stands(second, source, from, to)) {
            return second;
        }
        String fresh = source.text(from, to);
        names[first == null ? place : beside] = fresh;
        return fresh;
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
