package io.github.frontmatter4j.internal.toml;

import io.github.frontmatter4j.format.EditPlan;
import io.github.frontmatter4j.format.Refusals;
import io.github.frontmatter4j.internal.toml.TomlDocument.Entry;
import io.github.frontmatter4j.internal.toml.TomlDocument.Part;
import io.github.frontmatter4j.internal.toml.TomlDocument.Section;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ScalarStyle;
import java.util.List;

/** Changes of whole entries with the lines they own. */
final class TomlEntryEdits {

    private final String text;
    private final TomlPlaces places;
    private final TomlLines lines;

    TomlEntryEdits(String text, TomlPlaces places, TomlLines lines) {
        this.text = text;
        this.places = places;
        this.lines = lines;
    }

    EditPlan remove(Section section, Entry entry) {
        int parts = entry.key().size();
        if (parts > 1) {
            // the last key below a dotted name leaves an empty table behind
            List<Part> table = entry.key().subList(0, parts - 1);
            boolean others = section.entries().stream()
                    .anyMatch(other -> other != entry
                            && other.key().size() >= parts
                            && TomlPlaces.isSame(table, other.key().subList(0, parts - 1)));
            if (!others) {
                Span span = new Span(
                        entry.key().get(parts - 2).span().end(),
                        entry.value().span().end());
                return EditPlan.of(TextEdits.of(new TextEdit(span, " = {}")));
            }
        }
        return EditPlan.of(TextEdits.of(TextEdit.delete(lines.owned(entry.span()))));
    }

    EditPlan rename(HeaderChange.Rename rename, Entry entry) {
        KeyPath sibling = rename.path().parent().key(rename.name());
        if (places.isTaken(sibling)) {
            return Refusals.taken(rename.name());
        }
        Span last = entry.key().get(entry.key().size() - 1).span();
        ScalarStyle style = text.charAt(last.start()) == '"' ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
        return EditPlan.of(TextEdits.of(new TextEdit(last, TomlWriter.key(rename.name(), style))));
    }

    EditPlan move(HeaderChange.Move move, Section section, Entry entry) {
        List<Entry> siblings = section.entries();
        boolean simple = siblings.stream().allMatch(one -> one.key().size() == 1);
        if (!simple || move.index() >= siblings.size()) {
            return EditPlan.refuse("`{0}` cannot be moved there without touching other lines", move.path());
        }
        int from = siblings.indexOf(entry);
        if (from == move.index()) {
            return EditPlan.of(TextEdits.none());
        }
        Span own = lines.owned(entry.span());
        Span other = lines.owned(siblings.get(move.index()).span());
        int to = move.index() > from ? other.end() : other.start();
        return EditPlan.of(
                TextEdits.of(TextEdit.delete(own), TextEdit.insert(to, text.substring(own.start(), own.end()))));
    }
}
