package io.github.frontmatter4j.markdown;

/**
 * What, besides GitHub Flavored Markdown, a body may hold. Immutable.
 *
 * @param hugoShortcodes whether <code>{{&lt; name &gt;}}</code> and <code>{{% name %}}</code> are shortcodes
 * @param liquid whether <code>{{ value }}</code> and <code>{% tag %}</code> are templates (Jekyll, Hexo, Eleventy)
 * @param wordPress whether {@code [caption …]} and the like are WordPress shortcodes
 * @param mdx whether JSX, expressions in braces and module statements stand between the prose
 */
public record MarkdownFlavor(boolean hugoShortcodes, boolean liquid, boolean wordPress, boolean mdx) {

    /** Everything that can be told apart without knowing the generator; the default. */
    public static final MarkdownFlavor STANDARD = new MarkdownFlavor(true, true, true, false);

    /** Hugo: shortcodes, and braces without them are text. WordPress shortcodes are seen, since exports carry them. */
    public static final MarkdownFlavor HUGO = new MarkdownFlavor(true, false, true, false);

    /** Nothing but GitHub Flavored Markdown with footnotes. */
    public static final MarkdownFlavor GITHUB = new MarkdownFlavor(false, false, false, false);

    /** MDX: Markdown between JSX (Docusaurus, Astro). JSX is left alone. */
    public static final MarkdownFlavor MDX = new MarkdownFlavor(false, false, false, true);

    /**
     * The flavor that a file name tells.
     *
     * @param fileName a file name or path
     * @return {@link #MDX} for {@code .mdx}, else {@link #STANDARD}
     */
    public static MarkdownFlavor ofFileName(String fileName) {
        return fileName.endsWith(".mdx") || fileName.endsWith(".MDX") ? MDX : STANDARD;
    }
}
