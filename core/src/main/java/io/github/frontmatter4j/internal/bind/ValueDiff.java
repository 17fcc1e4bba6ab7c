package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.dialect.DialectKey.ListRule;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.wordpress.PhpSerialized;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what has to change where a value stands so that another one is read there, in the form of the old one. */
final class ValueDiff {

    private final Run run;
    private final ChangeList changes;
    private final ListDiff lists;

    ValueDiff(Run run, ChangeList changes) {
        this.run = run;
        this.changes = changes;
        this.lists = new ListDiff(run, changes);
    }

    /** Changes the value of a component, or of an item of one. */
    void change(Spot spot, @Nullable Value before, @Nullable Value wanted) {
        if (wanted instanceof Value.Items items) {
            items(spot, before, items);
        } else if (wanted instanceof Value.Entries map) {
            map(spot, before, map);
        } else {
            single(spot, orNull(wanted));
        }
    }

    /** Puts a value in place of whatever stands there. */
    void put(Spot spot, @Nullable Value wanted) {
        changes.put(spot.path(), spot.said(orNull(wanted)));
    }

    /** Puts a value in the form of the old one. */
    void reshape(Spot spot, Value wanted) {
        changes.put(spot.path(), Shapes.like(spot.node(), wanted));
    }

    private static Value orNull(@Nullable Value value) {
        return value == null ? new Value.Null() : value;
    }

    /** One value, perhaps in rows. */
    private void single(Spot spot, Value wanted) {
        Value said = spot.said(wanted);
        if (spot.use().unwrap()
                && spot.node() instanceof ListNode rows
                && !rows.items().isEmpty()) {
            for (int i = 0; i < rows.items().size(); i++) {
                Node row = run.follow(rows.items().get(i));
                changes.put(spot.path().index(i), row == null ? said : Shapes.like(row, said));
            }
        } else {
            reshape(spot, said);
        }
    }

    // ---- lists

    /** A list whose items are values: kept as a list, as one text, or serialized. */
    void items(Spot spot, @Nullable Value before, Value.Items wanted) {
        Spot only = spot.use().unwrap() || spot.node() instanceof ScalarNode ? onlyText(spot) : null;
        if (only != null && (serialized(only, before, wanted) || joined(spot, only, wanted))) {
            return;
        }
        if (spot.node() instanceof ScalarNode && wanted.items().size() == 1 && !Unwrapping.isBlank(spot.node())) {
            single(spot, wanted.items().get(0));
        } else if (ListDiff.isKnown(spot.node(), before) && before instanceof Value.Items known) {
            lists.diff(spot, known.items(), wanted.items(), (index, item, value) -> reshape(item, value));
        } else {
            put(spot, wanted);
        }
    }

    /** The text that holds everything: the node itself or the only row of a list; null if there is none. */
    private @Nullable Spot onlyText(Spot spot) {
        if (spot.node() instanceof ScalarNode) {
            return spot;
        } else if (spot.node() instanceof ListNode list && list.items().size() == 1) {
            Node row = run.follow(list.items().get(0));
            return row instanceof ScalarNode ? spot.item(0, row) : null;
        }
        return null;
    }

    /** Changes a serialized text; false if it is none, or cannot hold the value. */
    private boolean serialized(Spot only, @Nullable Value before, Value wanted) {
        Value shaped = PhpSerialized.looksSerialized(only.text())
                ? Shapes.serialized(only.text(), orNull(before), wanted)
                : null;
        return put(only.path(), shaped);
    }

    /** Changes a text that holds the items of a list; false if it does not, or cannot hold these. */
    private boolean joined(Spot spot, Spot only, Value.Items wanted) {
        ListRule rule = spot.use().split();
        boolean asText = rule != ListRule.ONE
                && (spot.node() instanceof ScalarNode || spot.use().splitItems());
        return put(only.path(), asText ? Shapes.joined(only.text(), rule, wanted) : null);
    }

    private boolean put(KeyPath path, @Nullable Value shaped) {
        if (shaped != null) {
            changes.put(path, shaped);
        }
        return shaped != null;
    }

    // ---- maps

    /** A map whose values are no records. */
    private void map(Spot spot, @Nullable Value before, Value.Entries wanted) {
        Spot only = spot.use().unwrap() ? onlyText(spot) : null;
        if (only != null && serialized(only, before, wanted)) {
            return;
        }
        if (spot.node() instanceof MapNode map && before instanceof Value.Entries known) {
            Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
            map.entries().forEach(entry -> entries.put(String.valueOf(entry.name()), entry));
            entries(map, spot.path(), entries, known.entries(), wanted.entries(), spot.path()::key);
        } else {
            put(spot, wanted);
        }
    }

    /**
     * Changes entries that no component declares.
     *
     * @param kept where they stand
     * @param newPath where an entry goes that is not there yet
     */
    void entries(
            MapNode map,
            KeyPath base,
            Map<String, MapNode.Entry> kept,
            Map<String, Value> before,
            Map<String, Value> wanted,
            Function<String, KeyPath> newPath) {
        before.forEach((name, value) -> {
            MapNode.Entry place = kept.get(name);
            KeyPath path = place == null ? null : pathOf(map, place, base);
            Value now = wanted.get(name);
            if (place == null || path == null || value.equals(now)) {
                return;
            } else if (now == null) {
                changes.remove(path);
            } else {
                Node node = run.follow(place.value());
                Spot spot = new Spot(node == null ? place.value() : node, path, Use.UNWRAP, null, null);
                entry(spot, value, now);
            }
        });
        wanted.forEach((name, value) -> {
            if (!before.containsKey(name)) {
                changes.put(newPath.apply(name), value);
            }
        });
    }

    /** The path of an entry; one that lost some of its own entries to components is known by its key only. */
    private static @Nullable KeyPath pathOf(MapNode map, MapNode.Entry wanted, KeyPath base) {
        KeyPath path = RecordPlaces.pathOf(map, wanted, base);
        if (path != null) {
            return path;
        }
        for (MapNode.Entry entry : map.entries()) {
            if (entry.key() == wanted.key() && entry.name() != null) {
                return base.key(String.valueOf(entry.name()));
            }
        }
        return null;
    }

    private void entry(Spot spot, Value before, Value wanted) {
        if (wanted instanceof Value.Entries map) {
            map(spot, before, map);
        } else if (wanted instanceof Value.Items items) {
            items(spot, before, items);
        } else if (spot.node() instanceof ListNode rows
                && !rows.items().isEmpty()
                && !(before instanceof Value.Items)) {
            for (int i = 0; i < rows.items().size(); i++) {
                changes.put(spot.path().index(i), wanted);
            }
        } else {
            put(spot, wanted);
        }
    }
}
