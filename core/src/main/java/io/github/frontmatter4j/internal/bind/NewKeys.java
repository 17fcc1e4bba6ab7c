package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.dialect.DialectKey;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.internal.bind.RecordShape.Part;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keys for components that have none in the header. A new key goes behind the key that stands before it in the record, so
 * that a header keeps an order people expect.
 */
final class NewKeys {

    private final Run run;
    private final ChangeList changes;
    /** For each record in the header: the key of its last component that has one. */
    private final Map<Integer, String> neighbours = new HashMap<>();

    NewKeys(Run run, ChangeList changes) {
        this.run = run;
        this.changes = changes;
    }

    /** Notes the key of a component of the header itself. */
    void passed(int group, KeyPath path) {
        neighbours.put(group, firstName(path));
    }

    /**
     * Puts a value at the first key of a component whose way is free.
     *
     * @param map the map that the record is read from
     * @param base where that map stands
     */
    void add(RecordReader reader, MapNode map, KeyPath base, int group, Part part, Value value) {
        for (DialectKey key : part.keys()) {
            if (blocking(map, key.path()) == null) {
                changes.put(RecordPlaces.join(base, key.path()), HeaderDraft.said(key, part.means(), value));
                if (base.isRoot()) {
                    // taxonomies stand at the end of an exported header, and what follows them is read as one
                    boolean taxonomy = part.means() == Field.TAGS || part.means() == Field.CATEGORIES;
                    changes.placeBehind(taxonomy ? null : neighbours.get(group), firstName(key.path()));
                    passed(group, key.path());
                }
                return;
            }
        }
        DialectKey key = part.keys().get(0);
        KeyPath parent = key.path().parent();
        Value said = HeaderDraft.said(key, part.means(), value);
        KeyPath moved = reader.places(map, run).nestedKey(parent);
        if (blocking(map, key.path()) instanceof ScalarNode scalar && moved != null) {
            // `date: …` becomes `date: {created: …, updated: …}`
            Map<String, Value> both = new LinkedHashMap<>();
            both.put(((KeyPath.Key) moved.last()).name(), dateOrValue(scalar));
            both.put(((KeyPath.Key) key.path().last()).name(), said);
            changes.put(RecordPlaces.join(base, parent), new Value.Entries(both));
        } else {
            changes.put(RecordPlaces.join(base, key.path()), said);
        }
    }

    private static String firstName(KeyPath path) {
        return ((KeyPath.Key) path.segments().get(0)).name();
    }

    private Value dateOrValue(ScalarNode scalar) {
        Value value = run.meaning.of(scalar);
        boolean date = value instanceof Value.Text
                && ContentDate.read(scalar.text()).date().isPresent();
        return date ? new Value.Date(scalar.text()) : value;
    }

    /** What stands at the beginning of a path and is no map; null if the way is free. */
    private static @Nullable Node blocking(MapNode map, KeyPath path) {
        Node node = map;
        for (int i = 0; i < path.segments().size() - 1; i++) {
            if (!(node instanceof MapNode inner)) {
                return node;
            }
            node = inner.get(((KeyPath.Key) path.segments().get(i)).name()).orElse(null);
            if (node == null) {
                return null;
            }
        }
        return node instanceof MapNode ? null : node;
    }
}
