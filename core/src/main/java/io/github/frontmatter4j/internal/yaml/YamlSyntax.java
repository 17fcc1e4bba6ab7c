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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says what is wrong with YAML that the engine refuses: the cause in the author's words, at the author's mistake. */
final class YamlSyntax {

    static final ProblemId SECOND_DOCUMENT = new ProblemId("yaml/second-document");
    static final ProblemId UNKNOWN_ALIAS = new ProblemId("yaml/unknown-alias");
    static final ProblemId LIMIT = new ProblemId("header/limit-exceeded");
    static final ProblemId COLON = new ProblemId("yaml/colon-in-value");
    static final ProblemId TAB = new ProblemId("yaml/tab-indentation");
    static final ProblemId INDICATOR = new ProblemId("yaml/leading-indicator");
    static final ProblemId AFTER_BRACKET = new ProblemId("yaml/text-after-bracket");
    static final ProblemId AFTER_QUOTE = new ProblemId("yaml/text-after-quote");
    static final ProblemId UNCLOSED_QUOTE = new ProblemId("yaml/unclosed-quote");
    static final ProblemId UNCLOSED_BRACKET = new ProblemId("yaml/unclosed-bracket");
    static final ProblemId ESCAPE = new ProblemId("yaml/unknown-escape");
    static final ProblemId WIDE_COLON = new ProblemId("yaml/full-width-colon");
    static final ProblemId COLON_WITHOUT_SPACE = new ProblemId("yaml/colon-without-space");
    static final ProblemId NOT_AN_ENTRY = new ProblemId("yaml/not-an-entry");
    static final ProblemId INDENTATION = new ProblemId("yaml/uneven-indentation");
    static final ProblemId CONTROL_CHARACTER = new ProblemId("yaml/control-character");
    static final ProblemId OTHER = new ProblemId("yaml/not-well-formed");

    private static final Message QUOTE_TITLE = Message.of("Quote the value");

    private final HeaderText header;
    private final String text;
    private final LineScan lines;

    private YamlSyntax(HeaderText header) {
        this.header = header;
        this.text = header.text();
        this.lines = new LineScan(text, header.span());
    }

    static Problem translate(YamlEngineException error, HeaderText header, CodePoints codePoints) {
        YamlSyntax syntax = new YamlSyntax(header);
        int base = header.span().start();
        if (error instanceof ReaderException reader) {
            return syntax.controlCharacter(base + codePoints.toUtf16(reader.getPosition()), reader.getCodePoint());
        } else if (error instanceof MarkedYamlEngineException marked) {
            int problem = base + codePoints.toUtf16(index(marked.getProblemMark(), 0));
            int context = base + codePoints.toUtf16(index(marked.getContextMark(), problem - base));
            String said = marked.getProblem() == null ? "" : marked.getProblem();
            String during = marked.getContext() == null ? "" : marked.getContext();
            return syntax.diagnose(Math.min(problem, header.span().end()), Math.min(context, problem), said, during);
        }
        return syntax.problem(OTHER, new Span(base, base), Message.of("Unexpected header, expected YAML"));
    }

    private static int index(Optional<Mark> mark, int otherwise) {
        return mark.map(Mark::getIndex).orElse(otherwise);
    }

    static Problem limit(HeaderText header, Span at, String setting, long measured, long limit) {
        return Problem.error(
                        LIMIT,
                        header.at(at, KeyPath.root()),
                        Message.of(
                                "Unexpected size: `{0}` is {1} here, expected at most {2}",
                                setting, Long.toString(measured), Long.toString(limit)))
                .withHint(Message.of("raise the setting `{0}` of the limits if the file is to be trusted", setting));
    }

    static Problem unknownAlias(HeaderText header, Span span, String name) {
        YamlSyntax syntax = new YamlSyntax(header);
        return syntax.quotable(
                syntax.problem(
                                UNKNOWN_ALIAS,
                                span,
                                Message.of("Unexpected alias `*{0}`, expected an anchor `&{0}` before it", name))
                        .withHint(Message.of("text that begins with `*` needs quotes")),
                span.start(),
                Applicability.SAFE);
    }

    private Problem controlCharacter(int at, int codePoint) {
        int end = Math.min(text.length(), at + Character.charCount(codePoint));
        Problem problem = problem(
                CONTROL_CHARACTER,
                new Span(Math.min(at, end), end),
                Message.of(
                        "Unexpected control character U+{0}, expected printable text",
                        String.format(Locale.ROOT, "%04X", codePoint)));
        return problem.withFix(
                Fix.unsafe(Message.of("Delete the character"), TextEdits.of(TextEdit.delete(new Span(at, end)))));
    }

