package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import org.jspecify.annotations.Nullable;

/** Brackets that are not closed or closed too often, and commas inside them. */
final class BracketMistakes {

    private final RefusedHeader header;
    private final String text;
    private final LineScan lines;
    private final ValueFixes fixes;
    private final QuoteMistakes quotes;

    BracketMistakes(RefusedHeader header, ValueFixes fixes, QuoteMistakes quotes) {
        this.header = header;
        this.text = header.text();
        this.lines = header.lines();
        this.fixes = fixes;
        this.quotes = quotes;
    }

    /** What is wrong with a value that begins with a bracket; null if its brackets are in order. */
    @Nullable
    Problem on(BracketScan scan) {
        int line = scan.line();
        int lineEnd = lines.endOfLine(line);
        scan.scan(scan.value().start(), lineEnd);
        if (scan.quote() >= 0) {
            return quoteInside(scan.quote(), line);
        } else if (scan.isClosed()) {
            return behindClose(scan);
        } else if (scan.mismatch() >= 0 || header.endsOn(line)) {
            return unclosed(scan);
        }
        int last = line;
        for (int next = lines.nextLine(line); next < header.end() && !scan.isClosed(); next = lines.nextLine(next)) {
            boolean content = header.isContent(next);
            if (content && lines.indentOf(next) <= lines.indentOf(line) && header.entry(next) != null) {
                return unclosedOverLines(scan, last);
            }
            last = content ? next : last;
            scan.scan(next, lines.endOfLine(next));
            if (scan.quote() >= 0) {
                return null;
            }
        }
        return scan.isClosed() || scan.mismatch() >= 0 ? null : unclosedOverLines(scan, last);
    }

