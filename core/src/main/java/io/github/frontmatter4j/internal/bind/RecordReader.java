package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.dialect.DialectKey;
import io.github.frontmatter4j.dialect.DialectKey.ListRule;
import io.github.frontmatter4j.dialect.DialectKey.Reading;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.internal.bind.RecordShape.Kind;
import io.github.frontmatter4j.internal.bind.RecordShape.Part;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.AliasNode;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads records. The keys of a record and of the records inlined in it are one table, so a map is walked once, and
 * records whose keys do not occur cost nothing.
 */
final class RecordReader extends TypeReader {

    /** A record type, once for each place where it is inlined. */
    private static final class Group {
        final RecordShape shape;
        final Part[] parts;
        /** The group this one is inlined in, or -1. */
        final int parent;
        /** For each component: the group of the record inlined there, or -1. */
        final int[] children;
        /** The record when none of its keys occurs; known after the first time. */
        volatile @Nullable Object empty;

        Group(RecordShape shape, int parent) {
            this.shape = shape;
            this.parent = parent;
            this.parts = shape.parts.toArray(new Part[0]);
            this.children = new int[parts.length];
        }
    }

    /** A component that may take a key. */
    private record Slot(
            int group, int index, Part part, int rank, DialectKey key, Use use, List<KeyPath.Segment> outer) {

        boolean isPlain() {
            return key.reading() == Reading.AS_IS && !part.orRest();
        }
    }

    /** What a key may be: values of components, a map with keys of components, or both. */
    private static final class Hit {
        Slot[] slots = {};

        @Nullable
        Map<String, Hit> nested;
    }

    /** A component that takes the keys nobody else takes. */
    private record RestSlot(int group, int part, String prefix) {}

    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Hit> names = new HashMap<>();
    private final Set<String> written = new LinkedHashSet<>();
    private final List<RestSlot> rests = new ArrayList<>();
    /** Keys of plug-ins, which one importer puts into a map {@code meta}. */
    private final Map<String, Hit> metaNames = new HashMap<>();

    private final boolean hasMeta;
    private final boolean ignoreCase;
    private final @Nullable String customKeysUnder;
    private final Message expected;
    /** The component that a single value stands for, or null. */
    private final @Nullable Part lead;
    /** The only component of a record that has no key at all, or null. */
    private final @Nullable Part single;

    RecordReader(RecordShape shape, Dialect dialect, boolean ignoreCase) {
        this.ignoreCase = ignoreCase;
        this.lead = shape.lead < 0 ? null : shape.parts.get(shape.lead);
        this.single = lead != null && lead.keys().isEmpty() ? lead : null;
        List<Slot> slots = new ArrayList<>();
        addGroup(shape, -1, dialect, slots);
        // names in their own case come first, so that `pubdate` is not taken for `pubDate`
        for (Slot slot : ignoreCase ? slots : List.<Slot>of()) {
            add(names, slot.key().path().segments(), 0, slot, true);
        }
        boolean means =
                groups.stream().anyMatch(group -> group.shape.parts.stream().anyMatch(p -> p.means() != null));
        this.customKeysUnder =
                means && !rests.isEmpty() ? dialect.customKeysUnder().orElse(null) : null;
        this.hasMeta = means && dialect.unwraps();
        rests.sort((a, b) -> b.prefix().length() - a.prefix().length());
        this.expected = Message.of("a map with the keys of {0}", shape.type.getSimpleName());
    }

    private int addGroup(RecordShape shape, int parent, Dialect dialect, List<Slot> slots) {
        int index = groups.size();
        Group group = new Group(shape, parent);
        groups.add(group);
        for (int i = 0; i < shape.parts.size(); i++) {
            Part part = shape.parts.get(i);
            group.children[i] = -1;
            if (part.kind() == Kind.INLINE && part.inline() != null) {
                group.children[i] = addGroup(part.inline(), index, dialect, slots);
            } else if (part.kind() == Kind.REST) {
                rests.add(new RestSlot(index, i, part.restPrefix()));
            } else {
                addNames(index, i, part, dialect, slots);
            }
        }
        return index;
    }

