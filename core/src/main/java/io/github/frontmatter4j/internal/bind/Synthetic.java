package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;

/** Trees for values that stand inside a text; every node has the place of that text. */
final class Synthetic {

    private Synthetic() {}

    static Node of(Value value, Span span) {
        if (value instanceof Value.Items items) {
            return new ListNode(
                    span,
                    CollectionStyle.FLOW,
                    items.items().stream().map(item -> of(item, span)).toList(),
                    null);
        } else if (value instanceof Value.Entries map) {
            return new MapNode(
                    span,
                    CollectionStyle.FLOW,
                    map.entries().entrySet().stream()
                            .map(entry -> new MapNode.Entry(text(entry.getKey(), span), of(entry.getValue(), span)))
                            .toList(),
                    null);
        } else if (value instanceof Value.Text text) {
            return text(text.text(), span);
        }
        Object plain = value.toJava();
        return new ScalarNode(span, ScalarStyle.PLAIN, plain == null ? "null" : plain.toString(), null);
    }

    static ScalarNode text(String text, Span span) {
        return new ScalarNode(span, ScalarStyle.DOUBLE_QUOTED, text, null);
    }
}
