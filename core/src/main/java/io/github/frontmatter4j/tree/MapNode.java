package io.github.frontmatter4j.tree;

import io.github.frontmatter4j.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A map: its entries in the order of the file, duplicates included.
 *
 * @param start the first character, as a UTF-16 offset of the file
 * @param end behind the last character
 * @param style how it is written
 * @param entries the entries in order
 * @param properties anchor and tag, or null
 */
public record MapNode(
        int start,
        int end,
        CollectionStyle style,
        List<Entry> entries,
        @Nullable Properties properties) implements Node {

    /** From so many keys on a set is cheaper than a look at each; before, bits of the hash tell nearly all apart. */
    private static final int MANY = 64;

    /**
     * Copies the list.
     *
     * @param start the first character, as a UTF-16 offset of the file
     * @param end behind the last character
     * @param style how it is written
     * @param entries the entries in order
     * @param properties anchor and tag, or null
     */
    public MapNode {
        entries = Nodes.of(entries);
    }

    /**
     * A node on a span.
     *
     * @param span the characters; see {@link Node#span()}
     * @param style how it is written
     * @param entries the entries in order
     * @param properties anchor and tag, or null
     */
    public MapNode(Span span, CollectionStyle style, List<Entry> entries, @Nullable Properties properties) {
        this(span.start(), span.end(), style, entries, properties);
    }

    /**
     * Whether some key stands twice.
     *
     * @return true if two entries have the same name
     */
    public boolean repeatsKeys() {
        boolean many = entries.size() > MANY;
        Set<String> names = many ? new HashSet<>(2 * entries.size()) : Set.of();
        long seen = 0;
        for (int i = 0; i < entries.size(); i++) {
            String name = entries.get(i).name();
            if (name == null) {
                continue;
            } else if (many && !names.add(name)) {
                return true;
            }
            int hash = name.hashCode();
            long bit = 1L << (hash ^ hash >>> 6);
            if (!many && (seen & bit) != 0 && standsAbove(i, name)) {
                return true;
            }
            seen |= bit;
        }
        return false;
    }

    private boolean standsAbove(int index, String name) {
        for (int i = 0; i < index; i++) {
            if (name.equals(entries.get(i).name())) {
                return true;
            }
        }
        return false;
    }

    /**
     * One key with its value. Immutable and thread-safe. No record, since nearly all keys are plain words that only their
     * name is asked of: their node is made when somebody asks for it.
     */
    public static final class Entry {

        private final int start;
        private final @Nullable String name;
        private final Node value;
        private @Nullable Node key;

        private Entry(int start, @Nullable String name, Node value, @Nullable Node key) {
            this.start = start;
            this.name = name;
            this.value = value;
            this.key = key;
        }

        /**
         * An entry.
         *
         * @param key the key; nearly always a scalar, but YAML allows any node
         * @param value the value
         */
        public Entry(Node key, Node value) {
            this(key.start(), nameOf(key), Objects.requireNonNull(value, "value"), key);
        }

        /**
         * An entry whose key is a plain scalar of one line, without anchor and tag.
         *
         * @param start its first character, as a UTF-16 offset of the file
         * @param name its characters
         * @param value the value
         * @return the entry
         */
        public static Entry plain(int start, String name, Node value) {
            return new Entry(start, name, value, null);
        }

        private static @Nullable String nameOf(Node key) {
            Node target = key instanceof AliasNode alias ? alias.target() : key;
            return target instanceof ScalarNode scalar ? scalar.text() : null;
        }

        /**
         * The key.
         *
         * @return the key; nearly always a scalar, but YAML allows any node
         */
        public Node key() {
            Node known = key;
            if (known == null) {
                String text = Objects.requireNonNull(name);
                known = new ScalarNode(start, start + text.length(), ScalarStyle.PLAIN, text, null);
                key = known;
            }
            return known;
        }

        /**
         * Where the key begins.
         *
         * @return the offset of its first character behind anchor and tag
         */
        public int start() {
            return start;
        }

        /**
         * The key as text.
         *
         * @return the text of a scalar key (of the anchor's scalar if the key is an alias), or null if the key is a
         *     collection
         */
        public @Nullable String name() {
            return name;
        }

        /**
         * The value.
         *
         * @return the value
         */
        public Node value() {
            return value;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Entry that && key().equals(that.key()) && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return 31 * key().hashCode() + value.hashCode();
        }

        @Override
        public String toString() {
            return "Entry[key=" + key() + ", value=" + value + "]";
        }
    }

    /**
     * The entry that counts for a key: the last one, as in every reader that accepts duplicates.
     *
     * @param name the key's text, exactly
     * @return the entry, or empty
     */
    public Optional<Entry> entry(String name) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (name.equals(entries.get(i).name())) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * The value that counts for a key.
     *
     * @param name the key's text, exactly
     * @return the value, or empty
     */
    public Optional<Node> get(String name) {
        Optional<Entry> entry = entry(name);
        return entry.isPresent() ? Optional.of(entry.get().value()) : Optional.empty();
    }

    // written out: what the compiler makes for records is spun at the first start
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MapNode that
                && start == that.start
                && end == that.end
                && style == that.style
                && entries.equals(that.entries)
                && Objects.equals(properties, that.properties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end, style, entries, properties);
    }
}
