package io.github.frontmatter4j;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.tree.AliasNode;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
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
        MapNode.Entry[] entries = new MapNode.Entry[changed.entries().size()];
        int takenOut = old.entries().size() - entries.length;
        boolean behind = false;
        for (int i = 0; i < entries.length; i++) {
            MapNode.Entry entry = changed.entries().get(i);
            boolean read = entry != old.entries().get(i)
                    && (takenOut == 0 || entry != old.entries().get(i + takenOut));
            // a map may hold a key twice, which is a problem
            if (read && !behind && !isFlat(entry.value())) {
                return null;
            }
            MapNode.Entry placed = read || !behind ? entry : moved(entry, grown);
            if (placed == null) {
                return null;
            }
            behind |= read;
            entries[i] = placed;
        }
        int end = entries[entries.length - 1].value().end();
        return new MapNode(changed.start(), end, changed.style(), List.of(entries), changed.properties());
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
        int start = node.start() + by;
        int end = node.end() + by;
        if (node instanceof ScalarNode scalar) {
            return new ScalarNode(start, end, scalar.style(), scalar.text(), null);
        } else if (node instanceof ListNode list) {
            Node[] items = new Node[list.items().size()];
            for (int i = 0; i < items.length; i++) {
                Node moved = moved(list.items().get(i), by);
                if (moved == null) {
                    return null;
                }
                items[i] = moved;
            }
            return new ListNode(start, end, list.style(), List.of(items), null);
        }
        MapNode map = (MapNode) node;
        MapNode.Entry[] entries = new MapNode.Entry[map.entries().size()];
        for (int i = 0; i < entries.length; i++) {
            MapNode.Entry moved = moved(map.entries().get(i), by);
            if (moved == null) {
                return null;
            }
            entries[i] = moved;
        }
        return new MapNode(start, end, map.style(), List.of(entries), null);
    }

    private static MapNode.@Nullable Entry moved(MapNode.Entry entry, int by) {
        Node key = moved(entry.key(), by);
        Node value = key == null ? null : moved(entry.value(), by);
        return key == null || value == null ? null : new MapNode.Entry(key, value);
    }
}
