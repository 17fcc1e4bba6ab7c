package io.github.frontmatter4j.internal.json;

import io.github.frontmatter4j.format.BracketEdits;
import io.github.frontmatter4j.format.Children;
import io.github.frontmatter4j.format.EditPlan;
import io.github.frontmatter4j.format.HeaderText;
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
import io.github.frontmatter4j.tree.Value;
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
            int next = Children.index(node, path.get(i));
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
            return Refusals.missing(change.path());
        } else if (change instanceof HeaderChange.Put put) {
            return EditPlan.of(TextEdits.of(new TextEdit(node.span(), JsonWriter.inline(put.value()))));
        } else if (change instanceof HeaderChange.Insert insert) {
            return insert(insert, node);
        } else if (change instanceof HeaderChange.Remove) {
            return EditPlan.of(brackets.remove(room(parent), Children.spans(parent), index));
        } else if (change instanceof HeaderChange.Rename rename) {
            return rename(rename, parent, index);
        }
        HeaderChange.Move move = (HeaderChange.Move) change;
        List<Span> places = Children.spans(parent);
        return move.index() >= places.size()
                ? Refusals.noPlaceAt(places.size(), move.index())
                : EditPlan.of(brackets.move(places, index, move.index()));
    }

    /** The characters in which the elements of a collection stand: the whole header if there are no braces. */
    private Span room(Node container) {
        return bare && container == root ? header.span() : container.span();
    }

    private EditPlan missing(HeaderChange change, @Nullable Node node, List<KeyPath.Segment> rest) {
        if (!(change instanceof HeaderChange.Put put)) {
            return Refusals.missing(change.path());
        }
        Value nested = HeaderChange.wrapped(rest.subList(1, rest.size()), put.value());
        if (nested == null) {
            return Refusals.noSuchIndex(put.path());
        } else if (node instanceof ListNode list && rest.get(0) instanceof KeyPath.End) {
            return EditPlan.of(brackets.append(list.span(), Children.spans(list), JsonWriter.inline(nested)));
        } else if (node instanceof MapNode map && rest.get(0) instanceof KeyPath.Key key) {
            String member = JsonWriter.string(key.name()) + ": " + JsonWriter.inline(nested);
            return EditPlan.of(
                    map.entries().isEmpty() && !isOneLine(map)
                            ? TextEdits.of(TextEdit.insert(map.span().start() + 1, lineEnd + "  " + member))
                            : brackets.append(room(map), Children.spans(map), member));
        } else if (node == null && bare && rest.get(0) instanceof KeyPath.Key key) {
            String member = JsonWriter.string(key.name()) + ": " + JsonWriter.inline(nested);
            return EditPlan.of(TextEdits.of(TextEdit.insert(header.span().end(), member + lineEnd)));
        } else if (node instanceof ListNode list) {
            return Refusals.behindLast(list.items().size(), put.path());
        } else if (node instanceof ScalarNode scalar && scalar.text().equals("null")) {
            Value whole = HeaderChange.wrapped(rest, put.value());
            return whole == null
                    ? Refusals.noSuchIndex(put.path())
                    : EditPlan.of(TextEdits.of(new TextEdit(scalar.span(), JsonWriter.inline(whole))));
        }
        return Refusals.throughValue(put.path());
    }

    private boolean isOneLine(MapNode map) {
        return text.substring(map.span().start(), map.span().end()).indexOf('\n') < 0;
    }

    private EditPlan insert(HeaderChange.Insert insert, Node node) {
        if (!(node instanceof ListNode list)) {
            return Refusals.noList(insert.path());
        }
        int size = list.items().size();
        String item = JsonWriter.inline(insert.value());
        if (insert.index() > size) {
            return Refusals.noRoomAt(size, insert.index());
        }
        return EditPlan.of(
                insert.index() == size
                        ? brackets.append(list.span(), Children.spans(list), item)
                        : brackets.insert(list.items().get(insert.index()).span(), item));
    }

    private static EditPlan rename(HeaderChange.Rename rename, Node parent, int index) {
        if (!(parent instanceof MapNode map)) {
            return Refusals.nameless(rename.path());
        }
        MapNode.Entry entry = map.entries().get(index);
        if (map.entry(rename.name()).isPresent() && !rename.name().equals(entry.name())) {
            return Refusals.taken(rename.name());
        }
        return EditPlan.of(TextEdits.of(new TextEdit(entry.key().span(), JsonWriter.string(rename.name()))));
    }
}
