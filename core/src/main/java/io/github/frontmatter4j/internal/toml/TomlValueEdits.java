package io.github.frontmatter4j.internal.toml;

import io.github.frontmatter4j.format.BracketEdits;
import io.github.frontmatter4j.format.Children;
import io.github.frontmatter4j.format.EditPlan;
import io.github.frontmatter4j.format.Refusals;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.util.List;

/** Changes of the value of an entry: the whole of it, or what stands in its brackets and braces. */
final class TomlValueEdits {

    private final BracketEdits brackets;

    TomlValueEdits(BracketEdits brackets) {
        this.brackets = brackets;
    }

    /**
     * Plans a change.
     *
     * @param value the value of the entry
     * @param inside the steps of the path that lead on inside it; none only for changes that need no name there
     */
    EditPlan plan(HeaderChange change, Node value, List<KeyPath.Segment> inside) {
        Node node = value;
        Node parent = value;
        int index = -1;
        for (int i = 0; i < inside.size(); i++) {
            int next = Children.index(node, inside.get(i));
            if (next < 0) {
                return missing(change, node, inside.subList(i, inside.size()));
            }
            parent = node;
            index = next;
            node = node instanceof ListNode list
                    ? list.items().get(next)
                    : ((MapNode) node).entries().get(next).value();
        }
        if (change instanceof HeaderChange.Put put) {
            ScalarStyle style = node instanceof ScalarNode scalar ? scalar.style() : ScalarStyle.PLAIN;
            return EditPlan.of(TextEdits.of(new TextEdit(node.span(), TomlWriter.anyValue(put.value(), style))));
        } else if (change instanceof HeaderChange.Insert insert) {
            return insert(insert, node);
        } else if (change instanceof HeaderChange.Remove) {
            return EditPlan.of(brackets.remove(parent.span(), Children.spans(parent), index));
        } else if (change instanceof HeaderChange.Move move) {
            return move(move, parent, index);
        } else if (change instanceof HeaderChange.Rename rename && parent instanceof MapNode map) {
            return rename(rename, map, index);
        }
        return Refusals.nameless(change.path());
    }

    /** A change of what is not there yet: only a put can make it. */
    private EditPlan missing(HeaderChange change, Node node, List<KeyPath.Segment> rest) {
        if (!(change instanceof HeaderChange.Put put)) {
            return Refusals.missing(change.path());
        }
        Value nested = HeaderChange.wrapped(rest.subList(1, rest.size()), put.value());
        if (nested != null && node instanceof ListNode list && rest.get(0) instanceof KeyPath.End) {
            return EditPlan.of(
                    brackets.append(list.span(), Children.spans(list), TomlWriter.anyValue(nested, ScalarStyle.PLAIN)));
        } else if (nested != null && node instanceof MapNode map && rest.get(0) instanceof KeyPath.Key key) {
            String entry = TomlWriter.entry(key.name(), nested);
            String item = map.entries().isEmpty() ? " " + entry + " " : entry;
            return EditPlan.of(brackets.append(map.span(), Children.spans(map), item));
        } else if (node instanceof ListNode list) {
            return Refusals.behindLast(list.items().size(), put.path());
        }
        return Refusals.throughValue(put.path());
    }

    private EditPlan insert(HeaderChange.Insert insert, Node node) {
        if (!(node instanceof ListNode list)) {
            return Refusals.noList(insert.path());
        }
        int size = list.items().size();
        if (insert.index() > size) {
            return Refusals.noRoomAt(size, insert.index());
        }
        String item = TomlWriter.value(insert.value(), ScalarStyle.PLAIN);
        if (item == null) {
            return EditPlan.refuse("TOML has no null; remove `{0}` instead", insert.path());
        }
        return EditPlan.of(
                insert.index() == size
                        ? brackets.append(list.span(), Children.spans(list), item)
                        : brackets.insert(list.items().get(insert.index()).span(), item));
    }

    private EditPlan move(HeaderChange.Move move, Node parent, int index) {
        List<Span> places = Children.spans(parent);
        return move.index() >= places.size()
                ? Refusals.noPlaceAt(places.size(), move.index())
                : EditPlan.of(brackets.move(places, index, move.index()));
    }

    private static EditPlan rename(HeaderChange.Rename rename, MapNode map, int index) {
        if (map.entry(rename.name()).isPresent()) {
            return Refusals.taken(rename.name());
        }
        Node key = map.entries().get(index).key();
        return EditPlan.of(TextEdits.of(new TextEdit(key.span(), TomlWriter.key(rename.name()))));
    }
}
