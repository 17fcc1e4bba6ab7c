package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.format.Children;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.AliasNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a path leads into a tree.
 *
 * @param container where the walk ended; null for a header without a tree
 * @param holder where that container, or for a complete path the value, hangs; null at the root
 * @param rest the steps that lead nowhere yet
 * @param refusal why the path cannot be walked for an edit
 * @param note what the user should know
 */
record YamlPath(
        @Nullable Node container,
        @Nullable Holder holder,
        List<KeyPath.Segment> rest,
        @Nullable Message refusal,
        Optional<Message> note) {

    boolean isComplete() {
        return rest.isEmpty();
    }

    static YamlPath walk(@Nullable MapNode root, KeyPath path) {
        Node node = root;
        Holder holder = null;
        Optional<Message> note = Optional.empty();
        List<KeyPath.Segment> segments = path.segments();
        for (int i = 0; i < segments.size(); i++) {
            KeyPath.Segment segment = segments.get(i);
            if (node instanceof AliasNode alias) {
                Message refusal = Message.of(
                        "`{0}` goes through the alias `*{1}`; edit the value at its anchor instead",
                        path.toString(), alias.name());
                return new YamlPath(null, null, List.of(), refusal, note);
            }
            int index = Children.index(node, segment);
            if (index >= 0
                    && node instanceof MapNode map
                    && segment instanceof KeyPath.Key key
                    && first(map, key.name()) != index) {
                note = Optional.of(
                        Message.of("`{0}` stands more than once; the last one counts and is changed", key.name()));
            }
            if (node == null || index < 0) {
                return new YamlPath(node, holder, segments.subList(i, segments.size()), null, note);
            }
            holder = new Holder(node, index, holder);
            node = holder.node();
        }
        return new YamlPath(node, holder, List.of(), null, note);
    }

    private static int first(MapNode map, String name) {
        for (int i = 0; i < map.entries().size(); i++) {
            if (name.equals(map.entries().get(i).name())) {
                return i;
            }
        }
        return -1;
    }
}
