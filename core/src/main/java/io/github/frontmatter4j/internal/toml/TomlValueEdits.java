package io.github.frontmatter4j.internal.toml;

import io.github.frontmatter4j.format.BracketEdits;
import io.github.frontmatter4j.format.EditPlan;
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
import java.util.ArrayList;
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
            int next = child(node, inside.get(i));
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
            return EditPlan.of(brackets.remove(parent.span(), spans(parent), index));
        } else if (change instanceof HeaderChange.Move move) {
            return move(move, parent, index);
        } else if (change instanceof HeaderChange.Rename rename && parent instanceof MapNode map) {
            return rename(rename, map, index);
        }
        return EditPlan.refuse("`{0}` is a list item and has no name", change.path());
    }

    private static int child(Node node, KeyPath.Segment segment) {
        if (node instanceof ListNode list && segment instanceof KeyPath.Index index) {
            return index.value() < list.items().size() ? index.value() : -1;
        } else if (node instanceof MapNode map && segment instanceof KeyPath.Key key) {
            for (int i = 0; i < map.entries().size(); i++) {
                if (key.name().equals(map.entries().get(i).name())) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** A change of what is not there yet: only a put can make it. */
    private EditPlan missing(HeaderChange change, Node node, List<KeyPath.Segment> rest) {
        if (!(change instanceof HeaderChange.Put put)) {
            return EditPlan.refuse("there is no `{0}`", change.path());
        }
        Value nested = HeaderChange.wrapped(rest.subList(1, rest.size()), put.value());
        if (nested != null && node instanceof ListNode list && rest.get(0) instanceof KeyPath.End) {
            return EditPlan.of(
                    brackets.append(list.span(), spans(list), TomlWriter.anyValue(nested, ScalarStyle.PLAIN)));
        } else if (nested != null && node instanceof MapNode map && rest.get(0) instanceof KeyPath.Key key) {
            String entry = TomlWriter.entry(key.name(), nested);
            String item = map.entries().isEmpty() ? " " + entry + " " : entry;
            return EditPlan.of(brackets.append(map.span(), spans(map), item));
        } else if (node instanceof ListNode list) {
            return EditPlan.refuse(
                    "the list has {0} items, so there is no `{1}`; use `[+]` to append",
                    Integer.toString(list.items().size()), put.path());
        }
        return EditPlan.refuse("`{0}` goes through a single value; set that value to a map or list first", put.path());
    }

    private EditPlan insert(HeaderChange.Insert insert, Node node) {
        if (!(node instanceof ListNode list)) {
            return EditPlan.refuse("`{0}` is no list", insert.path());
        }
        int size = list.items().size();
        if (insert.index() > size) {
            return EditPlan.refuse(
                    "the list has {0} items, so nothing can be inserted at index {1}",
                    Integer.toString(size), Integer.toString(insert.index()));
        }
        String item = TomlWriter.value(insert.value(), ScalarStyle.PLAIN);
        if (item == null) {
            return EditPlan.refuse("TOML has no null; remove `{0}` instead", insert.path());
        }
        return EditPlan.of(
                insert.index() == size
                        ? brackets.append(list.span(), spans(list), item)
                        : brackets.insert(list.items().get(insert.index()).span(), item));
    }

    private EditPlan move(HeaderChange.Move move, Node parent, int index) {
        List<Span> places = spans(parent);
        return move.index() >= places.size()
                ? EditPlan.refuse(
                        "there are {0} siblings, so nothing can be moved to index {1}",
                        Integer.toString(places.size()), Integer.toString(move.index()))
                : EditPlan.of(brackets.move(places, index, move.index()));
    }

    private static EditPlan rename(HeaderChange.Rename rename, MapNode map, int index) {
        if (map.entry(rename.name()).isPresent()) {
            return EditPlan.refuse("there is a `{0}` already", rename.name());
        }
        Node key = map.entries().get(index).key();
        return EditPlan.of(TextEdits.of(new TextEdit(key.span(), TomlWriter.key(rename.name()))));
    }

    private static List<Span> spans(Node container) {
        List<Span> spans = new ArrayList<>();
        if (container instanceof ListNode list) {
            list.items().forEach(item -> spans.add(item.span()));
        } else if (container instanceof MapNode map) {
            map.entries()
                    .forEach(entry ->
                            spans.add(entry.key().span().cover(entry.value().span())));
        }
        return spans;
    }
}
