package io.github.frontmatter4j.model;

import java.util.Objects;
import java.util.function.Function;

/**
 * A value with the key that gave it. Immutable.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param key the key, or the name of the component of {@link Post} that stands in
 * @param origin who wrote the key
 */
public record Sourced<T>(T value, String key, Origin origin) {

    /** Who writes SEO values; in the order in which they are believed. */
    public enum Origin {
        /** The plug-in Rank Math. */
        RANK_MATH,
        /** The plug-in Yoast SEO. */
        YOAST,
        /** The plug-in All in One SEO, version 4 and 3. */
        AIOSEO,
        /** The plug-in SEOPress. */
        SEOPRESS,
        /** A theme with SEO fields of its own. */
        THEME,
        /** The system's own keys, such as {@code description}. */
        GENERATOR,
        /** Nobody wrote it: it follows from other components, as the title of the post does. */
        DERIVED
    }

    /**
     * Refuses null.
     *
     * @param value the value
     * @param key the key, or the name of the component of {@link Post} that stands in
     * @param origin who wrote the key
     */
    public Sourced {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * Another value from the same key.
     *
     * @param change makes the other value
     * @param <R> its type
     * @return the value with the same origin
     */
    public <R> Sourced<R> map(Function<T, R> change) {
        return new Sourced<>(change.apply(value), key, origin);
    }
}
