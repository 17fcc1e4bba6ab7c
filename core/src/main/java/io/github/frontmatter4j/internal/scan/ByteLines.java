package io.github.frontmatter4j.internal.scan;

import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;

/** The bytes of a file and its lines, by byte offsets. */
final class ByteLines {

    private final SourceText source;
    private final int length;

    ByteLines(SourceText source) {
        this.source = source;
        this.length = source.byteLength();
    }

    int length() {
        return length;
    }

    /** A byte without sign; -1 behind the last one. */
    int at(int index) {
        return index < length ? source.byteAt(index) & 0xFF : -1;
    }

    /** How many bytes the byte order mark at the beginning takes. */
    int markLength() {
        return source.hasBom() ? 3 : 0;
    }

    int endOfLine(int from) {
        return source.endOfLineAt(from);
    }

    /** Behind a line end. */
    int nextLine(int lineEnd) {
        return at(lineEnd) == '\r' && at(lineEnd + 1) == '\n' ? lineEnd + 2 : Math.min(length, lineEnd + 1);
    }

    int lineBelow(int offset) {
        return nextLine(endOfLine(offset));
    }

    int skipBlanks(int from) {
        int at = from;
        while (at(at) == ' ' || at(at) == '\t') {
            at++;
        }
        return at;
    }

    /** Skips blanks and line ends. */
    int skipSpace(int from) {
        int at = from;
        while (isSpace(at(at))) {
            at++;
        }
        return at;
    }

    /** Skips blanks, line ends and byte order marks. */
    int skipSpaceAndMarks(int from) {
        int at = from;
        while (true) {
            boolean mark = at(at) == 0xEF && at(at + 1) == 0xBB && at(at + 2) == 0xBF;
            if (!mark && !isSpace(at(at))) {
                return at;
            }
            at += mark ? 3 : 1;
        }
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    /** How often a byte is repeated. */
    int count(int from, int wanted) {
        int at = from;
        while (at(at) == wanted) {
            at++;
        }
        return at - from;
    }

    boolean isLine(int from, String text) {
        return endOfLine(from) - from == text.length()
                && source.decode(from, endOfLine(from)).filter(text::equals).isPresent();
    }

    /** The offset in the text that belongs to a byte; 0 if the bytes before it are no text. */
    int offset(int index) {
        return source.lengthOf(0, index).orElse(0);
    }

    Span span(int from, int to) {
        int start = offset(from);
        return new Span(start, Math.max(start, offset(to)));
    }
}
