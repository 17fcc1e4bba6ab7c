package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.tree.AliasNode;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which aliases need which anchors. */
final class Anchors {

    private Anchors() {}

    /** The name of an anchor inside a node that an alias outside of it uses, or null. */
    static @Nullable String neededOutside(@Nullable Node root, Node inside) {
        Set<String> anchors = new HashSet<>();
        walk(inside, null, node -> {
            String anchor = node.anchor();
            if (anchor != null) {
                anchors.add(anchor);
            }
        });
        if (anchors.isEmpty() || root == null) {
            return null;
        }
        String[] needed = new String[1];
        walk(root, inside, node -> {
            if (node instanceof AliasNode alias && anchors.contains(alias.name())) {
                needed[0] = alias.name();
            }
        });
        return needed[0];
    }

    /** The name of an anchor that is given more than once, so that the order says which one an alias means; or null. */
    static @Nullable String givenTwice(@Nullable Node root) {
        Set<String> anchors = new HashSet<>();
        String[] twice = new String[1];
        if (root != null) {
            walk(root, null, node -> {
                String anchor = node.anchor();
                if (anchor != null && !anchors.add(anchor)) {
                    twice[0] = anchor;
                }
            });
        }
        return twice[0];
    }

    private static void walk(Node node, @Nullable Node without, Consumer<Node> visitor) {
        if (node == without) {
            return;
        }
        visitor.accept(node);
        if (node instanceof ListNode list) {
            list.items().forEach(item -> walk(item, without, visitor));
        } else if (node instanceof MapNode map) {
            for (MapNode.Entry entry : map.entries()) {
                walk(entry.key(), without, visitor);
                walk(entry.value(), without, visitor);
            }
        }
    }
}
