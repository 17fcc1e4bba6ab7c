package io.github.frontmatter4j.markdown;

/**
 * What a cleaned body is to look like. Immutable.
 *
 * @param figures how a figure with caption, link or alignment is written
 * @param keepAlignment whether {@code alignleft} and the like stay as class of a figure shortcode
 * @param keepSizes whether an image that has a width or height stays an HTML tag, tidied up
 * @param keepRel whether a link with {@code nofollow}, {@code sponsored} or {@code ugc} stays an HTML tag, tidied up
 * @param dropGeneratedAlt whether an alternative text that a theme made ("title - 第1张图片") counts as none
 * @param linkAttributes whether text links are turned to Markdown too, not only those around images
 * @param assumeExported whether a body counts as exported even if nothing in it says so ({@code wp-content}, classes and
 *     comments of WordPress); only then plain HTML of authors, {@code target} attributes and blank paragraphs are touched
 */
public record CleanOptions(
        Figures figures,
        boolean keepAlignment,
        boolean keepSizes,
        boolean keepRel,
        boolean dropGeneratedAlt,
        boolean linkAttributes,
        boolean assumeExported) {

    /** For Hugo: figures become shortcodes, everything else Markdown. */
    public static final CleanOptions HUGO =
            new CleanOptions(Figures.HUGO_SHORTCODE, true, false, false, true, true, false);

    /** For every generator: figures become an image and a line in italics. */
    public static final CleanOptions MARKDOWN =
            new CleanOptions(Figures.MARKDOWN, false, false, false, true, true, false);

    /** How a figure is written. */
    public enum Figures {
        /** <code>{{&lt; figure src="…" caption="…" &gt;}}</code>, if there is more to it than an image. */
        HUGO_SHORTCODE,
        /** An image and, in the next line, its caption in italics. */
        MARKDOWN
    }

    /**
     * The same options, keeping {@code rel} or not.
     *
     * @param keep whether a link with {@code nofollow}, {@code sponsored} or {@code ugc} stays an HTML tag
     * @return a copy
     */
    public CleanOptions withKeepRel(boolean keep) {
        return new CleanOptions(
                figures, keepAlignment, keepSizes, keep, dropGeneratedAlt, linkAttributes, assumeExported);
    }

    /**
     * The same options, keeping sizes or not.
     *
     * @param keep whether an image that has a width or height stays an HTML tag
     * @return a copy
     */
    public CleanOptions withKeepSizes(boolean keep) {
        return new CleanOptions(
                figures, keepAlignment, keep, keepRel, dropGeneratedAlt, linkAttributes, assumeExported);
    }

    /**
     * The same options, dropping generated alternative texts or not.
     *
     * @param drop whether an alternative text that a theme made counts as none
     * @return a copy
     */
    public CleanOptions withDropGeneratedAlt(boolean drop) {
        return new CleanOptions(figures, keepAlignment, keepSizes, keepRel, drop, linkAttributes, assumeExported);
    }

    /**
     * The same options, for bodies that are known to come from WordPress.
     *
     * @param assume whether a body counts as exported even if nothing in it says so
     * @return a copy
     */
    public CleanOptions withAssumeExported(boolean assume) {
        return new CleanOptions(figures, keepAlignment, keepSizes, keepRel, dropGeneratedAlt, linkAttributes, assume);
    }
}
