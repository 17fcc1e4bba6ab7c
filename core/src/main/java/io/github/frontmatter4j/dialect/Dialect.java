package io.github.frontmatter4j.dialect;

import io.github.frontmatter4j.source.KeyPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The habits of a system that publishes content files, as data. Immutable and thread-safe.
 *
 * <p>The facts come from the sources of these systems: Hugo 0.166, Jekyll 4, Hexo 8, the blog starter of Astro 7,
 * Docusaurus 3, Eleventy 3, Zola 0.22, Obsidian 1.9 with Publish, MkDocs Material 9 with its blog, and the exporters
 * wordpress-to-hugo, wordpress-to-jekyll, wp2hugo, jekyll-import and wordpress-export-to-markdown. Keys that themes have
 * made common follow behind the system's own.
 *
 * <pre>{@code
 * Dialect.JEKYLL.key(Field.URL); // Optional[permalink]
 * Dialect.HUGO.withVersion("0.150").words(); // BOOLEAN: `draft: yes` hides the post
 * }</pre>
 */
public final class Dialect {

    /** What the words {@code yes}, {@code no}, {@code on}, {@code off}, unquoted, mean where a boolean is expected. */
    public enum Words {
        /** Booleans, as in YAML 1.1. */
        BOOLEAN,
        /** Text, and text is refused or ignored. */
        TEXT,
        /** Text, and text counts as false: {@code draft: yes} publishes. */
        FALSE
    }

    /** How a date with a time is written so that the system reads it without a shift. */
    public enum DateForm {
        /** {@code 2024-01-15T10:20:30+08:00}. */
        RFC_3339,
        /** {@code 2024-01-15 10:20:30 +0800}. */
        SPACED,
        /** {@code 2024-01-15T10:20:30}: the system has no offsets. */
        LOCAL
    }

    private static final Fences HUGO_FENCES =
            new Fences(true, true, false, true, false, false, false, true, true, true, false);

    /** Reads whatever Hugo reads, and the key names of all other dialects. */
    public static final Dialect STANDARD = standard();

    /** Hugo, newest known version. */
    public static final Dialect HUGO = hugo();

    /** Jekyll 4 with its usual plug-ins. */
    public static final Dialect JEKYLL = jekyll();

    /** Hexo 8. */
    public static final Dialect HEXO = hexo();

    /** Astro with the schema of its blog starter. */
    public static final Dialect ASTRO = astro();

    /** Docusaurus, blog and docs. */
    public static final Dialect DOCUSAURUS = docusaurus();

    /** Eleventy 3. */
    public static final Dialect ELEVENTY = eleventy();

    /** Zola. */
    public static final Dialect ZOLA = zola();

    /** Obsidian and Obsidian Publish. */
    public static final Dialect OBSIDIAN = obsidian();

    /** MkDocs with the Material theme and its blog. */
    public static final Dialect MKDOCS = mkdocs();

    /** Files as the WordPress exporters leave them. */
    public static final Dialect WORDPRESS_EXPORT = wordpressExport();

    private final String name;
    private final Optional<String> version;
    private final FieldKeys keys;
    private final List<String> ownKeys;
    private final boolean ignoresCase;
    private final Optional<String> customKeysUnder;
    private final boolean unwraps;
    private final boolean textIsList;
    private final Words words;
    private final boolean duplicateKeysFail;
    private final DateForm dateForm;
    private final Fences fences;
    private final List<ExcerptMark> excerptMarks;

    private Dialect(Builder builder) {
        name = builder.name;
        version = builder.version;
        keys = new FieldKeys(builder.keys);
        ownKeys = builder.ownKeys;
        ignoresCase = builder.ignoresCase;
        customKeysUnder = builder.customKeysUnder;
        unwraps = builder.unwraps;
        textIsList = builder.textIsList;
        words = builder.words;
        duplicateKeysFail = builder.duplicateKeysFail;
        dateForm = builder.dateForm;
        fences = builder.fences;
        excerptMarks = List.copyOf(builder.excerptMarks);
    }

    /**
     * The keys of all fields that stand at the top of a header, not inside a map.
     *
     * @return their names, sorted
     */
    public Set<String> topKeys() {
        return keys.top();
    }

    /**
     * All known dialects, {@link #STANDARD} first.
     *
     * @return the constants of this class
     */
    public static List<Dialect> all() {
        return List.of(
                STANDARD, HUGO, JEKYLL, HEXO, ASTRO, DOCUSAURUS, ELEVENTY, ZOLA, OBSIDIAN, MKDOCS, WORDPRESS_EXPORT);
    }

