package io.github.frontmatter4j.markdown;

import java.util.Optional;

/**
 * How a body becomes HTML. Immutable.
 *
 * @param anchors how headings get ids; empty for none
 * @param rawHtml what becomes of HTML in the body
 * @param templates what becomes of shortcodes and other templates
 * @param sanitize whether everything that could run or load code is taken out at the end (jsoup's relaxed safelist, with
 *     figures, footnotes, task lists and ids); templates are dropped then, since nobody can say what they become
 */
public record HtmlOptions(Optional<Anchors> anchors, RawHtml rawHtml, Templates templates, boolean sanitize) {

    /** Anchors as Hugo makes them, HTML kept, templates as they stand, nothing sanitized. */
    public static final HtmlOptions STANDARD =
            new HtmlOptions(Optional.of(Anchors.HUGO), RawHtml.KEEP, Templates.KEEP, false);

    /** What becomes of HTML in the body. */
    public enum RawHtml {
        /** It stays; Hugo's {@code unsafe: true}, Jekyll, Hexo. */
        KEEP,
        /** It is left out; Hugo's default. */
        OMIT,
        /** It is shown as text. */
        ESCAPE
    }

    /** What becomes of templates. */
    public enum Templates {
        /** They stand in the result as they stand in the file. */
        KEEP,
        /** They are left out, except those that most generators take for text. */
        DROP
    }

    /**
     * The same options with other anchors.
     *
     * @param how how headings get ids
     * @return a copy
     */
    public HtmlOptions withAnchors(Anchors how) {
        return new HtmlOptions(Optional.of(how), rawHtml, templates, sanitize);
    }

    /**
     * The same options without ids for headings.
     *
     * @return a copy
     */
    public HtmlOptions withoutAnchors() {
        return new HtmlOptions(Optional.empty(), rawHtml, templates, sanitize);
    }

    /**
     * The same options with another answer to HTML in the body.
     *
     * @param what what becomes of it
     * @return a copy
     */
    public HtmlOptions withRawHtml(RawHtml what) {
        return new HtmlOptions(anchors, what, templates, sanitize);
    }

    /**
     * The same options with another answer to templates.
     *
     * @param what what becomes of them
     * @return a copy
     */
    public HtmlOptions withTemplates(Templates what) {
        return new HtmlOptions(anchors, rawHtml, what, sanitize);
    }

    /**
     * The same options, sanitizing or not.
     *
     * @param sanitizing whether the result is made harmless
     * @return a copy
     */
    public HtmlOptions withSanitize(boolean sanitizing) {
        return new HtmlOptions(anchors, rawHtml, templates, sanitizing);
    }
}
