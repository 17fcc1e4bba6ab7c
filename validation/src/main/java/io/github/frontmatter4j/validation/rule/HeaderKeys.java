package io.github.frontmatter4j.validation.rule;

import io.github.frontmatter4j.tree.MapNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    /** The first letters of the names, as bits: nearly all names that are looked for are not there. */
    private long initials;

    HeaderKeys(MapNode header, boolean ignoreCase) {
        this.header = header;
        this.ignoreCase = ignoreCase;
    }

    /** The names that are text, in order. */
    List<String> names() {
        List<String> known = names;
        if (known == null) {
            List<String> all = new ArrayList<>(header.entries().size());
            for (MapNode.Entry entry : header.entries()) {
                String name = entry.name();
                if (name != null) {
                    all.add(name);
                }
            }
            known = Collections.unmodifiableList(all);
            names = known;
        }
        return known;
    }

    /** The last entry of the top level that a name means. */
    MapNode.@Nullable Entry top(String name) {
        if (header.entries().size() > MANY) {
            return lookedUp(name);
        }
        long known = initials;
        if (known == 0) {
            for (String own : names()) {
                known |= initial(own);
            }
            initials = known;
        }
        return (known & initial(name)) == 0 ? null : in(header, name);
    }

    /** A bit for the first letter of a name, the same for upper and lower case. */
    private static long initial(String name) {
        return name.isEmpty() ? 1 : 1L << Character.toLowerCase(Character.toUpperCase(name.charAt(0)));
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

    /** Whether a name means one of some names. */
    boolean isAmong(String name, Set<String> some) {
        if (some.contains(name)) {
            return true;
        }
        if (ignoreCase) {
            for (String one : some) {
                if (one.equalsIgnoreCase(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
