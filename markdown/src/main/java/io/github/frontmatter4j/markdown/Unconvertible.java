package io.github.frontmatter4j.markdown;

/** Something stands there that Markdown cannot say, or that is not known. It never leaves {@link HtmlToMarkdown}. */
final class Unconvertible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unconvertible() {
        super(null, null, false, false);
    }
}
