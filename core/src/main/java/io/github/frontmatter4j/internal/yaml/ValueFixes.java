package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import org.jspecify.annotations.Nullable;

/** Fixes that make a value what its author may have meant: the whole of it or one item in quotes, or its end cut off. */
final class ValueFixes {

    private final RefusedHeader header;
    private final String text;
    private final LineScan lines;

    ValueFixes(RefusedHeader header) {
        this.header = header;
        this.text = header.text();
        this.lines = header.lines();
    }

    /** Adds the fixes that put the value at an offset into quotes. */
    Problem quotable(Problem problem, int at, Applicability applicability) {
        int line = lines.startOfLine(at);
        ValueOfLine value = valueAt(line, at);
        if (value == null || value.start() > at || value.start() >= value.end()) {
            return problem;
        }
        char first = text.charAt(value.start());
        Problem fixable = problem;
        boolean template = text.startsWith("{%", value.start()) || text.startsWith("{{", value.start());
        if ((first == '[' || first == '{') && value.start() < at && !template) {
            fixable = fixable.withFix(quoteItem(at));
        }
        int continued = continuedTo(line, value.end());
        fixable = fixable.withFix(quote(value.start(), continued, applicability));
        return continued == value.end() ? fixable : fixable.withFix(quote(value.start(), value.end(), applicability));
    }

    /** The value of an entry, but the whole item where the items beside it are texts. */
    private @Nullable ValueOfLine valueAt(int line, int at) {
        ValueOfLine value = header.entry(line);
        ValueOfLine item = header.item(line);
        boolean isText = item != null && item.start() <= at && isAmongTexts(line);
        return value == null || value.start() > at || isText ? item : value;
    }

    /** Whether the items beside a list item are texts, so that this one is no map either. */
    private boolean isAmongTexts(int line) {
        return isTextItem(header.previousContent(line), line) || isTextItem(header.nextContent(line), line);
    }

    private boolean isTextItem(int other, int line) {
        return other >= 0
                && lines.indentOf(other) == lines.indentOf(line)
                && header.item(other) != null
                && header.entry(other) == null;
    }

    /** The end of the lines that go on with a text: deeper than its key, and no entries. */
    private int continuedTo(int line, int end) {
        int last = end;
        for (int next = header.nextContent(line); next >= 0; next = header.nextContent(next)) {
            if (lines.indentOf(next) <= lines.indentOf(line) || header.value(next) != null) {
                break;
            }
            last = lines.contentOf(next).end();
        }
        return last;
    }

    /** Quotes the item of a list in brackets at an offset. */
    Fix quoteItem(int at) {
        int start = at;
        int limit = lines.startOfLine(at);
        while (start > limit && ",[{".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int colon = text.indexOf(": ", start);
        boolean map = start > limit && text.charAt(start - 1) == '{';
        if (map && colon >= 0 && colon < at) {
            start = colon + 1;
        }
        start = lines.skipSpaces(start);
        int stop = Math.max(at, start);
        int lineEnd = lines.endOfLine(at);
        while (stop < lineEnd && ",]}".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        while (stop > start && LineScan.isSpace(text.charAt(stop - 1))) {
            stop--;
        }
        return quote(start, stop, Applicability.SAFE);
    }

    Fix quote(int from, int to, Applicability applicability) {
        return new Fix(
                Message.of("Quote the value"),
                applicability,
                TextEdits.of(new TextEdit(new Span(from, to), Requoting.of(text.substring(from, to)))));
    }

    Fix cut(int from, int to) {
        return Fix.unsafe(Message.of("Delete what is too much"), TextEdits.of(TextEdit.delete(new Span(from, to))));
    }
}
