package io.github.frontmatter4j.source;

import java.util.Objects;

/**
 * A place in a file by all its names: the file, the characters and the path inside the header. Immutable.
 *
 * @param source the file
 * @param span the characters meant
 * @param path the value they belong to; the root path if they belong to none
 */
public record Location(SourceText source, Span span, KeyPath path) {

    /**
     * Refuses null.
     *
     * @param source the file
     * @param span the characters meant
     * @param path the value they belong to; the root path if they belong to none
     */
    public Location {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(path, "path");
    }

    /**
     * A place that belongs to no key.
     *
     * @param source the file
     * @param span the characters meant
     * @return the location
     */
    public static Location of(SourceText source, Span span) {
        return new Location(source, span, KeyPath.root());
    }

    /**
     * Where the characters begin.
     *
     * @return line and column, 1-based
     */
    public Position start() {
        return source.positionOf(source.within(span.start()));
    }

    /**
     * Where the characters end.
     *
     * @return line and column behind the last character, 1-based
     */
    public Position end() {
        return source.positionOf(source.within(span.end()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Location that
                && source.name().equals(that.source.name())
                && span.equals(that.span)
                && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source.name(), span, path);
    }

    @Override
    public String toString() {
        return source.name() + ":" + start();
    }
}
