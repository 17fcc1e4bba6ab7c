package io.github.frontmatter4j.model;

import io.github.frontmatter4j.bind.Key;
import io.github.frontmatter4j.bind.Unwrap;
import io.github.frontmatter4j.tree.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Rank Math computed or remembers for its editor: residue outside of WordPress. Immutable.
 *
 * @param seoScore the last score, 0 to 100
 * @param hideSeoScore whether the badge is hidden
 * @param permalink a copy of the slug
 * @param lockModifiedDate whether the next save keeps the date
 * @param linksProcessed whether the link counter ran
 * @param analyticsObjectId a row of the analytics table
 * @param openGraphImages a cache of images
 * @param contentAiScore the score of Content AI, percentages by name
 * @param contentAiKeyword the keyword of Content AI
 * @param autoRedirects numbers of redirects
 */
@Unwrap
public record RankMathComputed(
        @Key("rank_math_seo_score") Optional<Integer> seoScore,
        @Key("rank_math_dont_show_seo_score") boolean hideSeoScore,
        @Key("rank_math_permalink") Optional<String> permalink,
        @Key("rank_math_lock_modified_date") boolean lockModifiedDate,
        @Key("rank_math_internal_links_processed") boolean linksProcessed,
        @Key("rank_math_analytic_object_id") Optional<Long> analyticsObjectId,
        @Key("rank_math_og_content_image") Optional<Value> openGraphImages,
        @Key("rank_math_contentai_score") Map<String, String> contentAiScore,
        @Key("rank_math_ca_keyword") Map<String, String> contentAiKeyword,
        @Key("rank_math_auto_redirect") List<Long> autoRedirects) {

    private static final RankMathComputed EMPTY = builder().build();

    /**
     * Refuses null and copies lists and maps.
     *
     * @param seoScore the last score, 0 to 100
     * @param hideSeoScore whether the badge is hidden
     * @param permalink a copy of the slug
     * @param lockModifiedDate whether the next save keeps the date
     * @param linksProcessed whether the link counter ran
     * @param analyticsObjectId a row of the analytics table
     * @param openGraphImages a cache of images
     * @param contentAiScore the score of Content AI, percentages by name
     * @param contentAiKeyword the keyword of Content AI
     * @param autoRedirects numbers of redirects
     */
    public RankMathComputed {
        Objects.requireNonNull(seoScore, "seoScore");
        Objects.requireNonNull(permalink, "permalink");
        Objects.requireNonNull(analyticsObjectId, "analyticsObjectId");
        Objects.requireNonNull(openGraphImages, "openGraphImages");
        contentAiScore = ModelMaps.copy(contentAiScore);
        contentAiKeyword = ModelMaps.copy(contentAiKeyword);
        autoRedirects = List.copyOf(autoRedirects);
    }

    /**
     * All components absent.
     *
     * @return a shared instance
     */
    public static RankMathComputed empty() {
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
        builder.seoScore = seoScore;
        builder.hideSeoScore = hideSeoScore;
        builder.permalink = permalink;
        builder.lockModifiedDate = lockModifiedDate;
        builder.linksProcessed = linksProcessed;
        builder.analyticsObjectId = analyticsObjectId;
        builder.openGraphImages = openGraphImages;
        builder.contentAiScore = contentAiScore;
        builder.contentAiKeyword = contentAiKeyword;
        builder.autoRedirects = autoRedirects;
        return builder;
    }

    /**
     * The same record with another {@code seoScore}.
     *
     * @param seoScore the last score, 0 to 100; null for none
     * @return a copy
     */
    public RankMathComputed withSeoScore(@Nullable Integer seoScore) {
        return toBuilder().seoScore(seoScore).build();
    }

    /**
     * The same record with another {@code hideSeoScore}.
     *
     * @param hideSeoScore whether the badge is hidden
     * @return a copy
     */
    public RankMathComputed withHideSeoScore(boolean hideSeoScore) {
        return toBuilder().hideSeoScore(hideSeoScore).build();
    }

    /**
     * The same record with another {@code permalink}.
     *
     * @param permalink a copy of the slug; null for none
     * @return a copy
     */
    public RankMathComputed withPermalink(@Nullable String permalink) {
        return toBuilder().permalink(permalink).build();
    }

    /**
     * The same record with another {@code lockModifiedDate}.
     *
     * @param lockModifiedDate whether the next save keeps the date
     * @return a copy
     */
    public RankMathComputed withLockModifiedDate(boolean lockModifiedDate) {
        return toBuilder().lockModifiedDate(lockModifiedDate).build();
    }

    /**
     * The same record with another {@code linksProcessed}.
     *
     * @param linksProcessed whether the link counter ran
     * @return a copy
     */
    public RankMathComputed withLinksProcessed(boolean linksProcessed) {
        return toBuilder().linksProcessed(linksProcessed).build();
    }

    /**
     * The same record with another {@code analyticsObjectId}.
     *
     * @param analyticsObjectId a row of the analytics table; null for none
     * @return a copy
     */
    public RankMathComputed withAnalyticsObjectId(@Nullable Long analyticsObjectId) {
        return toBuilder().analyticsObjectId(analyticsObjectId).build();
    }

    /**
     * The same record with another {@code openGraphImages}.
     *
     * @param openGraphImages a cache of images; null for none
     * @return a copy
     */
    public RankMathComputed withOpenGraphImages(@Nullable Value openGraphImages) {
        return toBuilder().openGraphImages(openGraphImages).build();
    }

    /**
     * The same record with another {@code contentAiScore}.
     *
     * @param contentAiScore the score of Content AI, percentages by name
     * @return a copy
     */
    public RankMathComputed withContentAiScore(Map<String, String> contentAiScore) {
        return toBuilder().contentAiScore(contentAiScore).build();
    }

    /**
     * The same record with another {@code contentAiKeyword}.
     *
     * @param contentAiKeyword the keyword of Content AI
     * @return a copy
     */
    public RankMathComputed withContentAiKeyword(Map<String, String> contentAiKeyword) {
        return toBuilder().contentAiKeyword(contentAiKeyword).build();
    }

    /**
     * The same record with another {@code autoRedirects}.
     *
     * @param autoRedirects numbers of redirects
     * @return a copy
     */
    public RankMathComputed withAutoRedirects(List<Long> autoRedirects) {
        return toBuilder().autoRedirects(autoRedirects).build();
    }

    /** Collects the components of a record. Not thread-safe. */
    public static final class Builder {
        private Optional<Integer> seoScore = Optional.empty();
        private boolean hideSeoScore;
        private Optional<String> permalink = Optional.empty();
        private boolean lockModifiedDate;
        private boolean linksProcessed;
        private Optional<Long> analyticsObjectId = Optional.empty();
        private Optional<Value> openGraphImages = Optional.empty();
        private Map<String, String> contentAiScore = Map.of();
        private Map<String, String> contentAiKeyword = Map.of();
        private List<Long> autoRedirects = List.of();

        private Builder() {}

        /**
         * Sets {@code seoScore}.
         *
         * @param seoScore the last score, 0 to 100; null for none
         * @return this builder
         */
        public Builder seoScore(@Nullable Integer seoScore) {
            this.seoScore = Optional.ofNullable(seoScore);
            return this;
        }

        /**
         * Sets {@code hideSeoScore}.
         *
         * @param hideSeoScore whether the badge is hidden
         * @return this builder
         */
        public Builder hideSeoScore(boolean hideSeoScore) {
            this.hideSeoScore = hideSeoScore;
            return this;
        }

        /**
         * Sets {@code permalink}.
         *
         * @param permalink a copy of the slug; null for none
         * @return this builder
         */
        public Builder permalink(@Nullable String permalink) {
            this.permalink = Optional.ofNullable(permalink);
            return this;
        }

        /**
         * Sets {@code lockModifiedDate}.
         *
         * @param lockModifiedDate whether the next save keeps the date
         * @return this builder
         */
        public Builder lockModifiedDate(boolean lockModifiedDate) {
            this.lockModifiedDate = lockModifiedDate;
            return this;
        }

        /**
         * Sets {@code linksProcessed}.
         *
         * @param linksProcessed whether the link counter ran
         * @return this builder
         */
        public Builder linksProcessed(boolean linksProcessed) {
            this.linksProcessed = linksProcessed;
            return this;
        }

        /**
         * Sets {@code analyticsObjectId}.
         *
         * @param analyticsObjectId a row of the analytics table; null for none
         * @return this builder
         */
        public Builder analyticsObjectId(@Nullable Long analyticsObjectId) {
            this.analyticsObjectId = Optional.ofNullable(analyticsObjectId);
            return this;
        }

        /**
         * Sets {@code openGraphImages}.
         *
         * @param openGraphImages a cache of images; null for none
         * @return this builder
         */
        public Builder openGraphImages(@Nullable Value openGraphImages) {
            this.openGraphImages = Optional.ofNullable(openGraphImages);
            return this;
        }

        /**
         * Sets {@code contentAiScore}.
         *
         * @param contentAiScore the score of Content AI, percentages by name
         * @return this builder
         */
        public Builder contentAiScore(Map<String, String> contentAiScore) {
            this.contentAiScore = Objects.requireNonNull(contentAiScore, "contentAiScore");
            return this;
        }

        /**
         * Sets {@code contentAiKeyword}.
         *
         * @param contentAiKeyword the keyword of Content AI
         * @return this builder
         */
        public Builder contentAiKeyword(Map<String, String> contentAiKeyword) {
            this.contentAiKeyword = Objects.requireNonNull(contentAiKeyword, "contentAiKeyword");
            return this;
        }

        /**
         * Sets {@code autoRedirects}.
         *
         * @param autoRedirects numbers of redirects
         * @return this builder
         */
        public Builder autoRedirects(List<Long> autoRedirects) {
            this.autoRedirects = Objects.requireNonNull(autoRedirects, "autoRedirects");
            return this;
        }

        /**
         * Makes the record.
         *
         * @return an immutable record
         */
        public RankMathComputed build() {
            return new RankMathComputed(
                    seoScore,
                    hideSeoScore,
                    permalink,
                    lockModifiedDate,
                    linksProcessed,
                    analyticsObjectId,
                    openGraphImages,
                    contentAiScore,
                    contentAiKeyword,
                    autoRedirects);
        }
    }
}
