package io.github.frontmatter4j.markdown;

import java.util.Locale;

/**
 * What, besides GitHub Flavored Markdown, a body may hold. Immutable.
 *
 * @param hugoShortcodes whether <code>{{&lt; name &gt;}}</code> and <code>{{% name %}}</code> are shortcodes
 * @param liquid whether <code>{{ value }}</code> and <code>{% tag %}</code> are templates (Jekyll, Hexo, Eleventy)
 * @param wordPress whether {@code [caption …]} and the like are WordPress shortcodes
 * @param mdx whether JSX, expressions in braces and module statements stand between the prose
 * @param html whether the body is HTML and no Markdown at all
 */
public record MarkdownFlavor(boolean hugoShortcodes, boolean liquid, boolean wordPress, boolean mdx, boolean html) {

    /** Everything that can be told apart without knowing the generator; the default. */
    public static final MarkdownFlavor STANDARD = new MarkdownFlavor(true, true, true, false, false);

    /** Hugo: shortcodes, and braces without them are text. WordPress shortcodes are seen, since exports carry them. */
    public static final MarkdownFlavor HUGO = new MarkdownFlavor(true, false, true, false, false);

    /** Nothing but GitHub Flavored Markdown with footnotes. */
    public static final MarkdownFlavor GITHUB = new MarkdownFlavor(false, false, false, false, false);

    /** MDX: Markdown between JSX (Docusaurus, Astro). JSX is left alone. */
    public static final MarkdownFlavor MDX = new MarkdownFlavor(false, false, false, true, false);

    /** Content files that hold HTML, with the templates that may stand in it. */
    public static final MarkdownFlavor HTML = new MarkdownFlavor(true, true, true, false, true);

    /**
     * The flavor that a file name tells.
     *
     * @param fileName a file name or path
     * @return {@link #MDX} for {@code .mdx}, {@link #HTML} for {@code .html} and {@code .htm}, else {@link #STANDARD}
     */
    public static MarkdownFlavor ofFileName(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".mdx")) {
            return MDX;
        }
        return lower.endsWith(".html") || lower.endsWith(".htm") ? HTML : STANDARD;
    }
}