    /**
     * A dialect by its name.
     *
     * @param text such as {@code hugo}, {@code mkdocs} or {@code wordpress-export}; a version may follow behind
     *     {@code @}: {@code hugo@0.150}. Case does not matter
     * @return the dialect
     * @throws IllegalArgumentException if there is none of this name; the message lists all names
     */
    public static Dialect named(String text) {
        String[] parts = text.split("@", 2);
        for (Dialect dialect : all()) {
            if (dialect.name.equalsIgnoreCase(parts[0].replace('_', '-'))) {
                return parts.length == 2 ? dialect.withVersion(parts[1]) : dialect;
            }
        }
        throw new IllegalArgumentException("Unexpected dialect `" + text + "`, expected one of "
                + String.join(", ", all().stream().map(Dialect::name).toList()));
    }

    /**
     * The dialect's name.
     *
     * @return lower-case letters and hyphens
     */
    public String name() {
        return name;
    }

    /**
     * The version asked for.
     *
     * @return the version, or empty for the newest known one
     */
    public Optional<String> version() {
        return version;
    }

    /**
     * The keys that stand for a field, in the order in which they are tried; the first is the one to write.
     *
     * @param field the field
     * @return the keys; empty if the system has none
     */
    public List<DialectKey> keys(Field field) {
        return keys.of(field);
    }

    /**
     * The key to write for a field.
     *
     * @param field the field
     * @return the path of the first key, or empty if the system has none
     */
    public Optional<KeyPath> key(Field field) {
        return keys(field).stream().findFirst().map(DialectKey::path);
    }

    /**
     * Keys that only this system gives a meaning to, besides those of {@link #keys(Field)}.
     *
     * @return the keys; a file that moves to another system keeps them as keys of its own
     */
    public List<String> ownKeys() {
        return ownKeys;
    }

    /**
     * Whether keys that differ only by case are one key.
     *
     * @return true for Hugo
     */
    public boolean ignoresCase() {
        return ignoresCase;
    }

    /**
     * The map that holds an author's own keys.
     *
     * @return its key, or empty if they stand beside the others
     */
    public Optional<String> customKeysUnder() {
        return customKeysUnder;
    }

    /**
     * Whether a flat list of categories is a path, each inside the one before.
     *
     * @return true for Hexo
     */
    public boolean categoriesNest() {
        return name.equals("hexo");
    }

    /**
     * Whether a list or a serialized text where one value is expected is residue of an export and not a mistake.
     *
     * @return true for {@link #STANDARD} and {@link #WORDPRESS_EXPORT}
     */
    public boolean unwraps() {
        return unwraps;
    }

    /**
     * Whether a single text where a list is expected is a usual form and not a mistake.
     *
     * @return true for systems that document it
     */
    public boolean textIsList() {
        return textIsList;
    }

    /**
     * What {@code yes}, {@code no}, {@code on} and {@code off} mean in a boolean field.
     *
     * @return the rule
     */
    public Words words() {
        return words;
    }

    /**
     * Whether a key that stands twice makes the system refuse the file.
     *
     * @return false if the last one wins in silence
     */
    public boolean duplicateKeysFail() {
        return duplicateKeysFail;
    }

    /**
     * How dates with a time are written.
     *
     * @return the form
     */
    public DateForm dateForm() {
        return dateForm;
    }

    /**
     * Which forms of front matter are recognised.
     *
     * @return the rules
     */
    public Fences fences() {
        return fences;
    }

    /**
     * What divides a teaser from the rest of the body.
     *
     * @return the marks, the usual one first; empty if there are none
     */
    public List<ExcerptMark> excerptMarks() {
        return excerptMarks;
    }

    /**
     * This dialect as a version of the system has it. Versions change what they changed in the system; for the others
     * than Hugo only the name of the version is remembered.
     *
     * @param version numbers with dots, such as {@code 0.150} or {@code 0.150.1}
     * @return a copy
     * @throws IllegalArgumentException if the text is not a version
     */
    public Dialect withVersion(String version) {
        int minor = minorOf(version);
        Builder builder = new Builder(this);
        builder.version = Optional.of(version);
        if (name.equals("hugo")) {
            // Hugo 0.152 changed its YAML library
            builder.words = minor < 152 ? Words.BOOLEAN : Words.FALSE;
            builder.duplicateKeysFail = minor >= 152;
        }
        return builder.build();
    }

    /** The second number of {@code 0.152.2}; a first number above 0 counts as newer than all. */
    private static int minorOf(String version) {
        String[] parts = version.split("\\.", -1);
        try {
            int[] numbers = Arrays.stream(parts).mapToInt(Integer::parseInt).toArray();
            return numbers[0] > 0 || numbers.length == 1 ? Integer.MAX_VALUE : numbers[1];
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Unexpected version `" + version + "`, expected one such as `0.152`", e);
        }
    }

