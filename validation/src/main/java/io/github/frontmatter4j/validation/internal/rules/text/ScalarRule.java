package io.github.frontmatter4j.validation.internal.rules.text;

import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.validation.rule.FileContext;

/**
 * A rule about the scalars of a YAML header that are values or items, nested ones included. Of those that are right
 * nothing is made.
 */
abstract class ScalarRule {

    /** Looks at the scalars of an entry. */
    public void check(FileContext file, MapNode.Entry entry) {
        String name = entry.name();
        if (name == null || !file.isFormat("yaml")) {
            return;
        }
        if (entry.value() instanceof ScalarNode scalar) {
            if (suspects(file, scalar)) {
                report(file, KeyPath.of(name), scalar);
            }
        } else if (suspectsInside(file, entry.value())) {
            inside(file, entry.value(), new Place(null, name, -1));
        }
    }

    private boolean suspectsInside(FileContext file, Node node) {
        if (node instanceof ScalarNode scalar) {
            return suspects(file, scalar);
        } else if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                if (suspectsInside(file, list.items().get(i))) {
                    return true;
                }
            }
        } else if (node instanceof MapNode map) {
            for (int i = 0; i < map.entries().size(); i++) {
                if (suspectsInside(file, map.entries().get(i).value())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void inside(FileContext file, Node node, Place place) {
        if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                Node item = list.items().get(i);
                if (!(item instanceof ScalarNode scalar)) {
                    inside(file, item, new Place(place, "", i));
                } else if (suspects(file, scalar)) {
                    report(file, place.path().index(i), scalar);
                }
            }
        } else if (node instanceof MapNode map) {
            for (MapNode.Entry entry : map.entries()) {
                String name = entry.name();
                if (name == null) {
                    continue;
                } else if (!(entry.value() instanceof ScalarNode scalar)) {
                    inside(file, entry.value(), new Place(place, name, -1));
                } else if (suspects(file, scalar)) {
                    report(file, place.path().key(name), scalar);
                }
            }
        }
    }

    /** Whether there may be something to say of a scalar. */
    abstract boolean suspects(FileContext file, ScalarNode scalar);

    /** Says it. */
    abstract void report(FileContext file, KeyPath path, ScalarNode scalar);

    static String quoted(String text) {
        return text.indexOf('\'') >= 0 && text.indexOf('"') < 0 && text.indexOf('\\') < 0
                ? '"' + text + '"'
                : "'" + text.replace("'", "''") + "'";
    }
}
