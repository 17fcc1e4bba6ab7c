package io.github.frontmatter4j.internal.toml;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.source.Span;

/** Reads the four kinds of strings: double or single quotes, on one line or on several. */
final class TomlStrings {

    private static final String BASIC_LINES = "\"\"\"";
    private static final String LITERAL_LINES = "'''";

    private final TomlCursor cursor;

    TomlStrings(TomlCursor cursor) {
        this.cursor = cursor;
    }

    boolean isAtBasicLines() {
        return cursor.isAt(BASIC_LINES);
    }

    boolean isAtLiteralLines() {
        return cursor.isAt(LITERAL_LINES);
    }

    String basic() {
        int start = cursor.at();
        cursor.move(1);
        StringBuilder out = new StringBuilder();
        while (cursor.hasMore() && !cursor.isAtControl()) {
            char c = cursor.current();
            if (c == '"') {
                cursor.move(1);
                return out.toString();
            } else if (c == '\\') {
                escape(out);
            } else {
                out.append(c);
                cursor.move(1);
            }
        }
        throw unclosed(start, "\"");
    }

    String literal() {
        int start = cursor.at();
        cursor.move(1);
        int from = cursor.at();
        while (cursor.hasMore() && !cursor.isAtControl()) {
            if (cursor.isAt('\'')) {
                String text = cursor.textFrom(from);
                cursor.move(1);
                return text;
            }
            cursor.move(1);
        }
        throw unclosed(start, "'");
    }

    String basicLines() {
        int start = open();
        StringBuilder out = new StringBuilder();
        while (cursor.hasMore()) {
            if (isAtBasicLines()) {
                return closed(out, '"');
            } else if (cursor.isAt('\\') && isLineContinuation()) {
                cursor.move(1);
                while (cursor.isAtBreak() || cursor.isAtBlank()) {
                    cursor.move(1);
                }
            } else if (cursor.isAt('\\')) {
                escape(out);
            } else {
                character(out, start, BASIC_LINES);
            }
        }
        throw unclosed(start, BASIC_LINES);
    }

    String literalLines() {
        int start = open();
        StringBuilder out = new StringBuilder();
        while (cursor.hasMore()) {
            if (isAtLiteralLines()) {
                return closed(out, '\'');
            }
            character(out, start, LITERAL_LINES);
        }
        throw unclosed(start, LITERAL_LINES);
    }

    /** Moves behind three quotes; a line end directly behind them is no part of the text. */
    private int open() {
        int start = cursor.at();
        cursor.move(3);
        cursor.lineEnd();
        return start;
    }

    /** Up to two further quotes before the closing three belong to the text. */
    private String closed(StringBuilder out, char quote) {
        int count = 0;
        while (cursor.isAt(quote) && count < 5) {
            cursor.move(1);
            count++;
        }
        return out.append(String.valueOf(quote).repeat(count - 3)).toString();
    }

    private void character(StringBuilder out, int start, String quotes) {
        if (cursor.lineEnd()) {
            out.append('\n');
        } else if (cursor.isAtControl()) {
            throw unclosed(start, quotes);
        } else {
            out.append(cursor.current());
            cursor.move(1);
        }
    }

    private boolean isLineContinuation() {
        int start = cursor.at();
        cursor.move(1);
        cursor.blanks();
        boolean atBreak = cursor.isAtBreak();
        cursor.moveTo(start);
        return atBreak;
    }

    private TomlFault unclosed(int start, String quotes) {
        return TomlFault.unclosed(cursor.header(), start, quotes);
    }

    // ---- escapes

    private void escape(StringBuilder out) {
        int start = cursor.at();
        char c = cursor.next();
        cursor.move(2);
        switch (c) {
            case 'b' -> out.append('\b');
            case 't' -> out.append('\t');
            case 'n' -> out.append('\n');
            case 'f' -> out.append('\f');
            case 'r' -> out.append('\r');
            case '"' -> out.append('"');
            case '\\' -> out.append('\\');
            case 'u' -> out.appendCodePoint(codePoint(start, 4));
            case 'U' -> out.appendCodePoint(codePoint(start, 8));
            default -> {
                Span escape = new Span(start, Math.min(start + 2, cursor.end()));
                cursor.moveTo(start);
                throw fault(escape, "Unexpected escape `{0}`, expected one that TOML knows");
            }
        }
    }

    private int codePoint(int start, int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(cursor.current(), 16);
            if (digit < 0 || cursor.current() > 'f') {
                Span escape = new Span(start, Math.min(cursor.at() + 1, cursor.end()));
                throw TomlFault.syntax(
                        cursor.header(),
                        escape,
                        Message.of(
                                "Unexpected `{0}`, expected {1} hexadecimal digits",
                                cursor.text(escape), Integer.toString(digits)));
            }
            value = (value << 4) | digit;
            cursor.move(1);
        }
        if (value < 0 || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) {
            Span escape = cursor.spanFrom(start);
            throw fault(escape, "Unexpected `{0}`, expected a Unicode character");
        }
        return value;
    }

    private TomlFault fault(Span escape, String template) {
        return TomlFault.syntax(cursor.header(), escape, Message.of(template, cursor.text(escape)));
    }
}
