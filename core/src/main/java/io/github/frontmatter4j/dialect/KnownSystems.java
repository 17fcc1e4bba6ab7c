package io.github.frontmatter4j.dialect;

import io.github.frontmatter4j.dialect.Dialect.DateForm;
import io.github.frontmatter4j.dialect.Dialect.Words;

/** What the systems do that {@link Dialect} has a constant for: a table for each. */
final class KnownSystems {

    private KnownSystems() {}

    static Dialect standard() {
        // nothing is lost where `...` closes, and Jekyll, MkDocs and Hugo before 0.152 read it so
        return new DialectBuilder(
                        "standard", new Fences(true, true, true, true, false, false, false, true, true, true, false))
                .ignoresCase()
                .unwraps()
                .words(Words.BOOLEAN)
                .excerptMarks(
                        new ExcerptMark("<!--more-->", true, true), new ExcerptMark("<!-- truncate -->", true, true))
                .keys(Field.TITLE, "title")
                .keys(Field.LINK_TITLE, "linkTitle", "sidebar_label")
                .keys(Field.DATE, "date", "pubDate", "date.created")
                .keys(
                        Field.UPDATED,
                        "lastmod",
                        "updated",
                        "modified",
                        "last_modified_at",
                        "last-modified-at",
                        "updatedDate",
                        "last_update.date",
                        "date.updated")
                .keys(Field.PUBLISH_DATE, "publishDate", "pubdate", "published")
                .keys(Field.EXPIRY_DATE, "expiryDate", "unpublishdate")
                .keys(Field.DRAFT, "draft", "!published", "!publish", "?status")
                .keys(Field.DESCRIPTION, "description")
                .keys(Field.SUMMARY, "summary", "excerpt")
                .keys(Field.SLUG, "slug")
                .keys(Field.URL, "url", "permalink")
                .keys(Field.ALIASES, "aliases", "alias", "redirect_from")
                .keys(Field.AUTHORS, "author", "authors", "params.author", "params.authors")
                .keys(Field.TAGS, ",tags", ",tag", "taxonomies.tags")
                .keys(Field.CATEGORIES, ",categories", "category", "taxonomies.categories")
                .keys(Field.KEYWORDS, ",keywords")
                .keys(
                        Field.IMAGE,
                        "image",
                        "cover",
                        "cover.image",
                        "image.path",
                        "featured_image",
                        "featuredImage",
                        "images",
                        "heroImage",
                        "coverImage",
                        "cover_image",
                        "thumbnail",
                        "header.teaser")
                .keys(Field.IMAGE_ALT, "cover.alt", "image.alt")
                .keys(Field.WEIGHT, "weight", "nav_order", "sidebar_position")
                .keys(Field.LAYOUT, "layout", "template")
                .keys(Field.TYPE, "type")
                .keys(Field.LANGUAGE, "lang", "language", "locale")
                .keys(Field.TRANSLATION_KEY, "translationKey", "ref")
                .keys(Field.COMMENTS, "comments")
                .keys(Field.TOC, "toc", "ShowToc", "!hide_table_of_contents")
                .keys(Field.MATH, "math", "katex", "mathjax", "use_math")
                .keys(Field.CANONICAL_URL, "canonicalURL", "canonical_url")
                .keys(Field.ID, "id", "post_id")
                .keys(Field.GUID, "guid")
                .keys(Field.PARENT_ID, "parent_post_id", "parent_id")
                .keys(Field.STATUS, "status")
                .keys(Field.PRIVATE, "private")
                .keys(Field.FORMAT, "format")
                .build();
    }

