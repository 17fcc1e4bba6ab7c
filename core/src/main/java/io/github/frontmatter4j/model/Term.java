package io.github.frontmatter4j.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A category, perhaps inside others. Immutable.
 *
 * @param name the name as people read it
 * @param parents the names of the categories around it, the outermost first; empty in systems without a hierarchy
 */
public record Term(String name, List<String> parents) {

    /**
     * Copies the list.
     *
     * @param name the name as people read it
     * @param parents the names of the categories around it, the outermost first; empty in systems without a hierarchy
     */
    public Term {
        Objects.requireNonNull(name, "name");
        parents = List.copyOf(parents);
    }

    /**
     * A category inside no other.
     *
     * @param name the name
     * @return the category
     */
    public static Term of(String name) {
        return new Term(name, List.of());
    }

    /**
     * A category by its path.
     *
     * @param names the outermost name first
     * @return the category of the last name
     * @throws IllegalArgumentException if there is no name
     */
    public static Term ofPath(List<String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("Unexpected path without a name, expected at least one");
        }
        return new Term(names.get(names.size() - 1), names.subList(0, names.size() - 1));
    }

    /**
     * The names from the outermost category to this one.
     *
     * @return at least one name
     */
    public List<String> path() {
        List<String> path = new ArrayList<>(parents);
        path.add(name);
        return List.copyOf(path);
    }

    /**
     * The last part of the category's address in Hugo.
     *
     * @return the slug, in all scripts
     */
    public String hugoSlug() {
        return Slugs.hugo(name);
    }

    /**
     * The last part of the category's address in WordPress.
     *
     * @return the slug, in all scripts, not percent-encoded
     */
    public String wordpressSlug() {
        return Slugs.wordpress(name);
    }

    /**
     * The same category with another name.
     *
     * @param name the name
     * @return a copy
     */
    public Term withName(String name) {
        return new Term(name, parents);
    }
}
