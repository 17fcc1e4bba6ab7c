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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    private final LineMistakes mistakes;

    private YamlSyntax(HeaderText header) {
        this.header = header;
        this.text = header.text();
        this.lines = new LineScan(header);
        this.mistakes = new LineMistakes(header, lines);
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
        Problem glued = gluedKey(at);
        if (glued != null) {
            return glued;
        }
        Problem mistake = mistakes.before(at);
        if (mistake != null) {
            return mistake;
        }
        if (said.startsWith("mapping values are not allowed")) {
            return mappingValue(at);
        } else if (said.contains("(TAB)")) {
            return tab(at);
        } else if (said.startsWith("found character")) {
            Fix comma = text.charAt(at) == ',' ? comma(at) : null;
            Problem character = problem(
                            INDICATOR,
                            new Span(at, at + 1),
                            Message.of(
                                    "Unexpected `{0}` at the beginning of a value, expected text or quotes",
                                    text.substring(at, at + 1)))
                    .withHint(Message.of("quote the value"));
            return comma == null ? quotable(character, at, Applicability.SAFE) : character.withFix(comma);
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
        if (value != null && value.colon() < at) {
            return quotable(
                    problem(
                                    COLON,
                                    new Span(at, at + 1),
                                    Message.of("Unexpected second `: ` in a value without quotes, expected text"))
                            .withHint(Message.of("quote the value")),
                    value.start(),
                    Applicability.SAFE);
        }
        Problem entry = firstOfNoEntries(line);
        if (entry != null) {
            return entry;
        }
        Span content = lines.contentOf(at);
        return alignable(
                problem(
                                INDENTATION,
                                content,
                                Message.of(
                                        "Unexpected key under a text, expected it at the indentation of its neighbours"))
                        .withHint(Message.of("align the key with the others, or remove the value of the key above")),
                line);
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

    /** The first mistake of a header that is one long text because none of its lines is an entry; null if it is prose. */
    static @Nullable Problem noEntries(HeaderText header) {
        YamlSyntax syntax = new YamlSyntax(header);
        int first = syntax.contentFrom(header.span().start());
        for (int line = first; line >= 0; line = syntax.nextContent(line)) {
            if (!syntax.isLikeEntry(line)) {
                return null;
            }
        }
        return first < 0 ? null : syntax.notAnEntryLine(first);
    }

    /** A word and behind it something that may stand for a colon. */
    private boolean isLikeEntry(int line) {
        int end = lines.endOfLine(line);
        int key = line;
        while (key < end && isKeyCharacter(text.charAt(key))) {
            key++;
        }
        int sign = lines.skipSpaces(key);
        return key > line
                && Character.isLetter(text.charAt(line))
                && sign < end
                && "=:\uFF1A".indexOf(text.charAt(sign)) >= 0
                && !text.startsWith("://", sign);
    }

    /** A key whose colon is full-width or touches a quote or bracket: a colon inside the value is not the one meant. */
    private @Nullable Problem gluedKey(int until) {
        int end = header.span().end();
        for (int line = contentFrom(header.span().start()); line >= 0 && line <= until && line < end; ) {
            int key = ValueOfLine.behindDashes(lines, text, line);
            int sign = key;
            while (sign < end && isKeyCharacter(text.charAt(sign))) {
                sign++;
            }
            boolean wide = sign < end && text.charAt(sign) == '\uFF1A';
            boolean tight = sign + 1 < end && text.charAt(sign) == ':' && "\"'[{".indexOf(text.charAt(sign + 1)) >= 0;
            ValueOfLine value = wide || tight ? ValueOfLine.on(lines, text, line) : null;
            if (sign > key && value != null && value.colon() > sign) {
                return wide ? wideColon(sign, lines.endOfLine(line)) : tightColon(sign, false);
            }
            line = nextContent(line);
        }
        return null;
    }

    private Problem notAnEntry(int start) {
        Problem known = notAnEntryLine(lines.startOfLine(start));
        if (known != null) {
            return known;
        }
        return continuation(lines.startOfLine(start));
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
                return wideColon(i, end);
            } else if (c == ':' && !text.startsWith("://", i)) {
                return tightColon(i, i + 1 < end && isWideSpace(text.charAt(i + 1)));
            }
        }
        return equalsSign(line);
    }

    private Problem wideColon(int at, int end) {
        int behind = at + 1 < end && isWideSpace(text.charAt(at + 1)) ? at + 2 : at + 1;
        int value = lines.skipSpaces(behind);
        return problem(
                        WIDE_COLON,
                        new Span(at, at + 1),
                        Message.of("Unexpected full-width colon `：` (U+FF1A), expected `: `"))
                .withHint(Message.of("write an ASCII colon and a blank behind the key"))
                .withFix(Fix.safe(
                        Message.of("Write `: `"),
                        TextEdits.of(new TextEdit(new Span(at, value), value >= end ? ":" : ": "))));
    }

    private Problem tightColon(int at, boolean wide) {
        Message message = wide
                ? Message.of("Unexpected white space that is no ASCII blank behind `:`, expected a blank")
                : Message.of("Unexpected text directly behind `:`, expected a blank");
        return problem(COLON_WITHOUT_SPACE, new Span(at, at + 1), message)
                .withHint(Message.of("write a blank behind the colon"))
                .withFix(Fix.safe(
                        Message.of("Write `: `"),
                        TextEdits.of(new TextEdit(new Span(at, wide ? at + 2 : at + 1), ": "))));
    }

    /** {@code title = x}: the habit of another format. */
    private Problem equalsSign(int line) {
        Span content = lines.contentOf(line);
        int key = content.start();
        while (key < content.end() && isKeyCharacter(text.charAt(key))) {
            key++;
        }
        int sign = lines.skipSpaces(key);
        boolean found = key > content.start() && sign < content.end() && text.charAt(sign) == '=';
        if (!found) {
            return continuation(line);
        }
        return problem(
                        NOT_AN_ENTRY,
                        new Span(sign, sign + 1),
                        Message.of("Unexpected `=` behind the key, expected `: `"))
                .withHint(Message.of("write a colon and a blank behind the key"))
                .withFix(Fix.unsafe(
                        Message.of("Write `: `"),
                        TextEdits.of(new TextEdit(new Span(key, lines.skipSpaces(sign + 1)), ": "))));
    }

    private static boolean isKeyCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    /** A line without a key: the rest of the text above, if it has several words. */
    private Problem continuation(int line) {
        Span content = lines.contentOf(line);
        Problem problem = problem(NOT_AN_ENTRY, content, Message.of("Unexpected line, expected `key: value`"))
                .withHint(Message.of("text that continues the value above needs to be indented or quoted"));
        Fix items = items(line);
        if (items != null) {
            return problem.withFix(items);
        }
        int above = previousContent(line);
        int entry = above;
        while (entry >= 0 && lines.indentOf(entry) > 0 && ValueOfLine.on(lines, text, entry) == null) {
            entry = previousContent(entry);
        }
        ValueOfLine value = entry < 0 ? null : ValueOfLine.on(lines, text, entry);
        boolean words = text.substring(content.start(), content.end())
                .chars()
                .anyMatch(c -> Character.isWhitespace(c) || Character.isIdeographic(c));
        int before = lines.lineBefore(line);
        boolean behindBlank = before >= 0 && lines.isBlankLine(before);
        if (value == null || value.start() >= value.end() || !words || behindBlank) {
            return problem;
        }
        List<TextEdit> edits = new ArrayList<>();
        String indent = " ".repeat(entry == above ? lines.indentOf(above) + 2 : lines.indentOf(above));
        for (int next = line; next >= 0; next = nextContent(next)) {
            if (ValueOfLine.on(lines, text, next) != null || ValueOfLine.item(lines, text, next) != null) {
                break;
            }
            edits.add(new TextEdit(new Span(next, lines.skipSpaces(next)), indent));
        }
        return problem.withFix(Fix.unsafe(Message.of("Indent the line"), TextEdits.of(edits)));
    }

    /** Lines that were to be items: no blank behind the hyphen, or blanks before it that are none for YAML. */
    private @Nullable Fix items(int first) {
        List<TextEdit> edits = new ArrayList<>();
        for (int line = first; line >= 0; line = nextContent(line)) {
            int dash = line;
            StringBuilder blanks = new StringBuilder();
            while (dash < lines.endOfLine(line) && (text.charAt(dash) == ' ' || isWideSpace(text.charAt(dash)))) {
                blanks.append(text.charAt(dash) == '\u3000' ? "  " : " ");
                dash++;
            }
            boolean item = dash + 1 < lines.endOfLine(line) && text.charAt(dash) == '-' && text.charAt(dash + 1) != '-';
            if (!item) {
                break;
            }
            boolean blank = LineScan.isSpace(text.charAt(dash + 1));
            edits.add(new TextEdit(new Span(line, dash + 1), blanks + (blank ? "-" : "- ")));
        }
        return edits.isEmpty() ? null : Fix.unsafe(Message.of("Write items"), TextEdits.of(edits));
    }

    // ---- indentation

    /** Adds the fixes that bring a line, and what is deeper below it, to the indentation of a neighbour. */
    private Problem alignable(Problem problem, int line) {
        Problem fixable = problem;
        int own = lines.indentOf(line);
        int first = contentFrom(header.span().start());
        if (own == 0 && first < line && lines.indentOf(first) > 0) {
            fixable = fixable.withFix(shift(first, line, -lines.indentOf(first)));
        }
        Set<Integer> columns = new LinkedHashSet<>();
        if (own == 1 && ValueOfLine.item(lines, text, line) == null) {
            // one blank is a slip of the finger, not a level
            columns.add(0);
        }
        for (int above = previousContent(line); above >= 0 && columns.size() < 6; above = previousContent(above)) {
            int dashes = ValueOfLine.behindDashes(lines, text, above);
            boolean item = ValueOfLine.item(lines, text, line) != null;
            if (!item) {
                columns.add(dashes - above);
            }
            columns.add(lines.indentOf(above));
        }
        int stop = nextContent(line);
        while (stop >= 0 && lines.indentOf(stop) >= Math.max(1, own)) {
            stop = nextContent(stop);
        }
        for (int column : columns) {
            if (column != own) {
                fixable = fixable.withFix(shift(line, stop < 0 ? header.span().end() : stop, column - own));
            }
        }
        return fixable;
    }

    private Fix shift(int from, int to, int by) {
        List<TextEdit> edits = new ArrayList<>();
        for (int line = from; line >= 0 && line < to; line = nextContent(line)) {
            int indent = lines.indentOf(line);
            edits.add(new TextEdit(new Span(line, line + indent), " ".repeat(Math.max(0, indent + by))));
        }
        return Fix.unsafe(Message.of("Align the line with its neighbours"), TextEdits.of(edits));
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
        int above = previousContent(line);
        int below = nextContent(line);
        Problem fixable = problem;
        if (below >= 0 && isSibling(line, below)) {
            TextEdit edit = new TextEdit(new Span(line, lines.skipSpaces(line)), " ".repeat(lines.indentOf(below)));
            fixable = fixable.withFix(Fix.safe(Message.of("Write blanks for the tab"), TextEdits.of(edit)));
        }
        fixable = fixable.withFix(untabbed(line, 2)).withFix(untabbed(line, 4));
        int column = above >= 0 ? lines.indentOf(above) : below >= 0 ? lines.indentOf(below) : 0;
        TextEdit aligned = new TextEdit(new Span(line, lines.skipSpaces(line)), " ".repeat(column));
        return fixable.withFix(Fix.safe(Message.of("Write blanks for the tab"), TextEdits.of(aligned)))
                .withFix(untabbed(line, 8));
    }

    /** Whether a line with blanks before it is of the kind of the line above, which cannot be its parent. */
    private boolean isSibling(int line, int below) {
        if (text.charAt(below) != ' ' || lines.indentOf(below) < 2) {
            return false;
        }
        boolean item = ValueOfLine.item(lines, text, line) != null;
        ValueOfLine value = ValueOfLine.on(lines, text, line);
        return item
                ? ValueOfLine.item(lines, text, below) != null && value == null
                : value != null && value.start() < value.end() && ValueOfLine.on(lines, text, below) != null;
    }

    /** Blanks for the tabs of a line and of all lines below that begin with one. */
    private Fix untabbed(int line, int width) {
        String blanks = " ".repeat(width);
        List<TextEdit> edits = new ArrayList<>();
        for (int next = line; next < header.span().end(); next = lines.nextLine(next)) {
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

    private Problem indicator(int at) {
        Fix comma = at < text.length() && text.charAt(at) == ',' ? comma(at) : null;
        int end = Math.min(at + 1, lines.endOfLine(at));
        Problem problem = problem(
                        INDICATOR,
                        new Span(at, Math.max(at, end)),
                        Message.of(
                                "Unexpected `{0}` at the beginning of a value, expected text or quotes",
                                text.substring(at, Math.max(at, end))))
                .withHint(Message.of("quote the value"));
        return comma == null ? quotable(problem, at, Applicability.SAFE) : problem.withFix(comma);
    }

    private Problem unclosedQuote(int at) {
        return mistakes.unclosedQuote(at, lines.contentOf(at).end());
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
                TextEdits.of(new TextEdit(new Span(context, end), Requoting.withoutEscapes(inside)))));
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
        Fix comma = comma(at);
        Problem fixable = comma == null ? problem : problem.withFix(comma);
        boolean within = lines.startOfLine(at) == lines.startOfLine(context);
        return within ? quotable(fixable.withFix(mistakes.quoteItem(at)), context, Applicability.UNSAFE) : fixable;
    }

    /** A comma that is missing between two items, or one without an item before it. */
    private @Nullable Fix comma(int at) {
        int before = at;
        while (before > header.span().start() && LineScan.isSpaceOrBreak(text.charAt(before - 1))) {
            before--;
        }
        char left = before > header.span().start() ? text.charAt(before - 1) : ' ';
        char here = at < header.span().end() ? text.charAt(at) : ' ';
        if (here == ',' && (left == ',' || left == '[' || left == '{')) {
            int behind = left == ',' ? at + 1 : lines.skipSpaces(at + 1);
            return Fix.unsafe(Message.of("Delete the comma"), TextEdits.of(TextEdit.delete(new Span(before, behind))));
        } else if ("\"']}".indexOf(left) >= 0) {
            return Fix.unsafe(Message.of("Insert a comma"), TextEdits.of(TextEdit.insert(before, ",")));
        }
        return null;
    }

    /** Something behind a closed quote or bracket, on the same line. */
    private Problem textAfterValue(int at) {
        ValueOfLine value = ValueOfLine.on(lines, text, lines.startOfLine(at));
        if (value == null || value.start() >= at) {
            return notAnEntry(at);
        }
        char first = text.charAt(value.start());
        // a quote may be closed by one that stands in what this line alone would take for a comment
        int end = value.end() > at
                ? value.end()
                : Math.max(at, lines.contentOf(at).end());
        Span rest = new Span(at, end);
        if (first == '[' || first == '{') {
            return quotable(
                    problem(
                                    AFTER_BRACKET,
                                    rest,
                                    Message.of(
                                            "Unexpected text behind `{0}`, expected the end of the value",
                                            text.substring(at - 1, at).isBlank()
                                                    ? text.substring(value.start(), at)
                                                            .strip()
                                                    : text.substring(at - 1, at)))
                            .withHint(Message.of("quote the value if the bracket is part of the text")),
                    value.start(),
                    Applicability.SAFE);
        } else if (first == '"' || first == '\'') {
            Problem problem = problem(
                            AFTER_QUOTE,
                            rest,
                            Message.of("Unexpected text behind the closing quote, expected the end of the value"))
                    .withHint(Message.of("use the other kind of quotes around the value"));
            return quotable(problem, value.start(), Applicability.UNSAFE);
        }
        return other(at);
    }

    private Problem other(int at) {
        Span content = lines.contentOf(at);
        Span place = content.isEmpty() || at >= content.end()
                ? Span.at(Math.min(at, text.length()))
                : new Span(Math.max(at, content.start()), content.end());
        Problem problem = problem(OTHER, place, Message.of("Unexpected text, expected YAML"))
                .withHint(Message.of("look at the indentation, quotes and brackets of this line and the one above"));
        int line = lines.startOfLine(Math.min(at, text.length()));
        boolean entry = ValueOfLine.on(lines, text, line) != null || ValueOfLine.item(lines, text, line) != null;
        return entry && lines.startsLine(at) ? alignable(problem, line) : problem;
    }

    /** Adds the fixes that put the value at an offset into quotes. */
    private Problem quotable(Problem problem, int at, Applicability applicability) {
        int line = lines.startOfLine(at);
        ValueOfLine value = ValueOfLine.on(lines, text, line);
        ValueOfLine item = ValueOfLine.item(lines, text, line);
        boolean text = item != null && item.start() <= at && isAmongTexts(line);
        if (value == null || value.start() > at || text) {
            value = item;
        }
        if (value == null || value.start() > at || value.start() >= value.end()) {
            return problem;
        }
        char first = this.text.charAt(value.start());
        Problem fixable = problem;
        boolean template = this.text.startsWith("{%", value.start()) || this.text.startsWith("{{", value.start());
        if ((first == '[' || first == '{') && value.start() < at && !template) {
            fixable = fixable.withFix(mistakes.quoteItem(at));
        }
        int continued = continuedTo(line, value.end());
        fixable = fixable.withFix(mistakes.requote(value.start(), continued, applicability));
        return continued == value.end()
                ? fixable
                : fixable.withFix(mistakes.requote(value.start(), value.end(), applicability));
    }

    /** Whether the items beside a list item are texts, so that this one is no map either. */
    private boolean isAmongTexts(int line) {
        int above = previousContent(line);
        int below = nextContent(line);
        return isTextItem(above, line) || isTextItem(below, line);
    }

    private boolean isTextItem(int other, int line) {
        return other >= 0
                && lines.indentOf(other) == lines.indentOf(line)
                && ValueOfLine.item(lines, text, other) != null
                && ValueOfLine.on(lines, text, other) == null;
    }

    /** The end of the lines that go on with a text: deeper than its key, and no entries. */
    private int continuedTo(int line, int end) {
        int last = end;
        for (int next = nextContent(line); next >= 0; next = nextContent(next)) {
            boolean goesOn = lines.indentOf(next) > lines.indentOf(line)
                    && ValueOfLine.on(lines, text, next) == null
                    && ValueOfLine.item(lines, text, next) == null;
            if (!goesOn) {
                break;
            }
            last = lines.contentOf(next).end();
        }
        return last;
    }

    private int nextContent(int line) {
        return contentFrom(lines.nextLine(line));
    }

    private int contentFrom(int line) {
        int at = line;
        while (at < header.span().end() && (lines.isBlankLine(at) || lines.isCommentLine(at))) {
            at = lines.nextLine(at);
        }
        return at < header.span().end() ? at : -1;
    }

    private Problem problem(ProblemId id, Span span, Message message) {
        return Problem.error(id, header.at(span, KeyPath.root()), message);
    }
}