    static Dialect hugo() {
        return new DialectBuilder(
                        "hugo", new Fences(true, true, false, true, false, false, false, true, true, true, false))
                .ownKeys(
                        "menus",
                        "menu",
                        "build",
                        "_build",
                        "cascade",
                        "headless",
                        "sitemap",
                        "resources",
                        "outputs",
                        "markup",
                        "isCJKLanguage",
                        "params",
                        "sites")
                .ignoresCase()
                .words(Words.FALSE)
                .excerptMarks(new ExcerptMark("<!--more-->", false, false))
                .keys(Field.TITLE, "title")
                .keys(Field.LINK_TITLE, "linkTitle")
                .keys(Field.DATE, "date")
                .keys(Field.UPDATED, "lastmod", "modified")
                .keys(Field.PUBLISH_DATE, "publishDate", "pubdate", "published")
                .keys(Field.EXPIRY_DATE, "expiryDate", "unpublishdate")
                .keys(Field.DRAFT, "draft", "!published")
                .keys(Field.DESCRIPTION, "description")
                .keys(Field.SUMMARY, "summary", "excerpt")
                .keys(Field.SLUG, "slug")
                .keys(Field.URL, "url")
                .keys(Field.ALIASES, " aliases")
                .keys(Field.AUTHORS, "author", "authors", "params.author", "params.authors")
                .keys(Field.TAGS, "tags")
                .keys(Field.CATEGORIES, "categories")
                .keys(Field.KEYWORDS, " keywords")
                .keys(
                        Field.IMAGE,
                        "cover.image",
                        "cover",
                        "image",
                        "images",
                        "featured_image",
                        "featuredImage",
                        "thumbnail",
                        "hero")
                .keys(Field.IMAGE_ALT, "cover.alt")
                .keys(Field.WEIGHT, "weight")
                .keys(Field.LAYOUT, "layout")
                .keys(Field.TYPE, "type")
                .keys(Field.TRANSLATION_KEY, "translationKey")
                .keys(Field.COMMENTS, "comments")
                .keys(Field.TOC, "toc", "ShowToc")
                .keys(Field.MATH, "math", "katex", "mathjax")
                .keys(Field.CANONICAL_URL, "canonicalURL")
                .build();
    }

    static Dialect jekyll() {
        return new DialectBuilder(
                        "jekyll", new Fences(false, true, true, false, false, false, false, true, false, false, false))
                .ownKeys("excerpt_separator", "render_with_liquid", "redirect_to", "sitemap", "media_subpath", "pin")
                .textIsList()
                .words(Words.BOOLEAN)
                .duplicateKeysFail(false)
                .dateForm(DateForm.SPACED)
                .excerptMarks(new ExcerptMark("\n\n", false, false))
                .keys(Field.TITLE, "title")
                .keys(Field.DATE, "date")
                .keys(Field.UPDATED, "last_modified_at")
                .keys(Field.DRAFT, "!published", "draft")
                .keys(Field.DESCRIPTION, "description")
                .keys(Field.SUMMARY, "excerpt")
                .keys(Field.SLUG, "slug")
                .keys(Field.URL, "permalink")
                .keys(Field.ALIASES, "redirect_from")
                .keys(Field.AUTHORS, "author", "authors")
                .keys(Field.TAGS, " tags", "tag")
                .keys(Field.CATEGORIES, " categories", "category")
                .keys(Field.KEYWORDS, ",keywords")
                .keys(Field.IMAGE, "image", "image.path", "header.teaser", "header.image")
                .keys(Field.IMAGE_ALT, "image.alt")
                .keys(Field.WEIGHT, "nav_order", "order", "position")
                .keys(Field.LAYOUT, "layout")
                .keys(Field.LANGUAGE, "lang", "locale")
                .keys(Field.TRANSLATION_KEY, "ref", "page_id")
                .keys(Field.COMMENTS, "comments")
                .keys(Field.TOC, "toc")
                .keys(Field.MATH, "math", "mathjax", "use_math")
                .keys(Field.CANONICAL_URL, "canonical_url")
                .build();
    }

