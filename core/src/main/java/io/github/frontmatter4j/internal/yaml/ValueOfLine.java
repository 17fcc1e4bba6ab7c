package io.github.frontmatter4j.internal.yaml;

import org.jspecify.annotations.Nullable;

/**
 * The value that an author meant on a line: behind the first {@code key: } or behind the dashes.
 *
 * @param colon the offset of the colon, or of the value if there is none
 * @param start where the value begins
 * @param end behind its last character on the line, without blanks and comment
 */
record ValueOfLine(int colon, int start, int end) {

    static @Nullable ValueOfLine on(LineScan lines, String text, int line) {
        int key = behindDashes(lines, text, line);
        int end = lines.endOfLine(line);
        char quote = key < end && (text.charAt(key) == '"' || text.charAt(key) == '\'') ? text.charAt(key) : 0;
        int from = key;
        if (quote != 0) {
            int close = text.indexOf(quote, key + 1);
            from = close > 0 && close < end ? close + 1 : key;
        } else if (key < end && "[{#&*!|>%@`".indexOf(text.charAt(key)) >= 0) {
            return null;
        }
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == ':' && (i + 1 == end || LineScan.isSpace(text.charAt(i + 1)))) {
                return of(lines, text, i, i + 1);
            } else if (quote != 0 && from > key && !LineScan.isSpace(text.charAt(i))) {
                return null;
            }
        }
        return null;
    }

    static @Nullable ValueOfLine item(LineScan lines, String text, int line) {
        int start = behindDashes(lines, text, line);
        return start == lines.skipSpaces(line) ? null : of(lines, text, start, start);
    }

    private static ValueOfLine of(LineScan lines, String text, int colon, int from) {
        int start = lines.skipSpaces(from);
        int end = commentOf(text, start, lines.endOfLine(from));
        while (end > start && LineScan.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new ValueOfLine(colon, start, end);
    }

    /** Where a comment begins; {@code #12} and {@code #word} are more likely text that lost its quotes. */
    private static int commentOf(String text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            boolean hash = text.charAt(i) == '#' && LineScan.isSpace(text.charAt(i - 1));
            if (hash && (i + 1 == end || LineScan.isSpace(text.charAt(i + 1)))) {
                return i;
            }
        }
        return end;
    }

    static int behindDashes(LineScan lines, String text, int line) {
        int at = lines.skipSpaces(line);
        int end = lines.endOfLine(line);
        while (at + 1 < end && text.charAt(at) == '-' && LineScan.isSpace(text.charAt(at + 1))) {
            at = lines.skipSpaces(at + 1);
        }
        return at;
    }
}
