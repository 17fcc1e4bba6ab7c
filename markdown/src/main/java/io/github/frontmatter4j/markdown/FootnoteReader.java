package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;

/** Joins footnotes with the places that refer to them. For one body. */
final class FootnoteReader {

    private record Note(String label, Span span) {}

    private final List<Note> notes = new ArrayList<>();
    private final Map<String, List<Span>> references = new HashMap<>();

    void define(FootnoteDefinition node, Span span) {
        notes.add(new Note(node.getLabel(), span));
    }

    void refer(FootnoteReference node, Span span) {
        references
                .computeIfAbsent(LinkReader.normalize(node.getLabel()), label -> new ArrayList<>())
                .add(span);
    }

    List<Footnote> footnotes(RunList runs) {
        List<Footnote> footnotes = new ArrayList<>();
        for (Note note : notes) {
            footnotes.add(new Footnote(
                    note.label(),
                    note.span(),
                    runs.text(note.span()),
                    references.getOrDefault(LinkReader.normalize(note.label()), List.of())));
        }
        return footnotes;
    }
}
