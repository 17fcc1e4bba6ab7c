package io.github.frontmatter4j.bind;

import io.github.frontmatter4j.source.Location;
import java.util.Objects;
import java.util.Optional;

/**
 * A value together with its place in the file, for a component that declares it. Two are equal if their values are, so
 * that records can be compared wherever they came from. Immutable.
 *
 * <pre>{@code
 * record Page(Located<String> title) {}
 *
 * page.title().location().get().start(); // 2:8
 * }</pre>
 *
 * @param <T> the type of the value
 */
public final class Located<T> {

    private final T value;
    private final Optional<Location> location;

    private Located(T value, Optional<Location> location) {
        this.value = Objects.requireNonNull(value, "value");
        this.location = location;
    }

    /**
     * A value that comes from no file.
     *
     * @param value the value
     * @param <T> its type
     * @return the value without a place
     */
    public static <T> Located<T> of(T value) {
        return new Located<>(value, Optional.empty());
    }

    /**
     * A value from a file.
     *
     * @param value the value
     * @param location where it stands
     * @param <T> its type
     * @return the value with its place
     */
    public static <T> Located<T> of(T value, Location location) {
        return new Located<>(value, Optional.of(location));
    }

    /**
     * The value.
     *
     * @return the value
     */
    public T value() {
        return value;
    }

    /**
     * Where it stands.
     *
     * @return file, characters and key; empty for a value made by a program
     */
    public Optional<Location> location() {
        return location;
    }

    /**
     * Another value, at no place.
     *
     * @param value the value
     * @return the new value
     */
    public Located<T> with(T value) {
        return of(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Located<?> that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return location.map(place -> value + " at " + place).orElseGet(value::toString);
    }
}
