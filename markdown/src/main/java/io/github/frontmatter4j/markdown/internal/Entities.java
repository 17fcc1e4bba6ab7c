package io.github.frontmatter4j.markdown.internal;

import java.util.Arrays;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Character references and backslash escapes, as CommonMark reads them. */
public final class Entities {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final int MAX_REFERENCE = 40;

    private Entities() {}

    /** Whether a backslash before the character makes it literal. */
    public static boolean isEscapable(char c) {
        return ESCAPABLE.indexOf(c) >= 0;
    }

    /** The text that Markdown source stands for: escapes and character references replaced. */
    public static String unescapeMarkdown(String raw) {
        return raw.indexOf('\\') < 0 && raw.indexOf('&') < 0 ? raw : unescape(raw, null);
    }

    /**
     * Like {@link #unescapeMarkdown(String)}; also tells where each character comes from.
     *
     * @param raw the source
     * @param map receives, for each index of the result and for its end, the index in {@code raw}
     */
    public static String unescape(String raw, int @Nullable [] map) {
        StringBuilder out = new StringBuilder(raw.length());
        int i = 0;
        while (i < raw.length()) {
            char c = raw.charAt(i);
            if (c == '\\' && i + 1 < raw.length() && isEscapable(raw.charAt(i + 1))) {
                mark(map, out.length(), 1, i);
                out.append(raw.charAt(i + 1));
                i += 2;
                continue;
            }
            int end = c == '&' ? referenceEnd(raw, i) : -1;
            String decoded = end > 0 ? decode(raw.substring(i, end)) : null;
            if (decoded != null) {
                mark(map, out.length(), decoded.length(), i);
                out.append(decoded);
                i = end;
                continue;
            }
            mark(map, out.length(), 1, i);
            out.append(c);
            i++;
        }
        mark(map, out.length(), 1, raw.length());
        return out.toString();
    }

    private static void mark(int @Nullable [] map, int from, int count, int value) {
        if (map != null && from < map.length) {
            Arrays.fill(map, from, Math.min(map.length, from + count), value);
        }
    }

    /** The end of a character reference with semicolon that begins at an ampersand, or -1. */
    public static int referenceEnd(CharSequence text, int ampersand) {
        int limit = Math.min(text.length(), ampersand + MAX_REFERENCE);
        for (int i = ampersand + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i > ampersand + 1 ? i + 1 : -1;
            }
            boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
            if (!letter && !(c >= '0' && c <= '9') && !(c == '#' && i == ampersand + 1)) {
                return -1;
            }
        }
        return -1;
    }

    /** What a reference with ampersand and semicolon stands for, or null if it is none. */
    public static @Nullable String decode(String reference) {
        if (reference.charAt(1) == '#') {
            return decodeNumber(reference);
        }
        String decoded = Parser.unescapeEntities(reference, true);
        return decoded.equals(reference) ? null : decoded;
    }

    private static @Nullable String decodeNumber(String reference) {
        boolean hex = reference.length() > 2 && (reference.charAt(2) | 0x20) == 'x';
        int from = hex ? 3 : 2;
        int digits = reference.length() - 1 - from;
        if (digits < 1 || digits > (hex ? 6 : 7)) {
            return null;
        }
        int value = 0;
        for (int i = from; i < reference.length() - 1; i++) {
            int digit = Character.digit(reference.charAt(i), hex ? 16 : 10);
            if (digit < 0) {
                return null;
            }
            value = value * (hex ? 16 : 10) + digit;
        }
        boolean bad = value == 0 || value > Character.MAX_CODE_POINT || (value >= 0xD800 && value <= 0xDFFF);
        return bad ? "\uFFFD" : Character.toString(value);
    }

    /** The value of an HTML attribute or text: character references replaced as HTML does. */
    public static String decodeHtml(String raw, boolean attribute) {
        return raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, attribute);
    }
}
