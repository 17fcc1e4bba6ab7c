package io.github.frontmatter4j.model;

import io.github.frontmatter4j.bind.Key;
import io.github.frontmatter4j.bind.Unwrap;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An app that a card of X, once Twitter, leads to. Immutable.
 *
 * @param description what the app does
 * @param iphoneName its name for iPhone
 * @param iphoneId its id for iPhone
 * @param iphoneUrl its address for iPhone
 * @param ipadName its name for iPad
 * @param ipadId its id for iPad
 * @param ipadUrl its address for iPad
 * @param googlePlayName its name at Google Play
 * @param googlePlayId its id at Google Play
 * @param googlePlayUrl its address at Google Play
 * @param country the country of the store
 */
@Unwrap
public record RankMathTwitterApp(
        @Key("rank_math_twitter_app_description") Optional<String> description,
        @Key("rank_math_twitter_app_iphone_name") Optional<String> iphoneName,
        @Key("rank_math_twitter_app_iphone_id") Optional<String> iphoneId,
        @Key("rank_math_twitter_app_iphone_url") Optional<String> iphoneUrl,
        @Key("rank_math_twitter_app_ipad_name") Optional<String> ipadName,
        @Key("rank_math_twitter_app_ipad_id") Optional<String> ipadId,
        @Key("rank_math_twitter_app_ipad_url") Optional<String> ipadUrl,
        @Key("rank_math_twitter_app_googleplay_name") Optional<String> googlePlayName,
        @Key("rank_math_twitter_app_googleplay_id") Optional<String> googlePlayId,
        @Key("rank_math_twitter_app_googleplay_url") Optional<String> googlePlayUrl,
        @Key("rank_math_twitter_app_country") Optional<String> country) {

    private static final RankMathTwitterApp EMPTY = builder().build();

    /**
     * Refuses null and copies lists and maps.
     *
     * @param description what the app does
     * @param iphoneName its name for iPhone
     * @param iphoneId its id for iPhone
     * @param iphoneUrl its address for iPhone
     * @param ipadName its name for iPad
     * @param ipadId its id for iPad
     * @param ipadUrl its address for iPad
     * @param googlePlayName its name at Google Play
     * @param googlePlayId its id at Google Play
     * @param googlePlayUrl its address at Google Play
     * @param country the country of the store
     */
    public RankMathTwitterApp {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(iphoneName, "iphoneName");
        Objects.requireNonNull(iphoneId, "iphoneId");
        Objects.requireNonNull(iphoneUrl, "iphoneUrl");
        Objects.requireNonNull(ipadName, "ipadName");
        Objects.requireNonNull(ipadId, "ipadId");
        Objects.requireNonNull(ipadUrl, "ipadUrl");
        Objects.requireNonNull(googlePlayName, "googlePlayName");
        Objects.requireNonNull(googlePlayId, "googlePlayId");
        Objects.requireNonNull(googlePlayUrl, "googlePlayUrl");
        Objects.requireNonNull(country, "country");
    }

    /**
     * All components absent.
     *
     * @return a shared instance
     */
    public static RankMathTwitterApp empty() {
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
        builder.description = description;
        builder.iphoneName = iphoneName;
        builder.iphoneId = iphoneId;
        builder.iphoneUrl = iphoneUrl;
        builder.ipadName = ipadName;
        builder.ipadId = ipadId;
        builder.ipadUrl = ipadUrl;
        builder.googlePlayName = googlePlayName;
        builder.googlePlayId = googlePlayId;
        builder.googlePlayUrl = googlePlayUrl;
        builder.country = country;
        return builder;
    }

    /**
     * The same record with another {@code description}.
     *
     * @param description what the app does; null for none
     * @return a copy
     */
    public RankMathTwitterApp withDescription(@Nullable String description) {
        return toBuilder().description(description).build();
    }

    /**
     * The same record with another {@code iphoneName}.
     *
     * @param iphoneName its name for iPhone; null for none
     * @return a copy
     */
    public RankMathTwitterApp withIphoneName(@Nullable String iphoneName) {
        return toBuilder().iphoneName(iphoneName).build();
    }

    /**
     * The same record with another {@code iphoneId}.
     *
     * @param iphoneId its id for iPhone; null for none
     * @return a copy
     */
    public RankMathTwitterApp withIphoneId(@Nullable String iphoneId) {
        return toBuilder().iphoneId(iphoneId).build();
    }

    /**
     * The same record with another {@code iphoneUrl}.
     *
     * @param iphoneUrl its address for iPhone; null for none
     * @return a copy
     */
    public RankMathTwitterApp withIphoneUrl(@Nullable String iphoneUrl) {
        return toBuilder().iphoneUrl(iphoneUrl).build();
    }

    /**
     * The same record with another {@code ipadName}.
     *
     * @param ipadName its name for iPad; null for none
     * @return a copy
     */
    public RankMathTwitterApp withIpadName(@Nullable String ipadName) {
        return toBuilder().ipadName(ipadName).build();
    }

    /**
     * The same record with another {@code ipadId}.
     *
     * @param ipadId its id for iPad; null for none
     * @return a copy
     */
    public RankMathTwitterApp withIpadId(@Nullable String ipadId) {
        return toBuilder().ipadId(ipadId).build();
    }

    /**
     * The same record with another {@code ipadUrl}.
     *
     * @param ipadUrl its address for iPad; null for none
     * @return a copy
     */
    public RankMathTwitterApp withIpadUrl(@Nullable String ipadUrl) {
        return toBuilder().ipadUrl(ipadUrl).build();
    }

    /**
     * The same record with another {@code googlePlayName}.
     *
     * @param googlePlayName its name at Google Play; null for none
     * @return a copy
     */
    public RankMathTwitterApp withGooglePlayName(@Nullable String googlePlayName) {
        return toBuilder().googlePlayName(googlePlayName).build();
    }

    /**
     * The same record with another {@code googlePlayId}.
     *
     * @param googlePlayId its id at Google Play; null for none
     * @return a copy
     */
    public RankMathTwitterApp withGooglePlayId(@Nullable String googlePlayId) {
        return toBuilder().googlePlayId(googlePlayId).build();
    }

    /**
     * The same record with another {@code googlePlayUrl}.
     *
     * @param googlePlayUrl its address at Google Play; null for none
     * @return a copy
     */
    public RankMathTwitterApp withGooglePlayUrl(@Nullable String googlePlayUrl) {
        return toBuilder().googlePlayUrl(googlePlayUrl).build();
    }

    /**
     * The same record with another {@code country}.
     *
     * @param country the country of the store; null for none
     * @return a copy
     */
    public RankMathTwitterApp withCountry(@Nullable String country) {
        return toBuilder().country(country).build();
    }

    /** Collects the components of a record. Not thread-safe. */
    public static final class Builder {
        private Optional<String> description = Optional.empty();
        private Optional<String> iphoneName = Optional.empty();
        private Optional<String> iphoneId = Optional.empty();
        private Optional<String> iphoneUrl = Optional.empty();
        private Optional<String> ipadName = Optional.empty();
        private Optional<String> ipadId = Optional.empty();
        private Optional<String> ipadUrl = Optional.empty();
        private Optional<String> googlePlayName = Optional.empty();
        private Optional<String> googlePlayId = Optional.empty();
        private Optional<String> googlePlayUrl = Optional.empty();
        private Optional<String> country = Optional.empty();

        private Builder() {}

        /**
         * Sets {@code description}.
         *
         * @param description what the app does; null for none
         * @return this builder
         */
        public Builder description(@Nullable String description) {
            this.description = Optional.ofNullable(description);
            return this;
        }

        /**
         * Sets {@code iphoneName}.
         *
         * @param iphoneName its name for iPhone; null for none
         * @return this builder
         */
        public Builder iphoneName(@Nullable String iphoneName) {
            this.iphoneName = Optional.ofNullable(iphoneName);
            return this;
        }

        /**
         * Sets {@code iphoneId}.
         *
         * @param iphoneId its id for iPhone; null for none
         * @return this builder
         */
        public Builder iphoneId(@Nullable String iphoneId) {
            this.iphoneId = Optional.ofNullable(iphoneId);
            return this;
        }

        /**
         * Sets {@code iphoneUrl}.
         *
         * @param iphoneUrl its address for iPhone; null for none
         * @return this builder
         */
        public Builder iphoneUrl(@Nullable String iphoneUrl) {
            this.iphoneUrl = Optional.ofNullable(iphoneUrl);
            return this;
        }

        /**
         * Sets {@code ipadName}.
         *
         * @param ipadName its name for iPad; null for none
         * @return this builder
         */
        public Builder ipadName(@Nullable String ipadName) {
            this.ipadName = Optional.ofNullable(ipadName);
            return this;
        }

        /**
         * Sets {@code ipadId}.
         *
         * @param ipadId its id for iPad; null for none
         * @return this builder
         */
        public Builder ipadId(@Nullable String ipadId) {
            this.ipadId = Optional.ofNullable(ipadId);
            return this;
        }

        /**
         * Sets {@code ipadUrl}.
         *
         * @param ipadUrl its address for iPad; null for none
         * @return this builder
         */
        public Builder ipadUrl(@Nullable String ipadUrl) {
            this.ipadUrl = Optional.ofNullable(ipadUrl);
            return this;
        }

        /**
         * Sets {@code googlePlayName}.
         *
         * @param googlePlayName its name at Google Play; null for none
         * @return this builder
         */
        public Builder googlePlayName(@Nullable String googlePlayName) {
            this.googlePlayName = Optional.ofNullable(googlePlayName);
            return this;
        }

        /**
         * Sets {@code googlePlayId}.
         *
         * @param googlePlayId its id at Google Play; null for none
         * @return this builder
         */
        public Builder googlePlayId(@Nullable String googlePlayId) {
            this.googlePlayId = Optional.ofNullable(googlePlayId);
            return this;
        }

        /**
         * Sets {@code googlePlayUrl}.
         *
         * @param googlePlayUrl its address at Google Play; null for none
         * @return this builder
         */
        public Builder googlePlayUrl(@Nullable String googlePlayUrl) {
            this.googlePlayUrl = Optional.ofNullable(googlePlayUrl);
            return this;
        }

        /**
         * Sets {@code country}.
         *
         * @param country the country of the store; null for none
         * @return this builder
         */
        public Builder country(@Nullable String country) {
            this.country = Optional.ofNullable(country);
            return this;
        }

        /**
         * Makes the record.
         *
         * @return an immutable record
         */
        public RankMathTwitterApp build() {
            return new RankMathTwitterApp(
                    description,
                    iphoneName,
                    iphoneId,
                    iphoneUrl,
                    ipadName,
                    ipadId,
                    ipadUrl,
                    googlePlayName,
                    googlePlayId,
                    googlePlayUrl,
                    country);
        }
    }
}