    private Problem diagnose(int at, int context, String said, String during) {
        if (said.startsWith("mapping values are not allowed")) {
            return mappingValue(at);
        } else if (said.contains("(TAB)")) {
            return tab(at);
        } else if (said.startsWith("found character")) {
            return quotable(
                    problem(
                                    INDICATOR,
                                    new Span(at, at + 1),
                                    Message.of(
                                            "Unexpected `{0}` at the beginning of a value, expected text or quotes",
                                            text.substring(at, at + 1)))
                            .withHint(Message.of("quote the value")),
                    at,
                    Applicability.SAFE);
        } else if (during.startsWith("while scanning a quoted scalar") && said.contains("end of stream")) {
            return unclosedQuote(context);
        } else if (during.startsWith("while scanning a double-quoted scalar")) {
            return escape(at, context);
        } else if (said.startsWith("could not find expected ':'")) {
            return notAnEntry(context);
        } else if (during.startsWith("while scanning an alias") || during.startsWith("while scanning an anchor")) {
            return indicator(context);
        } else if (during.startsWith("while scanning a block scalar")
                || said.startsWith("sequence entries")
                || said.startsWith("mapping keys")) {
            return indicator(during.isEmpty() ? at : context);
        } else if (during.startsWith("while parsing a flow")) {
            return flow(at, context, during);
        } else if (during.startsWith("while parsing a block node")) {
            return indicator(at);
        } else if (during.startsWith("while parsing a block mapping") && said.contains("<scalar>")) {
            return textAfterValue(at);
        }
        return other(at);
    }

    /** A second colon on one line, or a line above that is no entry, or a map under a text. */
    private Problem mappingValue(int at) {
        int line = lines.startOfLine(at);
        ValueOfLine value = ValueOfLine.on(lines, text, line);
        if (value != null && value.colon < at) {
            return quotable(
                    problem(
                                    COLON,
                                    new Span(at, at + 1),
                                    Message.of("Unexpected second `: ` in a value without quotes, expected text"))
                            .withHint(Message.of("quote the value")),
                    value.start,
                    Applicability.SAFE);
        }
        Problem entry = firstOfNoEntries(line);
        if (entry != null) {
            return entry;
        }
        Span content = lines.contentOf(at);
        return problem(
                        INDENTATION,
                        content,
                        Message.of("Unexpected key under a text, expected it at the indentation of its neighbours"))
                .withHint(Message.of("align the key with the others, or remove the value of the key above"));
    }

    /** The engine joins lines that are no entries into one long key: the first of them is the mistake. */
    private @Nullable Problem firstOfNoEntries(int line) {
        Problem first = null;
        for (int above = previousContent(line); above >= 0; above = previousContent(above)) {
            Problem problem = notAnEntryLine(above);
            if (problem == null) {
                break;
            }
            first = problem;
        }
        return first;
    }

    private int previousContent(int line) {
        int at = lines.lineBefore(line);
        while (at >= 0 && (lines.isBlankLine(at) || lines.isCommentLine(at))) {
            at = lines.lineBefore(at);
        }
        return at;
    }

    private Problem notAnEntry(int start) {
        Problem known = notAnEntryLine(lines.startOfLine(start));
        if (known != null) {
            return known;
        }
        return problem(NOT_AN_ENTRY, lines.contentOf(start), Message.of("Unexpected line, expected `key: value`"))
                .withHint(Message.of("text that continues the value above needs to be indented or quoted"));
    }

