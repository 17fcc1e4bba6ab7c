package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.bind.Located;
import io.github.frontmatter4j.dialect.DialectKey;
import io.github.frontmatter4j.dialect.DialectKey.ListRule;
import io.github.frontmatter4j.dialect.DialectKey.Reading;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.internal.bind.RecordShape.Part;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.AliasNode;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.wordpress.PhpSerialized;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what has to change in a header so that it says another record. Only what differs is touched. */
final class RecordDiff {

    private final Run run;
    private final Writing writing;
    private final List<HeaderChange> changes = new ArrayList<>();
    /** The keys of the header in order, as they are after the changes so far. */
    private final List<String> order = new ArrayList<>();
    /** For each record in the header: the key of its last component that has one. */
    private final Map<Integer, String> neighbours = new HashMap<>();

    RecordDiff(Run run, Writing writing) {
        this.run = run;
        this.writing = writing;
    }

    List<HeaderChange> changes() {
        return changes;
    }

    /** Where a component stands and how it is read. */
    private record Spot(
            Node node,
            KeyPath path,
            Use use,
            @Nullable DialectKey key,
            @Nullable Field means) {
        Spot at(Node other, KeyPath otherPath) {
            return new Spot(other, otherPath, use, null, null);
        }
    }

    void record(RecordReader reader, MapNode map, KeyPath base, Object before, Object after) {
        if (base.isRoot()) {
            map.entries().forEach(entry -> order.add(String.valueOf(entry.name())));
        }
        reader.places(map, run).walk(before, after, new RecordPlaces.Visitor() {
            @Override
            public void value(
                    int group,
                    Part part,
                    @Nullable Object old,
                    @Nullable Object wanted,
                    RecordPlaces.@Nullable Place place,
                    List<KeyPath> others) {
                component(reader, map, base, group, part, old, wanted, place, others);
                if (place != null && base.isRoot()) {
                    neighbours.put(group, ((KeyPath.Key) place.path().segments().get(0)).name());
                }
            }

            @Override
            public void rest(Part part, Object old, Object wanted, Map<String, MapNode.Entry> kept) {
                Value oldValue = part.valueReader().write(old, writing);
                Value wantedValue = part.valueReader().write(wanted, writing);
                entries(reader, map, base, entriesOf(oldValue), entriesOf(wantedValue), kept);
            }
        });
    }

    private static Map<String, Value> entriesOf(@Nullable Value value) {
        return value instanceof Value.Entries map ? map.entries() : Map.of();
    }

    private void component(
            RecordReader reader,
            MapNode map,
            KeyPath base,
            int group,
            Part part,
            @Nullable Object old,
            @Nullable Object wanted,
            RecordPlaces.@Nullable Place place,
            List<KeyPath> others) {
        if (same(part.valueReader(), old, wanted)) {
            return;
        }
        boolean gone = wanted == null || part.isAbsent(wanted);
        boolean byStatus = place != null && place.key().reading() == Reading.STATUS;
        if (byStatus && wanted != null && !part.keys().isEmpty()) {
            // the word at `status` says more than a boolean: a key of its own goes before it
            add(reader, map, base, group, part, wanted);
            return;
        } else if (place == null) {
            if (!gone && wanted != null && !part.keys().isEmpty()) {
                add(reader, map, base, group, part, wanted);
            }
            return;
        }
        KeyPath path = join(base, place.path());
        if (gone && !(wanted instanceof Boolean) && !(wanted instanceof String)) {
            remove(path);
            others.forEach(other -> remove(join(base, other)));
            return;
        }
        Spot spot = new Spot(place.entry().value(), path, place.use(), place.key(), part.means());
        change(part.valueReader(), spot, old, wanted);
    }

    private void remove(KeyPath path) {
        changes.add(new HeaderChange.Remove(path));
        if (path.segments().size() == 1) {
            order.remove(((KeyPath.Key) path.last()).name());
        }
    }

    /** Whether two values say the same; arrays count by their items. */
    private boolean same(TypeReader reader, @Nullable Object old, @Nullable Object wanted) {
        if (old == null || wanted == null) {
            return old == wanted;
        }
        return old.getClass().isArray()
                ? Objects.equals(reader.write(old, writing), reader.write(wanted, writing))
                : old.equals(wanted);
    }

    // ---- a component that has no key yet

