package io.github.frontmatter4j.validation.report;

/** Text of files and names of files on their way to a terminal or a log. */
final class Printable {

    private Printable() {}

    /** Whether a terminal obeys a character instead of showing it, or text around it is turned; line ends and tabs count. */
    static boolean isObeyed(int c) {
        return Character.isISOControl(c) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** The text with U+FFFD for what would be obeyed; line ends and tabs stay. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(isObeyed(c) && c != '\n' && c != '\r' && c != '\t' ? '\uFFFD' : c);
        }
        return out.toString();
    }
}
