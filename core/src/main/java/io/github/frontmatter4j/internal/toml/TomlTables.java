package io.github.frontmatter4j.internal.toml;

import io.github.frontmatter4j.internal.toml.TomlDocument.Part;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts headers and entries together to a tree, and knows what may be defined twice (TOML 1.0, sections Table and Keys). */
final class TomlTables {

    /** A key that was defined before. */
    static final class Conflict extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String name;
        private final transient @Nullable Span first;

        Conflict(String name, @Nullable Span first) {
            super(null, null, false, false);
            this.name = name;
            this.first = first;
        }

        String name() {
            return name;
        }

        @Nullable
        Span first() {
            return first;
        }
    }

    private enum Origin {
        /** Named by a header only as the way to another table. */
        IMPLICIT,
        /** Made by a header of its own. */
        HEADER,
        /** Made by a key with dots. */
        DOTTED
    }

    /** What stands under a key. */
    private abstract static sealed class Slot {
        /** Where it was defined first. */
        final Part key;

        Slot(Part key) {
            this.key = key;
        }
    }

    private static final class Value extends Slot {
        final Node node;

        Value(Part key, Node node) {
            super(key);
            this.node = node;
        }
    }

    private static final class Table extends Slot {
        final Map<String, Slot> slots = new LinkedHashMap<>();
        Origin origin;
        private int start;
        private int end;

        Table(Part key, Origin origin, int start, int end) {
            super(key);
            this.origin = origin;
            this.start = start;
            this.end = end;
        }

        void add(Slot slot) {
            slots.put(slot.key.name(), slot);
        }

        void cover(int from, int to) {
            start = Math.min(start, from);
            end = Math.max(end, to);
        }

        Span span() {
            return new Span(start, end);
        }
    }

    private static final class Tables extends Slot {
        final List<Table> elements = new ArrayList<>();

        Tables(Part key) {
            super(key);
        }
    }

    private final Table root;
    private Table current;

    TomlTables(Span span) {
        int start = span.start();
        this.root = new Table(new Part("", start, start), Origin.HEADER, start, start);
        this.current = root;
    }

    /** Opens the table of a header and tells its index if it is an element of an array. */
    int open(List<Part> parts, boolean array, Span span) {
        Table table = root;
        for (Part part : parts.subList(0, parts.size() - 1)) {
            Slot slot = table.slots.get(part.name());
            if (slot == null) {
                slot = new Table(part, Origin.IMPLICIT, span.start(), span.end());
                table.add(slot);
            }
            table = enter(slot, part, table);
            table.cover(span.start(), span.end());
        }
        Part last = parts.get(parts.size() - 1);
        Slot slot = table.slots.get(last.name());
        if (array) {
            return element(table, last, slot, span);
        }
        if (slot == null) {
            current = new Table(last, Origin.HEADER, span.start(), span.end());
            table.add(current);
        } else if (slot instanceof Table known && known.origin == Origin.IMPLICIT) {
            known.origin = Origin.HEADER;
            known.cover(span.start(), span.end());
            current = known;
        } else {
            throw conflict(table, last);
        }
        return 0;
    }

    private int element(Table table, Part last, @Nullable Slot slot, Span span) {
        if (slot != null && !(slot instanceof Tables)) {
            throw conflict(table, last);
        }
        Tables tables = slot == null ? new Tables(last) : (Tables) slot;
        if (slot == null) {
            table.add(tables);
        }
        current = new Table(last, Origin.HEADER, span.start(), span.end());
        tables.elements.add(current);
        return tables.elements.size() - 1;
    }

    private static Table enter(Slot slot, Part part, Table parent) {
        if (slot instanceof Table table) {
            return table;
        } else if (slot instanceof Tables tables) {
            return tables.elements.get(tables.elements.size() - 1);
        }
        throw conflict(parent, part);
    }

    /** Puts an entry into the current table. */
    void put(List<Part> key, Node value) {
        Table table = current;
        int start = key.get(0).start();
        table.cover(start, value.end());
        int last = key.size() - 1;
        for (int i = 0; i < last; i++) {
            Part part = key.get(i);
            Slot slot = table.slots.get(part.name());
            if (slot == null) {
                Table made = new Table(part, Origin.DOTTED, start, value.end());
                table.add(made);
                table = made;
            } else if (slot instanceof Table known && known.origin == Origin.DOTTED) {
                known.cover(start, value.end());
                table = known;
            } else {
                throw conflict(table, part);
            }
        }
        if (table.slots.containsKey(key.get(last).name())) {
            throw conflict(table, key.get(last));
        }
        table.add(new Value(key.get(last), value));
    }

    private static Conflict conflict(Table table, Part part) {
        Slot first = table.slots.get(part.name());
        return new Conflict(part.name(), first == null ? null : first.key.span());
    }

    MapNode root() {
        return map(root, CollectionStyle.BLOCK);
    }

    /** The entries as a table in braces. */
    MapNode inline(Span span) {
        return new MapNode(span, CollectionStyle.FLOW, entries(root, CollectionStyle.FLOW), null);
    }

    private static MapNode map(Table table, CollectionStyle style) {
        List<MapNode.Entry> entries = entries(table, style);
        for (int i = 0; i < entries.size() && style == CollectionStyle.BLOCK; i++) {
            MapNode.Entry entry = entries.get(i);
            table.cover(entry.start(), entry.start());
            table.cover(entry.value().start(), entry.value().end());
        }
        return new MapNode(table.span(), style, entries, null);
    }

    private static List<MapNode.Entry> entries(Table table, CollectionStyle style) {
        List<MapNode.Entry> entries = new ArrayList<>(table.slots.size());
        for (Slot slot : table.slots.values()) {
            entries.add(entry(slot.key, node(slot, style)));
        }
        return entries;
    }

    private static MapNode.Entry entry(Part key, Node value) {
        return key.isInQuotes()
                ? new MapNode.Entry(new ScalarNode(key.span(), ScalarStyle.DOUBLE_QUOTED, key.name(), null), value)
                : MapNode.Entry.plain(key.start(), key.name(), value);
    }

    private static Node node(Slot slot, CollectionStyle style) {
        if (slot instanceof Value value) {
            return value.node;
        } else if (slot instanceof Table table) {
            return map(table, style);
        }
        List<Node> elements = new ArrayList<>();
        for (Table element : ((Tables) slot).elements) {
            elements.add(map(element, style));
        }
        Span span =
                elements.get(0).span().cover(elements.get(elements.size() - 1).span());
        return new ListNode(span, CollectionStyle.BLOCK, elements, null);
    }
}
