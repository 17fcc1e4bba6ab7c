package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes, adds and removes single items between what is the same at the beginning and at the end of a list. */
final class ListDiff {

    /** Is shown an item that is to say something else. */
    interface ItemChange {
        void change(int index, Spot item, Value wanted);
    }

    private final Run run;
    private final ChangeList changes;

    ListDiff(Run run, ChangeList changes) {
        this.run = run;
        this.changes = changes;
    }

    /** Whether each item of a list is known by what it says. */
    static boolean isKnown(Node node, @Nullable Value before) {
        return node instanceof ListNode list
                && before instanceof Value.Items known
                && known.items().size() == list.items().size()
                && !list.items().isEmpty();
    }

    /** Changes a list whose items are known. */
    void diff(Spot spot, List<Value> known, List<Value> wanted, ItemChange itemChange) {
        if (wanted.isEmpty()) {
            changes.put(spot.path(), spot.said(new Value.Items(List.of())));
            return;
        }
        int shorter = Math.min(known.size(), wanted.size());
        int first = 0;
        while (first < shorter && known.get(first).equals(wanted.get(first))) {
            first++;
        }
        int last = 0;
        while (last < shorter - first
                && known.get(known.size() - 1 - last).equals(wanted.get(wanted.size() - 1 - last))) {
            last++;
        }
        int oldEnd = known.size() - last;
        int newEnd = wanted.size() - last;
        int common = Math.min(oldEnd, newEnd);
        for (int i = first; i < common; i++) {
            itemChange.change(i, item(spot, i), wanted.get(i));
        }
        for (int i = common; i < newEnd; i++) {
            if (last == 0) {
                changes.put(spot.path().with(new KeyPath.End()), wanted.get(i));
            } else {
                changes.insert(spot.path(), i, wanted.get(i));
            }
        }
        for (int i = oldEnd - 1; i >= newEnd; i--) {
            changes.remove(spot.path().index(i));
        }
    }

    private Spot item(Spot spot, int index) {
        Node raw = ((ListNode) spot.node()).items().get(index);
        Node item = run.follow(raw);
        return spot.item(index, item == null ? raw : item);
    }
}
