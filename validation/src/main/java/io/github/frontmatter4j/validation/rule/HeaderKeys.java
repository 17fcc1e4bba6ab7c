package io.github.frontmatter4j.validation.rule;

import io.github.frontmatter4j.tree.MapNode;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The keys of one header; names in upper and lower case are one where the system says so. */
final class HeaderKeys {

    /** From so many keys on, they are looked up; before, a look at each costs less. */
    private static final int MANY = 64;

    private final MapNode header;
    private final boolean ignoreCase;
    private @Nullable List<String> names;
    private @Nullable Map<String, MapNode.Entry> byName;
    private @Nullable Map<String, MapNode.Entry> byNameInAnyCase;
    /** First letters and lengths of the names, as bits: nearly all names that are looked for are not there. */
    private long marks;

    HeaderKeys(MapNode header, boolean ignoreCase) {
        this.header = header;
        this.ignoreCase = ignoreCase;
    }

    /** The names that are text, in order. */
    List<String> names() {
        List<String> known = names;
        if (known == null) {
            known = areNamed(header.entries()) ? new Names(header.entries()) : named(header.entries());
            names = known;
        }
        return known;
    }

    private static boolean areNamed(List<MapNode.Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).name() == null) {
                return false;
            }
        }
        return true;
    }

    private static List<String> named(List<MapNode.Entry> entries) {
        List<String> names = new ArrayList<>(entries.size());
        for (MapNode.Entry entry : entries) {
            String name = entry.name();
            if (name != null) {
                names.add(name);
            }
        }
        return Collections.unmodifiableList(names);
    }

    /** The last entry of the top level that a name means. */
    MapNode.@Nullable Entry top(String name) {
        if (header.entries().size() > MANY) {
            return lookedUp(name);
        }
        long known = marks;
        if (known == 0) {
            List<MapNode.Entry> entries = header.entries();
            for (int i = 0; i < entries.size(); i++) {
                String own = entries.get(i).name();
                known |= own == null ? 0 : mark(own);
            }
            marks = known;
        }
        return (known & mark(name)) == 0 ? null : in(header, name);
    }

    /** A bit for a name, the same for upper and lower case. */
    static long mark(String name) {
        return name.isEmpty()
                ? 1
                : 1L << Character.toLowerCase(Character.toUpperCase(name.charAt(0))) + 11 * name.length();
    }

    private MapNode.@Nullable Entry lookedUp(String name) {
        Map<String, MapNode.Entry> exact = byName;
        if (exact == null) {
            exact = byName(new HashMap<>());
            byName = exact;
        }
        MapNode.Entry found = exact.get(name);
        if (found != null || !ignoreCase) {
            return found;
        }
        Map<String, MapNode.Entry> alike = byNameInAnyCase;
        if (alike == null) {
            alike = byName(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
            byNameInAnyCase = alike;
        }
        return alike.get(name);
    }

    private Map<String, MapNode.Entry> byName(Map<String, MapNode.Entry> entries) {
        for (MapNode.Entry entry : header.entries()) {
            String name = entry.name();
            if (name != null) {
                entries.put(name, entry);
            }
        }
        return entries;
    }

    /** The last entry of a map that a name means; one that is spelled like it comes first. */
    MapNode.@Nullable Entry in(MapNode map, String name) {
        List<MapNode.Entry> entries = map.entries();
        MapNode.Entry alike = null;
        for (int i = entries.size() - 1; i >= 0; i--) {
            String own = entries.get(i).name();
            if (name.equals(own)) {
                return entries.get(i);
            } else if (alike == null && ignoreCase && name.equalsIgnoreCase(own)) {
                alike = entries.get(i);
            }
        }
        return alike;
    }

    /** The names of entries that all have one. */
    private static final class Names extends AbstractList<String> {
        private final List<MapNode.Entry> entries;

        Names(List<MapNode.Entry> entries) {
            this.entries = entries;
        }

        @Override
        public String get(int index) {
            return Objects.requireNonNull(entries.get(index).name());
        }

        @Override
        public int size() {
            return entries.size();
        }
    }
}
