package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.bind.Located;
import io.github.frontmatter4j.dialect.DialectKey.ListRule;
import io.github.frontmatter4j.dialect.DialectKey.Reading;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what has to change in a header so that it says another record. Only what differs is touched. */
final class RecordDiff {

    private final Run run;
    private final Writing writing;
    private final ChangeList changes;
    private final NewKeys newKeys;
    private final ValueDiff values;
    private final ListDiff lists;

    private RecordDiff(Run run, Writing writing, MapNode root) {
        this.run = run;
        this.writing = writing;
        this.changes = new ChangeList(root);
        this.newKeys = new NewKeys(run, changes);
        this.values = new ValueDiff(run, changes);
        this.lists = new ListDiff(run, changes);
    }

    static List<HeaderChange> changes(
            RecordReader reader, MapNode root, Object before, Object after, Run run, Writing writing) {
        RecordDiff diff = new RecordDiff(run, writing, root);
        diff.record(reader, root, KeyPath.root(), before, after);
        return diff.changes.list();
    }

    private void record(RecordReader reader, MapNode map, KeyPath base, Object before, Object after) {
        reader.places(map, run).walk(before, after, new Components(reader, map, base));
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

    /** Is shown the components of one record, and of the records inlined in it, that stand in one map. */
    private final class Components implements RecordPlaces.Visitor {

        private final RecordReader reader;
        private final MapNode map;
        private final KeyPath base;

        Components(RecordReader reader, MapNode map, KeyPath base) {
            this.reader = reader;
            this.map = map;
            this.base = base;
        }

        @Override
        public void value(
                int group,
                Part part,
                @Nullable Object old,
                @Nullable Object wanted,
                RecordPlaces.@Nullable Place place,
                List<KeyPath> others) {
            boolean same = same(part.valueReader(), old, wanted);
            if (!same && place != null) {
                present(group, part, old, wanted, place, others);
            } else if (!same && wanted != null && !part.isAbsent(wanted)) {
                add(group, part, wanted);
            }
            if (place != null && base.isRoot()) {
                newKeys.passed(group, place.path());
            }
        }

        private void present(
                int group,
                Part part,
                @Nullable Object old,
                @Nullable Object wanted,
                RecordPlaces.Place place,
                List<KeyPath> others) {
            boolean gone = wanted == null || part.isAbsent(wanted);
            KeyPath path = RecordPlaces.join(base, place.path());
            if (place.key().reading() == Reading.STATUS
                    && wanted != null
                    && !part.keys().isEmpty()) {
                // the word at `status` says more than a boolean: a key of its own goes before it
                add(group, part, wanted);
            } else if (gone && !(wanted instanceof Boolean) && !(wanted instanceof String)) {
                changes.remove(path);
                others.forEach(other -> changes.remove(RecordPlaces.join(base, other)));
            } else {
                Spot spot = new Spot(place.entry().value(), path, place.use(), place.key(), part.means());
                change(part.valueReader(), spot, old, wanted);
            }
        }

        private void add(int group, Part part, Object wanted) {
            Value value = part.valueReader().write(wanted, writing);
            if (value != null && !part.keys().isEmpty()) {
                newKeys.add(reader, map, base, group, part, value);
            }
        }

        @Override
        public void rest(Part part, Object old, Object wanted, Map<String, MapNode.Entry> kept) {
            values.entries(
                    map,
                    base,
                    kept,
                    entries(part, old),
                    entries(part, wanted),
                    name -> reader.keys().customKey(base, name));
        }

        private Map<String, Value> entries(Part part, Object rest) {
            return part.valueReader().write(rest, writing) instanceof Value.Entries known ? known.entries() : Map.of();
        }
    }

    // ---- a value that stands in the file

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
        Value oldValue = before == null ? null : inside.write(before, writing);
        Value value = after == null ? null : inside.write(after, writing);
        Node target = spot.node() instanceof AliasNode ? spot.node() : run.follow(spot.node());
        if (target == null || target instanceof AliasNode) {
            values.put(spot, value);
            return;
        }
        Spot here = spot.on(target);
        if (inside instanceof SealedReader sealed && after != null) {
            TypeReader chosen = sealed.choose(target, spot.use(), run);
            boolean sameKind = before != null && before.getClass() == after.getClass();
            inside = chosen != null && sameKind ? chosen : inside;
        }
        if (inside instanceof RecordReader record && target instanceof MapNode map && before != null && after != null) {
            record(record, map, spot.path(), before, after);
        } else if (inside instanceof ListReader list && before != null && after != null) {
            items(list, here, before, after, oldValue, value);
        } else {
            values.change(here, oldValue, value);
        }
    }

    private static @Nullable Object opened(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        return value instanceof Located<?> located ? located.value() : value;
    }

    /** A list whose items may be records. */
    private void items(
            ListReader reader, Spot spot, Object before, Object after, @Nullable Value old, @Nullable Value said) {
        Value.Items wanted = said instanceof Value.Items items ? items : new Value.Items(List.of());
        List<Object> beforeItems = parts(before);
        List<Object> afterItems = parts(after);
        TypeReader inner = reader.inner();
        if (spot.node() instanceof MapNode && beforeItems.size() == 1 && afterItems.size() == 1) {
            change(inner, spot, beforeItems.get(0), afterItems.get(0));
        } else if (ListDiff.isKnown(spot.node(), old) && old instanceof Value.Items known && !holdsTexts(spot)) {
            lists.diff(spot, known.items(), wanted.items(), (index, item, value) -> {
                if (item.node() instanceof MapNode) {
                    change(inner, item, beforeItems.get(index), afterItems.get(index));
                } else {
                    values.reshape(item, value);
                }
            });
        } else {
            values.items(spot, old, wanted);
        }
    }

    private static List<Object> parts(Object list) {
        List<Object> parts = new ArrayList<>();
        ListReader.parts(list).forEach(parts::add);
        return parts;
    }

    /** Whether an item of the list in the file can be several items of the component. */
    private static boolean holdsTexts(Spot spot) {
        boolean split = spot.use().splitItems() && spot.use().split() != ListRule.ONE;
        return split
                || (spot.node() instanceof ListNode list
                        && list.items().stream()
                                .anyMatch(item -> item instanceof ScalarNode scalar
                                        && PhpSerialized.looksSerialized(scalar.text())));
    }
}
