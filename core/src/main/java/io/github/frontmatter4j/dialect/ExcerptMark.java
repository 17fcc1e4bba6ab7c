package io.github.frontmatter4j.dialect;

import java.util.Objects;

/**
 * What divides the teaser of a body from the rest. Immutable.
 *
 * @param text the mark as one writes it
 * @param anyBlanks whether an HTML comment is a mark with any white space inside, or none
 * @param anyCase whether upper and lower case do not matter
 */
public record ExcerptMark(String text, boolean anyBlanks, boolean anyCase) {
    /**
     * Refuses null.
     *
     * @param text the mark as one writes it
     * @param anyBlanks whether an HTML comment is a mark with any white space inside, or none
     * @param anyCase whether upper and lower case do not matter
     */
    public ExcerptMark {
        Objects.requireNonNull(text, "text");
    }
}
