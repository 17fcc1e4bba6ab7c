package io.github.frontmatter4j.internal.yaml;

/** Puts text into the quotes that its author meant. */
final class Requoting {

    private static final String OPENERS = "\"'\u201C\u201D\u201E\u2018\u2019\u201A\u201F\u00AB";
    private static final String CLOSERS = "\"'\u201D\u201C\u2019\u2018\u201F\u00BB";

    private Requoting() {}

    /**
     * The text as one quoted scalar; quotes that already stand around the whole are taken as meant so.
     *
     * @param value what stands in the file
     */
    static String of(String value) {
        String inside = isAround(value) ? value.substring(1, value.length() - 1) : value;
        String meant = unescapedApostrophes(inside);
        return meant.indexOf('\'') >= 0 && meant.indexOf('"') < 0 && meant.indexOf('\\') < 0
                ? "\"" + meant + "\""
                : YamlScalars.single(meant);
    }

    /** Whether the first and the last character are quotes around the whole, not around two words of it. */
    static boolean isAround(String value) {
        int last = value.length() - 1;
        if (last < 1) {
            return false;
        }
        char open = value.charAt(0);
        char close = value.charAt(last);
        boolean ascii = open == '"' || open == '\'';
        if (ascii ? close != open : OPENERS.indexOf(open) < 0 || CLOSERS.indexOf(close) < 0) {
            return false;
        }
        for (int i = 1; i < last; i++) {
            if (value.charAt(i) == close || value.charAt(i) == open) {
                boolean behindText = !isGap(value.charAt(i - 1));
                boolean beforeText = i + 1 <= last && !isGap(value.charAt(i + 1));
                if (behindText && beforeText) {
                    continue;
                }
                return !behindText;
            }
        }
        return true;
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || "([{,;:.!?-\u2014".indexOf(c) >= 0;
    }

    /** The inside of double quotes with backslashes that were no escapes, in quotes that keep them. */
    static String withoutEscapes(String inside) {
        String meant = unescapedApostrophes(inside);
        return meant.equals(inside) ? YamlScalars.single(inside) : "\"" + meant + "\"";
    }

    private static String unescapedApostrophes(String text) {
        for (int i = text.indexOf('\\'); i >= 0; i = text.indexOf('\\', i + 1)) {
            if (i + 1 == text.length() || text.charAt(i + 1) != '\'') {
                return text;
            }
        }
        return text.replace("\\'", "'");
    }

    /** Whether a character may have been typed for a closing quote of another kind. */
    static boolean isOtherCloser(char c, char quote) {
        return c != quote && CLOSERS.indexOf(c) >= 0;
    }
}
