package io.github.frontmatter4j.tree;

import io.github.frontmatter4j.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        entries = List.copyOf(entries);
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
     * One key with its value.
     *
     * @param key the key; nearly always a scalar, but YAML allows any node
     * @param value the value
     */
    public record Entry(Node key, Node value) {

        /**
         * The key as text.
         *
         * @return the text of a scalar key (of the anchor's scalar if the key is an alias), or null if the key is a
         *     collection
         */
        public @Nullable String name() {
            Node target = key instanceof AliasNode alias ? alias.target() : key;
            return target instanceof ScalarNode scalar ? scalar.text() : null;
        }

        // written out for the reason that the map has
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Entry that && key.equals(that.key) && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return 31 * key.hashCode() + value.hashCode();
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
