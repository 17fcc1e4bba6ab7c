package io.github.frontmatter4j.model;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes the part of a URL from a name, as the systems do it, so that links can be checked and redirects written. Letters
 * of all scripts stay what they are.
 */
public final class Slugs {

    private static final String HUGO_KEEPS = "./\\_#+~-@";
    private static final int WORDPRESS_BYTES = 200;

    private Slugs() {}

    /**
     * The path of a term in Hugo: {@code My Post! ä & 中文 (1)} becomes {@code my-post-ä-中文-1}.
     *
     * @param name the name of a tag, category or page
     * @return the path; from Hugo's {@code UnicodeSanitize}, lower-cased as by default
     */
    public static String hugo(String name) {
        StringBuilder out = new StringBuilder(name.length());
        boolean hyphenBefore = false;
        boolean wasHyphen = false;
        int[] codePoints = name.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            int c = codePoints[i];
            boolean escape = c == '%'
                    && i + 2 < codePoints.length
                    && Character.digit(codePoints[i + 1], 16) >= 0
                    && Character.digit(codePoints[i + 2], 16) >= 0;
            if (HUGO_KEEPS.indexOf(c) >= 0 || isWord(c) || escape) {
                wasHyphen = c == '-';
                if (hyphenBefore && !wasHyphen) {
                    out.append('-');
                }
                hyphenBefore = false;
                out.appendCodePoint(c);
            } else if (out.length() > 0 && !wasHyphen && isSpace(c)) {
                hyphenBefore = true;
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /**
     * The slug that WordPress makes of a name, with letters of other scripts readable: {@code C++ & 小米 2.0} becomes
     * {@code c-小米-2-0}. WordPress itself stores it percent-encoded, see {@link #wordpressEncoded(String)}.
     *
     * @param name the name of a term or the title of a post
     * @return the slug; from WordPress's {@code sanitize_title}, accents removed
     */
    public static String wordpress(String name) {
        StringBuilder out = new StringBuilder(name.length());
        int bytes = 0;
        int[] codePoints = withoutAccents(withoutTagsAndEntities(name))
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .toArray();
        for (int i = 0; i < codePoints.length; i++) {
            int c = codePoints[i];
            if (c > 0x7F && !isDropped(c)) {
                int size = 3 * Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
                bytes += isSpaceOrDash(c) ? 0 : size;
                if (bytes > WORDPRESS_BYTES) {
                    break;
                }
            }
            if (isSpaceOrDash(c) || c == '.' || c == '/' || c == '-') {
                if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
                    out.append('-');
                }
            } else if (c == '_' || c < 0x80 && Character.isLetterOrDigit(c) || c > 0x7F && !isDropped(c)) {
                out.appendCodePoint(c);
            }
        }
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == '-') {
            end--;
        }
        return out.substring(0, end);
    }

    /**
     * The slug as WordPress stores it, other scripts percent-encoded in lower case.
     *
     * @param name the name of a term or the title of a post
     * @return the slug in ASCII
     */
    public static String wordpressEncoded(String name) {
        StringBuilder out = new StringBuilder();
        for (byte b : wordpress(name).getBytes(StandardCharsets.UTF_8)) {
            if (b < 0) {
                out.append('%').append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
            } else {
                out.append((char) b);
            }
        }
        return out.toString();
    }

    private static boolean isSpaceOrDash(int c) {
        return c < 0x80 ? c == ' ' || c >= 9 && c <= 13 : c == 0xA0 || c == 0x2013 || c == 0x2014 || c == 0x2011;
    }

    /** The signs that sanitize_title_with_dashes takes out. */
    private static boolean isDropped(int c) {
        return "¡¿«»‹›‘’“”‚‛„‟•©®°…™´ˊ́̀ˆ¨¸×".indexOf(c) >= 0;
    }

    private static String withoutTagsAndEntities(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            int end = c == '<' ? name.indexOf('>', i) : c == '&' ? entityEnd(name, i) : -1;
            if (end > 0) {
                i = end;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static int entityEnd(String name, int at) {
        int i = at + 1;
        while (i < name.length() && (name.charAt(i) == '#' || Character.isLetterOrDigit(name.charAt(i)))) {
            i++;
        }
        return i > at + 1 && i < name.length() && name.charAt(i) == ';' ? i : -1;
    }

    /** Latin letters without their accents; marks of other scripts belong to their letters. */
    private static String withoutAccents(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int c : text.codePoints().toArray()) {
            if (c >= 0xC0 && c <= 0x24F) {
                String plain = switch (c) {
                    case 0xC6 -> "AE";
                    case 0xE6 -> "ae";
                    case 0xD8 -> "O";
                    case 0xF8 -> "o";
                    case 0xDF -> "s";
                    case 0x152 -> "OE";
                    case 0x153 -> "oe";
                    case 0x141 -> "L";
                    case 0x142 -> "l";
                    case 0xD0, 0x110 -> "D";
                    case 0xF0, 0x111 -> "d";
                    case 0xDE -> "TH";
                    case 0xFE -> "th";
                    default ->
                        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                                .replaceAll("[\\u0300-\\u036F]", "");
                };
                out.append(plain);
            } else {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }
}