    private void add(RecordReader reader, MapNode map, KeyPath base, int group, Part part, Object wanted) {
        Value value = part.valueReader().write(wanted, writing);
        if (value == null) {
            return;
        }
        for (DialectKey key : part.keys()) {
            Value said = HeaderDraft.said(key, part.means(), value);
            Node blocking = blocking(map, key.path());
            if (blocking == null) {
                changes.add(new HeaderChange.Put(join(base, key.path()), said));
                // taxonomies stand at the end of an exported header, and what follows them is read as one
                boolean taxonomy = part.means() == Field.TAGS || part.means() == Field.CATEGORIES;
                besideItsNeighbour(base, key.path(), taxonomy ? null : neighbours.get(group));
                neighbours.put(group, ((KeyPath.Key) key.path().segments().get(0)).name());
                return;
            }
        }
        DialectKey key = part.keys().get(0);
        KeyPath parent = key.path().parent();
        Node blocking = blocking(map, key.path());
        KeyPath moved = reader.places(map, run).nestedKey(parent);
        if (blocking instanceof ScalarNode scalar && moved != null) {
            // `date: …` becomes `date: {created: …, updated: …}`
            Map<String, Value> both = new LinkedHashMap<>();
            both.put(((KeyPath.Key) moved.last()).name(), dateOrValue(scalar));
            both.put(((KeyPath.Key) key.path().last()).name(), HeaderDraft.said(key, part.means(), value));
            changes.add(new HeaderChange.Put(join(base, parent), new Value.Entries(both)));
        } else {
            changes.add(new HeaderChange.Put(join(base, key.path()), HeaderDraft.said(key, part.means(), value)));
        }
    }

    /** A new key goes behind the key that stands before it in the record, so that a header keeps an order people expect. */
    private void besideItsNeighbour(KeyPath base, KeyPath path, @Nullable String neighbour) {
        String name = ((KeyPath.Key) path.segments().get(0)).name();
        if (!base.isRoot() || order.contains(name)) {
            return;
        }
        order.add(name);
        int index = neighbour == null ? -1 : order.lastIndexOf(neighbour) + 1;
        if (index > 0 && index < order.size() - 1) {
            changes.add(new HeaderChange.Move(KeyPath.of(name), index));
            order.remove(order.size() - 1);
            order.add(index, name);
        }
    }

