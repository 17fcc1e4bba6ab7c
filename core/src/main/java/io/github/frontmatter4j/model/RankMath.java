package io.github.frontmatter4j.model;

import io.github.frontmatter4j.bind.Inline;
import io.github.frontmatter4j.bind.Key;
import io.github.frontmatter4j.bind.Rest;
import io.github.frontmatter4j.bind.Unwrap;
import io.github.frontmatter4j.dialect.DialectKey.ListRule;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything the WordPress plug-in Rank Math keeps with a post, typed. What is absent has the plug-in's default, which the
 * components state. Immutable.
 *
 * <p>Key names and defaults are those of Rank Math 1.0.273 and of 1.0.44, the last version with the old snippets.
 *
 * @param title the SEO title; absent: {@code %title% %sep% %sitename%}
 * @param description the meta description; absent: the excerpt
 * @param focusKeywords the keywords of the analysis, the primary one first
 * @param robots the robots rules; absent: {@code index}
 * @param advancedRobots the limits of previews; absent: -1, -1, {@code large}
 * @param canonicalUrl the canonical address; absent: the post's own
 * @param breadcrumbTitle the label in breadcrumbs; absent: the title
 * @param pillarContent whether the post is a corner stone
 * @param primaryTerms WordPress numbers of primary terms by their keys, such as {@code rank_math_primary_category}; {@code 0} for none
 * @param facebook Open Graph
 * @param twitter X, once Twitter
 * @param schema structured data
 * @param modules news, video, shops, places
 * @param computed residue
 * @param other keys of the plug-in that are not known here
 */
