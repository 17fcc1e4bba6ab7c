package io.github.frontmatter4j;

import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.AliasNode;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import org.jspecify.annotations.Nullable;

/** Walks paths through trees. */
final class TreePath {

    private TreePath() {}

    static @Nullable Node find(Node root, KeyPath path) {
        Node node = root;
        for (KeyPath.Segment segment : path.segments()) {
            node = step(node, segment);
            if (node == null) {
                return null;
            }
        }
        return node;
    }

    private static @Nullable Node step(Node node, KeyPath.Segment segment) {
        Node real = node instanceof AliasNode alias ? alias.target() : node;
        if (real instanceof MapNode map && segment instanceof KeyPath.Key key) {
            return map.get(key.name()).orElse(null);
        } else if (real instanceof ListNode list && segment instanceof KeyPath.Index index) {
            return index.value() < list.items().size() ? list.items().get(index.value()) : null;
        }
        return null;
    }

    /**
     * The path a text means: where a key of the tree is spelled like the beginning of the text, up to its end or up to a
     * dot or bracket, that key is meant, the longest first; the rest is read as usual.
     */
    static KeyPath resolve(Node root, String text) {
        KeyPath literal = literal(root, text, KeyPath.root());
        return literal != null ? literal : KeyPath.parse(text);
    }

    private static @Nullable KeyPath literal(@Nullable Node node, String text, KeyPath before) {
        Node real = node instanceof AliasNode alias ? alias.target() : node;
        if (!(real instanceof MapNode map)) {
            return null;
        }
        String best = null;
        for (MapNode.Entry entry : map.entries()) {
            String name = entry.name();
            if (name != null && isPrefix(name, text) && (best == null || name.length() > best.length())) {
                best = name;
            }
        }
        if (best == null) {
            return null;
        }
        KeyPath path = before.key(best);
        String rest = text.substring(best.length());
        if (rest.isEmpty()) {
            return path;
        }
        Node child = map.get(best).orElse(null);
        if (rest.charAt(0) == '.') {
            KeyPath deeper = literal(child, rest.substring(1), path);
            return deeper != null ? deeper : join(path, KeyPath.parse(rest.substring(1)));
        }
        return join(
                path,
                KeyPath.parse("x" + rest).segments().stream()
                        .skip(1)
                        .reduce(KeyPath.root(), KeyPath::with, TreePath::join));
    }

    private static boolean isPrefix(String name, String text) {
        return !name.isEmpty()
                && text.startsWith(name)
                && (text.length() == name.length()
                        || text.charAt(name.length()) == '.'
                        || text.charAt(name.length()) == '[');
    }

    private static KeyPath join(KeyPath first, KeyPath second) {
        KeyPath joined = first;
        for (KeyPath.Segment segment : second.segments()) {
            joined = joined.with(segment);
        }
        return joined;
    }
}
