package io.github.frontmatter4j.internal.toml;

import io.github.frontmatter4j.format.EditPlan;
import io.github.frontmatter4j.format.Refusals;
import io.github.frontmatter4j.internal.toml.TomlDocument.Section;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.List;

/** New elements of arrays of tables, each a {@code [[header]]} with entries. */
final class TomlElementEdits {

    private final TomlPlaces places;
    private final TomlLines lines;

    TomlElementEdits(TomlPlaces places, TomlLines lines) {
        this.places = places;
        this.lines = lines;
    }

    /** Whether a path ends behind the last element of an array of tables. */
    boolean isBehindLast(KeyPath path) {
        int last = path.segments().size() - 1;
        return path.segments().get(last) instanceof KeyPath.End
                && !places.elements(path.parent().segments()).isEmpty();
    }

    EditPlan append(HeaderChange.Put put) {
        KeyPath array = put.path().parent();
        if (!(put.value() instanceof Value.Entries entries)) {
            return EditPlan.refuse("`{0}` is a list of tables, so an item must be a map", array);
        }
        return insert(endOf(array), array, entries);
    }

    EditPlan insert(HeaderChange.Insert insert, Value.Entries entries) {
        List<Section> elements = places.elements(insert.path().segments());
        if (insert.index() > elements.size() || elements.isEmpty()) {
            return Refusals.noRoomAt(elements.size(), insert.index());
        }
        int at = insert.index() == elements.size()
                ? endOf(insert.path())
                : lines.startOfOwned(elements.get(insert.index()).span().start());
        return insert(at, insert.path(), entries);
    }

    /** Behind the last element and the tables below it. */
    private int endOf(KeyPath array) {
        List<Section> sections = places.sections(array.segments());
        return lines.endOf(sections.get(sections.size() - 1));
    }

    private EditPlan insert(int at, KeyPath array, Value.Entries entries) {
        List<String> element = new ArrayList<>();
        element.add("[[" + TomlWriter.path(TomlWriter.names(array.segments())) + "]]");
        entries.entries().forEach((key, value) -> element.add(TomlWriter.entry(key, value)));
        return EditPlan.of(TextEdits.of(lines.insert(at, element)));
    }
}
