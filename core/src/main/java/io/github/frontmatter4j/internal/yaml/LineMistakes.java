package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotes and brackets that are opened and not closed, or closed too often, line by line: where the engine stumbles
 * is often lines behind the mistake. Only asked about headers that the engine refuses.
 */
final class LineMistakes {

    /** Words that are written with an apostrophe in front. */
    private static final Set<String> CLIPPED =
            Set.of("tis", "twas", "til", "cause", "em", "n", "t", "s", "round", "neath", "bout", "nuff");

    private final HeaderText header;
    private final String text;
    private final LineScan lines;
    private final int end;

    LineMistakes(HeaderText header, LineScan lines) {
        this.header = header;
        this.text = header.text();
        this.lines = lines;
        this.end = header.span().end();
    }

    /** The first mistake on a line that begins at or before an offset, or null. */
    @Nullable
    Problem before(int until) {
        int line = header.span().start();
        while (line < end && line <= until) {
            int next = lines.nextLine(line);
            if (!lines.isBlankLine(line) && !lines.isCommentLine(line)) {
                Problem wrong = wholeLine(line);
                if (wrong != null) {
                    return wrong;
                }
                ValueOfLine value = value(line);
                char first = value == null || value.start() >= value.end() ? ' ' : text.charAt(value.start());
                if (value != null && (first == '"' || first == '\'')) {
                    Problem problem = quoted(line, value, first);
                    if (problem != null) {
                        return problem;
                    }
                    next = Math.max(next, behind(closeOf(value.start(), end)));
                } else if (value != null && (first == '[' || first == '{')) {
                    Brackets brackets = new Brackets(line, value);
                    Problem problem = brackets.problem();
                    if (problem != null) {
                        return problem;
                    }
                    next = Math.max(next, behind(brackets.close));
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

    private @Nullable ValueOfLine value(int line) {
        ValueOfLine value = ValueOfLine.on(lines, text, line);
        return value == null ? ValueOfLine.item(lines, text, line) : value;
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
        while (at < end && (lines.isBlankLine(at) || lines.indentOf(at) > indent)) {
            at = lines.nextLine(at);
        }
        return at;
    }

    /** Whether the next line with content is an entry or item of the same level or above, or there is none. */
    private boolean endsHere(int line) {
        int next = lines.nextLine(line);
        while (next < end && (lines.isBlankLine(next) || lines.isCommentLine(next))) {
            next = lines.nextLine(next);
        }
        return next >= end || isEntry(next, lines.indentOf(line));
    }

    private boolean isEntry(int line, int indent) {
        return lines.indentOf(line) <= indent && value(line) != null;
    }

    // ---- quotes

    /** A line that is wholly in quotes, or whose key has an opening quote only. */
    private @Nullable Problem wholeLine(int line) {
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
        return problem(
                        YamlSyntax.NOT_AN_ENTRY,
                        content,
                        Message.of("Unexpected quotes around key and value, expected `key: value`"))
                .withHint(Message.of("quote the value alone"))
                .withFix(Fix.unsafe(Message.of("Remove the quotes"), edits));
    }

    private static boolean isKey(String word) {
        return word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.');
    }

    /** The offset of the quote that closes the one at an offset, or -1. */
    private int closeOf(int open, int limit) {
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

    private @Nullable Problem quoted(int line, ValueOfLine value, char quote) {
        int lineEnd = lines.contentOf(line).end();
        int close = closeOf(value.start(), lineEnd);
        if (close < 0) {
            return endsHere(line) ? unclosedQuote(value.start(), lineEnd) : null;
        }
        int rest = lines.skipSpaces(close + 1);
        if (rest >= lineEnd || (text.charAt(rest) == '#' && rest > close + 1)) {
            return null;
        }
        Problem problem = problem(
                        YamlSyntax.AFTER_QUOTE,
                        new Span(rest, Math.max(rest, value.end())),
                        Message.of("Unexpected text behind the closing quote, expected the end of the value"))
                .withHint(Message.of("use the other kind of quotes around the value"));
        if (isOnly(rest, value.end(), ",;")) {
            return problem.withFix(delete(close + 1, value.end()));
        }
        return problem.withFix(requote(value.start(), value.end(), Applicability.UNSAFE));
    }

    Problem unclosedQuote(int at, int lineEnd) {
        String quote = text.substring(at, at + 1);
        Problem problem = problem(
                        YamlSyntax.UNCLOSED_QUOTE,
                        new Span(at, at + 1),
                        Message.of("Unexpected end of the header inside quotes, expected a closing `{0}`", quote))
                .withHint(Message.of("the quote opened here"));
        String inside = text.substring(at + 1, Math.max(at + 1, lineEnd));
        if (inside.isEmpty()) {
            return problem;
        } else if (quote.equals("'") && isClipped(inside)) {
            return problem.withFix(requote(at, lineEnd, Applicability.UNSAFE));
        } else if (inside.endsWith("\\\"")) {
            return problem.withFix(Fix.unsafe(
                    Message.of("Use single quotes"),
                    TextEdits.of(new TextEdit(
                            new Span(at, lineEnd), YamlScalars.single(inside.substring(0, inside.length() - 1))))));
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

    // ---- brackets

    /** The brackets of one value, from its line on. */
    private final class Brackets {
        private final int line;
        private final ValueOfLine value;
        private final StringBuilder open = new StringBuilder();
        private int at;
        private int quote = -1;
        private int hash = -1;
        private int mismatch = -1;
        private boolean nested;
        /** The offset of the bracket that closes the value, or -1. */
        private int close = -1;

        Brackets(int line, ValueOfLine value) {
            this.line = line;
            this.value = value;
            this.at = value.start();
        }

        @Nullable
        Problem problem() {
            int lineEnd = lines.endOfLine(line);
            scan(lineEnd);
            if (quote >= 0) {
                return quoteInside(lineEnd);
            } else if (close >= 0) {
                return behindClose();
            } else if (mismatch >= 0) {
                return unclosed();
            } else if (endsHere(line)) {
                return unclosed();
            }
            int last = line;
            for (int next = lines.nextLine(line); next < end && close < 0; next = lines.nextLine(next)) {
                boolean content = !lines.isBlankLine(next) && !lines.isCommentLine(next);
                if (content && isEntry(next, lines.indentOf(line)) && ValueOfLine.on(lines, text, next) != null) {
                    return unclosedOverLines(last);
                }
                last = content ? next : last;
                at = next;
                scan(lines.endOfLine(next));
                if (quote >= 0) {
                    return null;
                }
            }
            return close < 0 && mismatch < 0 ? unclosedOverLines(last) : null;
        }

        private void scan(int limit) {
            boolean token = true;
            for (; at < limit && close < 0; at++) {
                char c = text.charAt(at);
                if ((c == '"' || c == '\'') && token) {
                    int closing = closeOf(at, limit);
                    if (closing < 0) {
                        quote = at;
                        return;
                    }
                    at = closing;
                    token = false;
                } else if (c == '#'
                        && at > 0
                        && (LineScan.isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == '[')) {
                    hash = at;
                    return;
                } else if (c == '[' || c == '{') {
                    nested |= c == '[' && open.indexOf("[") >= 0;
                    open.append(c);
                    token = true;
                } else if (c == ']' || c == '}') {
                    closed(c);
                    token = false;
                } else if (!LineScan.isSpace(c)) {
                    token = c == ',' || c == ':';
                }
            }
        }

        private void closed(char c) {
            char wanted = open.charAt(open.length() - 1) == '[' ? ']' : '}';
            if (c != wanted) {
                mismatch = mismatch < 0 ? at : mismatch;
                return;
            }
            open.setLength(open.length() - 1);
            close = open.length() == 0 ? at : close;
        }

        private Problem bracket() {
            String opener = text.substring(value.start(), value.start() + 1);
            return LineMistakes.this
                    .problem(
                            YamlSyntax.UNCLOSED_BRACKET,
                            new Span(value.start(), value.start() + 1),
                            Message.of(
                                    "Unexpected text inside `{0}`, expected `,` or the closing `{1}`",
                                    opener, opener.equals("[") ? "]" : "}"))
                    .withHint(Message.of("close the bracket, or quote the value if it is text"));
        }

        private @Nullable Problem unclosed() {
            Problem problem = bracket();
            int last = contentEnd();
            String closers = closers();
            if (hash >= 0
                    && hash < value.end()
                    && text.substring(hash, value.end()).indexOf(closers.charAt(0)) > 0) {
                return problem.withFix(quoteItem(hash));
            } else if (last <= value.start() + 1 || nested) {
                return problem;
            }
            char c = text.charAt(last - 1);
            boolean wrong = c == ')' || (mismatch == last - 1);
            if (mismatch >= 0 && !wrong) {
                return null;
            }
            int from = last - (wrong || c == ',' ? 1 : 0);
            return problem.withFix(Fix.unsafe(
                    Message.of("Close the bracket at the end of the line"),
                    TextEdits.of(new TextEdit(new Span(from, last), closers))));
        }

        private int contentEnd() {
            int last = hash >= 0 ? hash : lines.contentOf(line).end();
            while (last > value.start() && LineScan.isSpace(text.charAt(last - 1))) {
                last--;
            }
            return last;
        }

        private String closers() {
            StringBuilder closers = new StringBuilder();
            for (int i = open.length() - 1; i >= 0; i--) {
                closers.append(open.charAt(i) == '[' ? ']' : '}');
            }
            return closers.toString();
        }

        private Problem unclosedOverLines(int last) {
            Problem problem = bracket();
            if (open.length() != 1 || last == line) {
                return problem;
            }
            int lineEnd = lines.endOfLine(last);
            int next = lines.nextLine(last);
            String breaks = lineEnd == next ? "\n" : text.substring(lineEnd, next);
            String closing = breaks + " ".repeat(lines.indentOf(line)) + closers();
            return problem.withFix(Fix.unsafe(
                    Message.of("Close the bracket on the next line"), TextEdits.of(TextEdit.insert(lineEnd, closing))));
        }

        private Problem quoteInside(int lineEnd) {
            Problem problem = unclosedQuote(quote, quote + 1);
            int last = lines.contentOf(line).end();
            while (last > quote + 1 && "]}, \t".indexOf(text.charAt(last - 1)) >= 0) {
                last--;
            }
            return last <= quote + 1 || lineEnd < last
                    ? problem
                    : problem.withFix(Fix.unsafe(
                            Message.of("Close the quote"),
                            TextEdits.of(TextEdit.insert(last, text.substring(quote, quote + 1)))));
        }

        private @Nullable Problem behindClose() {
            int rest = lines.skipSpaces(close + 1);
            int lineEnd = lines.contentOf(line).end();
            if (rest >= lineEnd || (text.charAt(rest) == '#' && rest > close + 1)) {
                return null;
            }
            boolean extra = isOnly(rest, value.end(), "]}),;");
            return LineMistakes.this
                    .problem(
                            YamlSyntax.AFTER_BRACKET,
                            new Span(rest, Math.max(rest, value.end())),
                            Message.of(
                                    "Unexpected text behind `{0}`, expected the end of the value",
                                    text.substring(value.start(), close + 1)))
                    .withHint(
                            extra
                                    ? Message.of("delete what is too much")
                                    : Message.of("quote the value if the bracket is part of the text"))
                    .withFix(
                            extra
                                    ? delete(close + 1, value.end())
                                    : requote(value.start(), value.end(), Applicability.SAFE));
        }
    }

    // ---- fixes

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
        return requote(start, stop, Applicability.SAFE);
    }

    private boolean isOnly(int from, int to, String characters) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!LineScan.isSpace(c) && characters.indexOf(c) < 0) {
                return false;
            }
        }
        return from < to;
    }

    private static Fix delete(int from, int to) {
        return Fix.unsafe(Message.of("Delete what is too much"), TextEdits.of(TextEdit.delete(new Span(from, to))));
    }

    Fix requote(int from, int to, Applicability applicability) {
        return new Fix(
                Message.of("Quote the value"),
                applicability,
                TextEdits.of(new TextEdit(new Span(from, to), Requoting.of(text.substring(from, to)))));
    }

    private Problem problem(ProblemId id, Span span, Message message) {
        return Problem.error(id, header.at(span, KeyPath.root()), message);
    }
}
