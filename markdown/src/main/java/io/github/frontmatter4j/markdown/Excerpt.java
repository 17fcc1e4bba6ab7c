package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.Span;
import java.util.Optional;

/**
 * The beginning of a body that stands for the whole in lists and feeds. Immutable.
 *
 * @param origin why it ends where it ends
 * @param span the part of the body that it was taken from
 * @param markerSpan the marker or separator that ends it
 * @param text the excerpt without markup
 * @param truncated whether the body goes on behind it
 */
public record Excerpt(Origin origin, Span span, Optional<Span> markerSpan, String text, boolean truncated) {

    /** Why an excerpt ends where it ends. */
    public enum Origin {
        /** The author put a marker or separator. */
        MARKER,
        /** The generator cut it at a length. */
        AUTOMATIC
    }
}
