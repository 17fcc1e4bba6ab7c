package io.github.frontmatter4j.model;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.bind.Default;
import io.github.frontmatter4j.bind.Inline;
import io.github.frontmatter4j.bind.Means;
import io.github.frontmatter4j.bind.Rest;
import io.github.frontmatter4j.bind.Unwrap;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.tree.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A post, whatever system it belongs to: the {@link io.github.frontmatter4j.dialect.Dialect} says which keys its components
 * have. Everything is optional, so every file has a post. Immutable.
 *
 * <pre>{@code
 * Content<Post> content = FrontMatter.standard().read(Path.of("hello.md"), Post.class);
 * content.value().tags(); // [Tag[name=java, permalink=Optional.empty]]
 * content.keyOf("updated"); // Optional[lastmod]
 * }</pre>
 *
 * @param title the title; empty if the file has none
 * @param linkTitle a short title for links and menus
 * @param author who wrote it; nearly always one
 * @param date when it was written
 * @param updated when it was last changed
 * @param publishDate from when on it is published
 * @param expiryDate until when it is published
 * @param draft whether it is not to be published
 * @param description the meta description
 * @param summary the teaser, in WordPress the excerpt
 * @param slug the last segment of the URL
 * @param url the whole path of the URL
 * @param aliases old URLs that lead here
 * @param tags the tags
 * @param categories the categories
 * @param keywords the meta keywords
 * @param image the path or address of the image that stands for the post
 * @param imageAlt the text that stands for the image
 * @param weight the place in ordered lists
 * @param layout the template
 * @param type the kind of content
 * @param language the language
 * @param translationKey what the translations of one post have in common
 * @param comments whether readers may comment
 * @param toc whether a table of contents is shown
 * @param math whether formulas are typeset
 * @param canonicalUrl the address search engines are to use
 * @param wordpress what WordPress knows besides
 * @param rankMath what Rank Math keeps with it
 * @param rest all other keys, in the order of the file; what exporters wrap around values is taken off
 */