    /** A line that was to be an entry but has no colon that YAML takes for one; null if the line looks right. */
    private @Nullable Problem notAnEntryLine(int line) {
        int end = lines.endOfLine(line);
        if (ValueOfLine.on(lines, text, line) != null) {
            return null;
        }
        int from = lines.skipSpaces(line);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\uFF1A') {
                int behind = i + 1 < end && isWideSpace(text.charAt(i + 1)) ? i + 2 : i + 1;
                return problem(
                                WIDE_COLON,
                                new Span(i, i + 1),
                                Message.of("Unexpected full-width colon `：` (U+FF1A), expected `: `"))
                        .withHint(Message.of("write an ASCII colon and a blank behind the key"))
                        .withFix(Fix.safe(
                                Message.of("Write `: `"),
                                TextEdits.of(new TextEdit(new Span(i, lines.skipSpaces(behind)), ": "))));
            } else if (c == ':') {
                boolean wide = i + 1 < end && isWideSpace(text.charAt(i + 1));
                Message message = wide
                        ? Message.of("Unexpected white space that is no ASCII blank behind `:`, expected a blank")
                        : Message.of("Unexpected text directly behind `:`, expected a blank");
                return problem(COLON_WITHOUT_SPACE, new Span(i, i + 1), message)
                        .withHint(Message.of("write a blank behind the colon"))
                        .withFix(Fix.safe(
                                Message.of("Write `: `"),
                                TextEdits.of(new TextEdit(new Span(i, wide ? i + 2 : i + 1), ": "))));
            }
        }
        return problem(NOT_AN_ENTRY, lines.contentOf(line), Message.of("Unexpected line, expected `key: value`"))
                .withHint(Message.of("text that continues the value above needs to be indented or quoted"));
    }

    private static boolean isWideSpace(char c) {
        return c == '\u00A0' || c == '\u3000' || c == '\u2003' || c == '\u2002' || c == '\u2009' || c == '\u202F';
    }

    private Problem tab(int at) {
        int line = lines.startOfLine(at);
        Problem problem = problem(
                        TAB,
                        new Span(at, lines.skipSpaces(at)),
                        Message.of("Unexpected tab in the indentation, expected blanks"))
                .withHint(Message.of("replace each tab by two blanks"));
        List<TextEdit> edits = new ArrayList<>();
        for (int next = line; next < header.span().end(); next = lines.nextLine(next)) {
            int end = lines.skipSpaces(next);
            if (text.substring(next, end).indexOf('\t') >= 0) {
                edits.add(new TextEdit(
                        new Span(next, end), text.substring(next, end).replace("\t", "  ")));
            }
        }
        return edits.isEmpty()
                ? problem
                : problem.withFix(Fix.safe(Message.of("Replace each tab by two blanks"), TextEdits.of(edits)));
    }

    private Problem indicator(int at) {
        int end = Math.min(at + 1, lines.endOfLine(at));
        return quotable(
                problem(
                                INDICATOR,
                                new Span(at, Math.max(at, end)),
                                Message.of(
                                        "Unexpected `{0}` at the beginning of a value, expected text or quotes",
                                        text.substring(at, Math.max(at, end))))
                        .withHint(Message.of("quote the value")),
                at,
                Applicability.SAFE);
    }

    private Problem unclosedQuote(int at) {
        String quote = text.substring(at, at + 1);
        Problem problem = problem(
                        UNCLOSED_QUOTE,
                        new Span(at, at + 1),
                        Message.of("Unexpected end of the header inside quotes, expected a closing `{0}`", quote))
                .withHint(Message.of("the quote opened here"));
        int end = lines.contentOf(at).end();
        String inside = text.substring(at + 1, end);
        boolean apostrophe = quote.equals("'") && !inside.isEmpty() && Character.isLetter(inside.charAt(0));
        if (apostrophe && inside.indexOf('\'') < 0) {
            return quotable(problem, at, Applicability.UNSAFE);
        }
        return problem.withFix(Fix.unsafe(
                Message.of("Close the quote at the end of the line"), TextEdits.of(TextEdit.insert(end, quote))));
    }

    private Problem escape(int at, int context) {
        int backslash = text.lastIndexOf('\\', Math.min(at, text.length() - 1));
        int start = backslash > context ? backslash : at;
        Problem problem = problem(
                        ESCAPE,
                        new Span(start, Math.min(start + 2, lines.endOfLine(start))),
                        Message.of(
                                "Unexpected escape `{0}`, expected one that YAML knows",
                                text.substring(start, Math.min(start + 2, lines.endOfLine(start)))))
                .withHint(Message.of("use single quotes, in which a backslash is a backslash"));
        int end = lines.contentOf(context).end();
        boolean whole = end > context + 1 && text.charAt(end - 1) == '"';
        String inside = whole ? text.substring(context + 1, end - 1) : "";
        if (!whole || inside.contains("\\\"")) {
            return problem;
        }
        return problem.withFix(Fix.unsafe(
                Message.of("Use single quotes"),
                TextEdits.of(new TextEdit(new Span(context, end), YamlScalars.single(inside)))));
    }

    private Problem flow(int at, int context, String during) {
        char open = context < text.length() ? text.charAt(context) : '[';
        if (open != '[' && open != '{') {
            return indicator(at);
        }
        String close = open == '[' ? "]" : "}";
        Problem problem = problem(
                        UNCLOSED_BRACKET,
                        new Span(context, context + 1),
                        Message.of(
                                "Unexpected text inside `{0}`, expected `,` or the closing `{1}`",
                                String.valueOf(open), close))
                .withHint(Message.of("close the bracket, or quote the value if it is text"))
                .withRelated(Message.of("here"), header.at(Span.at(Math.min(at, text.length())), KeyPath.root()));
        Span line = lines.contentOf(context);
        boolean closed = text.substring(context, line.end()).indexOf(close) >= 0;
        ValueOfLine value = ValueOfLine.on(lines, text, lines.startOfLine(context));
        if (closed) {
            return quotable(problem, context, Applicability.UNSAFE);
        } else if (value != null && value.start == context && text.charAt(line.end() - 1) != ',') {
            return problem.withFix(Fix.unsafe(
                    Message.of("Close the bracket at the end of the line"),
                    TextEdits.of(TextEdit.insert(line.end(), close))));
        }
        return problem;
    }

    /** Something behind a closed quote or bracket, on the same line. */
    private Problem textAfterValue(int at) {
        ValueOfLine value = ValueOfLine.on(lines, text, lines.startOfLine(at));
        if (value == null || value.start >= at) {
            return notAnEntry(at);
        }
        char first = text.charAt(value.start);
        Span rest = new Span(at, value.end);
        if (first == '[' || first == '{') {
            return quotable(
                    problem(
                                    AFTER_BRACKET,
                                    rest,
                                    Message.of(
                                            "Unexpected text behind `{0}`, expected the end of the value",
                                            text.substring(at - 1, at).isBlank()
                                                    ? text.substring(value.start, at)
                                                            .strip()
                                                    : text.substring(at - 1, at)))
                            .withHint(Message.of("quote the value if the bracket is part of the text")),
                    value.start,
                    Applicability.SAFE);
        } else if (first == '"' || first == '\'') {
            Problem problem = problem(
                            AFTER_QUOTE,
                            rest,
                            Message.of("Unexpected text behind the closing quote, expected the end of the value"))
                    .withHint(Message.of("use the other kind of quotes around the value"));
            return quotable(problem, value.start, Applicability.UNSAFE);
        }
        return other(at);
    }

    private Problem other(int at) {
        Span content = lines.contentOf(at);
        Span place = content.isEmpty() || at >= content.end()
                ? Span.at(Math.min(at, text.length()))
                : new Span(Math.max(at, content.start()), content.end());
        return problem(OTHER, place, Message.of("Unexpected text, expected YAML"))
                .withHint(Message.of("look at the indentation, quotes and brackets of this line and the one above"));
    }

    /** Adds the fix that puts the value at an offset into quotes. */
    private Problem quotable(Problem problem, int at, Applicability applicability) {
        int line = lines.startOfLine(at);
        ValueOfLine value = ValueOfLine.on(lines, text, line);
        if (value == null || value.start > at) {
            value = ValueOfLine.item(lines, text, line);
        }
        if (value == null || value.start > at || value.start >= value.end) {
            return problem;
        }
        String inside = text.substring(value.start, value.end);
        return problem.withFix(new Fix(
                QUOTE_TITLE,
                applicability,
                TextEdits.of(new TextEdit(new Span(value.start, value.end), requoted(inside)))));
    }

    /** The text as one quoted scalar; quotes that already stand around the whole are taken as meant so. */
    private static String requoted(String value) {
        char first = value.charAt(0);
        boolean around =
                value.length() > 1 && (first == '"' || first == '\'') && value.charAt(value.length() - 1) == first;
        String inside = around ? value.substring(1, value.length() - 1) : value;
        return inside.indexOf('\'') >= 0 && inside.indexOf('"') < 0 && inside.indexOf('\\') < 0
                ? "\"" + inside + "\""
                : YamlScalars.single(inside);
    }

    private Problem problem(ProblemId id, Span span, Message message) {
        return Problem.error(id, header.at(span, KeyPath.root()), message);
    }

    /** The value that an author meant on a line: behind the first {@code key: } or behind the dashes. */
    private record ValueOfLine(int colon, int start, int end) {

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
            int end = lines.endOfLine(from);
            int comment = text.substring(start, end).indexOf(" #");
            if (comment > 0) {
                end = start + comment;
            }
            while (end > start && LineScan.isSpace(text.charAt(end - 1))) {
                end--;
            }
            return new ValueOfLine(colon, start, end);
        }

        private static int behindDashes(LineScan lines, String text, int line) {
            int at = lines.skipSpaces(line);
            int end = lines.endOfLine(line);
            while (at + 1 < end && text.charAt(at) == '-' && LineScan.isSpace(text.charAt(at + 1))) {
                at = lines.skipSpaces(at + 1);
            }
            return at;
        }
    }
}
