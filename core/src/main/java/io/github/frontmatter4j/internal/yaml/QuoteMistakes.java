package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Quotes that are not closed, closed too early or around too much, and escapes inside them. */
final class QuoteMistakes {

    /** Words that are written with an apostrophe in front. */
    private static final Set<String> CLIPPED =
            Set.of("tis", "twas", "til", "cause", "em", "n", "t", "s", "round", "neath", "bout", "nuff");

    private final RefusedHeader header;
    private final String text;
    private final LineScan lines;
    private final ValueFixes fixes;

    QuoteMistakes(RefusedHeader header, ValueFixes fixes) {
        this.header = header;
        this.text = header.text();
        this.lines = header.lines();
        this.fixes = fixes;
    }

    /** A line that is wholly in quotes, or whose key has an opening quote only. */
    @Nullable
    Problem aroundEntry(int line) {
        Span content = lines.contentOf(line);
        char quote = content.isEmpty() ? ' ' : text.charAt(content.start());
        if (quote != '"' && quote != '\'') {
            return null;
        }
        int close = text.indexOf(quote, content.start() + 1);
        boolean closed = close >= 0 && close < content.end();
        String inside = text.substring(content.start() + 1, closed ? close : content.end());
        int colon = inside.indexOf(": ");
        if (colon <= 0 || !isKey(inside.substring(0, colon)) || (closed && close + 1 != content.end())) {
            return null;
        }
        TextEdit opening = TextEdit.delete(new Span(content.start(), content.start() + 1));
        TextEdits edits =
                closed ? TextEdits.of(opening, TextEdit.delete(new Span(close, close + 1))) : TextEdits.of(opening);
        return header.problem(
                        Ids.NOT_AN_ENTRY,
                        content,
                        Message.of("Unexpected quotes around key and value, expected `key: value`"))
                .withHint(Message.of("quote the value alone"))
                .withFix(Fix.unsafe(Message.of("Remove the quotes"), edits));
    }

    private static boolean isKey(String word) {
        return word.chars().allMatch(c -> RefusedHeader.isKeyCharacter((char) c));
    }

    /** What is wrong with a value that begins with a quote; null if it closes, or may close on a line below. */
    @Nullable
    Problem on(int line, ValueOfLine value) {
        int lineEnd = lines.contentOf(line).end();
        int close = header.closeOfQuote(value.start(), lineEnd);
        if (close < 0) {
            return header.endsOn(line) ? unclosed(value.start(), lineEnd) : null;
        }
        int rest = lines.skipSpaces(close + 1);
        if (rest >= lineEnd || (text.charAt(rest) == '#' && rest > close + 1)) {
            return null;
        }
        Problem problem = textBehind(new Span(rest, Math.max(rest, value.end())));
        return problem.withFix(
                header.isOnly(rest, value.end(), ",;")
                        ? fixes.cut(close + 1, value.end())
                        : fixes.quote(value.start(), value.end(), Applicability.UNSAFE));
    }

    /** Text behind a closed quote, without a fix. */
    Problem textBehind(Span rest) {
        return header.problem(
                        Ids.AFTER_QUOTE,
                        rest,
                        Message.of("Unexpected text behind the closing quote, expected the end of the value"))
                .withHint(Message.of("use the other kind of quotes around the value"));
    }

    /** A quote without its partner, that may have been meant to stand at the end of the line. */
    Problem unclosed(int at, int lineEnd) {
        String quote = text.substring(at, at + 1);
        Problem problem = header.problem(
                        Ids.UNCLOSED_QUOTE,
                        new Span(at, at + 1),
                        Message.of("Unexpected end of the header inside quotes, expected a closing `{0}`", quote))
                .withHint(Message.of("the quote opened here"));
        String inside = text.substring(at + 1, Math.max(at + 1, lineEnd));
        if (inside.isEmpty()) {
            return problem;
        } else if (quote.equals("'") && isClipped(inside)) {
            return problem.withFix(fixes.quote(at, lineEnd, Applicability.UNSAFE));
        } else if (inside.endsWith("\\\"")) {
            return problem.withFix(
                    singleQuotes(at, lineEnd, YamlScalars.single(inside.substring(0, inside.length() - 1))));
        }
        boolean other = Requoting.isOtherCloser(inside.charAt(inside.length() - 1), quote.charAt(0));
        return problem.withFix(Fix.unsafe(
                Message.of("Close the quote at the end of the line"),
                TextEdits.of(new TextEdit(new Span(other ? lineEnd - 1 : lineEnd, lineEnd), quote))));
    }

    /** {@code 'tis}, {@code '90s}: an apostrophe, not a quote. */
    private static boolean isClipped(String inside) {
        int word = 0;
        while (word < inside.length() && Character.isLetterOrDigit(inside.charAt(word))) {
            word++;
        }
        return inside.indexOf('\'') < 0
                && (Character.isDigit(inside.charAt(0))
                        || CLIPPED.contains(inside.substring(0, word).toLowerCase(Locale.ROOT)));
    }

    /** A backslash before a character that makes no escape, in the double quotes that open at another offset. */
    Problem escape(int at, int open) {
        int backslash = text.lastIndexOf('\\', Math.min(at, text.length() - 1));
        int start = backslash > open ? backslash : at;
        Span escape = new Span(start, Math.min(start + 2, lines.endOfLine(start)));
        Problem problem = header.problem(
                        Ids.ESCAPE,
                        escape,
                        Message.of(
                                "Unexpected escape `{0}`, expected one that YAML knows",
                                text.substring(escape.start(), escape.end())))
                .withHint(Message.of("use single quotes, in which a backslash is a backslash"));
        int end = lines.contentOf(open).end();
        boolean whole = end > open + 1 && text.charAt(end - 1) == '"';
        String inside = whole ? text.substring(open + 1, end - 1) : "";
        return !whole || inside.contains("\\\"")
                ? problem
                : problem.withFix(singleQuotes(open, end, Requoting.withoutEscapes(inside)));
    }

    private static Fix singleQuotes(int from, int to, String quoted) {
        return Fix.unsafe(Message.of("Use single quotes"), TextEdits.of(new TextEdit(new Span(from, to), quoted)));
    }
}
