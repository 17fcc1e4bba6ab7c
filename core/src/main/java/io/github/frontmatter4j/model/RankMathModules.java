package io.github.frontmatter4j.model;

import io.github.frontmatter4j.bind.Key;
import io.github.frontmatter4j.bind.Unwrap;
import io.github.frontmatter4j.tree.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Rank Math's modules for news, video, shops and places keep with a post. Immutable.
 *
 * @param newsRobots {@code index} or {@code noindex} for Google News
 * @param newsGenres the genres of Google News
 * @param newsStockTickers the stocks the post is about
 * @param newsExclude whether the news sitemap leaves it out
 * @param imageSitemapExclude whether the image sitemap leaves it out
 * @param video what the video sitemap knows
 * @param gtin the number of a product
 * @param latitude degrees; the plug-in misspells the key
 * @param longitude degrees
 */
@Unwrap
public record RankMathModules(
        @Key("rank_math_news_sitemap_robots") Optional<String> newsRobots,
        @Key("rank_math_news_sitemap_genres") List<String> newsGenres,
        @Key("rank_math_news_sitemap_stock_tickers") Optional<String> newsStockTickers,
        @Key("rank_math_news_sitemap_exclude") boolean newsExclude,
        @Key("rank_math_exclude_sitemap") boolean imageSitemapExclude,
        @Key("_rank_math_video") Optional<Value> video,
        @Key("_rank_math_gtin_code") Optional<String> gtin,

        @Key({"rank_math_local_business_latitide", "rank_math_local_business_latitude"})
        Optional<BigDecimal> latitude,

        @Key("rank_math_local_business_longitude") Optional<BigDecimal> longitude) {

    private static final RankMathModules EMPTY = builder().build();

    /**
     * Refuses null and copies lists and maps.
     *
     * @param newsRobots {@code index} or {@code noindex} for Google News
     * @param newsGenres the genres of Google News
     * @param newsStockTickers the stocks the post is about
     * @param newsExclude whether the news sitemap leaves it out
     * @param imageSitemapExclude whether the image sitemap leaves it out
     * @param video what the video sitemap knows
     * @param gtin the number of a product
     * @param latitude degrees; the plug-in misspells the key
     * @param longitude degrees
     */
    public RankMathModules {
        Objects.requireNonNull(newsRobots, "newsRobots");
        newsGenres = List.copyOf(newsGenres);
        Objects.requireNonNull(newsStockTickers, "newsStockTickers");
        Objects.requireNonNull(video, "video");
        Objects.requireNonNull(gtin, "gtin");
        Objects.requireNonNull(latitude, "latitude");
        Objects.requireNonNull(longitude, "longitude");
    }

    /**
     * All components absent.
     *
     * @return a shared instance
     */
    public static RankMathModules empty() {
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
        builder.newsRobots = newsRobots;
        builder.newsGenres = newsGenres;
        builder.newsStockTickers = newsStockTickers;
        builder.newsExclude = newsExclude;
        builder.imageSitemapExclude = imageSitemapExclude;
        builder.video = video;
        builder.gtin = gtin;
        builder.latitude = latitude;
        builder.longitude = longitude;
        return builder;
    }

    /**
     * The same record with another {@code newsRobots}.
     *
     * @param newsRobots {@code index} or {@code noindex} for Google News; null for none
     * @return a copy
     */
    public RankMathModules withNewsRobots(@Nullable String newsRobots) {
        return toBuilder().newsRobots(newsRobots).build();
    }

    /**
     * The same record with another {@code newsGenres}.
     *
     * @param newsGenres the genres of Google News
     * @return a copy
     */
    public RankMathModules withNewsGenres(List<String> newsGenres) {
        return toBuilder().newsGenres(newsGenres).build();
    }

    /**
     * The same record with another {@code newsStockTickers}.
     *
     * @param newsStockTickers the stocks the post is about; null for none
     * @return a copy
     */
    public RankMathModules withNewsStockTickers(@Nullable String newsStockTickers) {
        return toBuilder().newsStockTickers(newsStockTickers).build();
    }

    /**
     * The same record with another {@code newsExclude}.
     *
     * @param newsExclude whether the news sitemap leaves it out
     * @return a copy
     */
    public RankMathModules withNewsExclude(boolean newsExclude) {
        return toBuilder().newsExclude(newsExclude).build();
    }

    /**
     * The same record with another {@code imageSitemapExclude}.
     *
     * @param imageSitemapExclude whether the image sitemap leaves it out
     * @return a copy
     */
    public RankMathModules withImageSitemapExclude(boolean imageSitemapExclude) {
        return toBuilder().imageSitemapExclude(imageSitemapExclude).build();
    }

    /**
     * The same record with another {@code video}.
     *
     * @param video what the video sitemap knows; null for none
     * @return a copy
     */
    public RankMathModules withVideo(@Nullable Value video) {
        return toBuilder().video(video).build();
    }

    /**
     * The same record with another {@code gtin}.
     *
     * @param gtin the number of a product; null for none
     * @return a copy
     */
    public RankMathModules withGtin(@Nullable String gtin) {
        return toBuilder().gtin(gtin).build();
    }

    /**
     * The same record with another {@code latitude}.
     *
     * @param latitude degrees; the plug-in misspells the key; null for none
     * @return a copy
     */
    public RankMathModules withLatitude(@Nullable BigDecimal latitude) {
        return toBuilder().latitude(latitude).build();
    }

    /**
     * The same record with another {@code longitude}.
     *
     * @param longitude degrees; null for none
     * @return a copy
     */
    public RankMathModules withLongitude(@Nullable BigDecimal longitude) {
        return toBuilder().longitude(longitude).build();
    }

    /** Collects the components of a record. Not thread-safe. */
    public static final class Builder {
        private Optional<String> newsRobots = Optional.empty();
        private List<String> newsGenres = List.of();
        private Optional<String> newsStockTickers = Optional.empty();
        private boolean newsExclude;
        private boolean imageSitemapExclude;
        private Optional<Value> video = Optional.empty();
        private Optional<String> gtin = Optional.empty();
        private Optional<BigDecimal> latitude = Optional.empty();
        private Optional<BigDecimal> longitude = Optional.empty();

        private Builder() {}

        /**
         * Sets {@code newsRobots}.
         *
         * @param newsRobots {@code index} or {@code noindex} for Google News; null for none
         * @return this builder
         */
        public Builder newsRobots(@Nullable String newsRobots) {
            this.newsRobots = Optional.ofNullable(newsRobots);
            return this;
        }

        /**
         * Sets {@code newsGenres}.
         *
         * @param newsGenres the genres of Google News
         * @return this builder
         */
        public Builder newsGenres(List<String> newsGenres) {
            this.newsGenres = Objects.requireNonNull(newsGenres, "newsGenres");
            return this;
        }

        /**
         * Sets {@code newsStockTickers}.
         *
         * @param newsStockTickers the stocks the post is about; null for none
         * @return this builder
         */
        public Builder newsStockTickers(@Nullable String newsStockTickers) {
            this.newsStockTickers = Optional.ofNullable(newsStockTickers);
            return this;
        }

        /**
         * Sets {@code newsExclude}.
         *
         * @param newsExclude whether the news sitemap leaves it out
         * @return this builder
         */
        public Builder newsExclude(boolean newsExclude) {
            this.newsExclude = newsExclude;
            return this;
        }

        /**
         * Sets {@code imageSitemapExclude}.
         *
         * @param imageSitemapExclude whether the image sitemap leaves it out
         * @return this builder
         */
        public Builder imageSitemapExclude(boolean imageSitemapExclude) {
            this.imageSitemapExclude = imageSitemapExclude;
            return this;
        }

        /**
         * Sets {@code video}.
         *
         * @param video what the video sitemap knows; null for none
         * @return this builder
         */
        public Builder video(@Nullable Value video) {
            this.video = Optional.ofNullable(video);
            return this;
        }

        /**
         * Sets {@code gtin}.
         *
         * @param gtin the number of a product; null for none
         * @return this builder
         */
        public Builder gtin(@Nullable String gtin) {
            this.gtin = Optional.ofNullable(gtin);
            return this;
        }

        /**
         * Sets {@code latitude}.
         *
         * @param latitude degrees; the plug-in misspells the key; null for none
         * @return this builder
         */
        public Builder latitude(@Nullable BigDecimal latitude) {
            this.latitude = Optional.ofNullable(latitude);
            return this;
        }

        /**
         * Sets {@code longitude}.
         *
         * @param longitude degrees; null for none
         * @return this builder
         */
        public Builder longitude(@Nullable BigDecimal longitude) {
            this.longitude = Optional.ofNullable(longitude);
            return this;
        }

        /**
         * Makes the record.
         *
         * @return an immutable record
         */
        public RankMathModules build() {
            return new RankMathModules(
                    newsRobots,
                    newsGenres,
                    newsStockTickers,
                    newsExclude,
                    imageSitemapExclude,
                    video,
                    gtin,
                    latitude,
                    longitude);
        }
    }
}
