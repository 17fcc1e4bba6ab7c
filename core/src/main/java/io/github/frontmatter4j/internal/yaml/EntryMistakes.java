package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that are no entries where entries are expected: the colon went wrong, or they have no key. */
final class EntryMistakes {

    private final RefusedHeader header;
    private final String text;
    private final LineScan lines;
    private final ColonMistakes colons;

    EntryMistakes(RefusedHeader header, ColonMistakes colons) {
        this.header = header;
        this.text = header.text();
        this.lines = header.lines();
        this.colons = colons;
    }

    /** What is wrong with a line that the engine could not take for an entry. */
    Problem notAnEntry(int line) {
        Problem problem = on(line);
        return problem == null ? withoutKey(line) : problem;
    }

    /** The engine joins lines that are no entries into one long key: the first of them is the mistake. */
    @Nullable
    Problem firstAbove(int line) {
        Problem first = null;
        for (int above = header.previousContent(line); above >= 0; above = header.previousContent(above)) {
            Problem problem = on(above);
            if (problem == null) {
                break;
            }
            first = problem;
        }
        return first;
    }

    /** The first line of a header that has no entry at all though each line looks meant for one; null if it is prose. */
    @Nullable
    Problem firstOfAll() {
        int first = header.firstContent();
        for (int line = first; line >= 0; line = header.nextContent(line)) {
            if (!colons.isMeant(line)) {
                return null;
            }
        }
        return first < 0 ? null : on(first);
    }

    /** Null if the line looks like an entry. */
    private @Nullable Problem on(int line) {
        if (header.entry(line) != null) {
            return null;
        }
        Problem colon = colons.on(line);
        return colon == null ? withoutKey(line) : colon;
    }

    /** A line without a key: an item, or the rest of the text above if it has several words. */
    private Problem withoutKey(int line) {
        Problem problem = header.problem(
                        Ids.NOT_AN_ENTRY, lines.contentOf(line), Message.of("Unexpected line, expected `key: value`"))
                .withHint(Message.of("text that continues the value above needs to be indented or quoted"));
        Fix items = items(line);
        Fix fix = items == null ? continuation(line) : items;
        return fix == null ? problem : problem.withFix(fix);
    }

    /** Lines that were to be items: no blank behind the hyphen, or blanks before it that are none for YAML. */
    private @Nullable Fix items(int first) {
        List<TextEdit> edits = new ArrayList<>();
        for (int line = first; line >= 0; line = header.nextContent(line)) {
            int dash = line;
            StringBuilder blanks = new StringBuilder();
            while (dash < lines.endOfLine(line)
                    && (text.charAt(dash) == ' ' || LineScan.isWideSpace(text.charAt(dash)))) {
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

    /** Lines that were to go on with the text above: without indentation they begin something new. */
    private @Nullable Fix continuation(int line) {
        int above = header.previousContent(line);
        int entry = above;
        while (entry >= 0 && lines.indentOf(entry) > 0 && header.entry(entry) == null) {
            entry = header.previousContent(entry);
        }
        ValueOfLine value = entry < 0 ? null : header.entry(entry);
        int before = lines.lineBefore(line);
        boolean behindBlank = before >= 0 && lines.isBlankLine(before);
        if (value == null || value.start() >= value.end() || !hasWords(lines.contentOf(line)) || behindBlank) {
            return null;
        }
        List<TextEdit> edits = new ArrayList<>();
        String indent = " ".repeat(entry == above ? lines.indentOf(above) + 2 : lines.indentOf(above));
        for (int next = line; next >= 0 && header.value(next) == null; next = header.nextContent(next)) {
            edits.add(new TextEdit(new Span(next, lines.skipSpaces(next)), indent));
        }
        return Fix.unsafe(Message.of("Indent the line"), TextEdits.of(edits));
    }

    private boolean hasWords(Span content) {
        return text.substring(content.start(), content.end())
                .chars()
                .anyMatch(c -> Character.isWhitespace(c) || Character.isIdeographic(c));
    }
}
