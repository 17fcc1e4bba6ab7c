package io.github.frontmatter4j.internal.toml;

import io.github.frontmatter4j.format.BracketEdits;
import io.github.frontmatter4j.format.EditPlan;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.format.Refusals;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;

/**
 * Plans one change of a TOML header. A new key of the top level stands before the first table header, since behind it the
 * key would belong to that table; an entry owns its lines and the comment lines directly above.
 */
final class TomlEditor {

    private final TomlPlaces places;
    private final TomlValueEdits values;
    private final TomlEntryEdits entries;
    private final TomlNewEntry newEntry;
    private final TomlTableEdits tables;
    private final TomlElementEdits elements;

    TomlEditor(HeaderText header) {
        TomlDocument document = TomlParser.parse(header, Limits.standard());
        TomlLines lines = new TomlLines(header, document);
        this.places = new TomlPlaces(document);
        this.values = new TomlValueEdits(new BracketEdits(header, lines.lineEnd(), true));
        this.entries = new TomlEntryEdits(header.text(), places, lines);
        this.newEntry = new TomlNewEntry(places, lines);
        this.tables = new TomlTableEdits(document, places, lines);
        this.elements = new TomlElementEdits(places, lines);
    }

    EditPlan plan(HeaderChange change) {
        if (change instanceof HeaderChange.Put put && TomlWriter.value(put.value(), ScalarStyle.PLAIN) == null) {
            return EditPlan.refuse("TOML has no null; remove `{0}` instead", put.path());
        }
        TomlPlaces.InEntry place = places.entry(change.path());
        if (place != null) {
            return inEntry(change, place);
        } else if (change instanceof HeaderChange.Put put) {
            return elements.isBehindLast(put.path()) ? elements.append(put) : newEntry.plan(put);
        } else if (places.sections(change.path().segments()).isEmpty()) {
            return Refusals.missing(change.path());
        }
        return inTables(change);
    }

    private EditPlan inEntry(HeaderChange change, TomlPlaces.InEntry place) {
        if (place.inside().isEmpty()) {
            if (change instanceof HeaderChange.Remove) {
                return entries.remove(place.section(), place.entry());
            } else if (change instanceof HeaderChange.Rename rename) {
                return entries.rename(rename, place.entry());
            } else if (change instanceof HeaderChange.Move move) {
                return entries.move(move, place.section(), place.entry());
            }
        }
        return values.plan(change, place.entry().value(), place.inside());
    }

    private EditPlan inTables(HeaderChange change) {
        if (change instanceof HeaderChange.Remove remove) {
            return tables.remove(remove.path());
        } else if (change instanceof HeaderChange.Rename rename) {
            return tables.rename(rename);
        } else if (change instanceof HeaderChange.Insert insert && insert.value() instanceof Value.Entries map) {
            return elements.insert(insert, map);
        }
        return EditPlan.refuse("tables of TOML cannot be moved without touching other lines");
    }
}
