package io.github.frontmatter4j;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.tree.AliasNode;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A header whose changed entries were read again: with the old ones moved to where they stand now, it is what reading the whole
 * file would give.
 */
final class EditedHeader {

    private final ContentFile before;
    private final HeaderText text;
    private final MapNode changed;
    private final int grownBytes;
    /** The first entry that is not an old one; null if there is none. */
    private final MapNode.@Nullable Entry read;

    /**
     * A header after an edit.
     *
     * @param before the file before the edit
     * @param text the header after it
     * @param changed its root, whose unchanged entries are those of the old one
     * @param grownBytes by how many bytes the file is longer
     */
    EditedHeader(ContentFile before, HeaderText text, MapNode changed, int grownBytes) {
        this.before = before;
        this.text = text;
        this.changed = changed;
        this.grownBytes = grownBytes;
        this.read = firstRead();
    }

    private MapNode.@Nullable Entry firstRead() {
        List<MapNode.Entry> old = before.header().entries();
        for (int i = 0; i < changed.entries().size(); i++) {
            if (isRead(old, i)) {
                return changed.entries().get(i);
            }
        }
        return null;
    }

    private boolean isRead(List<MapNode.Entry> old, int index) {
        int takenOut = old.size() - changed.entries().size();
        MapNode.Entry entry = changed.entries().get(index);
        boolean added = takenOut < 0;
        return added || (entry != old.get(index) && (takenOut == 0 || entry != old.get(index + takenOut)));
    }

    ContentFile before() {
        return before;
    }

    HeaderText text() {
        return text;
    }

    MapNode changed() {
        return changed;
    }

    int grownBytes() {
        return grownBytes;
    }

    /** What reading would find, but for the root; null if only reading can tell. */
    ContentFile.@Nullable Parts parts() {
        return isSound() ? before.after(this) : null;
    }

    /** The only entry that is not what it was; null if there is another one, or only reading can tell. */
    MapNode.@Nullable Entry rewritten() {
        boolean alone = before.header().entries().size() == changed.entries().size();
        return alone && isSound() ? read : null;
    }

    /** Whether nothing can be wrong: a map may hold a key twice, so the entry that was read is to have none inside. */
    private boolean isSound() {
        int entries = changed.entries().size();
        return before.problems().isEmpty()
                && entries > 0
                && entries <= before.header().entries().size()
                && (read == null || isFlat(read.value()));
    }

    /** The root with every entry where it stands now; null if only reading can tell. */
    @Nullable
    MapNode root() {
        List<MapNode.Entry> old = before.header().entries();
        int grown = text.span().end() - before.headerText().span().end();
        MapNode.Entry[] entries = new MapNode.Entry[changed.entries().size()];
        boolean behind = false;
        for (int i = 0; i < entries.length; i++) {
            MapNode.Entry entry = changed.entries().get(i);
            boolean fresh = isRead(old, i);
            MapNode.Entry placed = fresh || !behind ? entry : moved(entry, grown);
            if (placed == null) {
                return null;
            }
            behind |= fresh;
            entries[i] = placed;
        }
        int end = entries[entries.length - 1].value().end();
        return new MapNode(changed.start(), end, changed.style(), Arrays.asList(entries), changed.properties());
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
            return new ListNode(start, end, list.style(), Arrays.asList(items), null);
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
        return new MapNode(start, end, map.style(), Arrays.asList(entries), null);
    }

    private static MapNode.@Nullable Entry moved(MapNode.Entry entry, int by) {
        Node key = moved(entry.key(), by);
        Node value = key == null ? null : moved(entry.value(), by);
        return key == null || value == null ? null : new MapNode.Entry(key, value);
    }
}
