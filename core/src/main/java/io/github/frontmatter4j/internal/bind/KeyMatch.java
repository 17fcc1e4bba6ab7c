package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.dialect.DialectKey.Reading;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.internal.bind.KeyTable.Group;
import io.github.frontmatter4j.internal.bind.KeyTable.Hit;
import io.github.frontmatter4j.internal.bind.KeyTable.RestSlot;
import io.github.frontmatter4j.internal.bind.KeyTable.Slot;
import io.github.frontmatter4j.internal.bind.KeyTable.Taker;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.tree.AliasNode;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which entries of one map go to which components. */
final class KeyMatch {

    /** From so many keys on an index is cheaper than a look at each. */
    private static final int MANY = 64;

    private static final int FEW = 4;

    private static final BitSet NONE = new BitSet(0);

    /** An entry that a component would take if there were no better one. */
    private record Lost(Slot slot, MapNode.Entry entry) {}

    private final KeyTable table;
    private final Run run;
    /** Who has taken an entry, in the order of their finding, and these entries; rest components stand here often. */
    private Taker[] takers;

    private MapNode.Entry[] entries;
    private int taken;
    /** For many entries: where each component has its own, counted from 1; 0 if it has none. */
    private final int @Nullable [] places;
    /** A bit for each of them, so that most others need not be looked for. */
    private long present;
    /** A bit for each group that gets anything, itself or in a record inlined there; beyond 64 some share one. */
    private long touched;

    private List<MapNode.Entry> unknown = List.of();
    private List<Lost> lost = List.of();
    private List<Problem> problems = List.of();

    private KeyMatch(KeyTable table, int offered, Run run) {
        int expected = Math.min(Math.max(offered, FEW), MANY);
        this.table = table;
        this.run = run;
        this.takers = new Taker[expected];
        this.entries = new MapNode.Entry[expected];
        this.places = offered > MANY ? new int[table.components] : null;
    }

    static KeyMatch of(KeyTable table, MapNode map, Run run) {
        KeyMatch match = new KeyMatch(table, map.entries().size(), run);
        match.offerAll(map);
        return match;
    }

    // ---- the outcome

    Group group(int index) {
        return table.groups.get(index);
    }

    /** The entry of a component, or null; what a rest component has is {@link #kept}. */
    MapNode.@Nullable Entry entry(int group, int part) {
        int place = place(group, part);
        return place < 0 ? null : entries[place];
    }

    /** How a component that has an entry takes it. */
    Slot slot(int group, int part) {
        return (Slot) takers[place(group, part)];
    }

    /** Where the entry of a component stands here; -1 if it has none. */
    private int place(int group, int part) {
        if ((present & bit(group, part)) == 0) {
            return -1;
        } else if (places != null) {
            return places[number(group, part)] - 1;
        }
        int place = taken - 1;
        while (place >= 0 && !(takers[place] instanceof Slot slot && slot.group() == group && slot.index() == part)) {
            place--;
        }
        return place;
    }

    private int number(int group, int part) {
        return table.groups.get(group).first + part;
    }

    private static long bit(int group, int part) {
        return 1L << (group * 23 + part);
    }

    /** Whether a group may have got something; if not, it surely has nothing. */
    boolean isTouched(int group) {
        return (touched & 1L << group) != 0;
    }

    /** What a rest component keeps. */
    List<MapNode.Entry> kept(int group, int part) {
        if ((present & bit(group, part)) == 0) {
            return List.of();
        }
        int count = 0;
        for (int i = 0; i < taken; i++) {
            count += isKept(i, group, part) ? 1 : 0;
        }
        MapNode.Entry[] own = new MapNode.Entry[count];
        for (int i = taken - 1; count > 0; i--) {
            if (isKept(i, group, part)) {
                own[--count] = entries[i];
            }
        }
        return Arrays.asList(own);
    }

    private boolean isKept(int place, int group, int part) {
        return takers[place] instanceof RestSlot rest && rest.group() == group && rest.index() == part;
    }

    /** The other entries that a component would take if its own were gone. */
    List<MapNode.Entry> others(int group, int part) {
        return lost.stream()
                .filter(other -> other.slot().group() == group && other.slot().index() == part)
                .map(Lost::entry)
                .toList();
    }

