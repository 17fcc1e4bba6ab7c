package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Says what is wrong with YAML that the engine refuses: the cause in the author's words, at the author's mistake. Here is
 * decided what kind of mistake it is; each kind has a class of its own.
 */
final class YamlSyntax {

    private final RefusedHeader header;
    private final String text;
    private final LineScan lines;
    private final ValueFixes fixes;
    private final QuoteMistakes quotes;
    private final BracketMistakes brackets;
    private final ColonMistakes colons;
    private final EntryMistakes entries;
    private final IndentationMistakes indentation;

    private YamlSyntax(HeaderText header) {
        this.header = new RefusedHeader(header);
        this.text = header.text();
        this.lines = this.header.lines();
        this.fixes = new ValueFixes(this.header);
        this.quotes = new QuoteMistakes(this.header, fixes);
        this.brackets = new BracketMistakes(this.header, fixes, quotes);
        this.colons = new ColonMistakes(this.header, fixes);
        this.entries = new EntryMistakes(this.header, colons);
        this.indentation = new IndentationMistakes(this.header);
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
        return syntax.header.problem(Ids.OTHER, new Span(base, base), Message.of("Unexpected header, expected YAML"));
    }

    private static int index(Optional<Mark> mark, int otherwise) {
        return mark.map(Mark::getIndex).orElse(otherwise);
    }

    static Problem limit(HeaderText header, Span at, String setting, long measured, long limit) {
        return Problem.error(
                        Ids.LIMIT,
                        header.at(at, KeyPath.root()),
                        Message.of(
                                "Unexpected size: `{0}` is {1} here, expected at most {2}",
                                setting, Long.toString(measured), Long.toString(limit)))
                .withHint(Message.of("raise the setting `{0}` of the limits if the file is to be trusted", setting));
    }

    static Problem unknownAlias(HeaderText header, Span span, String name) {
        YamlSyntax syntax = new YamlSyntax(header);
        Problem problem = syntax.header
                .problem(
                        Ids.UNKNOWN_ALIAS,
                        span,
                        Message.of("Unexpected alias `*{0}`, expected an anchor `&{0}` before it", name))
                .withHint(Message.of("text that begins with `*` needs quotes"));
        return syntax.fixes.quotable(problem, span.start(), Applicability.SAFE);
    }

    /** The first mistake of a header that is one long text because none of its lines is an entry; null if it is prose. */
    static @Nullable Problem noEntries(HeaderText header) {
        return new YamlSyntax(header).entries.firstOfAll();
    }

    /**
     * The mistake behind an error of the engine.
     *
     * @param at where the engine stumbled
     * @param context where that began which it was reading
     * @param said what it says of the first
     * @param during what it says of the second
     */
    private Problem diagnose(int at, int context, String said, String during) {
        Problem glued = colons.glued(at);
        if (glued != null) {
            return glued;
        }
        Problem mistake = new LineMistakes(header, quotes, brackets).before(at);
        if (mistake != null) {
            return mistake;
        }
        if (said.startsWith("mapping values are not allowed")) {
            return mappingValue(at);
        } else if (said.contains("(TAB)")) {
            return indentation.tab(at);
        } else if (said.startsWith("found character")) {
            return indicator(at);
        } else if (during.startsWith("while scanning a quoted scalar") && said.contains("end of stream")) {
            return quotes.unclosed(context, lines.contentOf(context).end());
        } else if (during.startsWith("while scanning a double-quoted scalar")) {
            return quotes.escape(at, context);
        } else if (said.startsWith("could not find expected ':'")) {
            return entries.notAnEntry(lines.startOfLine(context));
        } else if (during.startsWith("while scanning an alias") || during.startsWith("while scanning an anchor")) {
            return indicator(context);
        } else if (during.startsWith("while scanning a block scalar")
                || said.startsWith("sequence entries")
                || said.startsWith("mapping keys")) {
            return indicator(during.isEmpty() ? at : context);
        } else if (during.startsWith("while parsing a flow")) {
            return flow(at, context);
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
        ValueOfLine value = header.entry(line);
        if (value != null && value.colon() < at) {
            return colons.second(at, value);
        }
        Problem above = entries.firstAbove(line);
        return above == null ? indentation.keyUnderText(at) : above;
    }

    /** Inside brackets, or at the end of the header while some are open. */
    private Problem flow(int at, int context) {
        Problem open = at < header.end() ? null : brackets.openAtEnd();
        if (open != null) {
            return open;
        }
        boolean opener = context < header.end() && "[{".indexOf(text.charAt(context)) >= 0;
        return opener ? brackets.inside(at, context) : indicator(at);
    }

    /** Something behind a closed quote or bracket, on the same line. */
    private Problem textAfterValue(int at) {
        int line = lines.startOfLine(at);
        ValueOfLine value = header.entry(line);
        if (value == null || value.start() >= at) {
            return entries.notAnEntry(line);
        }
        char first = text.charAt(value.start());
        // a quote may be closed by one that stands in what this line alone would take for a comment
        int end = value.end() > at
                ? value.end()
                : Math.max(at, lines.contentOf(at).end());
        Span rest = new Span(at, end);
        if (first == '[' || first == '{') {
            String before = text.substring(at - 1, at);
            String closed = before.isBlank() ? text.substring(value.start(), at).strip() : before;
            return fixes.quotable(brackets.textBehind(closed, rest), value.start(), Applicability.SAFE);
        } else if (first == '"' || first == '\'') {
            return fixes.quotable(quotes.textBehind(rest), value.start(), Applicability.UNSAFE);
        }
        return other(at);
    }

    /** A value that begins with a character which YAML keeps for itself. */
    private Problem indicator(int at) {
        Span character = new Span(at, Math.max(at, Math.min(at + 1, lines.endOfLine(at))));
        if (character.isEmpty()) {
            return other(at);
        }
        Problem problem = header.problem(
                        Ids.INDICATOR,
                        character,
                        Message.of(
                                "Unexpected `{0}` at the beginning of a value, expected text or quotes",
                                text.substring(character.start(), character.end())))
                .withHint(Message.of("quote the value"));
        Fix comma = text.startsWith(",", at) ? brackets.comma(at) : null;
        return comma == null ? fixes.quotable(problem, at, Applicability.SAFE) : problem.withFix(comma);
    }

    private Problem controlCharacter(int at, int codePoint) {
        Span character = new Span(at, at + Character.charCount(codePoint));
        return header.problem(
                        Ids.CONTROL_CHARACTER,
                        character,
                        Message.of(
                                "Unexpected control character U+{0}, expected printable text",
                                String.format(Locale.ROOT, "%04X", codePoint)))
                .withFix(Fix.unsafe(Message.of("Delete the character"), TextEdits.of(TextEdit.delete(character))));
    }

    private Problem other(int at) {
        Span content = lines.contentOf(at);
        Span place = content.isEmpty() || at >= content.end()
                ? Span.at(Math.min(at, text.length()))
                : new Span(Math.max(at, content.start()), content.end());
        Problem problem = header.problem(Ids.OTHER, place, Message.of("Unexpected text, expected YAML"))
                .withHint(Message.of("look at the indentation, quotes and brackets of this line and the one above"));
        int line = lines.startOfLine(Math.min(at, text.length()));
        return header.value(line) != null && lines.startsLine(at) ? indentation.alignable(problem, line) : problem;
    }
}
