package io.github.frontmatter4j.markdown;

/** How a link or an image is written. */
public enum RefSyntax {
    /** {@code [text](target)} or {@code ![alt](source)}. */
    INLINE,
    /** {@code [text][label]}, {@code [label][]} or {@code [label]}; the target stands in the definition. */
    REFERENCE,
    /** {@code <https://example.org>}. */
    AUTOLINK,
    /** An address in the text without any markup. */
    BARE_URL,
    /** An HTML tag. */
    HTML,
    /** A Hugo shortcode. */
    SHORTCODE
}