    /** The entries that nobody takes. */
    List<MapNode.Entry> unknown() {
        return unknown;
    }

    List<Problem> problems() {
        return problems;
    }

    // ---- offering

    private void offerAll(MapNode map) {
        MapNode merged = null;
        List<MapNode.Entry> all = map.entries();
        BitSet repeated = repeated(map);
        for (int i = 0; i < all.size(); i++) {
            MapNode.Entry entry = all.get(i);
            String name = entry.name();
            if (name == null) {
                keep("", entry);
            } else if (name.equals("<<") && merge(entry) != null) {
                merged = merge(entry);
            } else if (!repeated.get(i) && !offer(table.names, name, entry, 0)) {
                keep(name, entry);
            }
        }
        if (merged != null) {
            for (MapNode.Entry entry : merged.entries()) {
                String name = entry.name();
                if (name != null && map.get(name).isEmpty() && !offer(table.names, name, entry, 0)) {
                    keep(name, entry);
                }
            }
        }
    }

    /** The entries whose key stands again further down: of a key that stands twice, the last counts. */
    private static BitSet repeated(MapNode map) {
        if (!map.repeatsKeys()) {
            return NONE;
        }
        BitSet found = new BitSet();
        Set<String> below = new HashSet<>();
        for (int i = map.entries().size() - 1; i >= 0; i--) {
            String name = map.entries().get(i).name();
            found.set(i, name != null && !below.add(name));
        }
        return found;
    }

    /** The map that {@code <<: *name} merges in, or null. */
    private static @Nullable MapNode merge(MapNode.Entry entry) {
        boolean plain = entry.key() instanceof ScalarNode key && key.style() == ScalarStyle.PLAIN;
        return plain && target(entry) instanceof MapNode map ? map : null;
    }

    /** The value of an entry, behind an alias too; null for an alias inside of what it names. */
    static @Nullable Node target(MapNode.Entry entry) {
        return entry.value() instanceof AliasNode alias ? alias.target() : entry.value();
    }

    /** Gives an entry to the components that want it; false if nobody does. */
    private boolean offer(Map<String, Hit> names, String name, MapNode.Entry entry, int level) {
        Hit hit = table.find(names, name);
        Node node = target(entry);
        boolean custom = level == 0 && name.equals(table.customKeysUnder) && node instanceof MapNode;
        boolean meta = level == 0 && hit == null && table.hasMeta && name.equals("meta");
        if (meta && node instanceof MapNode map) {
            nest(table.metaNames(), name, entry, map, false, level);
            return true;
        } else if (hit == null && !custom) {
            return false;
        }
        boolean taken = false;
        Slot[] wanting = hit == null ? new Slot[0] : hit.slots;
        Map<String, Hit> nested = hit == null ? null : hit.nested;
        boolean mayNest = (nested != null || custom) && node instanceof MapNode;
        boolean choosy = wanting.length > 1 || mayNest;
        for (Slot slot : wanting) {
            boolean fits = !choosy && slot.isPlain() || node == null || fits(slot, node);
            if (fits) {
                take(slot, entry);
                taken = true;
            }
        }
        if (!taken && mayNest && node instanceof MapNode map) {
            nest(nested == null ? Map.of() : nested, name, entry, map, custom, level);
            return true;
        }
        if (!taken && wanting.length > 0 && wanting[0].isPlain() && entry(wanting[0]) == null) {
            // nobody can read it: the first says so
            take(wanting[0], entry);
            taken = true;
        }
        return taken;
    }

    private boolean fits(Slot slot, Node node) {
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
            Map<String, Hit> nested, String name, MapNode.Entry entry, MapNode map, boolean custom, int level) {
        List<MapNode.Entry> left = new ArrayList<>();
        run.enter(name);
        for (MapNode.Entry inner : map.entries()) {
            String innerName = inner.name();
            if (innerName == null || !offer(nested, innerName, inner, level + 1)) {
                left.add(inner);
            }
        }
        run.leave();
        if (custom) {
            left.forEach(inner -> keep(inner.name() == null ? "" : String.valueOf(inner.name()), inner));
        } else if (!left.isEmpty()) {
            keep(name, new MapNode.Entry(entry.key(), new MapNode(map.span(), map.style(), left, map.properties())));
        }
    }

