package io.github.frontmatter4j.dialect;

import io.github.frontmatter4j.source.KeyPath;
import java.util.Objects;

/**
 * A key that stands for a field in a dialect. Immutable.
 *
 * @param path the key, or the way to it
 * @param reading how its value says what the field says
 * @param split how a single text becomes the items of a list field
 */
public record DialectKey(KeyPath path, Reading reading, ListRule split) {

    /** How the value of a key says what the field says. */
    public enum Reading {
        /** As it stands. */
        AS_IS,
        /** The other way round: {@code published: false} says that the post is a draft. */
        NEGATED,
        /** As a word: {@code status: draft}, {@code pending} and {@code private} say that the post is a draft. */
        STATUS,
        /** Only a value that begins with {@code /}. */
        ABSOLUTE,
        /** Only a value that does not begin with {@code /}. */
        RELATIVE
    }

    /** How a single text becomes the items of a list. */
    public enum ListRule {
        /** It is one item. */
        ONE,
        /** It is split at white space. */
        BLANKS,
        /** It is split at commas; white space around the items goes. */
        COMMAS
    }

    /**
     * Refuses null.
     *
     * @param path the key, or the way to it
     * @param reading how its value says what the field says
     * @param split how a single text becomes the items of a list field
     */
    public DialectKey {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(split, "split");
    }
}
