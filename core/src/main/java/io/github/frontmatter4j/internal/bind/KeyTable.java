package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.dialect.DialectKey;
import io.github.frontmatter4j.dialect.DialectKey.ListRule;
import io.github.frontmatter4j.dialect.DialectKey.Reading;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.internal.bind.RecordShape.Kind;
import io.github.frontmatter4j.internal.bind.RecordShape.Part;
import io.github.frontmatter4j.source.KeyPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of a record and of the records inlined in it, as one table, so that a map is walked once. */
final class KeyTable {

    /** A record type, once for each place where it is inlined. */
    static final class Group {
        final RecordShape shape;
        final Part[] parts;
        /** The group this one is inlined in, or -1. */
        final int parent;
        /** For each component: the group of the record inlined there, or -1. */
        final int[] children;
        /** The number of its first component among those of all groups. */
        final int first;
        /** The record when none of its keys occurs; known after the first time. */
        volatile @Nullable Object empty;

        Group(RecordShape shape, int parent, int first) {
            this.shape = shape;
            this.parent = parent;
            this.first = first;
            this.parts = shape.parts.toArray(new Part[0]);
            this.children = new int[parts.length];
        }
    }

    /** What takes entries: a component of a group. */
    sealed interface Taker permits Slot, RestSlot {}

    /** A component that may take a key. */
    record Slot(int group, int index, Part part, int rank, DialectKey key, Use use, List<KeyPath.Segment> outer)
            implements Taker {

        boolean isPlain() {
            return key.reading() == Reading.AS_IS && !part.orRest();
        }
    }

    /** What a key may be: values of components, a map with keys of components, or both. */
    static final class Hit {
        Slot[] slots = {};

        @Nullable
        Map<String, Hit> nested;
    }

    /** A component that takes the keys nobody else takes. */
    record RestSlot(int group, int index, String prefix) implements Taker, Comparable<RestSlot> {

        /** Longer prefixes come first. */
        @Override
        public int compareTo(RestSlot other) {
            return other.prefix.length() - prefix.length();
        }
    }

    final List<Group> groups = new ArrayList<>();
    /** How many components all groups have. */
    int components;
    /** The components that take the keys nobody else takes. */
    final List<RestSlot> rests = new ArrayList<>();
    /** The keys of the header itself. */
    final Map<String, Hit> names = new HashMap<>();

    private final List<Slot> slots = new ArrayList<>();
    private volatile @Nullable Map<String, Hit> metaNames;

    final boolean hasMeta;
    final @Nullable String customKeysUnder;
    private final boolean ignoreCase;

    KeyTable(RecordShape shape, Dialect dialect, boolean ignoreCase) {
        this.ignoreCase = ignoreCase;
        addGroup(shape, -1, dialect);
        // names in their own case come first, so that `pubdate` is not taken for `pubDate`
        for (Slot slot : ignoreCase ? slots : List.<Slot>of()) {
            add(names, slot.key().path().segments(), 0, slot, true);
        }
        boolean means = false;
        for (Group group : groups) {
            for (Part part : group.parts) {
                means |= part.means() != null;
            }
        }
        this.customKeysUnder =
                means && !rests.isEmpty() ? dialect.customKeysUnder().orElse(null) : null;
        this.hasMeta = means && dialect.unwraps();
        Collections.sort(rests);
    }

    private int addGroup(RecordShape shape, int parent, Dialect dialect) {
        int index = groups.size();
        Group group = new Group(shape, parent, components);
        groups.add(group);
        components += group.parts.length;
        for (int i = 0; i < shape.parts.size(); i++) {
            Part part = shape.parts.get(i);
            group.children[i] = -1;
            if (part.kind() == Kind.INLINE && part.inline() != null) {
                group.children[i] = addGroup(part.inline(), index, dialect);
            } else if (part.kind() == Kind.REST) {
                rests.add(new RestSlot(index, i, part.restPrefix()));
            } else {
                addNames(index, i, part, dialect);
            }
        }
        return index;
    }

