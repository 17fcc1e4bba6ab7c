package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.Span;

/**
 * A block comment of the WordPress editor: {@code <!-- wp:image {"id":5} -->}. Immutable.
 *
 * @param kind whether it opens, closes or stands alone
 * @param name the block's name without {@code wp:}
 * @param span the comment
 * @param json the attributes as they stand, or empty
 */
public record BlockComment(Kind kind, String name, Span span, String json) {

    /** What a block comment does. */
    public enum Kind {
        /** It opens a block. */
        OPEN,
        /** It closes a block. */
        CLOSE,
        /** It is a whole block: it ends in {@code /-->}. */
        VOID
    }
}
