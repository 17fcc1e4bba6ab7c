package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotes and brackets that are opened and not closed, or closed too often, line by line: where the engine stumbles
 * is often lines behind the mistake.
 */
final class LineMistakes {

    private final RefusedHeader header;
    private final String text;
    private final LineScan lines;
    private final QuoteMistakes quotes;
    private final BracketMistakes brackets;

    LineMistakes(RefusedHeader header, QuoteMistakes quotes, BracketMistakes brackets) {
        this.header = header;
        this.text = header.text();
        this.lines = header.lines();
        this.quotes = quotes;
        this.brackets = brackets;
    }

    /** The first mistake on a line that begins at or before an offset, or null. */
    @Nullable
    Problem before(int until) {
        int line = header.start();
        while (line < header.end() && line <= until) {
            int next = lines.nextLine(line);
            if (header.isContent(line)) {
                Problem around = quotes.aroundEntry(line);
                if (around != null) {
                    return around;
                }
                ValueOfLine value = header.value(line);
                char first = value == null || value.start() >= value.end() ? ' ' : text.charAt(value.start());
                if (value != null && (first == '"' || first == '\'')) {
                    Problem problem = quotes.on(line, value);
                    if (problem != null) {
                        return problem;
                    }
                    next = Math.max(next, behind(header.closeOfQuote(value.start(), header.end())));
                } else if (value != null && (first == '[' || first == '{')) {
                    BracketScan scan = new BracketScan(header, line, value);
                    Problem problem = brackets.on(scan);
                    if (problem != null) {
                        return problem;
                    }
                    next = Math.max(next, behind(scan.close()));
                } else if (value != null && isBlock(first, value)) {
                    next = behindBlock(line);
                }
            }
            if (next <= line) {
                break;
            }
            line = next;
        }
        return null;
    }

    private int behind(int offset) {
        return offset < 0 ? 0 : lines.nextLine(offset);
    }

    private boolean isBlock(char first, ValueOfLine value) {
        if (first != '|' && first != '>') {
            return false;
        }
        for (int i = value.start() + 1; i < value.end(); i++) {
            if ("+-123456789".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private int behindBlock(int line) {
        int indent = lines.indentOf(line);
        int at = lines.nextLine(line);
        while (at < header.end() && (lines.isBlankLine(at) || lines.indentOf(at) > indent)) {
            at = lines.nextLine(at);
        }
        return at;
    }
}