    private void addNames(int group, int index, Part part, Dialect dialect, List<Slot> slots) {
        boolean quiet = part.means() == Field.AUTHORS
                || part.means() == Field.IMAGE
                || part.means() != null && dialect.textIsList();
        for (int rank = 0; rank < part.keys().size(); rank++) {
            DialectKey key = part.keys().get(rank);
            List<KeyPath.Segment> segments = key.path().segments();
            written.add(((KeyPath.Key) segments.get(0)).name());
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
            if (part.means() == null) {
                add(metaNames, segments, 0, slot, false);
            }
            slots.add(slot);
        }
    }

    private static void add(Map<String, Hit> table, List<KeyPath.Segment> segments, int at, Slot slot, boolean lower) {
        String name = ((KeyPath.Key) segments.get(at)).name();
        if (lower && name.equals(name.toLowerCase(Locale.ROOT)) && at == segments.size() - 1 && at == 0) {
            return;
        }
        Hit hit = table.computeIfAbsent(lower ? name.toLowerCase(Locale.ROOT) : name, n -> new Hit());
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

    RecordShape shape() {
        return groups.get(0).shape;
    }

    @Override
    Message expected() {
        return expected;
    }

    @Override
    Object absent() {
        return MISSING;
    }

    @Override
    boolean accepts(Node node, Use use, Run run) {
        if (single != null) {
            return single.valueReader().accepts(node, use, run);
        }
        return lead != null && !(node instanceof MapNode) && lead.valueReader().accepts(node, use, run)
                || MapReader.asMap(node, use, run) != null;
    }

    /** Whether a map has only keys of this record and all that it needs. */
    boolean fits(MapNode map, Run run) {
        Match match = match(map, run);
        if (!match.unknown.isEmpty()) {
            return false;
        }
        for (int g = 0; g < groups.size(); g++) {
            List<Part> parts = groups.get(g).shape.parts;
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                boolean needed = part.kind() == Kind.VALUE && !part.hasAbsent();
                if (needed && match.entry(g, i) == null) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    Object read(Node node, Use use, Run run) {
        if (single != null) {
            Object value = single.valueReader().value(node, use, run);
            return value == FAILED ? FAILED : make(shape(), new Object[] {value}, node, null, 0, run);
        }
        MapNode map = MapReader.asMap(node, use, run);
        if (map == null && lead != null) {
            return readLead(lead, node, use, run);
        }
        if (map != null) {
            return readMap(map, map.span(), run);
        }
        return MapReader.unreadable(node, use, run) ? FAILED : MapReader.mismatch(node, expected, run);
    }

    private Object readLead(Part lead, Node node, Use use, Run run) {
        Object value = lead.valueReader().value(node, use, run);
        if (value == FAILED) {
            return FAILED;
        }
        List<Part> parts = shape().parts;
        @Nullable Object[] values = new @Nullable Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            Part part = parts.get(i);
            values[i] = part == lead
                    ? value
                    : part.kind() == Kind.REST ? part.valueReader().absent() : part.absent();
        }
        return make(shape(), values, node, null, 0, run);
    }

    /** Reads a map; a missing key is reported at the given place. */
    Object readMap(MapNode map, Span missingAt, Run run) {
        Match match = match(map, run);
        match.missingAt = missingAt;
        for (Problem problem : match.problems) {
            run.report(problem);
        }
        reportUnknown(match, run);
        return build(0, match, map, run);
    }

    private void reportUnknown(Match match, Run run) {
        for (MapNode.Entry entry : match.unknown) {
            String name = entry.name();
            String shown = name == null ? "?" : name;
            run.enter(shown);
            run.report(
                    Ids.UNKNOWN_KEY,
                    Severity.WARNING,
                    entry.key().span(),
                    Message.of(
                            "Unexpected key `{0}`, expected a key of {1}",
                            shown, shape().type.getSimpleName()),
                    Suggestions.didYouMean(shown, written));
            run.leave();
        }
    }

    // ---- which entry is for whom

    /** From so many keys on a set is cheaper than a look at each. */
    private static final int MANY = 64;

    /** An entry that a component would take if there were no better one. */
    private record Lost(Slot slot, MapNode.Entry entry) {}

    /** Which entries of a map go to which components. */
    private final class Match {
        final MapNode.Entry[] @Nullable [] entries = new MapNode.Entry[groups.size()][];
        final Slot[] @Nullable [] slots = new Slot[groups.size()][];
        /** Groups that get anything at all, themselves or in a record inlined there. */
        final boolean[] touched = new boolean[groups.size()];

        /** One list a rest component, once there is anything to keep. */
        List<List<MapNode.Entry>> rest = List.of();

        List<MapNode.Entry> unknown = List.of();
        List<Lost> lost = List.of();
        List<Problem> problems = List.of();
        Span missingAt = Span.at(0);

        MapNode.@Nullable Entry entry(int group, int part) {
            MapNode.Entry[] known = entries[group];
            return known == null ? null : known[part];
        }

        Slot slot(int group, int part) {
            Slot[] known = slots[group];
            if (known == null || known[part] == null) {
                throw new IllegalStateException("Unexpected component without a key");
            }
            return known[part];
        }

        void set(Slot slot, MapNode.Entry entry) {
            MapNode.Entry[] known = entries[slot.group()];
            Slot[] knownSlots = slots[slot.group()];
            if (known == null || knownSlots == null) {
                int size = groups.get(slot.group()).parts.length;
                known = new MapNode.Entry[size];
                knownSlots = new Slot[size];
                entries[slot.group()] = known;
                slots[slot.group()] = knownSlots;
                touch(slot.group());
            }
            known[slot.index()] = entry;
            knownSlots[slot.index()] = slot;
        }

        private void touch(int group) {
            for (int g = group; g >= 0 && !touched[g]; g = groups.get(g).parent) {
                touched[g] = true;
            }
        }

        void keepIfRest(String name, MapNode.Entry entry) {
            if (!rests.isEmpty()) {
                keep(name, entry);
            }
        }

        void keep(String name, MapNode.Entry entry) {
            for (int i = 0; i < rests.size(); i++) {
                if (name.startsWith(rests.get(i).prefix())) {
                    if (rest.isEmpty()) {
                        rest = new ArrayList<>(rests.size());
                        rests.forEach(slot -> rest.add(new ArrayList<>(0)));
                    }
                    rest.get(i).add(entry);
                    touch(rests.get(i).group());
                    return;
                }
            }
            if (unknown.isEmpty()) {
                unknown = new ArrayList<>();
            }
            unknown.add(entry);
        }
    }

    private Match match(MapNode map, Run run) {
        Match match = new Match();
        MapNode merged = null;
        BitSet repeated = repeated(map);
        for (int i = 0; i < map.entries().size(); i++) {
            MapNode.Entry entry = map.entries().get(i);
            String name = entry.name();
            if (name == null) {
                match.keep("", entry);
            } else if (name.equals("<<") && merge(entry) != null) {
                merged = merge(entry);
            } else if (!repeated.get(i) && !offer(names, name, entry, match, run, 0)) {
                match.keep(name, entry);
            }
        }
        if (merged != null) {
            for (MapNode.Entry entry : merged.entries()) {
                String name = entry.name();
                if (name != null && map.get(name).isEmpty() && !offer(names, name, entry, match, run, 0)) {
                    match.keep(name, entry);
                }
            }
        }
        return match;
    }

    private static final BitSet NONE = new BitSet(0);

    /** The entries whose key stands again further down: of a key that stands twice, the last counts. */
    private static BitSet repeated(MapNode map) {
        List<MapNode.Entry> entries = map.entries();
        BitSet found = NONE;
        Set<String> names = entries.size() > MANY ? new HashSet<>() : Set.of();
        long seen = 0;
        for (int i = entries.size() - 1; i >= 0; i--) {
            String name = entries.get(i).name();
            boolean again = false;
            if (name == null) {
                continue;
            } else if (entries.size() > MANY) {
                again = !names.add(name);
            } else {
                int hash = name.hashCode();
                long bit = 1L << (hash ^ hash >>> 6);
                again = (seen & bit) != 0 && isBelow(entries, i, name);
                seen |= bit;
            }
            if (again) {
                found = found == NONE ? new BitSet(entries.size()) : found;
                found.set(i);
            }
        }
        return found;
    }

    private static boolean isBelow(List<MapNode.Entry> entries, int index, String name) {
        for (int i = index + 1; i < entries.size(); i++) {
            if (name.equals(entries.get(i).name())) {
                return true;
            }
        }
        return false;
    }

    /** The map that {@code <<: *name} merges in, or null. */
    private static @Nullable MapNode merge(MapNode.Entry entry) {
        boolean plain = entry.key() instanceof ScalarNode key && key.style() == ScalarStyle.PLAIN;
        Node value = entry.value() instanceof AliasNode alias ? alias.target() : entry.value();
        return plain && value instanceof MapNode map ? map : null;
    }

    private @Nullable Hit find(Map<String, Hit> table, String name) {
        Hit hit = table.get(name);
        return hit != null || !ignoreCase ? hit : table.get(name.toLowerCase(Locale.ROOT));
    }

    /** Gives an entry to the components that want it; false if nobody does. */
    private boolean offer(Map<String, Hit> table, String name, MapNode.Entry entry, Match match, Run run, int level) {
        Hit hit = find(table, name);
        Node node = entry.value() instanceof AliasNode alias ? alias.target() : entry.value();
        boolean custom = level == 0 && name.equals(customKeysUnder) && node instanceof MapNode;
        boolean meta = level == 0 && hit == null && hasMeta && name.equals("meta") && node instanceof MapNode;
        if (meta && node instanceof MapNode map) {
            nest(metaNames, name, entry, map, match, run, false, level);
            return true;
        } else if (hit == null && !custom) {
            return false;
        }
        boolean taken = false;
        Slot[] slots = hit == null ? new Slot[0] : hit.slots;
        Map<String, Hit> nested = hit == null ? null : hit.nested;
        boolean mayNest = (nested != null || custom) && node instanceof MapNode;
        boolean choosy = slots.length > 1 || mayNest;
        for (Slot slot : slots) {
            boolean fits = !choosy && slot.isPlain() || node == null || fits(slot, node, run);
            taken |= fits && take(slot, entry, match, run);
        }
        if (!taken && mayNest && node instanceof MapNode map) {
            nest(nested == null ? Map.of() : nested, name, entry, map, match, run, custom, level);
            return true;
        }
        if (!taken && slots.length > 0) {
            // nobody can read it: the first says so
            taken = slots[0].isPlain()
                    && match.entry(slots[0].group(), slots[0].index()) == null
                    && take(slots[0], entry, match, run);
        }
        return taken;
    }

    private static boolean fits(Slot slot, Node node, Run run) {
        if (Run.isNull(node)) {
            return slot.key().reading() == Reading.AS_IS;
        }
        boolean scalar = node instanceof ScalarNode;
        return switch (slot.key().reading()) {
            case ABSOLUTE -> node instanceof ScalarNode text && text.text().startsWith("/");
            case RELATIVE -> node instanceof ScalarNode text && !text.text().startsWith("/");
            case STATUS -> scalar || slot.use().unwrap() && node instanceof ListNode;
            default -> slot.part().valueReader().accepts(node, slot.use(), run);
        };
    }

    private void nest(
            Map<String, Hit> nested,
            String name,
            MapNode.Entry entry,
            MapNode map,
            Match match,
            Run run,
            boolean custom,
            int level) {
        List<MapNode.Entry> left = new ArrayList<>();
        run.enter(name);
        for (MapNode.Entry inner : map.entries()) {
            String innerName = inner.name();
            if (innerName == null || !offer(nested, innerName, inner, match, run, level + 1)) {
                left.add(inner);
            }
        }
        run.leave();
        if (custom) {
            left.forEach(inner -> match.keep(inner.name() == null ? "" : String.valueOf(inner.name()), inner));
        } else if (!left.isEmpty()) {
            MapNode.Entry rest =
                    new MapNode.Entry(entry.key(), new MapNode(map.span(), map.style(), left, map.properties()));
            match.keep(name, rest);
        }
    }

    /** Takes an entry for a component, unless it has a better one. */
    private boolean take(Slot slot, MapNode.Entry entry, Match match, Run run) {
        MapNode.Entry known = match.entry(slot.group(), slot.index());
        if (known == null) {
            match.set(slot, entry);
            return true;
        }
        Slot other = match.slot(slot.group(), slot.index());
        boolean knownIsNull = isNull(known);
        if (knownIsNull || !isNull(entry) && slot.rank() < other.rank()) {
            match.set(slot, entry);
            lose(other, known, entry, match, run);
            return true;
        }
        lose(slot, entry, known, match, run);
        return true;
    }

    private static boolean isNull(MapNode.Entry entry) {
        Node node = entry.value() instanceof AliasNode alias ? alias.target() : entry.value();
        return node == null || Unwrapping.isBlank(node);
    }

    /** Says that there are two keys for one component; the loser goes to the rest, if there is one. */
    private void lose(Slot slot, MapNode.Entry loser, MapNode.Entry winner, Match match, Run run) {
        boolean plain = slot.key().reading() == Reading.AS_IS;
        String name = String.valueOf(loser.name());
        if (match.lost.isEmpty()) {
            match.lost = new ArrayList<>();
        }
        match.lost.add(new Lost(slot, loser));
        boolean differ = !isNull(loser) && !isNull(winner) && !sameText(loser, winner);
        Field means = slot.part().means();
        boolean mistake = means != null ? means != Field.IMAGE && means != Field.TYPE : rests.isEmpty();
        if (plain && differ && mistake) {
            run.enter(name);
            Problem problem = Problem.of(
                            Ids.TWO_KEYS,
                            Severity.WARNING,
                            run.at(loser.key().span()),
                            Message.of(
                                    "Unexpected `{0}` beside `{1}`, expected one of the two",
                                    name, String.valueOf(winner.name())))
                    .withHint(Message.of("`{0}` is used; delete the other", String.valueOf(winner.name())))
                    .withRelated(
                            Message.of("`{0}` is here", String.valueOf(winner.name())),
                            run.at(winner.key().span()));
            run.leave();
            if (match.problems.isEmpty()) {
                match.problems = new ArrayList<>();
            }
            match.problems.add(problem);
        }
        if (plain && loser != match.entry(slot.group(), slot.index())) {
            match.keepIfRest(name, loser);
        }
    }

    private static boolean sameText(MapNode.Entry a, MapNode.Entry b) {
        return a.value() instanceof ScalarNode x
                && b.value() instanceof ScalarNode y
                && x.text().equals(y.text());
    }

    // ---- making the record

    private Object build(int index, Match match, MapNode map, Run run) {
        Group group = groups.get(index);
        boolean untouched = index > 0 && !match.touched[index];
        if (untouched) {
            Object empty = group.empty;
            if (empty != null) {
                return empty;
            }
        }
        Part[] parts = group.parts;
        MapNode.Entry[] entries = match.entries[index];
        @Nullable Object[] values = new @Nullable Object[parts.length];
        boolean complete = true;
        for (int i = 0; i < values.length; i++) {
            Part part = parts[i];
            Object value;
            if (group.children[i] >= 0) {
                value = build(group.children[i], match, map, run);
            } else if (part.kind() == Kind.REST) {
                value = rest(index, i, part, match, map, run);
            } else if (entries != null && entries[i] != null) {
                value = component(match.slot(index, i), entries[i], run);
            } else {
                value = part.hasAbsent() ? part.absent() : missing(part, match, run);
            }
            if (value == FAILED) {
                complete &= part.hasAbsent();
                value = part.absent();
            }
            values[i] = value;
        }
        Object record = complete ? make(group.shape, values, map, match, index, run) : FAILED;
        if (record == FAILED) {
            run.partial = values; // the outermost record comes last
            return FAILED;
        }
        if (untouched) {
            group.empty = record;
        }
        return record;
    }

    private static @Nullable Object component(Slot slot, MapNode.Entry entry, Run run) {
        List<KeyPath.Segment> outer = slot.outer();
        for (int i = 0; i < outer.size(); i++) {
            run.enter(((KeyPath.Key) outer.get(i)).name());
        }
        run.enter(String.valueOf(entry.name()));
        Object value = value(slot, entry.value(), run);
        for (int i = 0; i <= outer.size(); i++) {
            run.leave();
        }
        return value;
    }

    private static @Nullable Object value(Slot slot, Node raw, Run run) {
        Part part = slot.part();
        Node node = run.follow(raw);
        if (node == null) {
            return FAILED;
        }
        boolean isNull = Run.isNull(node);
        if (isNull && part.hasAbsent()) {
            return part.absent();
        } else if (slot.key().reading() == Reading.STATUS) {
            return isDraft(node, slot.use(), run);
        }
        // aliases and nulls are settled, but a place is that of the alias
        Object value = isNull || part.valueReader().keepsPlace()
                ? part.valueReader().value(raw, slot.use(), run)
                : blankOrRead(slot, node, run);
        if (slot.key().reading() == Reading.NEGATED && value instanceof Boolean bool) {
            return !bool;
        } else if (slot.key().reading() == Reading.NEGATED
                && value instanceof Optional<?> optional
                && optional.orElse(null) instanceof Boolean bool) {
            return Optional.of(!bool);
        }
        return value;
    }

    private static @Nullable Object blankOrRead(Slot slot, Node node, Run run) {
        boolean blanks = slot.use().unwrap()
                && slot.part().hasAbsent()
                && node instanceof ListNode list
                && !list.items().isEmpty()
                && Unwrapping.areBlank(list);
        return blanks ? slot.part().absent() : slot.part().valueReader().read(node, slot.use(), run);
    }

    /** WordPress's words for posts that are not to be seen. */
    private static boolean isDraft(Node node, Use use, Run run) {
        Node one = node instanceof ListNode list && use.unwrap() ? Unwrapping.single(list, true, run) : node;
        return one instanceof ScalarNode scalar
                && switch (scalar.text().strip().toLowerCase(Locale.ROOT)) {
                    case "draft", "pending", "private", "auto-draft", "trash", "unpublished" -> true;
                    default -> false;
                };
    }

    private static Object missing(Part part, Match match, Run run) {
        String key =
                part.keys().isEmpty() ? part.name() : part.keys().get(0).path().toString();
        run.enter(key);
        run.report(
                Ids.MISSING_KEY,
                Severity.ERROR,
                match.missingAt,
                Message.of(
                        "Unexpected absence of `{0}`, expected {1}",
                        key, part.valueReader().expected()),
                Message.of("add a line `{0}: …`", key));
        run.leave();
        return FAILED;
    }

    private Object rest(int group, int index, Part part, Match match, MapNode root, Run run) {
        TypeReader reader = part.valueReader();
        List<MapNode.Entry> entries = List.of();
        for (int i = 0; i < match.rest.size(); i++) {
            RestSlot slot = rests.get(i);
            if (slot.group() == group && slot.part() == index) {
                entries = match.rest.get(i);
            }
        }
        if (entries.isEmpty()) {
            return reader.absent();
        }
        if (part.unwrap() && reader.absent() instanceof Value.Entries) {
            if (!part.restPrefix().isEmpty()) {
                return Residue.values(entries, true, Integer.MAX_VALUE, run);
            }
            boolean exported = run.dialect.unwraps()
                    && (run.dialect.name().equals(Dialect.WORDPRESS_EXPORT.name()) || Residue.isExported(root));
            return Residue.values(entries, exported, Residue.taxonomies(root), run);
        }
        MapNode map = new MapNode(
                entries.get(0)
                        .key()
                        .span()
                        .cover(entries.get(entries.size() - 1).value().span()),
                CollectionStyle.BLOCK,
                entries,
                null);
        return reader.read(map, part.unwrap() ? Use.UNWRAP : Use.PLAIN, run);
    }

    private Object make(
            RecordShape shape, @Nullable Object[] values, Node node, @Nullable Match match, int group, Run run) {
        try {
            return shape.constructor.call(values);
        } catch (RuntimeException e) {
            return refused(shape, e, node, match, group, run);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            return refused(shape, new IllegalArgumentException(e.getMessage(), e), node, match, group, run);
        }
    }

    /** An exception of a compact constructor, at the component it names or at the whole value. */
    private Object refused(
            RecordShape shape, RuntimeException e, Node node, @Nullable Match match, int group, Run run) {
        String text = e.getMessage() == null
                ? e.getClass().getSimpleName()
                : e.getMessage().strip();
        MapNode.Entry named = null;
        for (int i = 0; match != null && i < shape.parts.size(); i++) {
            MapNode.Entry entry = match.entry(group, i);
            if (entry != null && mentions(text, shape.parts.get(i).name())) {
                named = named == null ? entry : null;
                if (named == null) {
                    break;
                }
            }
        }
        String name = named == null ? null : named.name();
        if (name != null) {
            run.enter(name);
        }
        Object failed = run.error(
                Ids.REFUSED_RECORD,
                named == null ? node : named.value(),
                text.startsWith("Unexpected ")
                        ? Message.of("{0}", text)
                        : Message.of(
                                "Unexpected value, expected one that {0} accepts: {1}",
                                shape.type.getSimpleName(), text),
                null);
        if (name != null) {
            run.leave();
        }
        return failed;
    }

    /** Whether a text has a word. */
    private static boolean mentions(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean before = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
            boolean after = end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end));
            if (before && after) {
                return true;
            }
        }
        return false;
    }

    // ---- where a component stands

    /** A component that was found: the key it was found at and what stands there. */
    record Place(KeyPath path, MapNode.Entry entry, DialectKey key, Part part, Use use) {}

    /** Where a component stands in a map, reached through inlined records by their names; null if it is absent. */
    @Nullable
    Place place(MapNode map, List<String> names, Run run) {
        Match match = match(map, run);
        int group = 0;
        for (int i = 0; i < names.size() - 1; i++) {
            int index = groups.get(group).shape.indexOf(names.get(i));
            group = index < 0 ? -1 : groups.get(group).children[index];
            if (group < 0) {
                return null;
            }
        }
        return place(group, match, map, names.get(names.size() - 1));
    }

    /** The entry that a rest component keeps under a key; null if there is none. */
    MapNode.@Nullable Entry kept(MapNode map, List<String> names, String key, Run run) {
        Match match = match(map, run);
        int group = 0;
        for (String name : names.subList(0, names.size() - 1)) {
            group = groups.get(group).children[groups.get(group).shape.indexOf(name)];
        }
        int part = groups.get(group).shape.indexOf(names.get(names.size() - 1));
        for (int i = 0; i < match.rest.size(); i++) {
            if (rests.get(i).group() == group && rests.get(i).part() == part) {
                for (MapNode.Entry entry : match.rest.get(i)) {
                    if (key.equals(entry.name())) {
                        return entry;
                    }
                }
            }
        }
        return null;
    }

    /** How many of the first names lead through inlined records. */
    int inlined(List<String> names) {
        int group = 0;
        int count = 0;
        while (count < names.size()) {
            int index = groups.get(group).shape.indexOf(names.get(count));
            int child = index < 0 ? -1 : groups.get(group).children[index];
            if (child < 0) {
                return count;
            }
            group = child;
            count++;
        }
        return count;
    }

    /** All components of this record and of inlined ones that stand in a map, by their path of names. */
    Map<List<String>, Place> places(MapNode map, Run run) {
        Map<List<String>, Place> places = new LinkedHashMap<>();
        collect(0, match(map, run), map, List.of(), places);
        return places;
    }

    private void collect(int group, Match match, MapNode map, List<String> names, Map<List<String>, Place> places) {
        List<Part> parts = groups.get(group).shape.parts;
        for (int i = 0; i < parts.size(); i++) {
            List<String> name = new ArrayList<>(names);
            name.add(parts.get(i).name());
            if (parts.get(i).kind() == Kind.INLINE) {
                collect(groups.get(group).children[i], match, map, name, places);
            } else {
                Place place = place(group, match, map, parts.get(i).name());
                if (place != null) {
                    places.put(name, place);
                }
            }
        }
    }

    private @Nullable Place place(int group, Match match, MapNode map, String component) {
        int index = groups.get(group).shape.indexOf(component);
        MapNode.Entry entry = index < 0 ? null : match.entry(group, index);
        if (entry == null) {
            return null;
        }
        Slot slot = match.slot(group, index);
        Part part = groups.get(group).shape.parts.get(index);
        KeyPath path = pathOf(map, entry, KeyPath.root());
        return path == null ? null : new Place(path, entry, slot.key(), part, slot.use());
    }

    /** The way to an entry, in the spelling of the file. */
    static @Nullable KeyPath pathOf(MapNode map, MapNode.Entry wanted, KeyPath at) {
        for (MapNode.Entry entry : map.entries()) {
            String name = entry.name();
            if (name == null) {
                continue;
            } else if (entry == wanted) {
                return at.key(name);
            }
            Node value = entry.value() instanceof AliasNode alias ? alias.target() : entry.value();
            if (value instanceof MapNode inner && at.segments().size() < 3) {
                KeyPath found = pathOf(inner, wanted, at.key(name));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    // ---- comparing

    /** Is shown every component of two records. */
    interface Visitor {
        /** A component with its place, and the other keys that would be read if that place were gone. */
        void value(
                int group,
                Part part,
                @Nullable Object old,
                @Nullable Object wanted,
                @Nullable Place place,
                List<KeyPath> others);

        /** A component that keeps other keys. */
        void rest(Part part, Object old, Object wanted, Map<String, MapNode.Entry> kept);
    }

    void walk(MapNode map, Run run, Object before, Object after, Visitor visitor) {
        walk(0, match(map, run), map, before, after, visitor);
    }

    private void walk(int group, Match match, MapNode map, Object before, Object after, Visitor visitor) {
        List<Part> parts = groups.get(group).shape.parts;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Object old = part.of(before);
            Object wanted = part.of(after);
            if (part.kind() == Kind.INLINE) {
                walk(groups.get(group).children[i], match, map, old, wanted, visitor);
            } else if (part.kind() == Kind.REST) {
                Map<String, MapNode.Entry> kept = new LinkedHashMap<>();
                for (int r = 0; r < match.rest.size(); r++) {
                    if (rests.get(r).group() == group && rests.get(r).part() == i) {
                        match.rest.get(r).forEach(entry -> kept.put(String.valueOf(entry.name()), entry));
                    }
                }
                visitor.rest(part, old, wanted, kept);
            } else {
                List<KeyPath> others = new ArrayList<>();
                for (Lost lost : match.lost) {
                    KeyPath path = lost.slot().group() == group && lost.slot().index() == i
                            ? pathOf(map, lost.entry(), KeyPath.root())
                            : null;
                    if (path != null) {
                        others.add(path);
                    }
                }
                visitor.value(group, part, old, wanted, place(group, match, map, part.name()), others);
            }
        }
    }

    /** The longer key of the component that stands at a path, so that it can make room; null if it has none. */
    @Nullable
    KeyPath nestedKey(KeyPath path, MapNode map, Run run) {
        for (Place place : places(map, run).values()) {
            if (place.path().equals(path)) {
                for (DialectKey key : place.part().keys()) {
                    List<KeyPath.Segment> segments = key.path().segments();
                    if (segments.size() > 1 && key.path().parent().equals(path)) {
                        return key.path();
                    }
                }
            }
        }
        return null;
    }

    /** Where a key of one's own goes. */
    KeyPath customKey(KeyPath base, String name) {
        return customKeysUnder == null
                ? base.key(name)
                : base.key(customKeysUnder).key(name);
    }

    // ---- writing

    @Override
    @Nullable
    Value write(Object record, Writing writing) {
        if (single != null) {
            return single.valueReader().write(single.of(record), writing);
        }
        if (lead != null && onlyLead(lead, record)) {
            return lead.valueReader().write(lead.of(record), writing);
        } else if (writing.byComponent()) {
            return view(shape(), record, writing);
        }
        return writeAll(record, writing).values();
    }

    Written writeAll(Object record, Writing writing) {
        HeaderDraft draft = new HeaderDraft(customKeysUnder);
        draft(shape(), record, writing, draft);
        Map<String, Value> values = draft.toMap();
        return new Written(new Value.Entries(values), draft.losses());
    }

    private boolean onlyLead(Part lead, Object record) {
        for (Part part : shape().parts) {
            Object value = part == lead ? null : part.of(record);
            boolean absent = part.kind() == Kind.REST
                    ? part.valueReader().absent().equals(value)
                    : value == null || isAbsent(part, value);
            if (part != lead && !absent) {
                return false;
            }
        }
        return true;
    }

    private static Value view(RecordShape shape, Object record, Writing writing) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Part part : shape.parts) {
            Object value = part.of(record);
            if (value == null || isAbsent(part, value)) {
                continue;
            }
            Value written = part.kind() == Kind.INLINE && part.inline() != null
                    ? view(part.inline(), value, writing)
                    : part.valueReader().write(value, writing);
            boolean empty =
                    written instanceof Value.Entries map && map.entries().isEmpty();
            if (written != null && !empty && !(written instanceof Value.Null)) {
                boolean one = part.means() == Field.AUTHORS
                        && written instanceof Value.Items list
                        && list.items().size() == 1;
                values.put(part.name(), one ? ((Value.Items) written).items().get(0) : written);
            }
        }
        return new Value.Entries(values);
    }

    private static void draft(RecordShape shape, Object record, Writing writing, HeaderDraft draft) {
        for (Part part : shape.parts) {
            Object value = part.of(record);
            if (part.kind() == Kind.INLINE && part.inline() != null) {
                draft(part.inline(), value, writing, draft);
            } else if (part.kind() == Kind.REST) {
                if (part.valueReader().write(value, writing) instanceof Value.Entries map) {
                    map.entries().forEach(draft::rest);
                }
            } else if (value != null && !isAbsent(part, value)) {
                Value written = part.valueReader().write(value, writing);
                if (written != null) {
                    draft.put(part, written);
                    draft.compare(part, value, writing);
                }
            }
        }
    }

    static boolean isAbsent(Part part, Object value) {
        Object absent = part.absent();
        if (absent != null && absent.getClass().isArray()) {
            return Array.getLength(value) == 0;
        }
        return part.hasAbsent() && absent != null && (value == absent || value.equals(absent));
    }
}
