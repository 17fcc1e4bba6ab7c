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
import java.util.Objects;
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

    private sealed interface Slot {}

    private static final class Table implements Slot {
        final Map<String, Slot> slots = new LinkedHashMap<>();
        final Map<String, Part> keys = new LinkedHashMap<>();
        Origin origin;
        Span span;

        Table(Origin origin, Span span) {
            this.origin = origin;
            this.span = span;
        }
    }

    private static final class Tables implements Slot {
        final List<Table> elements = new ArrayList<>();
    }

    private record Value(Node node) implements Slot {}

    private final Table root;
    private Table current;

    TomlTables(Span span) {
        this.root = new Table(Origin.HEADER, Span.at(span.start()));
        this.current = root;
    }

    /** Opens the table of a header and tells its index if it is an element of an array. */
    int open(List<Part> parts, boolean array, Span span) {
        Table table = root;
        for (Part part : parts.subList(0, parts.size() - 1)) {
            Slot slot = table.slots.get(part.name());
            if (slot == null) {
                slot = new Table(Origin.IMPLICIT, span);
                add(table, part, slot);
            }
            table = enter(slot, part, table);
            table.span = table.span.cover(span);
        }
        Part last = parts.get(parts.size() - 1);
        Slot slot = table.slots.get(last.name());
        if (array) {
            return element(table, last, slot, span);
        }
        if (slot == null) {
            current = new Table(Origin.HEADER, span);
            add(table, last, current);
        } else if (slot instanceof Table known && known.origin == Origin.IMPLICIT) {
            known.origin = Origin.HEADER;
            known.span = known.span.cover(span);
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
        Tables tables = slot == null ? new Tables() : (Tables) slot;
        if (slot == null) {
            add(table, last, tables);
        }
        current = new Table(Origin.HEADER, span);
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
        Span whole = key.get(0).span().cover(value.span());
        table.span = table.span.cover(whole);
        for (Part part : key.subList(0, key.size() - 1)) {
            Slot slot = table.slots.get(part.name());
            if (slot == null) {
                Table made = new Table(Origin.DOTTED, whole);
                add(table, part, made);
                table = made;
            } else if (slot instanceof Table known && known.origin == Origin.DOTTED) {
                known.span = known.span.cover(whole);
                table = known;
            } else {
                throw conflict(table, part);
            }
        }
        Part last = key.get(key.size() - 1);
        if (table.slots.containsKey(last.name())) {
            throw conflict(table, last);
        }
        add(table, last, new Value(value));
    }

    private static void add(Table table, Part part, Slot slot) {
        table.slots.put(part.name(), slot);
        table.keys.put(part.name(), part);
    }

    private static Conflict conflict(Table table, Part part) {
        Part first = table.keys.get(part.name());
        return new Conflict(part.name(), first == null ? null : first.span());
    }

    MapNode root() {
        return map(root, CollectionStyle.BLOCK, root.span);
    }

    /** The entries as a table in braces. */
    MapNode inline(Span span) {
        return map(root, CollectionStyle.FLOW, span);
    }

    private static MapNode map(Table table, CollectionStyle style, Span span) {
        List<MapNode.Entry> entries = new ArrayList<>(table.slots.size());
        Span covered = span;
        for (Map.Entry<String, Slot> slot : table.slots.entrySet()) {
            Part part = Objects.requireNonNull(table.keys.get(slot.getKey()));
            Node value = node(slot.getValue(), style);
            entries.add(new MapNode.Entry(key(part), value));
            covered =
                    style == CollectionStyle.BLOCK ? covered.cover(part.span()).cover(value.span()) : covered;
        }
        return new MapNode(covered, style, entries, null);
    }

    private static ScalarNode key(Part part) {
        int quotes = part.span().length() - part.name().length();
        ScalarStyle style = quotes == 0 ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED;
        return new ScalarNode(part.span(), style, part.name(), null);
    }

    private static Node node(Slot slot, CollectionStyle style) {
        if (slot instanceof Value value) {
            return value.node();
        } else if (slot instanceof Table table) {
            return map(table, style, table.span);
        }
        List<Node> elements = new ArrayList<>();
        for (Table element : ((Tables) slot).elements) {
            elements.add(map(element, style, element.span));
        }
        Span span =
                elements.get(0).span().cover(elements.get(elements.size() - 1).span());
        return new ListNode(span, CollectionStyle.BLOCK, elements, null);
    }
}
