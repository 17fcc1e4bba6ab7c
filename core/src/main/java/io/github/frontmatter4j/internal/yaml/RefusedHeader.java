package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A header that the engine refuses, read line by line: there is no tree, so what its author meant is taken from each line
 * and its neighbours. Lines are named by the offset of their first character. Immutable.
 */
final class RefusedHeader {

    private final HeaderText header;
    private final String text;
    private final LineScan lines;

    RefusedHeader(HeaderText header) {
        this.header = header;
        this.text = header.text();
        this.lines = new LineScan(header);
    }

    /** The text that all offsets belong to. */
    String text() {
        return text;
    }

    LineScan lines() {
        return lines;
    }

    int start() {
        return header.span().start();
    }

    int end() {
        return header.span().end();
    }

    Problem problem(ProblemId id, Span span, Message message) {
        return Problem.error(id, at(span), message);
    }

    Location at(Span span) {
        return header.at(span, KeyPath.root());
    }

    // ---- lines with content

    /** The first line that is neither blank nor a comment, or -1. */
    int firstContent() {
        return contentFrom(start());
    }

    /** The next line below that is neither blank nor a comment, or -1. */
    int nextContent(int line) {
        return contentFrom(lines.nextLine(line));
    }

    private int contentFrom(int line) {
        int at = line;
        while (at < end() && !isContent(at)) {
            at = lines.nextLine(at);
        }
        return at < end() ? at : -1;
    }

    /** The next line above that is neither blank nor a comment, or -1. */
    int previousContent(int line) {
        int at = lines.lineBefore(line);
        while (at >= 0 && !isContent(at)) {
            at = lines.lineBefore(at);
        }
        return at;
    }

    boolean isContent(int line) {
        return !lines.isBlankLine(line) && !lines.isCommentLine(line);
    }

    // ---- what a line says

    /** The value behind the key of a line; null if the line is no entry. */
    @Nullable
    ValueOfLine entry(int line) {
        return ValueOfLine.on(lines, text, line);
    }

    /** What stands behind the dashes of a line; null if the line is no item. */
    @Nullable
    ValueOfLine item(int line) {
        return ValueOfLine.item(lines, text, line);
    }

    /** The value of an entry, else of an item. */
    @Nullable
    ValueOfLine value(int line) {
        ValueOfLine value = entry(line);
        return value == null ? item(line) : value;
    }

    int behindDashes(int line) {
        return ValueOfLine.behindDashes(lines, text, line);
    }

    /** Whether the next line with content is an entry or item of the same level or above, or there is none. */
    boolean endsOn(int line) {
        int next = nextContent(line);
        return next < 0 || (lines.indentOf(next) <= lines.indentOf(line) && value(next) != null);
    }

    static boolean isKeyCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    /** The offset of the quote that closes the one at an offset, or -1. */
    int closeOfQuote(int open, int limit) {
        char quote = text.charAt(open);
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\' && quote == '"') {
                i++;
            } else if (c == quote) {
                if (quote == '\'' && i + 1 < limit && text.charAt(i + 1) == '\'') {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Whether nothing but certain characters and blanks, and not nothing at all, stands in a place. */
    boolean isOnly(int from, int to, String characters) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!LineScan.isSpace(c) && characters.indexOf(c) < 0) {
                return false;
            }
        }
        return from < to;
    }
}
