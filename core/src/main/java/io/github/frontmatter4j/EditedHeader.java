package io.github.frontmatter4j;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.AliasNode;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A header whose changed entries were read again: with the old ones moved to where they stand now, it is what reading the whole
 * file would give.
 *
 * @param before the file before the edit
 * @param text the header after it
 * @param changed its root, whose unchanged entries are those of the old one
 * @param grownBytes by how many bytes the file is longer
 */
record EditedHeader(ContentFile before, HeaderText text, MapNode changed, int grownBytes) {

    /** Everything that reading would find, or null if only reading can tell. */
    ContentFile.@Nullable Parts parts() {
        MapNode old = before.root();
        if (old == null || !before.problems().isEmpty()) {
            return null;
        }
        int grown = text.span().end() - before.headerText().span().end();
        MapNode root = root(old, grown);
        if (root == null) {
            return null;
        }
        return before.moved(text, root, grownBytes);
    }

    private @Nullable MapNode root(MapNode old, int grown) {
        List<MapNode.Entry> entries = new ArrayList<>(changed.entries().size());
        int takenOut = old.entries().size() - changed.entries().size();
        boolean behind = false;
        for (int i = 0; i < changed.entries().size(); i++) {
            MapNode.Entry entry = changed.entries().get(i);
            boolean read = entry != old.entries().get(i)
                    && (takenOut == 0 || entry != old.entries().get(i + takenOut));
            // a map may hold a key twice, which is a problem
            if (read && !behind && !isFlat(entry.value())) {
                return null;
            } else if (!read && behind) {
                Node key = moved(entry.key(), grown);
                Node value = moved(entry.value(), grown);
                if (key == null || value == null) {
                    return null;
                }
                entry = new MapNode.Entry(key, value);
            }
            behind |= read;
            entries.add(entry);
        }
        int end = entries.get(entries.size() - 1).value().span().end();
        return new MapNode(new Span(changed.span().start(), end), changed.style(), entries, changed.properties());
    }

    private static boolean isFlat(Node value) {
        boolean flat = value instanceof ScalarNode || value instanceof ListNode;
        for (int i = 0;
                flat && value instanceof ListNode list && i < list.items().size();
                i++) {
            flat = list.items().get(i) instanceof ScalarNode;
        }
        return flat;
    }

    /** The same node elsewhere; null for one with an alias. */
    private static @Nullable Node moved(Node node, int by) {
        if (by == 0) {
            return node;
        } else if (node.properties() != null || node instanceof AliasNode) {
            return null;
        }
        Span span = new Span(node.span().start() + by, node.span().end() + by);
        if (node instanceof ScalarNode scalar) {
            return new ScalarNode(span, scalar.style(), scalar.text(), null);
        } else if (node instanceof ListNode list) {
            List<Node> items = new ArrayList<>(list.items().size());
            for (Node item : list.items()) {
                Node moved = moved(item, by);
                if (moved == null) {
                    return null;
                }
                items.add(moved);
            }
            return new ListNode(span, list.style(), items, null);
        }
        List<MapNode.Entry> entries = new ArrayList<>();
        for (MapNode.Entry entry : ((MapNode) node).entries()) {
            Node key = moved(entry.key(), by);
            Node value = moved(entry.value(), by);
            if (key == null || value == null) {
                return null;
            }
            entries.add(new MapNode.Entry(key, value));
        }
        return new MapNode(span, ((MapNode) node).style(), entries, null);
    }
}
