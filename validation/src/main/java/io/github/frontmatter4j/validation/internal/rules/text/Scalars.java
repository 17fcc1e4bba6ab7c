package io.github.frontmatter4j.validation.internal.rules.text;

import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.validation.rule.FileContext;

/** The scalars of an entry that are values or items, nested ones included. Of those that are right nothing is made. */
final class Scalars {

    /** Whether a rule has something to say of a scalar. */
    interface Condition {
        boolean holds(FileContext file, ScalarNode scalar);
    }

    /** Says it. */
    interface Report {
        void make(FileContext file, KeyPath path, ScalarNode scalar);
    }

    private Scalars() {}

    static void each(FileContext file, MapNode.Entry entry, Condition condition, Report report) {
        String name = entry.name();
        if (name != null && entry.value() instanceof ScalarNode scalar) {
            if (condition.holds(file, scalar)) {
                report.make(file, KeyPath.of(name), scalar);
            }
        } else if (name != null) {
            inside(file, entry.value(), new Place(null, name, -1), condition, report);
        }
    }

    private static void inside(FileContext file, Node node, Place place, Condition condition, Report report) {
        if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                Node item = list.items().get(i);
                if (!(item instanceof ScalarNode scalar)) {
                    inside(file, item, new Place(place, "", i), condition, report);
                } else if (condition.holds(file, scalar)) {
                    report.make(file, place.path().index(i), scalar);
                }
            }
        } else if (node instanceof MapNode map) {
            for (MapNode.Entry entry : map.entries()) {
                String name = entry.name();
                if (name == null) {
                    continue;
                } else if (!(entry.value() instanceof ScalarNode scalar)) {
                    inside(file, entry.value(), new Place(place, name, -1), condition, report);
                } else if (condition.holds(file, scalar)) {
                    report.make(file, place.path().key(name), scalar);
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
