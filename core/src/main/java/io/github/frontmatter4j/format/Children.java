package io.github.frontmatter4j.format;

import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The items of a list and the entries of a map, by their place. */
public final class Children {

    private Children() {}

    /**
     * Where a step leads.
     *
     * @param node a list or map; anything else has no children
     * @param step an index or a key; of equal keys the last counts
     * @return the 0-based index of the item or entry, or -1
     */
    public static int index(@Nullable Node node, KeyPath.Segment step) {
        if (node instanceof ListNode list && step instanceof KeyPath.Index index) {
            return index.value() < list.items().size() ? index.value() : -1;
        } else if (node instanceof MapNode map && step instanceof KeyPath.Key key) {
            for (int i = map.entries().size() - 1; i >= 0; i--) {
                if (key.name().equals(map.entries().get(i).name())) {
                    return i;
                }
            }
        }
        return -1;
    }

    /**
     * Where the children stand, entries with key and value.
     *
     * @param node a list or map; anything else has no children
     * @return their characters, in order
     */
    public static List<Span> spans(@Nullable Node node) {
        List<Span> spans = new ArrayList<>();
        if (node instanceof ListNode list) {
            list.items().forEach(item -> spans.add(item.span()));
        } else if (node instanceof MapNode map) {
            map.entries()
                    .forEach(entry ->
                            spans.add(entry.key().span().cover(entry.value().span())));
        }
        return spans;
    }
}
