package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.dialect.DialectKey;
import io.github.frontmatter4j.internal.bind.KeyTable.Group;
import io.github.frontmatter4j.internal.bind.KeyTable.Slot;
import io.github.frontmatter4j.internal.bind.RecordShape.Kind;
import io.github.frontmatter4j.internal.bind.RecordShape.Part;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.MapNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the components of one record, and of the records inlined in it, stand in one map. */
final class RecordPlaces {

    /** A component that was found: the key it was found at and what stands there. */
    record Place(KeyPath path, MapNode.Entry entry, DialectKey key, Part part, Use use) {}

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

    private final KeyTable table;
    private final MapNode map;
    private final KeyMatch match;

    RecordPlaces(KeyTable table, MapNode map, Run run) {
        this.table = table;
        this.map = map;
        this.match = KeyMatch.of(table, map, run);
    }

    /** Where a component stands, reached through inlined records by their names; null if it is absent. */
    @Nullable
    Place place(List<String> names) {
        int last = names.size() - 1;
        int group = table.group(names.subList(0, last));
        int part = group < 0 ? -1 : table.groups.get(group).shape.indexOf(names.get(last));
        return part < 0 ? null : place(group, part);
    }

    private @Nullable Place place(int group, int part) {
        MapNode.Entry entry = match.entry(group, part);
        KeyPath path = entry == null ? null : pathOf(map, entry, KeyPath.root());
        if (entry == null || path == null) {
            return null;
        }
        Slot slot = match.slot(group, part);
        return new Place(path, entry, slot.key(), slot.part(), slot.use());
    }

    /** The entry that a rest component keeps under a key; null if there is none. */
    MapNode.@Nullable Entry kept(List<String> names, String key) {
        int last = names.size() - 1;
        int group = table.group(names.subList(0, last));
        int part = group < 0 ? -1 : table.groups.get(group).shape.indexOf(names.get(last));
        for (MapNode.Entry entry : match.kept(group, part)) {
            if (key.equals(entry.name())) {
                return entry;
            }
        }
        return null;
    }

    /** Shows every component of two records. */
    void walk(Object before, Object after, Visitor visitor) {
        walk(0, before, after, visitor);
    }

    private void walk(int index, Object before, Object after, Visitor visitor) {
        Group group = table.groups.get(index);
        for (int i = 0; i < group.parts.length; i++) {
            Part part = group.parts[i];
            Object old = part.of(before);
            Object wanted = part.of(after);
            if (part.kind() == Kind.INLINE) {
                walk(group.children[i], old, wanted, visitor);
            } else if (part.kind() == Kind.REST) {
                Map<String, MapNode.Entry> kept = new LinkedHashMap<>();
                match.kept(index, i).forEach(entry -> kept.put(String.valueOf(entry.name()), entry));
                visitor.rest(part, old, wanted, kept);
            } else {
                visitor.value(index, part, old, wanted, place(index, i), others(index, i));
            }
        }
    }

    private List<KeyPath> others(int group, int part) {
        List<KeyPath> paths = new ArrayList<>();
        for (MapNode.Entry other : match.others(group, part)) {
            KeyPath path = pathOf(map, other, KeyPath.root());
            if (path != null) {
                paths.add(path);
            }
        }
        return paths;
    }

    /** The longer key of the component that stands at a path, so that it can make room; null if it has none. */
    @Nullable
    KeyPath nestedKey(KeyPath path) {
        for (int g = 0; g < table.groups.size(); g++) {
            for (int i = 0; i < table.groups.get(g).parts.length; i++) {
                Place place = place(g, i);
                KeyPath longer = place != null && place.path().equals(path) ? longerKey(place.part(), path) : null;
                if (longer != null) {
                    return longer;
                }
            }
        }
        return null;
    }

    private static @Nullable KeyPath longerKey(Part part, KeyPath path) {
        for (DialectKey key : part.keys()) {
            if (key.path().segments().size() > 1 && key.path().parent().equals(path)) {
                return key.path();
            }
        }
        return null;
    }

    /** The way to an entry of a map or of a map in it, in the spelling of the file; null if it stands nowhere. */
    static @Nullable KeyPath pathOf(MapNode map, MapNode.Entry wanted, KeyPath at) {
        for (MapNode.Entry entry : map.entries()) {
            String name = entry.name();
            if (name == null) {
                continue;
            } else if (entry == wanted) {
                return at.key(name);
            }
            if (KeyMatch.target(entry) instanceof MapNode inner && at.segments().size() < 3) {
                KeyPath found = pathOf(inner, wanted, at.key(name));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The path of what stands at a path inside what stands at another. */
    static KeyPath join(KeyPath base, KeyPath path) {
        KeyPath joined = base;
        for (KeyPath.Segment segment : path.segments()) {
            joined = joined.with(segment);
        }
        return joined;
    }
}
