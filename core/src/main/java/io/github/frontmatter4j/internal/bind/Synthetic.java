package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.List;

/** Trees for values that stand inside a text; every node has the place of that text. */
final class Synthetic {

    private Synthetic() {}

    static Node of(Value value, Span span) {
        if (value instanceof Value.Items items) {
            List<Node> nodes = new ArrayList<>(items.items().size());
            for (Value item : items.items()) {
                nodes.add(of(item, span));
            }
            return new ListNode(span, CollectionStyle.FLOW, nodes, null);
        } else if (value instanceof Value.Entries map) {
            List<MapNode.Entry> entries = new ArrayList<>(map.entries().size());
            map.entries().forEach((key, inner) -> entries.add(new MapNode.Entry(text(key, span), of(inner, span))));
            return new MapNode(span, CollectionStyle.FLOW, entries, null);
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
