package io.github.frontmatter4j.internal.json;

import io.github.frontmatter4j.format.BracketEdits;
import io.github.frontmatter4j.format.EditPlan;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans one change of a JSON header; the layout of the object is copied. */
final class JsonEditor {

    private final HeaderText header;
    private final String text;
    private final @Nullable MapNode root;
    private final boolean bare;
    private final String lineEnd;
    private final BracketEdits brackets;

    JsonEditor(HeaderText header, @Nullable MapNode root, boolean bare) {
        this.header = header;
        this.text = header.text();
        this.root = root;
        this.bare = bare;
        this.lineEnd = text.substring(0, header.span().end()).contains("\r\n") ? "\r\n" : "\n";
        this.brackets = new BracketEdits(header, lineEnd, false);
    }

    EditPlan plan(HeaderChange change) {
        Node node = root;
        Node parent = null;
        int index = -1;
        List<KeyPath.Segment> path = change.path().segments();
        for (int i = 0; i < path.size(); i++) {
            int next = child(node, path.get(i));
            if (node == null || next < 0) {
                return missing(change, node, path.subList(i, path.size()));
            }
            parent = node;
            index = next;
            node = node instanceof ListNode list
                    ? list.items().get(next)
                    : ((MapNode) node).entries().get(next).value();
        }
        if (node == null || parent == null) {
            return EditPlan.refuse("there is no `{0}`", change.path());
        } else if (change instanceof HeaderChange.Put put) {
            return EditPlan.of(TextEdits.of(new TextEdit(node.span(), JsonWriter.inline(put.value()))));
        } else if (change instanceof HeaderChange.Insert insert) {
            return insert(insert, node);
        } else if (change instanceof HeaderChange.Remove) {
            return EditPlan.of(brackets.remove(room(parent), spans(parent), index));
        } else if (change instanceof HeaderChange.Rename rename) {
            return rename(rename, parent, index);
        }
        HeaderChange.Move move = (HeaderChange.Move) change;
        List<Span> places = spans(parent);
        return move.index() >= places.size()
                ? EditPlan.refuse(
                        "there are {0} siblings, so nothing can be moved to index {1}",
                        Integer.toString(places.size()), Integer.toString(move.index()))
                : EditPlan.of(brackets.move(places, index, move.index()));
    }

    /** The characters in which the elements of a collection stand: the whole header if there are no braces. */
    private Span room(Node container) {
        return bare && container == root ? header.span() : container.span();
    }

    private static int child(@Nullable Node node, KeyPath.Segment segment) {
        if (node instanceof ListNode list && segment instanceof KeyPath.Index index) {
            return index.value() < list.items().size() ? index.value() : -1;
        } else if (node instanceof MapNode map && segment instanceof KeyPath.Key key) {
            for (int i = map.entries().size() - 1; i >= 0; i--) {
                if (key.name().equals(map.entries().get(i).name())) {
                    return i;
                }
            }
        }
        return -1;
    }

    private EditPlan missing(HeaderChange change, @Nullable Node node, List<KeyPath.Segment> rest) {
        if (!(change instanceof HeaderChange.Put put)) {
            return EditPlan.refuse("there is no `{0}`", change.path());
        }
        Value nested = HeaderChange.wrapped(rest.subList(1, rest.size()), put.value());
        if (nested == null) {
            return EditPlan.refuse("there is no list at `{0}` that has this index; use `[+]` to append", put.path());
        } else if (node instanceof ListNode list && rest.get(0) instanceof KeyPath.End) {
            return EditPlan.of(brackets.append(list.span(), spans(list), JsonWriter.inline(nested)));
        } else if (node instanceof MapNode map && rest.get(0) instanceof KeyPath.Key key) {
            String member = JsonWriter.string(key.name()) + ": " + JsonWriter.inline(nested);
            return EditPlan.of(
                    map.entries().isEmpty() && !isOneLine(map)
                            ? TextEdits.of(TextEdit.insert(map.span().start() + 1, lineEnd + "  " + member))
                            : brackets.append(room(map), spans(map), member));
        } else if (node == null && bare && rest.get(0) instanceof KeyPath.Key key) {
            String member = JsonWriter.string(key.name()) + ": " + JsonWriter.inline(nested);
            return EditPlan.of(TextEdits.of(TextEdit.insert(header.span().end(), member + lineEnd)));
        } else if (node instanceof ListNode list) {
            return EditPlan.refuse(
                    "the list has {0} items, so there is no `{1}`; use `[+]` to append",
                    Integer.toString(list.items().size()), put.path());
        } else if (node instanceof ScalarNode scalar && scalar.text().equals("null")) {
            Value whole = HeaderChange.wrapped(rest, put.value());
            return whole == null
                    ? EditPlan.refuse("there is no list at `{0}` that has this index; use `[+]` to append", put.path())
                    : EditPlan.of(TextEdits.of(new TextEdit(scalar.span(), JsonWriter.inline(whole))));
        }
        return EditPlan.refuse("`{0}` goes through a single value; set that value to a map or list first", put.path());
    }

    private boolean isOneLine(MapNode map) {
        return text.substring(map.span().start(), map.span().end()).indexOf('\n') < 0;
    }

    private EditPlan insert(HeaderChange.Insert insert, Node node) {
        if (!(node instanceof ListNode list)) {
            return EditPlan.refuse("`{0}` is no list", insert.path());
        }
        int size = list.items().size();
        String item = JsonWriter.inline(insert.value());
        if (insert.index() > size) {
            return EditPlan.refuse(
                    "the list has {0} items, so nothing can be inserted at index {1}",
                    Integer.toString(size), Integer.toString(insert.index()));
        }
        return EditPlan.of(
                insert.index() == size
                        ? brackets.append(list.span(), spans(list), item)
                        : brackets.insert(list.items().get(insert.index()).span(), item));
    }

    private static EditPlan rename(HeaderChange.Rename rename, Node parent, int index) {
        if (!(parent instanceof MapNode map)) {
            return EditPlan.refuse("`{0}` is a list item and has no name", rename.path());
        }
        MapNode.Entry entry = map.entries().get(index);
        if (map.entry(rename.name()).isPresent() && !rename.name().equals(entry.name())) {
            return EditPlan.refuse("there is a `{0}` already", rename.name());
        }
        return EditPlan.of(TextEdits.of(new TextEdit(entry.key().span(), JsonWriter.string(rename.name()))));
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
