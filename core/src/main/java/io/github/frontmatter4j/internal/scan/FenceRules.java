package io.github.frontmatter4j.internal.scan;

/**
 * What counts as a fence.
 *
 * @param leadingSpaceAllowed white space may stand before the opener (Hugo, Astro, Zola)
 * @param dotsClose a line {@code ...} closes YAML (Jekyll, MkDocs)
 * @param longMarkers four or more marker characters are a fence too (Hexo)
 * @param openerOptional the opening fence may be missing (Hexo)
 * @param semicolons {@code ;;;} fences JSON without braces (Hexo)
 */
public record FenceRules(
        boolean leadingSpaceAllowed,
        boolean dotsClose,
        boolean longMarkers,
        boolean openerOptional,
        boolean semicolons) {

    /** Accepts what Hugo accepts, and {@code ...}, which nothing is lost by. */
    public static final FenceRules STANDARD = new FenceRules(true, true, false, false, false);
}
