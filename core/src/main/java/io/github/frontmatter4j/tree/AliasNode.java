package io.github.frontmatter4j.tree;

import io.github.frontmatter4j.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A YAML alias: the value of an anchor that stands earlier.
 *
 * @param start the {@code *}, as a UTF-16 offset of the file
 * @param end behind the name
 * @param name the anchor's name
 * @param target the node that carries the anchor; null inside that node itself, where the alias would be a cycle
 */
public record AliasNode(
        int start, int end, String name, @Nullable Node target) implements Node {

    /**
     * An alias on a span.
     *
     * @param span the characters, with the {@code *}
     * @param name the anchor's name
     * @param target the node that carries the anchor; null inside that node itself
     */
    public AliasNode(Span span, String name, @Nullable Node target) {
        this(span.start(), span.end(), name, target);
    }

    @Override
    public @Nullable Properties properties() {
        return null;
    }
}