@Unwrap
public record RankMath(
        @Key("rank_math_title") Optional<TemplateText> title,
        @Key("rank_math_description") Optional<TemplateText> description,

        @Unwrap(split = ListRule.COMMAS) @Key("rank_math_focus_keyword")
        List<String> focusKeywords,

        @Key("rank_math_robots") Optional<Robots> robots,
        @Key("rank_math_advanced_robots") Optional<AdvancedRobots> advancedRobots,
        @Key("rank_math_canonical_url") Optional<String> canonicalUrl,
        @Key("rank_math_breadcrumb_title") Optional<String> breadcrumbTitle,
        @Key("rank_math_pillar_content") boolean pillarContent,
        @Rest("rank_math_primary_") Map<String, String> primaryTerms,
        @Inline RankMathFacebook facebook,
        @Inline RankMathTwitter twitter,
        @Inline RankMathSchema schema,
        @Inline RankMathModules modules,
        @Inline RankMathComputed computed,
        @Rest("rank_math_") Value.Entries other) {

    private static final RankMath EMPTY = builder().build();

    /**
     * Refuses null and copies lists and maps.
     *
     * @param title the SEO title; absent: {@code %title% %sep% %sitename%}
     * @param description the meta description; absent: the excerpt
     * @param focusKeywords the keywords of the analysis, the primary one first
     * @param robots the robots rules; absent: {@code index}
     * @param advancedRobots the limits of previews; absent: -1, -1, {@code large}
     * @param canonicalUrl the canonical address; absent: the post's own
     * @param breadcrumbTitle the label in breadcrumbs; absent: the title
     * @param pillarContent whether the post is a corner stone
     * @param primaryTerms WordPress numbers of primary terms by their keys, such as {@code rank_math_primary_category}; {@code 0} for none
     * @param facebook Open Graph
     * @param twitter X, once Twitter
     * @param schema structured data
     * @param modules news, video, shops, places
     * @param computed residue
     * @param other keys of the plug-in that are not known here
     */
    public RankMath {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        focusKeywords = List.copyOf(focusKeywords);
        Objects.requireNonNull(robots, "robots");
        Objects.requireNonNull(advancedRobots, "advancedRobots");
        Objects.requireNonNull(canonicalUrl, "canonicalUrl");
        Objects.requireNonNull(breadcrumbTitle, "breadcrumbTitle");
        primaryTerms = ModelMaps.copy(primaryTerms);
        Objects.requireNonNull(facebook, "facebook");
        Objects.requireNonNull(twitter, "twitter");
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(modules, "modules");
        Objects.requireNonNull(computed, "computed");
        Objects.requireNonNull(other, "other");
    }

    /**
     * All components absent.
     *
     * @return a shared instance
     */
    public static RankMath empty() {
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
        builder.description = description;
        builder.focusKeywords = focusKeywords;
        builder.robots = robots;
        builder.advancedRobots = advancedRobots;
        builder.canonicalUrl = canonicalUrl;
        builder.breadcrumbTitle = breadcrumbTitle;
        builder.pillarContent = pillarContent;
        builder.primaryTerms = primaryTerms;
        builder.facebook = facebook;
        builder.twitter = twitter;
        builder.schema = schema;
        builder.modules = modules;
        builder.computed = computed;
        builder.other = other;
        return builder;
    }

    /**
     * The same record with another {@code title}.
     *
     * @param title the SEO title; absent: {@code %title% %sep% %sitename%}; null for none
     * @return a copy
     */
    public RankMath withTitle(@Nullable TemplateText title) {
        return toBuilder().title(title).build();
    }

    /**
     * The same record with another {@code description}.
     *
     * @param description the meta description; absent: the excerpt; null for none
     * @return a copy
     */
    public RankMath withDescription(@Nullable TemplateText description) {
        return toBuilder().description(description).build();
    }

    /**
     * The same record with another {@code focusKeywords}.
     *
     * @param focusKeywords the keywords of the analysis, the primary one first
     * @return a copy
     */
    public RankMath withFocusKeywords(List<String> focusKeywords) {
        return toBuilder().focusKeywords(focusKeywords).build();
    }

    /**
     * The same record with another {@code robots}.
     *
     * @param robots the robots rules; absent: {@code index}; null for none
     * @return a copy
     */
    public RankMath withRobots(@Nullable Robots robots) {
        return toBuilder().robots(robots).build();
    }

    /**
     * The same record with another {@code advancedRobots}.
     *
     * @param advancedRobots the limits of previews; absent: -1, -1, {@code large}; null for none
     * @return a copy
     */
    public RankMath withAdvancedRobots(@Nullable AdvancedRobots advancedRobots) {
        return toBuilder().advancedRobots(advancedRobots).build();
    }

    /**
     * The same record with another {@code canonicalUrl}.
     *
     * @param canonicalUrl the canonical address; absent: the post's own; null for none
     * @return a copy
     */
    public RankMath withCanonicalUrl(@Nullable String canonicalUrl) {
        return toBuilder().canonicalUrl(canonicalUrl).build();
    }

    /**
     * The same record with another {@code breadcrumbTitle}.
     *
     * @param breadcrumbTitle the label in breadcrumbs; absent: the title; null for none
     * @return a copy
     */
    public RankMath withBreadcrumbTitle(@Nullable String breadcrumbTitle) {
        return toBuilder().breadcrumbTitle(breadcrumbTitle).build();
    }

    /**
     * The same record with another {@code pillarContent}.
     *
     * @param pillarContent whether the post is a corner stone
     * @return a copy
     */
    public RankMath withPillarContent(boolean pillarContent) {
        return toBuilder().pillarContent(pillarContent).build();
    }

    /**
     * The same record with another {@code primaryTerms}.
     *
     * @param primaryTerms WordPress numbers of primary terms by their keys, such as {@code rank_math_primary_category}; {@code 0} for none
     * @return a copy
     */
    public RankMath withPrimaryTerms(Map<String, String> primaryTerms) {
        return toBuilder().primaryTerms(primaryTerms).build();
    }

    /**
     * The same record with another {@code facebook}.
     *
     * @param facebook Open Graph
     * @return a copy
     */
    public RankMath withFacebook(RankMathFacebook facebook) {
        return toBuilder().facebook(facebook).build();
    }

    /**
     * The same record with another {@code twitter}.
     *
     * @param twitter X, once Twitter
     * @return a copy
     */
    public RankMath withTwitter(RankMathTwitter twitter) {
        return toBuilder().twitter(twitter).build();
    }

    /**
     * The same record with another {@code schema}.
     *
     * @param schema structured data
     * @return a copy
     */
    public RankMath withSchema(RankMathSchema schema) {
        return toBuilder().schema(schema).build();
    }

    /**
     * The same record with another {@code modules}.
     *
     * @param modules news, video, shops, places
     * @return a copy
     */
    public RankMath withModules(RankMathModules modules) {
        return toBuilder().modules(modules).build();
    }

    /**
     * The same record with another {@code computed}.
     *
     * @param computed residue
     * @return a copy
     */
    public RankMath withComputed(RankMathComputed computed) {
        return toBuilder().computed(computed).build();
    }

    /**
     * The same record with another {@code other}.
     *
     * @param other keys of the plug-in that are not known here
     * @return a copy
     */
    public RankMath withOther(Value.Entries other) {
        return toBuilder().other(other).build();
    }

    /**
     * The keyword the analysis is about.
     *
     * @return the first focus keyword, or empty
     */
    public Optional<String> primaryKeyword() {
        return focusKeywords.stream().findFirst();
    }

    /**
     * The WordPress number of the primary term of a taxonomy.
     *
     * @param taxonomy such as {@code category}
     * @return the number as text, or empty if there is none
     */
    public Optional<String> primaryTerm(String taxonomy) {
        return Optional.ofNullable(primaryTerms.get("rank_math_primary_" + taxonomy))
                .filter(id -> !id.equals("0"));
    }

    /**
     * The robots rules with the limits of previews, as the plug-in prints them: limits only where the page is indexed
     * and has previews.
     *
     * @return the effective rules
     */
    public Robots effectiveRobots() {
        List<RobotsDirective> all =
                new ArrayList<>(robots.orElse(Robots.parse("index")).directives());
        all.addAll(advancedRobots
                .orElse(new AdvancedRobots(Optional.of(-1), Optional.of(-1), Optional.of("large")))
                .toRobots()
                .directives());
        return new Robots(all).effective();
    }

    /**
     * Whether nothing at all is stated.
     *
     * @return true for a post that Rank Math never touched
     */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** Collects the components of a record. Not thread-safe. */
    public static final class Builder {
        private Optional<TemplateText> title = Optional.empty();
        private Optional<TemplateText> description = Optional.empty();
        private List<String> focusKeywords = List.of();
        private Optional<Robots> robots = Optional.empty();
        private Optional<AdvancedRobots> advancedRobots = Optional.empty();
        private Optional<String> canonicalUrl = Optional.empty();
        private Optional<String> breadcrumbTitle = Optional.empty();
        private boolean pillarContent;
        private Map<String, String> primaryTerms = Map.of();
        private RankMathFacebook facebook = RankMathFacebook.empty();
        private RankMathTwitter twitter = RankMathTwitter.empty();
        private RankMathSchema schema = RankMathSchema.empty();
        private RankMathModules modules = RankMathModules.empty();
        private RankMathComputed computed = RankMathComputed.empty();
        private Value.Entries other = new Value.Entries(Map.of());

        private Builder() {}

        /**
         * Sets {@code title}.
         *
         * @param title the SEO title; absent: {@code %title% %sep% %sitename%}; null for none
         * @return this builder
         */
        public Builder title(@Nullable TemplateText title) {
            this.title = Optional.ofNullable(title);
            return this;
        }

        /**
         * Sets {@code description}.
         *
         * @param description the meta description; absent: the excerpt; null for none
         * @return this builder
         */
        public Builder description(@Nullable TemplateText description) {
            this.description = Optional.ofNullable(description);
            return this;
        }

        /**
         * Sets {@code focusKeywords}.
         *
         * @param focusKeywords the keywords of the analysis, the primary one first
         * @return this builder
         */
        public Builder focusKeywords(List<String> focusKeywords) {
            this.focusKeywords = Objects.requireNonNull(focusKeywords, "focusKeywords");
            return this;
        }

        /**
         * Sets {@code robots}.
         *
         * @param robots the robots rules; absent: {@code index}; null for none
         * @return this builder
         */
        public Builder robots(@Nullable Robots robots) {
            this.robots = Optional.ofNullable(robots);
            return this;
        }

        /**
         * Sets {@code advancedRobots}.
         *
         * @param advancedRobots the limits of previews; absent: -1, -1, {@code large}; null for none
         * @return this builder
         */
        public Builder advancedRobots(@Nullable AdvancedRobots advancedRobots) {
            this.advancedRobots = Optional.ofNullable(advancedRobots);
            return this;
        }

        /**
         * Sets {@code canonicalUrl}.
         *
         * @param canonicalUrl the canonical address; absent: the post's own; null for none
         * @return this builder
         */
        public Builder canonicalUrl(@Nullable String canonicalUrl) {
            this.canonicalUrl = Optional.ofNullable(canonicalUrl);
            return this;
        }

        /**
         * Sets {@code breadcrumbTitle}.
         *
         * @param breadcrumbTitle the label in breadcrumbs; absent: the title; null for none
         * @return this builder
         */
        public Builder breadcrumbTitle(@Nullable String breadcrumbTitle) {
            this.breadcrumbTitle = Optional.ofNullable(breadcrumbTitle);
            return this;
        }

        /**
         * Sets {@code pillarContent}.
         *
         * @param pillarContent whether the post is a corner stone
         * @return this builder
         */
        public Builder pillarContent(boolean pillarContent) {
            this.pillarContent = pillarContent;
            return this;
        }

        /**
         * Sets {@code primaryTerms}.
         *
         * @param primaryTerms WordPress numbers of primary terms by their keys, such as {@code rank_math_primary_category}; {@code 0} for none
         * @return this builder
         */
        public Builder primaryTerms(Map<String, String> primaryTerms) {
            this.primaryTerms = Objects.requireNonNull(primaryTerms, "primaryTerms");
            return this;
        }

        /**
         * Sets {@code facebook}.
         *
         * @param facebook Open Graph
         * @return this builder
         */
        public Builder facebook(RankMathFacebook facebook) {
            this.facebook = Objects.requireNonNull(facebook, "facebook");
            return this;
        }

        /**
         * Sets {@code twitter}.
         *
         * @param twitter X, once Twitter
         * @return this builder
         */
        public Builder twitter(RankMathTwitter twitter) {
            this.twitter = Objects.requireNonNull(twitter, "twitter");
            return this;
        }

        /**
         * Sets {@code schema}.
         *
         * @param schema structured data
         * @return this builder
         */
        public Builder schema(RankMathSchema schema) {
            this.schema = Objects.requireNonNull(schema, "schema");
            return this;
        }

        /**
         * Sets {@code modules}.
         *
         * @param modules news, video, shops, places
         * @return this builder
         */
        public Builder modules(RankMathModules modules) {
            this.modules = Objects.requireNonNull(modules, "modules");
            return this;
        }

        /**
         * Sets {@code computed}.
         *
         * @param computed residue
         * @return this builder
         */
        public Builder computed(RankMathComputed computed) {
            this.computed = Objects.requireNonNull(computed, "computed");
            return this;
        }

        /**
         * Sets {@code other}.
         *
         * @param other keys of the plug-in that are not known here
         * @return this builder
         */
        public Builder other(Value.Entries other) {
            this.other = Objects.requireNonNull(other, "other");
            return this;
        }

        /**
         * Makes the record.
         *
         * @return an immutable record
         */
        public RankMath build() {
            return new RankMath(
                    title,
                    description,
                    focusKeywords,
                    robots,
                    advancedRobots,
                    canonicalUrl,
                    breadcrumbTitle,
                    pillarContent,
                    primaryTerms,
                    facebook,
                    twitter,
                    schema,
                    modules,
                    computed,
                    other);
        }
    }
}
