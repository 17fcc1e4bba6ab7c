package io.github.frontmatter4j.validation.internal;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.HeaderEdit;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which keys of the top level an edit has changed, but for the places at which things stand. */
final class ChangedKeys {

    /** The entries of the one header that are not the same in the other, and the other way round. */
    final List<MapNode.Entry> before;

    final List<MapNode.Entry> after;

    /** Their names. */
    final List<String> names = new ArrayList<>(2);

    /** Whether the headers have the same names in the same order. */
    final boolean sameNames;

    private ChangedKeys(List<MapNode.Entry> before, List<MapNode.Entry> after) {
        this.before = before;
        this.after = after;
        boolean same = before.size() == after.size();
        for (int i = 0; same && i < before.size(); i++) {
            same = Objects.equals(before.get(i).name(), after.get(i).name());
        }
        this.sameNames = same;
    }

    /** What an edit has changed, or null if that cannot be told by name. */
    static @Nullable ChangedKeys by(HeaderEdit.Result edit, MapNode before, ContentFile edited) {
        MapNode.Entry now = edit.rewritten().orElse(null);
        for (int i = 0; now != null && i < before.entries().size(); i++) {
            // what changed stands behind the key
            if (before.entries().get(i).start() == now.start()) {
                ChangedKeys changed = new ChangedKeys(List.of(before.entries().get(i)), List.of(now));
                return add(changed.after, changed.names) ? changed : null;
            }
        }
        return between(before, edited.header());
    }

    /** What has changed, or null if that cannot be told by name. */
    static @Nullable ChangedKeys between(MapNode before, MapNode after) {
        List<MapNode.Entry> old = before.entries();
        List<MapNode.Entry> now = after.entries();
        int head = 0;
        int most = Math.min(old.size(), now.size());
        while (head < most && isSame(old.get(head), now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && isSame(old.get(old.size() - 1 - tail), now.get(now.size() - 1 - tail))) {
            tail++;
        }
        ChangedKeys changed =
                new ChangedKeys(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail));
        return add(changed.before, changed.names) && add(changed.after, changed.names) ? changed : null;
    }

    private static boolean add(List<MapNode.Entry> entries, List<String> changed) {
        for (int i = 0; i < entries.size(); i++) {
            String name = entries.get(i).name();
            if (name == null) {
                return false;
            }
            if (!changed.contains(name)) {
                changed.add(name);
            }
        }
        return true;
    }

    /** An edit leaves the very entry only where each means the same without the others. */
    private static boolean isSame(MapNode.Entry a, MapNode.Entry b) {
        return a == b || (isSame(a.key(), b.key()) && isSame(a.value(), b.value()));
    }

    /** What an alias stands for may have changed elsewhere, so no alias is the same. */
    private static boolean isSame(Node a, Node b) {
        if (a instanceof ScalarNode one && b instanceof ScalarNode other) {
            return one.style() == other.style()
                    && one.text().equals(other.text())
                    && one.isAbsent() == other.isAbsent()
                    && isSame(one.properties(), other.properties());
        } else if (a instanceof ListNode one && b instanceof ListNode other) {
            boolean same = one.style() == other.style()
                    && one.items().size() == other.items().size()
                    && isSame(one.properties(), other.properties());
            for (int i = 0; same && i < one.items().size(); i++) {
                same = isSame(one.items().get(i), other.items().get(i));
            }
            return same;
        } else if (a instanceof MapNode one && b instanceof MapNode other) {
            boolean same = one.style() == other.style()
                    && one.entries().size() == other.entries().size()
                    && isSame(one.properties(), other.properties());
            for (int i = 0; same && i < one.entries().size(); i++) {
                same = isSame(one.entries().get(i), other.entries().get(i));
            }
            return same;
        }
        return false;
    }

    private static boolean isSame(Node.@Nullable Properties a, Node.@Nullable Properties b) {
        return a == null || b == null
                ? a == b
                : Objects.equals(a.tag(), b.tag()) && Objects.equals(a.anchor(), b.anchor());
    }
}
