package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lines that stand at a column of their own, and tabs where blanks belong. */
final class IndentationMistakes {

    private final RefusedHeader header;
    private final String text;
    private final LineScan lines;

    IndentationMistakes(RefusedHeader header) {
        this.header = header;
        this.text = header.text();
        this.lines = header.lines();
    }

    /** A key that is deeper than the one above, which has a text and can hold no map. */
    Problem keyUnderText(int at) {
        Problem problem = header.problem(
                        Ids.INDENTATION,
                        lines.contentOf(at),
                        Message.of("Unexpected key under a text, expected it at the indentation of its neighbours"))
                .withHint(Message.of("align the key with the others, or remove the value of the key above"));
        return alignable(problem, lines.startOfLine(at));
    }

    /** Adds the fixes that bring a line, and what is deeper below it, to the indentation of a neighbour. */
    Problem alignable(Problem problem, int line) {
        Problem fixable = problem;
        int own = lines.indentOf(line);
        int first = header.firstContent();
        if (own == 0 && first < line && lines.indentOf(first) > 0) {
            fixable = fixable.withFix(shift(first, line, -lines.indentOf(first)));
        }
        int stop = header.nextContent(line);
        while (stop >= 0 && lines.indentOf(stop) >= Math.max(1, own)) {
            stop = header.nextContent(stop);
        }
        for (int column : columnsAbove(line)) {
            if (column != own) {
                fixable = fixable.withFix(shift(line, stop < 0 ? header.end() : stop, column - own));
            }
        }
        return fixable;
    }

    /** The columns at which a line may have been meant to begin, the nearest neighbour's first. */
    private Set<Integer> columnsAbove(int line) {
        Set<Integer> columns = new LinkedHashSet<>();
        boolean item = header.item(line) != null;
        if (lines.indentOf(line) == 1 && !item) {
            // one blank is a slip of the finger, not a level
            columns.add(0);
        }
        int above = header.previousContent(line);
        while (above >= 0 && columns.size() < 6) {
            if (!item) {
                columns.add(header.behindDashes(above) - above);
            }
            columns.add(lines.indentOf(above));
            above = header.previousContent(above);
        }
        return columns;
    }

    private Fix shift(int from, int to, int by) {
        List<TextEdit> edits = new ArrayList<>();
        for (int line = from; line >= 0 && line < to; line = header.nextContent(line)) {
            int indent = lines.indentOf(line);
            edits.add(new TextEdit(new Span(line, line + indent), " ".repeat(Math.max(0, indent + by))));
        }
        return Fix.unsafe(Message.of("Align the line with its neighbours"), TextEdits.of(edits));
    }

    // ---- tabs

    Problem tab(int at) {
        int line = lines.startOfLine(at);
        Problem fixable = header.problem(
                        Ids.TAB,
                        new Span(at, lines.skipSpaces(at)),
                        Message.of("Unexpected tab in the indentation, expected blanks"))
                .withHint(Message.of("replace each tab by two blanks"));
        int above = header.previousContent(line);
        int below = header.nextContent(line);
        if (below >= 0 && isSibling(line, below)) {
            fixable = fixable.withFix(blanks(line, lines.indentOf(below)));
        }
        int column = above >= 0 ? lines.indentOf(above) : below >= 0 ? lines.indentOf(below) : 0;
        return fixable.withFix(untabbed(line, 2))
                .withFix(untabbed(line, 4))
                .withFix(blanks(line, column))
                .withFix(untabbed(line, 8));
    }

    /** Whether a line with blanks before it is of the kind of the line above, which cannot be its parent. */
    private boolean isSibling(int line, int below) {
        if (text.charAt(below) != ' ' || lines.indentOf(below) < 2) {
            return false;
        }
        ValueOfLine value = header.entry(line);
        return header.item(line) != null
                ? header.item(below) != null && value == null
                : value != null && value.start() < value.end() && header.entry(below) != null;
    }

    private Fix blanks(int line, int column) {
        TextEdit edit = new TextEdit(new Span(line, lines.skipSpaces(line)), " ".repeat(column));
        return Fix.safe(Message.of("Write blanks for the tab"), TextEdits.of(edit));
    }

    /** Blanks for the tabs of a line and of all lines below that begin with one. */
    private Fix untabbed(int line, int width) {
        String blanks = " ".repeat(width);
        List<TextEdit> edits = new ArrayList<>();
        for (int next = line; next < header.end(); next = lines.nextLine(next)) {
            int end = lines.skipSpaces(next);
            if (end > next
                    && (next == line || text.charAt(next) == '\t')
                    && text.substring(next, end).indexOf('\t') >= 0) {
                edits.add(new TextEdit(
                        new Span(next, end), text.substring(next, end).replace("\t", blanks)));
            }
        }
        return Fix.safe(Message.of("Replace each tab by {0} blanks", Integer.toString(width)), TextEdits.of(edits));
    }
}