    /**
     * The same dialect with other keys for a field, for sites with keys of their own.
     *
     * @param field the field
     * @param keys the keys in the order in which they are tried, as paths such as {@code params.cover}; the first is
     *     written
     * @return a copy
     * @throws IllegalArgumentException if a key is not a path
     */
    public Dialect withKeys(Field field, String... keys) {
        for (String key : keys) {
            KeyPath.parse(key); // a mistake is said here, not at the first file
        }
        Builder builder = new Builder(this);
        builder.keys.put(Objects.requireNonNull(field, "field"), new FieldKeys.Spelled(List.of(keys), false));
        return builder.build();
    }

    @Override
    public String toString() {
        return version.map(v -> name + "@" + v).orElse(name);
    }

    private static Dialect standard() {
        Builder builder = new Builder("standard");
        builder.ignoresCase = true;
        builder.unwraps = true;
        builder.words = Words.BOOLEAN;
        // nothing is lost where `...` closes, and Jekyll, MkDocs and Hugo before 0.152 read it so
        builder.fences = new Fences(true, true, true, true, false, false, false, true, true, true, false);
        builder.excerptMarks.addAll(
                List.of(new ExcerptMark("<!--more-->", true, true), new ExcerptMark("<!-- truncate -->", true, true)));
        builder.keys(Field.TITLE, "title")
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
                .keys(Field.FORMAT, "format");
        return builder.build();
    }

    private static Dialect hugo() {
        Builder builder = new Builder("hugo");
        builder.ownKeys = List.of(
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
                "sites");
        builder.ignoresCase = true;
        builder.words = Words.FALSE;
        builder.fences = HUGO_FENCES;
        builder.excerptMarks.add(new ExcerptMark("<!--more-->", false, false));
        builder.keys(Field.TITLE, "title")
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
                .keys(Field.CANONICAL_URL, "canonicalURL");
        return builder.build();
    }

    private static Dialect jekyll() {
        Builder builder = new Builder("jekyll");
        builder.ownKeys =
                List.of("excerpt_separator", "render_with_liquid", "redirect_to", "sitemap", "media_subpath", "pin");
        builder.textIsList = true;
        builder.words = Words.BOOLEAN;
        builder.duplicateKeysFail = false;
        builder.dateForm = DateForm.SPACED;
        builder.fences = new Fences(false, true, true, false, false, false, false, true, false, false, false);
        builder.excerptMarks.add(new ExcerptMark("\n\n", false, false));
        builder.keys(Field.TITLE, "title")
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
                .keys(Field.CANONICAL_URL, "canonical_url");
        return builder.build();
    }

    private static Dialect hexo() {
        Builder builder = new Builder("hexo");
        builder.ownKeys = List.of("disableNunjucks", "photos", "password", "abbrlink");
        builder.textIsList = true;
        builder.dateForm = DateForm.SPACED;
        builder.fences = new Fences(false, false, false, true, true, true, false, true, false, false, true);
        builder.excerptMarks.add(new ExcerptMark("<!-- more -->", true, true));
        builder.keys(Field.TITLE, "title")
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
                .keys(Field.MATH, "mathjax", "math", "katex");
        return builder.build();
    }

    private static Dialect astro() {
        Builder builder = new Builder("astro");
        builder.fences = new Fences(true, true, false, true, false, false, false, true, true, false, false);
        builder.keys(Field.TITLE, "title")
                .keys(Field.DATE, "pubDate", "date")
                .keys(Field.UPDATED, "updatedDate")
                .keys(Field.DESCRIPTION, "description")
                .keys(Field.SLUG, "slug")
                .keys(Field.TAGS, "tags")
                .keys(Field.IMAGE, "heroImage")
                .keys(Field.LAYOUT, "layout");
        return builder.build();
    }

    private static Dialect docusaurus() {
        Builder builder = new Builder("docusaurus");
        builder.ownKeys = List.of(
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
                "parse_number_prefixes");
        builder.fences = new Fences(false, true, false, true, false, false, false, true, false, false, false);
        builder.excerptMarks.add(new ExcerptMark("<!-- truncate -->", true, false));
        builder.keys(Field.TITLE, "title")
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
                .keys(Field.TOC, "!hide_table_of_contents");
        return builder.build();
    }

    private static Dialect eleventy() {
        Builder builder = new Builder("eleventy");
        builder.ownKeys = List.of(
                "pagination",
                "eleventyExcludeFromCollections",
                "eleventyComputed",
                "eleventyDataSchema",
                "eleventyNavigation",
                "eleventyImport",
                "templateEngineOverride",
                "dynamicPermalink",
                "permalinkBypassOutputDir");
        builder.textIsList = true;
        builder.fences = new Fences(false, true, false, true, false, false, true, true, false, false, false);
        builder.excerptMarks.add(new ExcerptMark("---", false, false));
        builder.keys(Field.TITLE, "title")
                .keys(Field.DATE, "date")
                .keys(Field.DRAFT, "draft")
                .keys(Field.DESCRIPTION, "description")
                .keys(Field.URL, "permalink")
                .keys(Field.TAGS, "tags")
                .keys(Field.LAYOUT, "layout");
        return builder.build();
    }

