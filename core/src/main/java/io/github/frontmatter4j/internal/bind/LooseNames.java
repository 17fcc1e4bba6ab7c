package io.github.frontmatter4j.internal.bind;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Names without what people mix up: case, and the signs between words. Nearly all names are so already. */
final class LooseNames {

    private LooseNames() {}

    static String lower(String name) {
        return isPlain(name, true) ? name : name.toLowerCase(Locale.ROOT);
    }

    /** In lower case and without hyphens, low lines and blanks. */
    static String of(String name) {
        return isPlain(name, false)
                ? name
                : name.replace("-", "").replace("_", "").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    // one call for all letters: at each start the names of all keys go through an interpreter
    private static boolean isPlain(String name, boolean signs) {
        for (byte c : name.getBytes(StandardCharsets.ISO_8859_1)) {
            boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!letter && !(signs && (c == '_' || c == '-' || c == ' '))) {
                return false;
            }
        }
        return true;
    }
}
