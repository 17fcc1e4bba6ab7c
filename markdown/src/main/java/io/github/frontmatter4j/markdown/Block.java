package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.Span;

/**
 * A block at the top level of the body. Immutable.
 *
 * @param kind what it is
 * @param span from its first to its last character, without the line end
 */
public record Block(Kind kind, Span span) {

    /** What a block is. */
    public enum Kind {
        /** A paragraph. */
        PARAGRAPH,
        /** A heading. */
        HEADING,
        /** A bullet or numbered list. */
        LIST,
        /** A block quote. */
        QUOTE,
        /** A block of code. */
        CODE,
        /** A table. */
        TABLE,
        /** HTML. */
        HTML,
        /** A thematic break. */
        BREAK,
        /** A reference definition. */
        DEFINITION,
        /** The definition of a footnote. */
        FOOTNOTE,
        /** Something else. */
        OTHER
    }
}
