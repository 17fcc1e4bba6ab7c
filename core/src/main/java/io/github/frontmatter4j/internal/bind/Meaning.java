package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.format.HeaderFormat;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a scalar means.
 *
 * @param format whose rules count; null where there are none, and every scalar is a text
 */
public record Meaning(@Nullable HeaderFormat format) {

    /** Every scalar is a text. */
    public static final Meaning TEXT = new Meaning(null);

    /**
     * What a scalar means.
     *
     * @param scalar a scalar of a header in the format
     * @return its value
     */
    public Value of(ScalarNode scalar) {
        return format == null ? new Value.Text(scalar.text()) : format.resolve(scalar);
    }
}