    private Value dateOrValue(ScalarNode scalar) {
        Value value = run.lens.apply(scalar);
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

    // ---- a component that stands in the file

    private void change(TypeReader reader, Spot spot, @Nullable Object old, @Nullable Object wanted) {
        TypeReader inside = reader;
        Object before = old;
        Object after = wanted;
        while (inside instanceof WrapperReaders.OptionalReader
                || inside instanceof WrapperReaders.LocatedReader
                || inside instanceof WrapperReaders.LaterReader) {
            before = opened(before);
            after = opened(after);
            TypeReader next = inside.inner();
            if (next == null) {
                break;
            }
            inside = next;
        }
        Value value = after == null ? new Value.Null() : inside.write(after, writing);
        Value oldValue = before == null ? new Value.Null() : inside.write(before, writing);
        Node target = spot.node() instanceof AliasNode ? spot.node() : run.follow(spot.node());
        if (target == null || target instanceof AliasNode) {
            put(spot, value);
            return;
        }
        Spot here = new Spot(target, spot.path(), spot.use(), spot.key(), spot.means());
        if (inside instanceof SealedReader sealed && after != null) {
            TypeReader chosen = sealed.choose(target, spot.use(), run);
            boolean sameKind = before != null && before.getClass() == after.getClass();
            inside = chosen != null && sameKind ? chosen : inside;
        }
        if (inside instanceof RecordReader record && target instanceof MapNode map && before != null && after != null) {
            record(record, map, spot.path(), before, after);
        } else if (inside instanceof ListReader list && before != null && after != null) {
            items(list, here, before, after, value, oldValue);
        } else if (value instanceof Value.Items items) {
            texts(here, items, oldValue);
        } else if (value instanceof Value.Entries map) {
            map(here, map, oldValue);
        } else {
            single(here, value == null ? new Value.Null() : value);
        }
    }

    private static @Nullable Object opened(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        return value instanceof Located<?> located ? located.value() : value;
    }

    private void put(Spot spot, @Nullable Value value) {
        Value said = value == null ? new Value.Null() : value;
        changes.add(new HeaderChange.Put(
                spot.path(), spot.key() == null ? said : HeaderDraft.said(spot.key(), spot.means(), said)));
    }

    /** One value, perhaps in rows. */
    private void single(Spot spot, Value wanted) {
        Value said = spot.key() == null ? wanted : HeaderDraft.said(spot.key(), spot.means(), wanted);
        if (spot.node() instanceof ListNode rows
                && !rows.items().isEmpty()
                && spot.use().unwrap()) {
            for (int i = 0; i < rows.items().size(); i++) {
                Node row = run.follow(rows.items().get(i));
                Value shaped = row instanceof ScalarNode scalar ? Shapes.scalar(scalar, said) : said;
                changes.add(new HeaderChange.Put(spot.path().index(i), shaped));
            }
        } else {
            Value shaped = spot.node() instanceof ScalarNode scalar ? Shapes.scalar(scalar, said) : said;
            changes.add(new HeaderChange.Put(spot.path(), shaped));
        }
    }

    /** The text that holds everything: the node itself or the only row of a list; null if there is none. */
    private @Nullable Spot onlyText(Spot spot) {
        if (spot.node() instanceof ScalarNode) {
            return spot;
        } else if (spot.node() instanceof ListNode list && list.items().size() == 1) {
            Node row = run.follow(list.items().get(0));
            return row instanceof ScalarNode ? spot.at(row, spot.path().index(0)) : null;
        }
        return null;
    }

    private static String text(Spot spot) {
        return ((ScalarNode) spot.node()).text();
    }

    /** A list whose items are values: kept as a list, as one text, or serialized. */
    private void texts(Spot spot, Value.Items wanted, @Nullable Value before) {
        Spot only = spot.use().unwrap() || spot.node() instanceof ScalarNode ? onlyText(spot) : null;
        if (only != null && PhpSerialized.looksSerialized(text(only))) {
            Value shaped = Shapes.serialized(text(only), before == null ? new Value.Null() : before, wanted);
            if (shaped != null) {
                changes.add(new HeaderChange.Put(only.path(), shaped));
                return;
            }
        }
        ListRule rule = spot.use().split();
        boolean asText = only != null
                && rule != ListRule.ONE
                && (spot.node() instanceof ScalarNode || spot.use().splitItems());
        if (only != null && asText) {
            Value joined = Shapes.joined(text(only), rule, wanted);
            if (joined != null) {
                changes.add(new HeaderChange.Put(only.path(), joined));
                return;
            }
        }
        if (spot.node() instanceof ScalarNode && wanted.items().size() == 1 && !Unwrapping.isBlank(spot.node())) {
            single(spot, wanted.items().get(0));
        } else if (spot.node() instanceof ListNode list
                && before instanceof Value.Items known
                && known.items().size() == list.items().size()
                && !list.items().isEmpty()) {
            step(list, spot, known.items(), wanted.items(), null, null, null);
        } else {
            put(spot, wanted);
        }
    }

    private void items(
            ListReader reader, Spot spot, Object before, Object after, @Nullable Value wanted, @Nullable Value old) {
        Value.Items items = wanted instanceof Value.Items list ? list : new Value.Items(List.of());
        List<Object> beforeItems = new ArrayList<>();
        ListReader.parts(before).forEach(beforeItems::add);
        List<Object> afterItems = new ArrayList<>();
        ListReader.parts(after).forEach(afterItems::add);
        TypeReader inner = reader.inner();
        if (spot.node() instanceof MapNode && beforeItems.size() == 1 && afterItems.size() == 1) {
            change(inner, spot, beforeItems.get(0), afterItems.get(0));
        } else if (spot.node() instanceof ListNode list
                && old instanceof Value.Items known
                && known.items().size() == list.items().size()
                && !list.items().isEmpty()
                && list.items().stream().noneMatch(item -> isSerialized(item))
                && !(spot.use().splitItems() && spot.use().split() != ListRule.ONE)) {
            step(list, spot, known.items(), items.items(), inner, beforeItems, afterItems);
        } else {
            texts(spot, items, old);
        }
    }

    private static boolean isSerialized(Node node) {
        return node instanceof ScalarNode scalar && PhpSerialized.looksSerialized(scalar.text());
    }

    /** Changes, adds and removes single items between what is the same at the beginning and at the end. */
    private void step(
            ListNode list,
            Spot spot,
            List<Value> known,
            List<Value> wanted,
            @Nullable TypeReader inner,
            @Nullable List<Object> before,
            @Nullable List<Object> after) {
        if (wanted.isEmpty()) {
            put(spot, new Value.Items(List.of()));
            return;
        }
        int first = 0;
        int shorter = Math.min(known.size(), wanted.size());
        while (first < shorter && known.get(first).equals(wanted.get(first))) {
            first++;
        }
        int last = 0;
        while (last < shorter - first
                && known.get(known.size() - 1 - last).equals(wanted.get(wanted.size() - 1 - last))) {
            last++;
        }
        int oldEnd = known.size() - last;
        int newEnd = wanted.size() - last;
        int common = Math.min(oldEnd, newEnd);
        for (int i = first; i < common; i++) {
            Node item = run.follow(list.items().get(i));
            Spot here = spot.at(
                    item == null ? list.items().get(i) : item, spot.path().index(i));
            if (inner != null && before != null && after != null && item instanceof MapNode) {
                change(inner, here, before.get(i), after.get(i));
            } else {
                Value shaped = item instanceof ScalarNode scalar ? Shapes.scalar(scalar, wanted.get(i)) : wanted.get(i);
                changes.add(new HeaderChange.Put(here.path(), shaped));
            }
        }
        for (int i = common; i < newEnd; i++) {
            changes.add(
                    last == 0
                            ? new HeaderChange.Put(spot.path().with(new KeyPath.End()), wanted.get(i))
                            : new HeaderChange.Insert(spot.path(), i, wanted.get(i)));
        }
        for (int i = oldEnd - 1; i >= newEnd; i--) {
            changes.add(new HeaderChange.Remove(spot.path().index(i)));
        }
    }

    /** A map whose values are no records. */
    private void map(Spot spot, Value.Entries wanted, @Nullable Value before) {
        Spot only = spot.use().unwrap() ? onlyText(spot) : null;
        if (only != null && PhpSerialized.looksSerialized(text(only))) {
            Value shaped = Shapes.serialized(text(only), before == null ? new Value.Null() : before, wanted);
            if (shaped != null) {
                changes.add(new HeaderChange.Put(only.path(), shaped));
                return;
            }
        }
        if (spot.node() instanceof MapNode map && before instanceof Value.Entries known) {
            Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
            map.entries().forEach(entry -> entries.put(String.valueOf(entry.name()), entry));
            entries(null, map, spot.path(), known.entries(), wanted.entries(), entries);
        } else {
            put(spot, wanted);
        }
    }

    // ---- keys that no component declares

    private void entries(
            @Nullable RecordReader reader,
            MapNode map,
            KeyPath base,
            Map<String, Value> before,
            Map<String, Value> after,
            Map<String, MapNode.Entry> kept) {
        for (Map.Entry<String, Value> entry : before.entrySet()) {
            String name = entry.getKey();
            MapNode.Entry place = kept.get(name);
            KeyPath path = place == null ? null : RecordPlaces.pathOf(map, place, base);
            if (path == null && place != null) {
                path = pathByKey(map, place, base);
            }
            Value wanted = after.get(name);
            if (path == null || entry.getValue().equals(wanted)) {
                continue;
            } else if (wanted == null) {
                remove(path);
            } else if (place != null) {
                Node node = run.follow(place.value());
                Spot spot = new Spot(node == null ? place.value() : node, path, Use.UNWRAP, null, null);
                value(spot, entry.getValue(), wanted);
            }
        }
        for (Map.Entry<String, Value> entry : after.entrySet()) {
            if (!before.containsKey(entry.getKey())) {
                KeyPath path = reader == null
                        ? base.key(entry.getKey())
                        : reader.keys().customKey(base, entry.getKey());
                changes.add(new HeaderChange.Put(path, entry.getValue()));
            }
        }
    }

    /** An entry that lost some of its own entries to components is known by its key only. */
    private static @Nullable KeyPath pathByKey(MapNode map, MapNode.Entry wanted, KeyPath base) {
        for (MapNode.Entry entry : map.entries()) {
            if (entry.key() == wanted.key() && entry.name() != null) {
                return base.key(String.valueOf(entry.name()));
            }
        }
        return null;
    }

    private void value(Spot spot, Value before, Value wanted) {
        if (wanted instanceof Value.Entries map) {
            map(spot, map, before);
        } else if (wanted instanceof Value.Items items) {
            texts(spot, items, before);
        } else if (spot.node() instanceof ListNode rows
                && !rows.items().isEmpty()
                && !(before instanceof Value.Items)) {
            for (int i = 0; i < rows.items().size(); i++) {
                changes.add(new HeaderChange.Put(spot.path().index(i), wanted));
            }
        } else {
            put(spot, wanted);
        }
    }

    private static KeyPath join(KeyPath base, KeyPath path) {
        KeyPath joined = base;
        for (KeyPath.Segment segment : path.segments()) {
            joined = joined.with(segment);
        }
        return joined;
    }
}