    // ---- taking

    private MapNode.@Nullable Entry entry(Slot slot) {
        return entry(slot.group(), slot.index());
    }

    /** Takes an entry for a component, unless it has a better one. */
    private void take(Slot slot, MapNode.Entry entry) {
        MapNode.Entry known = entry(slot);
        if (known == null) {
            set(slot, entry);
            return;
        }
        Slot other = slot(slot.group(), slot.index());
        if (isNull(known) || !isNull(entry) && slot.rank() < other.rank()) {
            set(slot, entry);
            lose(other, known, entry);
        } else {
            lose(slot, entry, known);
        }
    }

    private void set(Slot slot, MapNode.Entry entry) {
        int place = place(slot.group(), slot.index());
        if (place < 0) {
            add(slot, slot.group(), slot.index(), entry);
        } else {
            takers[place] = slot;
            entries[place] = entry;
        }
    }

    private void add(Taker taker, int group, int part, MapNode.Entry entry) {
        if (taken == takers.length) {
            takers = Arrays.copyOf(takers, 2 * taken);
            entries = Arrays.copyOf(entries, 2 * taken);
        }
        takers[taken] = taker;
        entries[taken++] = entry;
        if (places != null && taker instanceof Slot) {
            places[number(group, part)] = taken;
        }
        present |= bit(group, part);
        for (int g = group; g >= 0; g = table.groups.get(g).parent) {
            touched |= 1L << g;
        }
    }

    private static boolean isNull(MapNode.Entry entry) {
        Node node = target(entry);
        return node == null || Unwrapping.isBlank(node);
    }

    /** Says that there are two keys for one component; the loser goes to the rest, if there is one. */
    private void lose(Slot slot, MapNode.Entry loser, MapNode.Entry winner) {
        boolean plain = slot.key().reading() == Reading.AS_IS;
        lost = added(lost, new Lost(slot, loser));
        boolean differ = !isNull(loser) && !isNull(winner) && !sameText(loser, winner);
        Field means = slot.part().means();
        boolean mistake = means != null ? means != Field.IMAGE && means != Field.TYPE : table.rests.isEmpty();
        if (plain && differ && mistake) {
            reportTwo(loser, winner);
        }
        if (plain && loser != entry(slot) && !table.rests.isEmpty()) {
            keep(String.valueOf(loser.name()), loser);
        }
    }

    private static boolean sameText(MapNode.Entry a, MapNode.Entry b) {
        return a.value() instanceof ScalarNode x
                && b.value() instanceof ScalarNode y
                && x.text().equals(y.text());
    }

    private void reportTwo(MapNode.Entry loser, MapNode.Entry winner) {
        String name = String.valueOf(loser.name());
        String used = String.valueOf(winner.name());
        run.enter(name);
        Problem problem = Problem.of(
                        Ids.TWO_KEYS,
                        Severity.WARNING,
                        run.at(loser.key().span()),
                        Message.of("Unexpected `{0}` beside `{1}`, expected one of the two", name, used))
                .withHint(Message.of("`{0}` is used; delete the other", used))
                .withRelated(
                        Message.of("`{0}` is here", used), run.at(winner.key().span()));
        run.leave();
        problems = added(problems, problem);
    }

    /** Gives an entry to the first rest component that takes such keys. */
    private void keep(String name, MapNode.Entry entry) {
        List<RestSlot> rests = table.rests;
        for (int i = 0; i < rests.size(); i++) {
            RestSlot rest = rests.get(i);
            if (name.startsWith(rest.prefix())) {
                add(rest, rest.group(), rest.index(), entry);
                return;
            }
        }
        unknown = added(unknown, entry);
    }

    /** A list with one more: most have none or one. */
    private static <T> List<T> added(List<T> list, T one) {
        if (list.isEmpty()) {
            return List.of(one);
        }
        List<T> more = list.size() == 1 ? new ArrayList<>(list) : list;
        more.add(one);
        return more;
    }
}
