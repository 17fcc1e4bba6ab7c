package io.github.frontmatter4j.validation.internal.rules.type;

/** What text without quotes can mean to readers of YAML. */
final class PlainText {

    /** No word for a boolean or null is longer. */
    private static final int WORD = 5;

    private PlainText() {}

    /** Whether every reader takes it for text, as far as its beginning tells; numbers and dates begin with ASCII signs. */
    static boolean isSure(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
        return first > 127 || (letter && (text.length() > WORD || "fnotyFNOTY".indexOf(first) < 0));
    }
}
