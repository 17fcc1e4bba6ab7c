package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes of a header in the order in which they are to be made, and the order of its keys that comes of them. */
final class ChangeList {

    private final List<HeaderChange> changes = new ArrayList<>();
    private final List<String> order = new ArrayList<>();

    ChangeList(MapNode root) {
        root.entries().forEach(entry -> order.add(String.valueOf(entry.name())));
    }

    List<HeaderChange> list() {
        return changes;
    }

    void put(KeyPath path, Value value) {
        changes.add(new HeaderChange.Put(path, value));
    }

    void insert(KeyPath list, int index, Value value) {
        changes.add(new HeaderChange.Insert(list, index, value));
    }

    void remove(KeyPath path) {
        changes.add(new HeaderChange.Remove(path));
        if (path.segments().size() == 1) {
            order.remove(((KeyPath.Key) path.last()).name());
        }
    }

    /** A key of the header that is perhaps new goes behind another one; to the end if there is none. */
    void placeBehind(@Nullable String neighbour, String key) {
        if (order.contains(key)) {
            return;
        }
        order.add(key);
        int index = neighbour == null ? -1 : order.lastIndexOf(neighbour) + 1;
        if (index > 0 && index < order.size() - 1) {
            changes.add(new HeaderChange.Move(KeyPath.of(key), index));
            order.remove(order.size() - 1);
            order.add(index, key);
        }
    }
}