    private static Dialect zola() {
        Builder builder = new Builder("zola");
        builder.ownKeys = List.of(
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
                "generate_feeds");
        builder.customKeysUnder = Optional.of("extra");
        builder.fences = new Fences(true, false, false, false, false, false, false, true, true, false, false);
        builder.excerptMarks.add(new ExcerptMark("<!-- more -->", true, true));
        builder.keys(Field.TITLE, "title")
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
                .keys(Field.MATH, "extra.math");
        return builder.build();
    }

    private static Dialect obsidian() {
        Builder builder = new Builder("obsidian");
        builder.ownKeys = List.of("aliases", "alias", "cssclasses", "cssclass");
        builder.dateForm = DateForm.LOCAL;
        builder.fences = new Fences(false, true, false, false, false, false, false, true, false, false, false);
        builder.keys(Field.TITLE, "title")
                .keys(Field.DATE, "date", "created")
                .keys(Field.UPDATED, "updated", "modified")
                .keys(Field.DRAFT, "!publish")
                .keys(Field.DESCRIPTION, "description")
                .keys(Field.URL, "permalink")
                .keys(Field.AUTHORS, "author")
                .keys(Field.TAGS, "tags", "tag")
                .keys(Field.IMAGE, "image", "cover");
        return builder.build();
    }

    private static Dialect mkdocs() {
        Builder builder = new Builder("mkdocs");
        builder.ownKeys = List.of("hide", "icon", "status", "subtitle", "search", "links", "readtime", "pin", "social");
        builder.words = Words.BOOLEAN;
        builder.duplicateKeysFail = false;
        builder.fences = new Fences(false, true, true, false, false, false, false, true, false, false, false);
        builder.excerptMarks.add(new ExcerptMark("<!-- more -->", false, false));
        builder.keys(Field.TITLE, "title")
                .keys(Field.DATE, "date", "date.created")
                .keys(Field.UPDATED, "date.updated")
                .keys(Field.DRAFT, "draft")
                .keys(Field.DESCRIPTION, "description")
                .keys(Field.SLUG, "slug")
                .keys(Field.AUTHORS, "authors")
                .keys(Field.TAGS, "tags")
                .keys(Field.CATEGORIES, "categories")
                .keys(Field.LAYOUT, "template");
        return builder.build();
    }

    private static Dialect wordpressExport() {
        Builder builder = new Builder("wordpress-export");
        builder.ownKeys = List.of("private", "status", "format", "meta", "password", "ShowToc", "TocOpen");
        builder.unwraps = true;
        builder.words = Words.BOOLEAN;
        builder.duplicateKeysFail = false;
        builder.fences = new Fences(false, true, false, false, false, false, false, true, false, false, false);
        builder.excerptMarks.add(new ExcerptMark("<!--more-->", false, false));
        builder.keys(Field.TITLE, "title")
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
                .keys(Field.FORMAT, "format");
        return builder.build();
    }

    private static final class Builder {
        private final String name;
        private final Map<Field, FieldKeys.Spelled> keys = new EnumMap<>(Field.class);
        private final List<ExcerptMark> excerptMarks = new ArrayList<>();
        private List<String> ownKeys = List.of();
        private Optional<String> version = Optional.empty();
        private boolean ignoresCase;
        private Optional<String> customKeysUnder = Optional.empty();
        private boolean unwraps;
        private boolean textIsList;
        private Words words = Words.TEXT;
        private boolean duplicateKeysFail = true;
        private DateForm dateForm = DateForm.RFC_3339;
        private Fences fences;

        Builder(String name) {
            this.name = name;
            this.fences = HUGO_FENCES;
        }

        Builder(Dialect other) {
            this(other.name);
            keys.putAll(other.keys.spelled());
            excerptMarks.addAll(other.excerptMarks);
            version = other.version;
            ownKeys = other.ownKeys;
            ignoresCase = other.ignoresCase;
            customKeysUnder = other.customKeysUnder;
            unwraps = other.unwraps;
            textIsList = other.textIsList;
            words = other.words;
            duplicateKeysFail = other.duplicateKeysFail;
            dateForm = other.dateForm;
            fences = other.fences;
        }

        /** Keys, perhaps with a mark in front. */
        Builder keys(Field field, String... texts) {
            keys.put(field, new FieldKeys.Spelled(List.of(texts), true));
            return this;
        }

        Dialect build() {
            return new Dialect(this);
        }
    }
}
