package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * Where a value hangs: the collection, its index there, and where that collection hangs itself.
 *
 * @param container a map or list
 * @param index of the entry or item
 * @param parent the container's own place; null at the root
 */
record Holder(Node container, int index, @Nullable Holder parent) {

    Node node() {
        return container instanceof MapNode map
                ? map.entries().get(index).value()
                : ((ListNode) container).items().get(index);
    }

    boolean isFlow() {
        return container instanceof MapNode map
                ? map.style() == CollectionStyle.FLOW
                : ((ListNode) container).style() == CollectionStyle.FLOW;
    }

    int column(YamlLayout layout) {
        return layout.column(container);
    }

    /** The first character of the entry: its key, {@code ?} or dash. */
    int start(YamlLayout layout) {
        return layout.startOf(container, index);
    }

    /** The characters that the value hangs on: key or dash. */
    Span head(YamlLayout layout) {
        return container instanceof MapNode map ? map.entries().get(index).key().fullSpan() : Span.at(start(layout));
    }

    /** Behind the colon or dash; -1 if the entry has no colon. */
    int mark(YamlLayout layout) {
        if (container instanceof MapNode map) {
            int colon = layout.colon(map.entries().get(index));
            return colon < 0 ? -1 : colon + 1;
        }
        return start(layout) + 1;
    }
}