    static Dialect hexo() {
        return new DialectBuilder(
                        "hexo", new Fences(false, false, false, true, true, true, false, true, false, false, true))
                .ownKeys("disableNunjucks", "photos", "password", "abbrlink")
                .textIsList()
                .dateForm(DateForm.SPACED)
                .excerptMarks(new ExcerptMark("<!-- more -->", true, true))
                .keys(Field.TITLE, "title")
                .keys(Field.DATE, "date")
                .keys(Field.UPDATED, "updated")
                .keys(Field.DRAFT, "!published", "draft")
                .keys(Field.DESCRIPTION, "description")
                .keys(Field.SUMMARY, "excerpt")
                .keys(Field.URL, "permalink")
                .keys(Field.ALIASES, "alias")
                .keys(Field.AUTHORS, "author")
                .keys(Field.TAGS, "tags", "tag")
                .keys(Field.CATEGORIES, "categories", "category")
                .keys(Field.KEYWORDS, ",keywords")
                .keys(Field.IMAGE, "cover", "banner", "thumbnail", "photos")
                .keys(Field.WEIGHT, "sticky", "top")
                .keys(Field.LAYOUT, "layout")
                .keys(Field.LANGUAGE, "lang")
                .keys(Field.COMMENTS, "comments")
                .keys(Field.TOC, "toc")
                .keys(Field.MATH, "mathjax", "math", "katex")
                .build();
    }

    static Dialect astro() {
        return new DialectBuilder(
                        "astro", new Fences(true, true, false, true, false, false, false, true, true, false, false))
                .keys(Field.TITLE, "title")
                .keys(Field.DATE, "pubDate", "date")
                .keys(Field.UPDATED, "updatedDate")
                .keys(Field.DESCRIPTION, "description")
                .keys(Field.SLUG, "slug")
                .keys(Field.TAGS, "tags")
                .keys(Field.IMAGE, "heroImage")
                .keys(Field.LAYOUT, "layout")
                .build();
    }

    static Dialect docusaurus() {
        return new DialectBuilder(
                        "docusaurus",
                        new Fences(false, true, false, true, false, false, false, true, false, false, false))
                .ownKeys(
                        "unlisted",
                        "id",
                        "hide_title",
                        "hide_table_of_contents",
                        "toc_min_heading_level",
                        "toc_max_heading_level",
                        "sidebar_class_name",
                        "sidebar_custom_props",
                        "displayed_sidebar",
                        "custom_edit_url",
                        "pagination_next",
                        "pagination_prev",
                        "pagination_label",
                        "parse_number_prefixes")
                .excerptMarks(new ExcerptMark("<!-- truncate -->", true, false))
                .keys(Field.TITLE, "title")
                .keys(Field.LINK_TITLE, "sidebar_label")
                .keys(Field.DATE, "date")
                .keys(Field.UPDATED, "last_update.date")
                .keys(Field.DRAFT, "draft")
                .keys(Field.DESCRIPTION, "description")
                .keys(Field.SLUG, "<slug")
                .keys(Field.URL, "/slug")
                .keys(Field.AUTHORS, "authors", "author")
                .keys(Field.TAGS, "tags")
                .keys(Field.KEYWORDS, "keywords")
                .keys(Field.IMAGE, "image")
                .keys(Field.WEIGHT, "sidebar_position")
                .keys(Field.TOC, "!hide_table_of_contents")
                .build();
    }

    static Dialect eleventy() {
        return new DialectBuilder(
                        "eleventy", new Fences(false, true, false, true, false, false, true, true, false, false, false))
                .ownKeys(
                        "pagination",
                        "eleventyExcludeFromCollections",
                        "eleventyComputed",
                        "eleventyDataSchema",
                        "eleventyNavigation",
                        "eleventyImport",
                        "templateEngineOverride",
                        "dynamicPermalink",
                        "permalinkBypassOutputDir")
                .textIsList()
                .excerptMarks(new ExcerptMark("---", false, false))
                .keys(Field.TITLE, "title")
                .keys(Field.DATE, "date")
                .keys(Field.DRAFT, "draft")
                .keys(Field.DESCRIPTION, "description")
                .keys(Field.URL, "permalink")
                .keys(Field.TAGS, "tags")
                .keys(Field.LAYOUT, "layout")
                .build();
    }

