package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.format.EditPlan;
import io.github.frontmatter4j.format.Refusals;
import io.github.frontmatter4j.internal.yaml.YamlScalars.Place;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;

/** Entries and items that go, move or get another name. */
final class YamlEntryEdits {

    private final String text;
    private final LineScan lines;
    private final YamlLayout layout;
    private final YamlHabits habits;
    private final NewText newText;

    YamlEntryEdits(String text, LineScan lines, YamlLayout layout, YamlHabits habits, NewText newText) {
        this.text = text;
        this.lines = lines;
        this.layout = layout;
        this.habits = habits;
        this.newText = newText;
    }

    TextEdits remove(Holder holder) {
        if (holder.isFlow()) {
            return newText.brackets()
                    .remove(holder.container().span(), layout.flowSpans(holder.container()), holder.index());
        }
        int column = holder.column(layout);
        int start = holder.start(layout);
        int size = layout.size(holder.container());
        if (size == 1 && holder.parent() != null) {
            return emptied(holder, start, column);
        }
        if (lines.startsLine(start)) {
            int first = layout.startOfOwned(start, column);
            return NewText.edits(
                    TextEdit.delete(new Span(first, layout.behind(holder.head(layout), holder.node(), column))));
        }
        int next = layout.startOf(holder.container(), holder.index() + 1);
        return NewText.edits(TextEdit.delete(new Span(start, next)));
    }

    /** The last child goes: what held it stays, as an empty list or map. */
    private TextEdits emptied(Holder holder, int start, int column) {
        String empty = holder.container() instanceof ListNode ? "[]" : "{}";
        Holder outer = holder.parent();
        int end = layout.behind(holder.head(layout), holder.node(), column);
        if (outer == null || !lines.startsLine(start)) {
            int last = layout.endOfOwned(holder.node(), holder.head(layout), column);
            return NewText.edits(new TextEdit(new Span(holder.container().span().start(), last), empty));
        }
        int mark = outer.mark(layout);
        Node.Properties properties = holder.container().properties();
        int at = properties == null ? mark : properties.span().end();
        return NewText.edits(
                TextEdit.insert(at, " " + empty), TextEdit.delete(new Span(layout.startOfOwned(start, column), end)));
    }

    EditPlan rename(HeaderChange.Rename rename, Holder holder) {
        if (!(holder.container() instanceof MapNode map)) {
            return Refusals.nameless(rename.path());
        }
        MapNode.Entry entry = map.entries().get(holder.index());
        if (map.entry(rename.name()).isPresent() && !rename.name().equals(entry.name())) {
            return Refusals.taken(rename.name());
        }
        if (!(entry.key() instanceof ScalarNode key)) {
            return EditPlan.refuse("the key `{0}` is an alias; rename the anchor's value", rename.path());
        }
        Place place = map.style() == CollectionStyle.FLOW ? Place.FLOW_KEY : Place.KEY;
        String written = new YamlWriter(habits, false).key(rename.name(), place, key.style());
        return EditPlan.of(NewText.edits(new TextEdit(key.span(), written)));
    }

    EditPlan move(HeaderChange.Move move, Holder holder) {
        int size = layout.size(holder.container());
        if (move.index() >= size) {
            return Refusals.noPlaceAt(size, move.index());
        } else if (move.index() == holder.index()) {
            return EditPlan.of(TextEdits.none());
        }
        return EditPlan.of(
                holder.isFlow() || !ownLinesOnly(holder.container())
                        ? newText.brackets().move(layout.places(holder.container()), holder.index(), move.index())
                        : cut(move, holder));
    }

    private boolean ownLinesOnly(Node container) {
        return lines.startsLine(layout.startOf(container, 0));
    }

    private TextEdits cut(HeaderChange.Move move, Holder holder) {
        Node container = holder.container();
        int column = holder.column(layout);
        Span own = layout.owned(container, holder.index(), column);
        int target = move.index() > holder.index()
                ? layout.owned(container, move.index(), column).end()
                : layout.owned(container, move.index(), column).start();
        return NewText.edits(TextEdit.delete(own), TextEdit.insert(target, text.substring(own.start(), own.end())));
    }
}
