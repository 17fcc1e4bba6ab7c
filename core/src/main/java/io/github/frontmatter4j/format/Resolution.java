package io.github.frontmatter4j.format;

import io.github.frontmatter4j.tree.AliasNode;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a tree means when somebody says what its scalars mean. */
public final class Resolution {

    private Resolution() {}

    /**
     * The value of a node: aliases replaced by what they stand for (a cycle by null), the last of equal keys. A key that
     * is a collection shows as text in flow form.
     *
     * @param node any node
     * @param scalars what each scalar means
     * @return the value
     */
    public static Value of(Node node, Function<? super ScalarNode, ? extends Value> scalars) {
        if (node instanceof ScalarNode scalar) {
            return scalars.apply(scalar);
        } else if (node instanceof AliasNode alias) {
            Node target = alias.target();
            return target == null ? new Value.Null() : of(target, scalars);
        } else if (node instanceof ListNode list) {
            List<Value> items = new ArrayList<>(list.items().size());
            for (Node item : list.items()) {
                items.add(of(item, scalars));
            }
            return new Value.Items(items);
        }
        List<MapNode.Entry> all = ((MapNode) node).entries();
        Map<String, Value> entries = new LinkedHashMap<>(2 * all.size());
        for (MapNode.Entry entry : all) {
            String name = entry.name();
            entries.put(name != null ? name : flow(entry.key()), of(entry.value(), scalars));
        }
        return new Value.Entries(entries);
    }

    private static String flow(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.text();
        } else if (node instanceof AliasNode alias) {
            return "*" + alias.name();
        } else if (node instanceof ListNode list) {
            List<String> items = list.items().stream().map(Resolution::flow).toList();
            return "[" + String.join(", ", items) + "]";
        }
        List<String> entries = ((MapNode) node)
                .entries().stream()
                        .map(entry -> flow(entry.key()) + ": " + flow(entry.value()))
                        .toList();
        return "{" + String.join(", ", entries) + "}";
    }
}