    static Dialect zola() {
        return new DialectBuilder(
                        "zola", new Fences(true, false, false, false, false, false, false, true, true, false, false))
                .ownKeys(
                        "in_search_index",
                        "render",
                        "sort_by",
                        "page_template",
                        "paginate_by",
                        "paginate_path",
                        "paginate_reversed",
                        "insert_anchor_links",
                        "redirect_to",
                        "transparent",
                        "generate_feeds")
                .customKeysUnder("extra")
                .excerptMarks(new ExcerptMark("<!-- more -->", true, true))
                .keys(Field.TITLE, "title")
                .keys(Field.DATE, "date")
                .keys(Field.UPDATED, "updated")
                .keys(Field.DRAFT, "draft")
                .keys(Field.DESCRIPTION, "description")
                .keys(Field.SLUG, "slug")
                .keys(Field.URL, "path")
                .keys(Field.ALIASES, "aliases")
                .keys(Field.AUTHORS, "authors")
                .keys(Field.TAGS, "taxonomies.tags")
                .keys(Field.CATEGORIES, "taxonomies.categories")
                .keys(Field.IMAGE, "extra.image")
                .keys(Field.WEIGHT, "weight")
                .keys(Field.LAYOUT, "template")
                .keys(Field.COMMENTS, "extra.comments")
                .keys(Field.TOC, "extra.toc")
                .keys(Field.MATH, "extra.math")
                .build();
    }

    static Dialect obsidian() {
        return new DialectBuilder(
                        "obsidian",
                        new Fences(false, true, false, false, false, false, false, true, false, false, false))
                .ownKeys("aliases", "alias", "cssclasses", "cssclass")
                .dateForm(DateForm.LOCAL)
                .keys(Field.TITLE, "title")
                .keys(Field.DATE, "date", "created")
                .keys(Field.UPDATED, "updated", "modified")
                .keys(Field.DRAFT, "!publish")
                .keys(Field.DESCRIPTION, "description")
                .keys(Field.URL, "permalink")
                .keys(Field.AUTHORS, "author")
                .keys(Field.TAGS, "tags", "tag")
                .keys(Field.IMAGE, "image", "cover")
                .build();
    }

    static Dialect mkdocs() {
        return new DialectBuilder(
                        "mkdocs", new Fences(false, true, true, false, false, false, false, true, false, false, false))
                .ownKeys("hide", "icon", "status", "subtitle", "search", "links", "readtime", "pin", "social")
                .words(Words.BOOLEAN)
                .duplicateKeysFail(false)
                .excerptMarks(new ExcerptMark("<!-- more -->", false, false))
                .keys(Field.TITLE, "title")
                .keys(Field.DATE, "date", "date.created")
                .keys(Field.UPDATED, "date.updated")
                .keys(Field.DRAFT, "draft")
                .keys(Field.DESCRIPTION, "description")
                .keys(Field.SLUG, "slug")
                .keys(Field.AUTHORS, "authors")
                .keys(Field.TAGS, "tags")
                .keys(Field.CATEGORIES, "categories")
                .keys(Field.LAYOUT, "template")
                .build();
    }

    static Dialect wordpressExport() {
        return new DialectBuilder(
                        "wordpress-export",
                        new Fences(false, true, false, false, false, false, false, true, false, false, false))
                .ownKeys("private", "status", "format", "meta", "password", "ShowToc", "TocOpen")
                .unwraps()
                .words(Words.BOOLEAN)
                .duplicateKeysFail(false)
                .excerptMarks(new ExcerptMark("<!--more-->", false, false))
                .keys(Field.TITLE, "title")
                .keys(Field.DATE, "date")
                .keys(Field.UPDATED, "modified", "last_modified_at")
                .keys(Field.DRAFT, "draft", "!published", "?status")
                .keys(Field.DESCRIPTION, "description")
                .keys(Field.SUMMARY, "excerpt", "summary")
                .keys(Field.SLUG, "slug")
                .keys(Field.URL, "url", "permalink")
                .keys(Field.AUTHORS, "author")
                .keys(Field.TAGS, ",tags")
                .keys(Field.CATEGORIES, ",categories")
                .keys(Field.KEYWORDS, ",keywords")
                .keys(Field.IMAGE, "featured_image", "image", "cover.image", "coverImage")
                .keys(Field.IMAGE_ALT, "cover.alt")
                .keys(Field.TYPE, "type", "layout")
                .keys(Field.ID, "id", "post_id")
                .keys(Field.GUID, "guid")
                .keys(Field.PARENT_ID, "parent_post_id", "parent_id")
                .keys(Field.STATUS, "status")
                .keys(Field.PRIVATE, "private")
                .keys(Field.FORMAT, "format")
                .build();
    }
}