    private Problem quoteInside(int quote, int line) {
        Problem problem = quotes.unclosed(quote, quote + 1);
        int last = lines.contentOf(line).end();
        while (last > quote + 1 && "]}, \t".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last <= quote + 1
                ? problem
                : problem.withFix(Fix.unsafe(
                        Message.of("Close the quote"),
                        TextEdits.of(TextEdit.insert(last, text.substring(quote, quote + 1)))));
    }

    private @Nullable Problem behindClose(BracketScan scan) {
        ValueOfLine value = scan.value();
        int behind = scan.close() + 1;
        int rest = lines.skipSpaces(behind);
        int lineEnd = lines.contentOf(scan.line()).end();
        if (rest >= lineEnd || (text.charAt(rest) == '#' && rest > behind)) {
            return null;
        }
        boolean extra = header.isOnly(rest, value.end(), "]}),;");
        Problem problem =
                textBehind(text.substring(value.start(), behind), new Span(rest, Math.max(rest, value.end())));
        return extra
                ? problem.withHint(Message.of("delete what is too much")).withFix(fixes.cut(behind, value.end()))
                : problem.withFix(fixes.quote(value.start(), value.end(), Applicability.SAFE));
    }

    /** Text behind a closed bracket, without a fix. */
    Problem textBehind(String brackets, Span rest) {
        return header.problem(
                        Ids.AFTER_BRACKET,
                        rest,
                        Message.of("Unexpected text behind `{0}`, expected the end of the value", brackets))
                .withHint(Message.of("quote the value if the bracket is part of the text"));
    }

    private @Nullable Problem unclosed(BracketScan scan) {
        ValueOfLine value = scan.value();
        Problem problem = unclosed(value.start());
        int last = endOfContent(scan);
        String closers = scan.closers();
        int comment = scan.comment();
        if (comment >= 0
                && comment < value.end()
                && text.substring(comment, value.end()).indexOf(closers.charAt(0)) > 0) {
            return problem.withFix(fixes.quoteItem(comment));
        } else if (last <= value.start() + 1 || scan.isNested()) {
            return problem;
        }
        char c = text.charAt(last - 1);
        boolean wrong = c == ')' || scan.mismatch() == last - 1;
        if (scan.mismatch() >= 0 && !wrong) {
            return null;
        }
        int from = last - (wrong || c == ',' ? 1 : 0);
        return problem.withFix(Fix.unsafe(
                Message.of("Close the bracket at the end of the line"),
                TextEdits.of(new TextEdit(new Span(from, last), closers))));
    }

    private int endOfContent(BracketScan scan) {
        int last = scan.comment() >= 0
                ? scan.comment()
                : lines.contentOf(scan.line()).end();
        while (last > scan.value().start() && LineScan.isSpace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private Problem unclosedOverLines(BracketScan scan, int last) {
        Problem problem = unclosed(scan.value().start());
        if (scan.depth() != 1 || last == scan.line()) {
            return problem;
        }
        int lineEnd = lines.endOfLine(last);
        int next = lines.nextLine(last);
        String breaks = lineEnd == next ? "\n" : text.substring(lineEnd, next);
        String closing = breaks + " ".repeat(lines.indentOf(scan.line())) + scan.closers();
        return problem.withFix(Fix.unsafe(
                Message.of("Close the bracket on the next line"), TextEdits.of(TextEdit.insert(lineEnd, closing))));
    }

    private Problem unclosed(int opener) {
        char open = text.charAt(opener);
        return header.problem(
                        Ids.UNCLOSED_BRACKET,
                        new Span(opener, opener + 1),
                        Message.of(
                                "Unexpected text inside `{0}`, expected `,` or the closing `{1}`",
                                String.valueOf(open), String.valueOf(BracketScan.closerOf(open))))
                .withHint(Message.of("close the bracket, or quote the value if it is text"));
    }

    /** Brackets that are still open at the end of the header, without a look at quotes; null if there are none. */
    @Nullable
    Problem openAtEnd() {
        int innermost = -1;
        int closed = 0;
        StringBuilder closers = new StringBuilder();
        for (int i = header.end() - 1; i >= header.start(); i--) {
            char c = text.charAt(i);
            boolean opener = c == '[' || c == '{';
            if (opener && closed == 0) {
                innermost = Math.max(innermost, i);
                closers.append(BracketScan.closerOf(c));
            } else if (opener) {
                closed--;
            } else if (c == ']' || c == '}') {
                closed++;
            }
        }
        if (innermost < 0) {
            return null;
        }
        int last = lines.contentOf(header.previousContent(header.end())).end();
        return unclosed(innermost)
                .withFix(Fix.unsafe(
                        Message.of("Close the bracket at the end of the line"),
                        TextEdits.of(TextEdit.insert(last, closers.toString()))));
    }

    /** Something at an offset that cannot stand in the brackets that open at another. */
    Problem inside(int at, int opener) {
        Problem problem =
                unclosed(opener).withRelated(Message.of("here"), header.at(Span.at(Math.min(at, text.length()))));
        Fix comma = comma(at);
        Problem fixable = comma == null ? problem : problem.withFix(comma);
        boolean within = lines.startOfLine(at) == lines.startOfLine(opener);
        return within ? fixes.quotable(fixable.withFix(fixes.quoteItem(at)), opener, Applicability.UNSAFE) : fixable;
    }

    /** A comma that is missing between two items, or one without an item before it; null if it is neither. */
    @Nullable
    Fix comma(int at) {
        int before = at;
        while (before > header.start() && LineScan.isSpaceOrBreak(text.charAt(before - 1))) {
            before--;
        }
        char left = before > header.start() ? text.charAt(before - 1) : ' ';
        char here = at < header.end() ? text.charAt(at) : ' ';
        if (here == ',' && (left == ',' || left == '[' || left == '{')) {
            int behind = left == ',' ? at + 1 : lines.skipSpaces(at + 1);
            return Fix.unsafe(Message.of("Delete the comma"), TextEdits.of(TextEdit.delete(new Span(before, behind))));
        } else if ("\"']}".indexOf(left) >= 0) {
            return Fix.unsafe(Message.of("Insert a comma"), TextEdits.of(TextEdit.insert(before, ",")));
        }
        return null;
    }
}
