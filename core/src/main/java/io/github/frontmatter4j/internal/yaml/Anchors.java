package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.tree.AliasNode;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which aliases need which anchors. */
final class Anchors {

    /** A node that is not looked into, or null. */
    private final @Nullable Node without;

    /** The names of anchors. */
    private final Set<String> given = new LinkedHashSet<>();
    /** The names of aliases. */
    private final Set<String> used = new LinkedHashSet<>();

    /** The last anchor that had been given before. */
    private @Nullable String twice;

    private Anchors(Node root, @Nullable Node without) {
        this.without = without;
        walk(root);
    }

    /** The name of an anchor inside a node that an alias outside of it uses, or null. */
    static @Nullable String neededOutside(@Nullable Node root, Node inside) {
        Set<String> anchors = new Anchors(inside, null).given;
        if (!anchors.isEmpty() && root != null) {
            for (String name : new Anchors(root, inside).used) {
                if (anchors.contains(name)) {
                    return name;
                }
            }
        }
        return null;
    }

    /** The name of an anchor that is given more than once, so that the order says which one an alias means; or null. */
    static @Nullable String givenTwice(@Nullable Node root) {
        return root == null ? null : new Anchors(root, null).twice;
    }

    private void walk(Node node) {
        if (node == without) {
            return;
        }
        String anchor = node.anchor();
        if (anchor != null && !given.add(anchor)) {
            twice = anchor;
        }
        if (node instanceof AliasNode alias) {
            used.add(alias.name());
        } else if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                walk(item);
            }
        } else if (node instanceof MapNode map) {
            for (MapNode.Entry entry : map.entries()) {
                walk(entry.key());
                walk(entry.value());
            }
        }
    }
}
