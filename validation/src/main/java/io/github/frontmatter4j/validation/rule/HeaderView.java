package io.github.frontmatter4j.validation.rule;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.dialect.DialectKey;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.MapNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The header of one file as all rules look things up in it; what one rule has looked up, the next one finds ready. */
final class HeaderView {

    private static final int FIELDS = Field.values().length;

    private final ContentFile file;
    private final Dialect dialect;
    private final MapNode header;
    private final @Nullable List<FileContext.Found>[] all;
    private @Nullable Map<String, MapNode.Entry> names;
    private @Nullable Map<String, MapNode.Entry> folded;
    /** The first letters of the names, as bits: nearly all names that are looked for are not there. */
    private long initials;

    private @Nullable Set<String> keys;
    private long fieldsOfKeys;
    private @Nullable BodyScan body;
    private @Nullable List<String> ordered;

    @SuppressWarnings({"unchecked", "rawtypes"})
    HeaderView(ContentFile file, Dialect dialect) {
        this.file = file;
        this.dialect = dialect;
        this.header = file.header();
        this.all = (List<FileContext.Found>[]) new List[FIELDS];
    }

    ContentFile file() {
        return file;
    }

    List<String> names() {
        List<String> known = ordered;
        if (known == null) {
            List<String> all = new ArrayList<>(header.entries().size());
            for (MapNode.Entry entry : header.entries()) {
                String name = entry.name();
                if (name != null) {
                    all.add(name);
                }
            }
            known = Collections.unmodifiableList(all);
            ordered = known;
        }
        return known;
    }

    BodyScan body() {
        BodyScan known = body;
        if (known == null) {
            known = BodyScan.of(file);
            body = known;
        }
        return known;
    }

    Dialect dialect() {
        return dialect;
    }

    MapNode header() {
        return header;
    }

    /** The fields, as bits, whose values may stand under one of some keys of the top level. */
    long fieldsUnder(Set<String> top) {
        if (top == keys) {
            return fieldsOfKeys;
        }
        long fields = 0;
        for (String name : top) {
            for (Field field : dialect.fieldsUnder(name)) {
                fields |= 1L << field.ordinal();
            }
        }
        keys = top;
        fieldsOfKeys = fields;
        return fields;
    }

    boolean isAmong(String name, Set<String> top) {
        if (top.contains(name)) {
            return true;
        }
        if (dialect.ignoresCase()) {
            for (String one : top) {
                if (one.equalsIgnoreCase(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    List<FileContext.Found> all(Field field) {
        List<FileContext.Found> known = all[field.ordinal()];
        if (known == null) {
            known = look(field);
            all[field.ordinal()] = known;
        }
        return known;
    }

    private List<FileContext.Found> look(Field field) {
        List<FileContext.Found> found = List.of();
        for (DialectKey key : dialect.keys(field)) {
            FileContext.Found one = find(key);
            if (one != null) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(one);
            }
        }
        return Collections.unmodifiableList(found);
    }

    private FileContext.@Nullable Found find(DialectKey key) {
        List<KeyPath.Segment> segments = key.path().segments();
        if (!(segments.get(0) instanceof KeyPath.Key top)) {
            return null;
        }
        MapNode.Entry entry = top(top.name());
        if (entry == null) {
            return null;
        }
        KeyPath path = KeyPath.of(Objects.requireNonNullElse(entry.name(), top.name()));
        for (int i = 1; i < segments.size(); i++) {
            if (!(entry.value() instanceof MapNode map) || !(segments.get(i) instanceof KeyPath.Key name)) {
                return null;
            }
            entry = in(map, name.name());
            if (entry == null) {
                return null;
            }
            path = path.key(Objects.requireNonNullElse(entry.name(), name.name()));
        }
        return new FileContext.Found(path, key, entry);
    }

    /** The last entry of the top level that a name means. */
    MapNode.@Nullable Entry top(String name) {
        Map<String, MapNode.Entry> known = names;
        if (known == null) {
            known = new HashMap<>();
            for (MapNode.Entry entry : header.entries()) {
                String own = entry.name();
                if (own != null) {
                    known.put(own, entry);
                    initials |= initial(own);
                }
            }
            names = known;
        }
        if ((initials & initial(name)) == 0) {
            return null;
        }
        MapNode.Entry exact = known.get(name);
        return exact != null || !dialect.ignoresCase() ? exact : folded().get(fold(name));
    }

    private static long initial(String name) {
        return name.isEmpty() ? 1 : 1L << folded(name.charAt(0));
    }

    private Map<String, MapNode.Entry> folded() {
        Map<String, MapNode.Entry> known = folded;
        if (known == null) {
            known = new HashMap<>();
            for (MapNode.Entry entry : header.entries()) {
                String name = entry.name();
                if (name != null) {
                    known.put(fold(name), entry);
                }
            }
            folded = known;
        }
        return known;
    }

    private MapNode.@Nullable Entry in(MapNode map, String name) {
        MapNode.Entry exact = map.entry(name).orElse(null);
        if (exact != null || !dialect.ignoresCase()) {
            return exact;
        }
        List<MapNode.Entry> entries = map.entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (name.equalsIgnoreCase(entries.get(i).name())) {
                return entries.get(i);
            }
        }
        return null;
    }

    /** Two names have one form exactly if {@link String#equalsIgnoreCase} takes them for equal. */
    static String fold(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != folded(c)) {
                StringBuilder out = new StringBuilder(name.length());
                for (int k = 0; k < name.length(); k++) {
                    out.append(folded(name.charAt(k)));
                }
                return out.toString();
            }
        }
        return name;
    }

    private static char folded(char c) {
        return c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(Character.toUpperCase(c));
    }
}
