package io.github.frontmatter4j.tree;

import io.github.frontmatter4j.source.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A list.
 *
 * @param start the first character, as a UTF-16 offset of the file
 * @param end behind the last character
 * @param style how it is written
 * @param items the items in order
 * @param properties anchor and tag, or null
 */
public record ListNode(
        int start,
        int end,
        CollectionStyle style,
        List<Node> items,
        @Nullable Properties properties) implements Node {

    /**
     * Copies the list.
     *
     * @param start the first character, as a UTF-16 offset of the file
     * @param end behind the last character
     * @param style how it is written
     * @param items the items in order
     * @param properties anchor and tag, or null
     */
    public ListNode {
        items = Nodes.of(items);
    }

    /**
     * A node on a span.
     *
     * @param span the characters; see {@link Node#span()}
     * @param style how it is written
     * @param items the items in order
     * @param properties anchor and tag, or null
     */
    public ListNode(Span span, CollectionStyle style, List<Node> items, @Nullable Properties properties) {
        this(span.start(), span.end(), style, items, properties);
    }

    // written out: what the compiler makes for records is spun at the first start
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListNode that
                && start == that.start
                && end == that.end
                && style == that.style
                && items.equals(that.items)
                && Objects.equals(properties, that.properties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end, style, items, properties);
    }
}
