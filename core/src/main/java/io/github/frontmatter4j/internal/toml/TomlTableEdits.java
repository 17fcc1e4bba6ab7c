package io.github.frontmatter4j.internal.toml;

import io.github.frontmatter4j.format.EditPlan;
import io.github.frontmatter4j.format.Refusals;
import io.github.frontmatter4j.internal.toml.TomlDocument.Section;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.HeaderChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes of tables that have headers, with all the tables below them. */
final class TomlTableEdits {

    private final TomlDocument document;
    private final TomlPlaces places;
    private final TomlLines lines;

    TomlTableEdits(TomlDocument document, TomlPlaces places, TomlLines lines) {
        this.document = document;
        this.places = places;
        this.lines = lines;
    }

    EditPlan remove(KeyPath path) {
        List<Section> sections = places.sections(path.segments());
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            int start = lines.startOfOwned(sections.get(i).span().start());
            // neighbours go together with what stands between them
            while (i + 1 < sections.size() && isNext(sections.get(i), sections.get(i + 1))) {
                i++;
            }
            edits.add(TextEdit.delete(new Span(start, lines.endOf(sections.get(i)))));
        }
        List<TextEdits> ways = new ArrayList<>();
        ways.add(TextEdits.of(edits));
        List<KeyPath.Segment> outer = path.parent().segments();
        if (!outer.isEmpty() && TomlPlaces.isOfKeys(outer)) {
            // what held the table stays, as a table of its own or an empty list
            List<TextEdit> more = new ArrayList<>(edits);
            String name = TomlWriter.path(TomlWriter.names(outer));
            boolean element = path.segments().get(outer.size()) instanceof KeyPath.Index;
            if (element && outer.size() == 1) {
                more.add(lines.insertInto(document.sections().get(0), name + " = []"));
            } else if (!element) {
                int at = lines.startOfOwned(sections.get(0).span().start());
                more.add(TextEdit.insert(at, "[" + name + "]" + lines.lineEnd()));
            }
            ways.add(TextEdits.of(more));
        }
        return new EditPlan.Planned(ways, Optional.empty());
    }

    private boolean isNext(Section section, Section other) {
        return document.sections().indexOf(other) == document.sections().indexOf(section) + 1;
    }

    EditPlan rename(HeaderChange.Rename rename) {
        List<KeyPath.Segment> path = rename.path().segments();
        if (!TomlPlaces.isOfKeys(path)) {
            return Refusals.nameless(rename.path());
        } else if (places.isTaken(rename.path().parent().key(rename.name()))) {
            return Refusals.taken(rename.name());
        }
        List<TextEdit> edits = new ArrayList<>();
        for (Section section : places.sections(path)) {
            Span name = section.header().get(path.size() - 1).span();
            edits.add(new TextEdit(name, TomlWriter.key(rename.name())));
        }
        return EditPlan.of(TextEdits.of(edits));
    }
}