@Unwrap
public record Post(
        @Default("") @Means(Field.TITLE) String title,
        @Means(Field.LINK_TITLE) Optional<String> linkTitle,
        @Means(Field.AUTHORS) List<Author> author,
        @Means(Field.DATE) Optional<ContentDate> date,
        @Means(Field.UPDATED) Optional<ContentDate> updated,
        @Means(Field.PUBLISH_DATE) Optional<ContentDate> publishDate,
        @Means(Field.EXPIRY_DATE) Optional<ContentDate> expiryDate,
        @Means(Field.DRAFT) boolean draft,
        @Means(Field.DESCRIPTION) Optional<String> description,
        @Means(Field.SUMMARY) Optional<String> summary,
        @Means(Field.SLUG) Optional<String> slug,
        @Means(Field.URL) Optional<String> url,
        @Means(Field.ALIASES) List<String> aliases,
        @Means(Field.TAGS) List<Tag> tags,
        @Means(Field.CATEGORIES) List<Term> categories,
        @Means(Field.KEYWORDS) List<String> keywords,
        @Means(value = Field.IMAGE, orRest = true) Optional<String> image,
        @Means(value = Field.IMAGE_ALT, orRest = true) Optional<String> imageAlt,
        @Means(value = Field.WEIGHT, orRest = true) Optional<Integer> weight,
        @Means(value = Field.LAYOUT, orRest = true) Optional<String> layout,
        @Means(Field.TYPE) Optional<String> type,
        @Means(value = Field.LANGUAGE, orRest = true) Optional<String> language,
        @Means(value = Field.TRANSLATION_KEY, orRest = true) Optional<String> translationKey,
        @Means(value = Field.COMMENTS, orRest = true) Optional<Boolean> comments,
        @Means(value = Field.TOC, orRest = true) Optional<Boolean> toc,
        @Means(value = Field.MATH, orRest = true) Optional<Boolean> math,
        @Means(Field.CANONICAL_URL) Optional<String> canonicalUrl,
        @Inline WordPressMeta wordpress,
        @Inline RankMath rankMath,
        @Rest Value.Entries rest) {

    private static final Post EMPTY = builder().build();

    /**
     * Refuses null and copies lists and maps.
     *
     * @param title the title; empty if the file has none
     * @param linkTitle a short title for links and menus
     * @param author who wrote it; nearly always one
     * @param date when it was written
     * @param updated when it was last changed
     * @param publishDate from when on it is published
     * @param expiryDate until when it is published
     * @param draft whether it is not to be published
     * @param description the meta description
     * @param summary the teaser, in WordPress the excerpt
     * @param slug the last segment of the URL
     * @param url the whole path of the URL
     * @param aliases old URLs that lead here
     * @param tags the tags
     * @param categories the categories
     * @param keywords the meta keywords
     * @param image the path or address of the image that stands for the post
     * @param imageAlt the text that stands for the image
     * @param weight the place in ordered lists
     * @param layout the template
     * @param type the kind of content
     * @param language the language
     * @param translationKey what the translations of one post have in common
     * @param comments whether readers may comment
     * @param toc whether a table of contents is shown
     * @param math whether formulas are typeset
     * @param canonicalUrl the address search engines are to use
     * @param wordpress what WordPress knows besides
     * @param rankMath what Rank Math keeps with it
     * @param rest all other keys, in the order of the file; what exporters wrap around values is taken off
     */
    public Post {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(linkTitle, "linkTitle");
        author = List.copyOf(author);
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(updated, "updated");
        Objects.requireNonNull(publishDate, "publishDate");
        Objects.requireNonNull(expiryDate, "expiryDate");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(url, "url");
        aliases = List.copyOf(aliases);
        tags = List.copyOf(tags);
        categories = List.copyOf(categories);
        keywords = List.copyOf(keywords);
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(imageAlt, "imageAlt");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(translationKey, "translationKey");
        Objects.requireNonNull(comments, "comments");
        Objects.requireNonNull(toc, "toc");
        Objects.requireNonNull(math, "math");
        Objects.requireNonNull(canonicalUrl, "canonicalUrl");
        Objects.requireNonNull(wordpress, "wordpress");
        Objects.requireNonNull(rankMath, "rankMath");
        Objects.requireNonNull(rest, "rest");
    }

    /**
     * All components absent.
     *
     * @return a shared instance
     */
    public static Post empty() {
        return EMPTY;
    }

    /**
     * Begins with all components absent.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins with the components of this record.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.title = title;
        builder.linkTitle = linkTitle;
        builder.author = author;
        builder.date = date;
        builder.updated = updated;
        builder.publishDate = publishDate;
        builder.expiryDate = expiryDate;
        builder.draft = draft;
        builder.description = description;
        builder.summary = summary;
        builder.slug = slug;
        builder.url = url;
        builder.aliases = aliases;
        builder.tags = tags;
        builder.categories = categories;
        builder.keywords = keywords;
        builder.image = image;
        builder.imageAlt = imageAlt;
        builder.weight = weight;
        builder.layout = layout;
        builder.type = type;
        builder.language = language;
        builder.translationKey = translationKey;
        builder.comments = comments;
        builder.toc = toc;
        builder.math = math;
        builder.canonicalUrl = canonicalUrl;
        builder.wordpress = wordpress;
        builder.rankMath = rankMath;
        builder.rest = rest;
        return builder;
    }

    /**
     * The same record with another {@code title}.
     *
     * @param title the title; empty if the file has none
     * @return a copy
     */
    public Post withTitle(String title) {
        return toBuilder().title(title).build();
    }

    /**
     * The same record with another {@code linkTitle}.
     *
     * @param linkTitle a short title for links and menus; null for none
     * @return a copy
     */
    public Post withLinkTitle(@Nullable String linkTitle) {
        return toBuilder().linkTitle(linkTitle).build();
    }

    /**
     * The same record with another {@code author}.
     *
     * @param author who wrote it; nearly always one
     * @return a copy
     */
    public Post withAuthor(List<Author> author) {
        return toBuilder().author(author).build();
    }

    /**
     * The same record with another {@code date}.
     *
     * @param date when it was written; null for none
     * @return a copy
     */
    public Post withDate(@Nullable ContentDate date) {
        return toBuilder().date(date).build();
    }

    /**
     * The same record with another {@code updated}.
     *
     * @param updated when it was last changed; null for none
     * @return a copy
     */
    public Post withUpdated(@Nullable ContentDate updated) {
        return toBuilder().updated(updated).build();
    }

    /**
     * The same record with another {@code publishDate}.
     *
     * @param publishDate from when on it is published; null for none
     * @return a copy
     */
    public Post withPublishDate(@Nullable ContentDate publishDate) {
        return toBuilder().publishDate(publishDate).build();
    }

    /**
     * The same record with another {@code expiryDate}.
     *
     * @param expiryDate until when it is published; null for none
     * @return a copy
     */
    public Post withExpiryDate(@Nullable ContentDate expiryDate) {
        return toBuilder().expiryDate(expiryDate).build();
    }

    /**
     * The same record with another {@code draft}.
     *
     * @param draft whether it is not to be published
     * @return a copy
     */
    public Post withDraft(boolean draft) {
        return toBuilder().draft(draft).build();
    }

    /**
     * The same record with another {@code description}.
     *
     * @param description the meta description; null for none
     * @return a copy
     */
    public Post withDescription(@Nullable String description) {
        return toBuilder().description(description).build();
    }

    /**
     * The same record with another {@code summary}.
     *
     * @param summary the teaser, in WordPress the excerpt; null for none
     * @return a copy
     */
    public Post withSummary(@Nullable String summary) {
        return toBuilder().summary(summary).build();
    }

    /**
     * The same record with another {@code slug}.
     *
     * @param slug the last segment of the URL; null for none
     * @return a copy
     */
    public Post withSlug(@Nullable String slug) {
        return toBuilder().slug(slug).build();
    }

    /**
     * The same record with another {@code url}.
     *
     * @param url the whole path of the URL; null for none
     * @return a copy
     */
    public Post withUrl(@Nullable String url) {
        return toBuilder().url(url).build();
    }

    /**
     * The same record with another {@code aliases}.
     *
     * @param aliases old URLs that lead here
     * @return a copy
     */
    public Post withAliases(List<String> aliases) {
        return toBuilder().aliases(aliases).build();
    }

    /**
     * The same record with another {@code tags}.
     *
     * @param tags the tags
     * @return a copy
     */
    public Post withTags(List<Tag> tags) {
        return toBuilder().tags(tags).build();
    }

    /**
     * The same record with another {@code categories}.
     *
     * @param categories the categories
     * @return a copy
     */
    public Post withCategories(List<Term> categories) {
        return toBuilder().categories(categories).build();
    }

    /**
     * The same record with another {@code keywords}.
     *
     * @param keywords the meta keywords
     * @return a copy
     */
    public Post withKeywords(List<String> keywords) {
        return toBuilder().keywords(keywords).build();
    }

    /**
     * The same record with another {@code image}.
     *
     * @param image the path or address of the image that stands for the post; null for none
     * @return a copy
     */
    public Post withImage(@Nullable String image) {
        return toBuilder().image(image).build();
    }

    /**
     * The same record with another {@code imageAlt}.
     *
     * @param imageAlt the text that stands for the image; null for none
     * @return a copy
     */
    public Post withImageAlt(@Nullable String imageAlt) {
        return toBuilder().imageAlt(imageAlt).build();
    }

    /**
     * The same record with another {@code weight}.
     *
     * @param weight the place in ordered lists; null for none
     * @return a copy
     */
    public Post withWeight(@Nullable Integer weight) {
        return toBuilder().weight(weight).build();
    }

    /**
     * The same record with another {@code layout}.
     *
     * @param layout the template; null for none
     * @return a copy
     */
    public Post withLayout(@Nullable String layout) {
        return toBuilder().layout(layout).build();
    }

    /**
     * The same record with another {@code type}.
     *
     * @param type the kind of content; null for none
     * @return a copy
     */
    public Post withType(@Nullable String type) {
        return toBuilder().type(type).build();
    }

    /**
     * The same record with another {@code language}.
     *
     * @param language the language; null for none
     * @return a copy
     */
    public Post withLanguage(@Nullable String language) {
        return toBuilder().language(language).build();
    }

    /**
     * The same record with another {@code translationKey}.
     *
     * @param translationKey what the translations of one post have in common; null for none
     * @return a copy
     */
    public Post withTranslationKey(@Nullable String translationKey) {
        return toBuilder().translationKey(translationKey).build();
    }

    /**
     * The same record with another {@code comments}.
     *
     * @param comments whether readers may comment; null for none
     * @return a copy
     */
    public Post withComments(@Nullable Boolean comments) {
        return toBuilder().comments(comments).build();
    }

    /**
     * The same record with another {@code toc}.
     *
     * @param toc whether a table of contents is shown; null for none
     * @return a copy
     */
    public Post withToc(@Nullable Boolean toc) {
        return toBuilder().toc(toc).build();
    }

    /**
     * The same record with another {@code math}.
     *
     * @param math whether formulas are typeset; null for none
     * @return a copy
     */
    public Post withMath(@Nullable Boolean math) {
        return toBuilder().math(math).build();
    }

    /**
     * The same record with another {@code canonicalUrl}.
     *
     * @param canonicalUrl the address search engines are to use; null for none
     * @return a copy
     */
    public Post withCanonicalUrl(@Nullable String canonicalUrl) {
        return toBuilder().canonicalUrl(canonicalUrl).build();
    }

    /**
     * The same record with another {@code wordpress}.
     *
     * @param wordpress what WordPress knows besides
     * @return a copy
     */
    public Post withWordpress(WordPressMeta wordpress) {
        return toBuilder().wordpress(wordpress).build();
    }

    /**
     * The same record with another {@code rankMath}.
     *
     * @param rankMath what Rank Math keeps with it
     * @return a copy
     */
    public Post withRankMath(RankMath rankMath) {
        return toBuilder().rankMath(rankMath).build();
    }

    /**
     * The same record with another {@code rest}.
     *
     * @param rest all other keys, in the order of the file; what exporters wrap around values is taken off
     * @return a copy
     */
    public Post withRest(Value.Entries rest) {
        return toBuilder().rest(rest).build();
    }

    /**
     * What search engines and social networks are told about the post, from whatever plug-in or theme says it.
     *
     * @return the effective values, each with the key that gave it
     */
    public Seo seo() {
        return Seo.of(this);
    }

    /**
     * The same post with other tags.
     *
     * @param names the names of the tags
     * @return a copy
     */
    public Post withTagNames(String... names) {
        return withTags(Stream.of(names).map(Tag::of).toList());
    }

    /**
     * The same post with other categories, none inside another.
     *
     * @param names the names of the categories
     * @return a copy
     */
    public Post withCategoryNames(String... names) {
        return withCategories(Stream.of(names).map(Term::of).toList());
    }

    /** Collects the components of a record. Not thread-safe. */
    public static final class Builder {
        private String title = "";
        private Optional<String> linkTitle = Optional.empty();
        private List<Author> author = List.of();
        private Optional<ContentDate> date = Optional.empty();
        private Optional<ContentDate> updated = Optional.empty();
        private Optional<ContentDate> publishDate = Optional.empty();
        private Optional<ContentDate> expiryDate = Optional.empty();
        private boolean draft;
        private Optional<String> description = Optional.empty();
        private Optional<String> summary = Optional.empty();
        private Optional<String> slug = Optional.empty();
        private Optional<String> url = Optional.empty();
        private List<String> aliases = List.of();
        private List<Tag> tags = List.of();
        private List<Term> categories = List.of();
        private List<String> keywords = List.of();
        private Optional<String> image = Optional.empty();
        private Optional<String> imageAlt = Optional.empty();
        private Optional<Integer> weight = Optional.empty();
        private Optional<String> layout = Optional.empty();
        private Optional<String> type = Optional.empty();
        private Optional<String> language = Optional.empty();
        private Optional<String> translationKey = Optional.empty();
        private Optional<Boolean> comments = Optional.empty();
        private Optional<Boolean> toc = Optional.empty();
        private Optional<Boolean> math = Optional.empty();
        private Optional<String> canonicalUrl = Optional.empty();
        private WordPressMeta wordpress = WordPressMeta.empty();
        private RankMath rankMath = RankMath.empty();
        private Value.Entries rest = new Value.Entries(Map.of());

        private Builder() {}

        /**
         * Sets {@code title}.
         *
         * @param title the title; empty if the file has none
         * @return this builder
         */
        public Builder title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /**
         * Sets {@code linkTitle}.
         *
         * @param linkTitle a short title for links and menus; null for none
         * @return this builder
         */
        public Builder linkTitle(@Nullable String linkTitle) {
            this.linkTitle = Optional.ofNullable(linkTitle);
            return this;
        }

        /**
         * Sets {@code author}.
         *
         * @param author who wrote it; nearly always one
         * @return this builder
         */
        public Builder author(List<Author> author) {
            this.author = Objects.requireNonNull(author, "author");
            return this;
        }

        /**
         * Sets {@code date}.
         *
         * @param date when it was written; null for none
         * @return this builder
         */
        public Builder date(@Nullable ContentDate date) {
            this.date = Optional.ofNullable(date);
            return this;
        }

        /**
         * Sets {@code updated}.
         *
         * @param updated when it was last changed; null for none
         * @return this builder
         */
        public Builder updated(@Nullable ContentDate updated) {
            this.updated = Optional.ofNullable(updated);
            return this;
        }

        /**
         * Sets {@code publishDate}.
         *
         * @param publishDate from when on it is published; null for none
         * @return this builder
         */
        public Builder publishDate(@Nullable ContentDate publishDate) {
            this.publishDate = Optional.ofNullable(publishDate);
            return this;
        }

        /**
         * Sets {@code expiryDate}.
         *
         * @param expiryDate until when it is published; null for none
         * @return this builder
         */
        public Builder expiryDate(@Nullable ContentDate expiryDate) {
            this.expiryDate = Optional.ofNullable(expiryDate);
            return this;
        }

        /**
         * Sets {@code draft}.
         *
         * @param draft whether it is not to be published
         * @return this builder
         */
        public Builder draft(boolean draft) {
            this.draft = draft;
            return this;
        }

        /**
         * Sets {@code description}.
         *
         * @param description the meta description; null for none
         * @return this builder
         */
        public Builder description(@Nullable String description) {
            this.description = Optional.ofNullable(description);
            return this;
        }

        /**
         * Sets {@code summary}.
         *
         * @param summary the teaser, in WordPress the excerpt; null for none
         * @return this builder
         */
        public Builder summary(@Nullable String summary) {
            this.summary = Optional.ofNullable(summary);
            return this;
        }

        /**
         * Sets {@code slug}.
         *
         * @param slug the last segment of the URL; null for none
         * @return this builder
         */
        public Builder slug(@Nullable String slug) {
            this.slug = Optional.ofNullable(slug);
            return this;
        }

        /**
         * Sets {@code url}.
         *
         * @param url the whole path of the URL; null for none
         * @return this builder
         */
        public Builder url(@Nullable String url) {
            this.url = Optional.ofNullable(url);
            return this;
        }

        /**
         * Sets {@code aliases}.
         *
         * @param aliases old URLs that lead here
         * @return this builder
         */
        public Builder aliases(List<String> aliases) {
            this.aliases = Objects.requireNonNull(aliases, "aliases");
            return this;
        }

        /**
         * Sets {@code tags}.
         *
         * @param tags the tags
         * @return this builder
         */
        public Builder tags(List<Tag> tags) {
            this.tags = Objects.requireNonNull(tags, "tags");
            return this;
        }

        /**
         * Sets {@code categories}.
         *
         * @param categories the categories
         * @return this builder
         */
        public Builder categories(List<Term> categories) {
            this.categories = Objects.requireNonNull(categories, "categories");
            return this;
        }

        /**
         * Sets {@code keywords}.
         *
         * @param keywords the meta keywords
         * @return this builder
         */
        public Builder keywords(List<String> keywords) {
            this.keywords = Objects.requireNonNull(keywords, "keywords");
            return this;
        }

        /**
         * Sets {@code image}.
         *
         * @param image the path or address of the image that stands for the post; null for none
         * @return this builder
         */
        public Builder image(@Nullable String image) {
            this.image = Optional.ofNullable(image);
            return this;
        }

        /**
         * Sets {@code imageAlt}.
         *
         * @param imageAlt the text that stands for the image; null for none
         * @return this builder
         */
        public Builder imageAlt(@Nullable String imageAlt) {
            this.imageAlt = Optional.ofNullable(imageAlt);
            return this;
        }

        /**
         * Sets {@code weight}.
         *
         * @param weight the place in ordered lists; null for none
         * @return this builder
         */
        public Builder weight(@Nullable Integer weight) {
            this.weight = Optional.ofNullable(weight);
            return this;
        }

        /**
         * Sets {@code layout}.
         *
         * @param layout the template; null for none
         * @return this builder
         */
        public Builder layout(@Nullable String layout) {
            this.layout = Optional.ofNullable(layout);
            return this;
        }

        /**
         * Sets {@code type}.
         *
         * @param type the kind of content; null for none
         * @return this builder
         */
        public Builder type(@Nullable String type) {
            this.type = Optional.ofNullable(type);
            return this;
        }

        /**
         * Sets {@code language}.
         *
         * @param language the language; null for none
         * @return this builder
         */
        public Builder language(@Nullable String language) {
            this.language = Optional.ofNullable(language);
            return this;
        }

        /**
         * Sets {@code translationKey}.
         *
         * @param translationKey what the translations of one post have in common; null for none
         * @return this builder
         */
        public Builder translationKey(@Nullable String translationKey) {
            this.translationKey = Optional.ofNullable(translationKey);
            return this;
        }

        /**
         * Sets {@code comments}.
         *
         * @param comments whether readers may comment; null for none
         * @return this builder
         */
        public Builder comments(@Nullable Boolean comments) {
            this.comments = Optional.ofNullable(comments);
            return this;
        }

        /**
         * Sets {@code toc}.
         *
         * @param toc whether a table of contents is shown; null for none
         * @return this builder
         */
        public Builder toc(@Nullable Boolean toc) {
            this.toc = Optional.ofNullable(toc);
            return this;
        }

        /**
         * Sets {@code math}.
         *
         * @param math whether formulas are typeset; null for none
         * @return this builder
         */
        public Builder math(@Nullable Boolean math) {
            this.math = Optional.ofNullable(math);
            return this;
        }

        /**
         * Sets {@code canonicalUrl}.
         *
         * @param canonicalUrl the address search engines are to use; null for none
         * @return this builder
         */
        public Builder canonicalUrl(@Nullable String canonicalUrl) {
            this.canonicalUrl = Optional.ofNullable(canonicalUrl);
            return this;
        }

        /**
         * Sets {@code wordpress}.
         *
         * @param wordpress what WordPress knows besides
         * @return this builder
         */
        public Builder wordpress(WordPressMeta wordpress) {
            this.wordpress = Objects.requireNonNull(wordpress, "wordpress");
            return this;
        }

        /**
         * Sets {@code rankMath}.
         *
         * @param rankMath what Rank Math keeps with it
         * @return this builder
         */
        public Builder rankMath(RankMath rankMath) {
            this.rankMath = Objects.requireNonNull(rankMath, "rankMath");
            return this;
        }

        /**
         * Sets {@code rest}.
         *
         * @param rest all other keys, in the order of the file; what exporters wrap around values is taken off
         * @return this builder
         */
        public Builder rest(Value.Entries rest) {
            this.rest = Objects.requireNonNull(rest, "rest");
            return this;
        }

        /**
         * Makes the record.
         *
         * @return an immutable record
         */
        public Post build() {
            return new Post(
                    title,
                    linkTitle,
                    author,
                    date,
                    updated,
                    publishDate,
                    expiryDate,
                    draft,
                    description,
                    summary,
                    slug,
                    url,
                    aliases,
                    tags,
                    categories,
                    keywords,
                    image,
                    imageAlt,
                    weight,
                    layout,
                    type,
                    language,
                    translationKey,
                    comments,
                    toc,
                    math,
                    canonicalUrl,
                    wordpress,
                    rankMath,
                    rest);
        }
    }
}
