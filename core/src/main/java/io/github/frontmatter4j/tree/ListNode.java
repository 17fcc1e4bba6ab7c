package io.github.frontmatter4j.tree;

import io.github.frontmatter4j.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list.
 *
 * @param span the characters; see {@link Node#span()}
 * @param style how it is written
 * @param items the items in order
 * @param properties anchor and tag, or null
 */
public record ListNode(
        Span span,
        CollectionStyle style,
        List<Node> items,
        @Nullable Properties properties) implements Node {

    /**
     * Copies the list.
     *
     * @param span the characters; see {@link Node#span()}
     * @param style how it is written
     * @param items the items in order
     * @param properties anchor and tag, or null
     */
    public ListNode {
        items = List.copyOf(items);
    }
}