    private void addNames(int group, int index, Part part, Dialect dialect) {
        boolean quiet = part.means() == Field.AUTHORS
                || part.means() == Field.IMAGE
                || part.means() != null && dialect.textIsList();
        for (int rank = 0; rank < part.keys().size(); rank++) {
            DialectKey key = part.keys().get(rank);
            List<KeyPath.Segment> segments = key.path().segments();
            boolean quietKey = quiet || key.split() == ListRule.BLANKS && !dialect.unwraps();
            Slot slot = new Slot(
                    group,
                    index,
                    part,
                    rank,
                    key,
                    new Use(
                            part.unwrap(),
                            key.split(),
                            part.means() == null,
                            quietKey || part.unwrap() && part.means() == null),
                    segments.subList(0, segments.size() - 1));
            add(names, segments, 0, slot, false);
            slots.add(slot);
        }
    }

    private static void add(Map<String, Hit> table, List<KeyPath.Segment> segments, int at, Slot slot, boolean lower) {
        String name = ((KeyPath.Key) segments.get(at)).name();
        String key = lower ? LooseNames.lower(name) : name;
        if (lower && segments.size() == 1 && key.equals(name)) {
            return;
        }
        Hit hit = table.get(key);
        if (hit == null) {
            hit = new Hit();
            table.put(key, hit);
        }
        if (at < segments.size() - 1) {
            if (hit.nested == null) {
                hit.nested = new HashMap<>();
            }
            add(hit.nested, segments, at + 1, slot, lower);
            return;
        }
        // a name in its own case belongs to its component before the same name in another case
        for (Slot known : hit.slots) {
            boolean same = known.group() == slot.group() && known.index() == slot.index();
            if (same
                    || lower
                            && known.key().reading() == Reading.AS_IS
                            && slot.key().reading() == Reading.AS_IS) {
                return;
            }
        }
        Slot[] more = Arrays.copyOf(hit.slots, hit.slots.length + 1);
        more[hit.slots.length] = slot;
        hit.slots = more;
    }

    /** Keys of plug-ins, which one importer puts into a map {@code meta}; looked up rarely. */
    Map<String, Hit> metaNames() {
        Map<String, Hit> known = metaNames;
        if (known == null) {
            known = new HashMap<>();
            for (Slot slot : slots) {
                if (slot.part().means() == null) {
                    add(known, slot.key().path().segments(), 0, slot, false);
                }
            }
            metaNames = known;
        }
        return known;
    }

    /** The keys as they are spelled, for suggestions. */
    Set<String> written() {
        Set<String> written = new LinkedHashSet<>();
        for (Slot slot : slots) {
            written.add(((KeyPath.Key) slot.key().path().segments().get(0)).name());
        }
        return written;
    }

    @Nullable
    Hit find(Map<String, Hit> table, String name) {
        Hit hit = table.get(name);
        return hit != null || !ignoreCase ? hit : table.get(LooseNames.lower(name));
    }

    /** The group that names lead to through inlined records, or -1. */
    int group(List<String> names) {
        int group = 0;
        for (int i = 0; i < names.size() && group >= 0; i++) {
            group = child(group, names.get(i));
        }
        return group;
    }

    /** How many of the first names lead through inlined records. */
    int inlined(List<String> names) {
        int count = 0;
        for (int group = 0; count < names.size(); count++) {
            group = child(group, names.get(count));
            if (group < 0) {
                break;
            }
        }
        return count;
    }

    /** The group of the record that is inlined as a component, or -1. */
    private int child(int group, String name) {
        int index = groups.get(group).shape.indexOf(name);
        return index < 0 ? -1 : groups.get(group).children[index];
    }

    /** Where a key of one's own goes. */
    KeyPath customKey(KeyPath base, String name) {
        return customKeysUnder == null
                ? base.key(name)
                : base.key(customKeysUnder).key(name);
    }
}
