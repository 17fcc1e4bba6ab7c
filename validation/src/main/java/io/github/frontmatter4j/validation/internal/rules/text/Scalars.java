package io.github.frontmatter4j.validation.internal.rules.text;

import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.validation.rule.FileContext;
import java.util.function.BiConsumer;

/** The scalars of a header. */
final class Scalars {

    private Scalars() {}

    /** Every scalar that is a value or an item, nested ones included. */
    static void each(FileContext file, BiConsumer<KeyPath, ScalarNode> check) {
        each(file.file().header(), KeyPath.root(), check);
    }

    private static void each(Node node, KeyPath path, BiConsumer<KeyPath, ScalarNode> check) {
        if (node instanceof ScalarNode scalar) {
            check.accept(path, scalar);
        } else if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                each(list.items().get(i), path.index(i), check);
            }
        } else if (node instanceof MapNode map) {
            for (MapNode.Entry entry : map.entries()) {
                String name = entry.name();
                if (name != null) {
                    each(entry.value(), path.key(name), check);
                }
            }
        }
    }

    /** A text in quotes: single ones, unless it has an apostrophe. */
    static String quoted(String text) {
        return text.indexOf('\'') >= 0 && text.indexOf('"') < 0 && text.indexOf('\\') < 0
                ? '"' + text + '"'
                : "'" + text.replace("'", "''") + "'";
    }
}
