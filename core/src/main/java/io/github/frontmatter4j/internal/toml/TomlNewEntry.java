package io.github.frontmatter4j.internal.toml;

import io.github.frontmatter4j.format.EditPlan;
import io.github.frontmatter4j.format.Refusals;
import io.github.frontmatter4j.internal.toml.TomlDocument.Entry;
import io.github.frontmatter4j.internal.toml.TomlDocument.Section;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where and how a value that is not there yet is written: in a section, with dots, or as a table of its own. */
final class TomlNewEntry {

    private final TomlPlaces places;
    private final TomlLines lines;

    TomlNewEntry(TomlPlaces places, TomlLines lines) {
        this.places = places;
        this.lines = lines;
    }

    EditPlan plan(HeaderChange.Put put) {
        List<KeyPath.Segment> path = put.path().segments();
        TomlPlaces.InSection deepest = places.deepest(path);
        int depth = deepest.depth();
        if (depth == path.size()) {
            return isTable(put);
        }
        List<KeyPath.Segment> rest = path.subList(depth, path.size());
        if (!(rest.get(0) instanceof KeyPath.Key key)) {
            return noSuchItem(put);
        } else if (!places.sections(path).isEmpty()) {
            return isTable(put);
        }
        Value nested = HeaderChange.wrapped(rest.subList(1, rest.size()), put.value());
        if (nested == null) {
            return noSuchItem(put);
        }
        List<TextEdits> ways = new ArrayList<>();
        if (isImplicit(path, depth)) {
            ways.add(TextEdits.of(lines.insertAtEnd(tableOfOneEntry(path, put.value()))));
        } else if (nested instanceof Value.Entries entries && !entries.entries().isEmpty() && depth == 0) {
            List<String> table = new ArrayList<>();
            table.add("[" + TomlWriter.key(key.name()) + "]");
            TomlWriter.table(entries, List.of(key.name()), table);
            ways.add(TextEdits.of(lines.insertAtEnd(table)));
        }
        int dots = dots(deepest.section(), rest);
        String line = dots == 0 ? TomlWriter.entry(key.name(), nested) : dotted(rest, dots, put.value());
        ways.add(TextEdits.of(lines.insertInto(deepest.section(), line)));
        return new EditPlan.Planned(ways, Optional.empty());
    }

    private static EditPlan isTable(HeaderChange.Put put) {
        return EditPlan.refuse("`{0}` is a table; set its keys, or remove it first", put.path());
    }

    private static EditPlan noSuchItem(HeaderChange.Put put) {
        return Refusals.noSuchIndex(put.path());
    }

    /** Whether a table on the way exists only because a deeper header or dotted key names it. */
    private boolean isImplicit(List<KeyPath.Segment> path, int depth) {
        return path.size() - depth > 1
                && TomlPlaces.isOfKeys(path)
                && !places.sections(path.subList(0, depth + 1)).isEmpty();
    }

    private static List<String> tableOfOneEntry(List<KeyPath.Segment> path, Value value) {
        List<String> names = TomlWriter.names(path);
        int last = names.size() - 1;
        return List.of("[" + TomlWriter.path(names.subList(0, last)) + "]", TomlWriter.entry(names.get(last), value));
    }

    /** How many tables on the way were made by dotted keys of this section. */
    private static int dots(Section section, List<KeyPath.Segment> path) {
        int dots = 0;
        for (Entry entry : section.entries()) {
            dots = Math.max(dots, Math.min(TomlPlaces.shared(entry.key(), path), path.size() - 1));
        }
        return dots;
    }

    private static String dotted(List<KeyPath.Segment> path, int dots, Value value) {
        StringBuilder name = new StringBuilder();
        for (KeyPath.Segment segment : path.subList(0, dots + 1)) {
            name.append(name.length() == 0 ? "" : ".")
                    .append(segment instanceof KeyPath.Key one ? TomlWriter.key(one.name()) : "");
        }
        Value below = HeaderChange.wrapped(path.subList(dots + 1, path.size()), value);
        return name + " = " + TomlWriter.anyValue(below == null ? value : below, ScalarStyle.PLAIN);
    }
}
