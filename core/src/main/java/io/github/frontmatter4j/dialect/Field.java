package io.github.frontmatter4j.dialect;

/**
 * What a key of a post can mean, whatever a system calls it. A {@link Dialect} says which keys stand for which field.
 */
public enum Field {
    /** The title of the page. */
    TITLE,
    /** A short title for links and menus. */
    LINK_TITLE,
    /** When the post was written. */
    DATE,
    /** When it was last changed. */
    UPDATED,
    /** From when on it is published. */
    PUBLISH_DATE,
    /** Until when it is published. */
    EXPIRY_DATE,
    /** Whether it is not to be published. */
    DRAFT,
    /** The meta description. */
    DESCRIPTION,
    /** The teaser shown in lists. */
    SUMMARY,
    /** The last segment of the URL. */
    SLUG,
    /** The whole path of the URL. */
    URL,
    /** Old URLs that lead here. */
    ALIASES,
    /** Who wrote it. */
    AUTHORS,
    /** The tags. */
    TAGS,
    /** The categories. */
    CATEGORIES,
    /** The meta keywords. */
    KEYWORDS,
    /** The image that stands for the post. */
    IMAGE,
    /** The text that stands for the image. */
    IMAGE_ALT,
    /** The place in ordered lists. */
    WEIGHT,
    /** The template. */
    LAYOUT,
    /** The kind of content. */
    TYPE,
    /** The language. */
    LANGUAGE,
    /** What the translations of one post have in common. */
    TRANSLATION_KEY,
    /** Whether readers may comment. */
    COMMENTS,
    /** Whether a table of contents is shown. */
    TOC,
    /** Whether formulas are typeset. */
    MATH,
    /** The address search engines are to use. */
    CANONICAL_URL,
    /** WordPress: the number of the post. */
    ID,
    /** WordPress: the permanent identifier that feed readers know. */
    GUID,
    /** WordPress: the number of the parent page. */
    PARENT_ID,
    /** WordPress: publish, future, draft, pending, private. */
    STATUS,
    /** WordPress: whether only members see it. */
    PRIVATE,
    /** WordPress: aside, gallery, link, quote … */
    FORMAT
}
