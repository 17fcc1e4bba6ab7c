package io.github.frontmatter4j.validation.internal.rules.text;

import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The scalars of a header. */
final class Scalars {

    private Scalars() {}

    /** Where a value stands; its path is put together only if somebody asks. */
    record Place(@Nullable Place above, String key, int index) {
        KeyPath path() {
            KeyPath start = above == null ? KeyPath.root() : above.path();
            return index < 0 ? start.key(key) : start.index(index);
        }
    }

    /** Every scalar of an entry that is a value or an item, nested ones included. */
    static void each(MapNode.Entry entry, BiConsumer<Place, ScalarNode> check) {
        String name = entry.name();
        if (name != null) {
            each(entry.value(), new Place(null, name, -1), check);
        }
    }

    private static void each(Node node, Place place, BiConsumer<Place, ScalarNode> check) {
        if (node instanceof ScalarNode scalar) {
            check.accept(place, scalar);
        } else if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                each(list.items().get(i), new Place(place, "", i), check);
            }
        } else if (node instanceof MapNode map) {
            for (MapNode.Entry entry : map.entries()) {
                String name = entry.name();
                if (name != null) {
                    each(entry.value(), new Place(place, name, -1), check);
                }
            }
        }
    }

    static String quoted(String text) {
        return text.indexOf('\'') >= 0 && text.indexOf('"') < 0 && text.indexOf('\\') < 0
                ? '"' + text + '"'
                : "'" + text.replace("'", "''") + "'";
    }
}
