package io.github.frontmatter4j.tree;

import io.github.frontmatter4j.source.KeyPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be different in a header, said in no format. The format plans how. Immutable.
 */
public sealed interface HeaderChange {

    /**
     * The place that changes.
     *
     * @return the path
     */
    KeyPath path();

    /**
     * A value is to stand at a path. A missing key is added at the end of its map, missing maps on the way are made,
     * {@code [+]} appends to a list.
     *
     * @param path where
     * @param value what
     */
    record Put(KeyPath path, Value value) implements HeaderChange {
        /**
         * Refuses null and the root path.
         *
         * @param path where
         * @param value what
         */
        public Put {
            requireStep(path);
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A key or list item is to go.
     *
     * @param path where
     */
    record Remove(KeyPath path) implements HeaderChange {
        /**
         * Refuses null and the root path.
         *
         * @param path where
         */
        public Remove {
            requireStep(path);
        }
    }

    /**
     * A key is to be called differently; its value, place and comments stay.
     *
     * @param path the key as it is
     * @param name the key as it is to be
     */
    record Rename(KeyPath path, String name) implements HeaderChange {
        /**
         * Refuses null and the root path.
         *
         * @param path the key as it is
         * @param name the key as it is to be
         */
        public Rename {
            requireStep(path);
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * A list item is to stand before another.
     *
     * @param path the list
     * @param index 0-based index of the new item
     * @param value the new item
     */
    record Insert(KeyPath path, int index, Value value) implements HeaderChange {
        /**
         * Refuses null, the root path and a negative index.
         *
         * @param path the list
         * @param index 0-based index of the new item
         * @param value the new item
         */
        public Insert {
            requireStep(path);
            Objects.checkIndex(index, Integer.MAX_VALUE);
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * An entry of a map or an item of a list is to stand at another index among its siblings.
     *
     * @param path the entry or item as it is
     * @param index 0-based index after the move
     */
    record Move(KeyPath path, int index) implements HeaderChange {
        /**
         * Refuses null, the root path and a negative index.
         *
         * @param path the entry or item as it is
         * @param index 0-based index after the move
         */
        public Move {
            requireStep(path);
            Objects.checkIndex(index, Integer.MAX_VALUE);
        }
    }

    /**
     * A value inside the maps and lists that some steps name: {@code 5} under {@code main.weight} is
     * {@code {main: {weight: 5}}}.
     *
     * @param steps the steps from the outside in
     * @param value the innermost value
     * @return the value, wrapped; null if a step is an index above 0, which no new list has
     */
    static @Nullable Value wrapped(List<KeyPath.Segment> steps, Value value) {
        Value wrapped = value;
        for (int i = steps.size() - 1; i >= 0; i--) {
            KeyPath.Segment step = steps.get(i);
            if (step instanceof KeyPath.Key key) {
                wrapped = new Value.Entries(Map.of(key.name(), wrapped));
            } else if (step instanceof KeyPath.Index index && index.value() > 0) {
                return null;
            } else {
                wrapped = new Value.Items(List.of(wrapped));
            }
        }
        return wrapped;
    }

    private static void requireStep(KeyPath path) {
        if (path.isRoot()) {
            throw new IllegalArgumentException("Unexpected root path, expected the path of a key or item");
        }
    }
}
