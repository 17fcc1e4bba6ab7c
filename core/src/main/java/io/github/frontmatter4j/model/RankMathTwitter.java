package io.github.frontmatter4j.model;

import io.github.frontmatter4j.bind.Default;
import io.github.frontmatter4j.bind.Inline;
import io.github.frontmatter4j.bind.Key;
import io.github.frontmatter4j.bind.Unwrap;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a post looks on X, once Twitter. Immutable.
 *
 * @param useFacebook whether the Open Graph values are used; the default
 * @param cardType the kind of card
 * @param title the title; ignored while {@code useFacebook}
 * @param description the description; ignored while {@code useFacebook}
 * @param image the address of the image; ignored while {@code useFacebook}
 * @param imageId the number of the image in WordPress
 * @param imageOverlay whether a sign is laid over the image
 * @param imageOverlayType the sign: {@code play} or {@code gif}
 * @param author the handle of the author
 * @param playerUrl the player of a player card
 * @param playerSize its size, {@code WIDTHxHEIGHT}
 * @param playerStream the address of its stream
 * @param playerStreamType the MIME type of its stream
 * @param app the app of an app card
 */
@Unwrap
public record RankMathTwitter(
        @Default("on") @Key("rank_math_twitter_use_facebook")
        boolean useFacebook,

        @Key("rank_math_twitter_card_type") Optional<TwitterCard> cardType,
        @Key("rank_math_twitter_title") Optional<TemplateText> title,
        @Key("rank_math_twitter_description") Optional<TemplateText> description,
        @Key("rank_math_twitter_image") Optional<String> image,
        @Key("rank_math_twitter_image_id") Optional<Long> imageId,
        @Key("rank_math_twitter_enable_image_overlay") boolean imageOverlay,
        @Key("rank_math_twitter_image_overlay") Optional<String> imageOverlayType,
        @Key("rank_math_twitter_author") Optional<String> author,
        @Key("rank_math_twitter_player_url") Optional<String> playerUrl,
        @Key("rank_math_twitter_player_size") Optional<String> playerSize,
        @Key("rank_math_twitter_player_stream") Optional<String> playerStream,
        @Key("rank_math_twitter_player_stream_ctype") Optional<String> playerStreamType,
        @Inline RankMathTwitterApp app) {

    private static final RankMathTwitter EMPTY = builder().build();

    /**
     * Refuses null and copies lists and maps.
     *
     * @param useFacebook whether the Open Graph values are used; the default
     * @param cardType the kind of card
     * @param title the title; ignored while {@code useFacebook}
     * @param description the description; ignored while {@code useFacebook}
     * @param image the address of the image; ignored while {@code useFacebook}
     * @param imageId the number of the image in WordPress
     * @param imageOverlay whether a sign is laid over the image
     * @param imageOverlayType the sign: {@code play} or {@code gif}
     * @param author the handle of the author
     * @param playerUrl the player of a player card
     * @param playerSize its size, {@code WIDTHxHEIGHT}
     * @param playerStream the address of its stream
     * @param playerStreamType the MIME type of its stream
     * @param app the app of an app card
     */
    public RankMathTwitter {
        Objects.requireNonNull(cardType, "cardType");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(imageId, "imageId");
        Objects.requireNonNull(imageOverlayType, "imageOverlayType");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(playerUrl, "playerUrl");
        Objects.requireNonNull(playerSize, "playerSize");
        Objects.requireNonNull(playerStream, "playerStream");
        Objects.requireNonNull(playerStreamType, "playerStreamType");
        Objects.requireNonNull(app, "app");
    }

    /**
     * All components absent.
     *
     * @return a shared instance
     */
    public static RankMathTwitter empty() {
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
        builder.useFacebook = useFacebook;
        builder.cardType = cardType;
        builder.title = title;
        builder.description = description;
        builder.image = image;
        builder.imageId = imageId;
        builder.imageOverlay = imageOverlay;
        builder.imageOverlayType = imageOverlayType;
        builder.author = author;
        builder.playerUrl = playerUrl;
        builder.playerSize = playerSize;
        builder.playerStream = playerStream;
        builder.playerStreamType = playerStreamType;
        builder.app = app;
        return builder;
    }

    /**
     * The same record with another {@code useFacebook}.
     *
     * @param useFacebook whether the Open Graph values are used; the default
     * @return a copy
     */
    public RankMathTwitter withUseFacebook(boolean useFacebook) {
        return toBuilder().useFacebook(useFacebook).build();
    }

    /**
     * The same record with another {@code cardType}.
     *
     * @param cardType the kind of card; null for none
     * @return a copy
     */
    public RankMathTwitter withCardType(@Nullable TwitterCard cardType) {
        return toBuilder().cardType(cardType).build();
    }

    /**
     * The same record with another {@code title}.
     *
     * @param title the title; ignored while {@code useFacebook}; null for none
     * @return a copy
     */
    public RankMathTwitter withTitle(@Nullable TemplateText title) {
        return toBuilder().title(title).build();
    }

    /**
     * The same record with another {@code description}.
     *
     * @param description the description; ignored while {@code useFacebook}; null for none
     * @return a copy
     */
    public RankMathTwitter withDescription(@Nullable TemplateText description) {
        return toBuilder().description(description).build();
    }

    /**
     * The same record with another {@code image}.
     *
     * @param image the address of the image; ignored while {@code useFacebook}; null for none
     * @return a copy
     */
    public RankMathTwitter withImage(@Nullable String image) {
        return toBuilder().image(image).build();
    }

    /**
     * The same record with another {@code imageId}.
     *
     * @param imageId the number of the image in WordPress; null for none
     * @return a copy
     */
    public RankMathTwitter withImageId(@Nullable Long imageId) {
        return toBuilder().imageId(imageId).build();
    }

    /**
     * The same record with another {@code imageOverlay}.
     *
     * @param imageOverlay whether a sign is laid over the image
     * @return a copy
     */
    public RankMathTwitter withImageOverlay(boolean imageOverlay) {
        return toBuilder().imageOverlay(imageOverlay).build();
    }

    /**
     * The same record with another {@code imageOverlayType}.
     *
     * @param imageOverlayType the sign: {@code play} or {@code gif}; null for none
     * @return a copy
     */
    public RankMathTwitter withImageOverlayType(@Nullable String imageOverlayType) {
        return toBuilder().imageOverlayType(imageOverlayType).build();
    }

    /**
     * The same record with another {@code author}.
     *
     * @param author the handle of the author; null for none
     * @return a copy
     */
    public RankMathTwitter withAuthor(@Nullable String author) {
        return toBuilder().author(author).build();
    }

    /**
     * The same record with another {@code playerUrl}.
     *
     * @param playerUrl the player of a player card; null for none
     * @return a copy
     */
    public RankMathTwitter withPlayerUrl(@Nullable String playerUrl) {
        return toBuilder().playerUrl(playerUrl).build();
    }

    /**
     * The same record with another {@code playerSize}.
     *
     * @param playerSize its size, {@code WIDTHxHEIGHT}; null for none
     * @return a copy
     */
    public RankMathTwitter withPlayerSize(@Nullable String playerSize) {
        return toBuilder().playerSize(playerSize).build();
    }

    /**
     * The same record with another {@code playerStream}.
     *
     * @param playerStream the address of its stream; null for none
     * @return a copy
     */
    public RankMathTwitter withPlayerStream(@Nullable String playerStream) {
        return toBuilder().playerStream(playerStream).build();
    }

    /**
     * The same record with another {@code playerStreamType}.
     *
     * @param playerStreamType the MIME type of its stream; null for none
     * @return a copy
     */
    public RankMathTwitter withPlayerStreamType(@Nullable String playerStreamType) {
        return toBuilder().playerStreamType(playerStreamType).build();
    }

    /**
     * The same record with another {@code app}.
     *
     * @param app the app of an app card
     * @return a copy
     */
    public RankMathTwitter withApp(RankMathTwitterApp app) {
        return toBuilder().app(app).build();
    }

    /** Collects the components of a record. Not thread-safe. */
    public static final class Builder {
        private boolean useFacebook = true;
        private Optional<TwitterCard> cardType = Optional.empty();
        private Optional<TemplateText> title = Optional.empty();
        private Optional<TemplateText> description = Optional.empty();
        private Optional<String> image = Optional.empty();
        private Optional<Long> imageId = Optional.empty();
        private boolean imageOverlay;
        private Optional<String> imageOverlayType = Optional.empty();
        private Optional<String> author = Optional.empty();
        private Optional<String> playerUrl = Optional.empty();
        private Optional<String> playerSize = Optional.empty();
        private Optional<String> playerStream = Optional.empty();
        private Optional<String> playerStreamType = Optional.empty();
        private RankMathTwitterApp app = RankMathTwitterApp.empty();

        private Builder() {}

        /**
         * Sets {@code useFacebook}.
         *
         * @param useFacebook whether the Open Graph values are used; the default
         * @return this builder
         */
        public Builder useFacebook(boolean useFacebook) {
            this.useFacebook = useFacebook;
            return this;
        }

        /**
         * Sets {@code cardType}.
         *
         * @param cardType the kind of card; null for none
         * @return this builder
         */
        public Builder cardType(@Nullable TwitterCard cardType) {
            this.cardType = Optional.ofNullable(cardType);
            return this;
        }

        /**
         * Sets {@code title}.
         *
         * @param title the title; ignored while {@code useFacebook}; null for none
         * @return this builder
         */
        public Builder title(@Nullable TemplateText title) {
            this.title = Optional.ofNullable(title);
            return this;
        }

        /**
         * Sets {@code description}.
         *
         * @param description the description; ignored while {@code useFacebook}; null for none
         * @return this builder
         */
        public Builder description(@Nullable TemplateText description) {
            this.description = Optional.ofNullable(description);
            return this;
        }

        /**
         * Sets {@code image}.
         *
         * @param image the address of the image; ignored while {@code useFacebook}; null for none
         * @return this builder
         */
        public Builder image(@Nullable String image) {
            this.image = Optional.ofNullable(image);
            return this;
        }

        /**
         * Sets {@code imageId}.
         *
         * @param imageId the number of the image in WordPress; null for none
         * @return this builder
         */
        public Builder imageId(@Nullable Long imageId) {
            this.imageId = Optional.ofNullable(imageId);
            return this;
        }

        /**
         * Sets {@code imageOverlay}.
         *
         * @param imageOverlay whether a sign is laid over the image
         * @return this builder
         */
        public Builder imageOverlay(boolean imageOverlay) {
            this.imageOverlay = imageOverlay;
            return this;
        }

        /**
         * Sets {@code imageOverlayType}.
         *
         * @param imageOverlayType the sign: {@code play} or {@code gif}; null for none
         * @return this builder
         */
        public Builder imageOverlayType(@Nullable String imageOverlayType) {
            this.imageOverlayType = Optional.ofNullable(imageOverlayType);
            return this;
        }

        /**
         * Sets {@code author}.
         *
         * @param author the handle of the author; null for none
         * @return this builder
         */
        public Builder author(@Nullable String author) {
            this.author = Optional.ofNullable(author);
            return this;
        }

        /**
         * Sets {@code playerUrl}.
         *
         * @param playerUrl the player of a player card; null for none
         * @return this builder
         */
        public Builder playerUrl(@Nullable String playerUrl) {
            this.playerUrl = Optional.ofNullable(playerUrl);
            return this;
        }

        /**
         * Sets {@code playerSize}.
         *
         * @param playerSize its size, {@code WIDTHxHEIGHT}; null for none
         * @return this builder
         */
        public Builder playerSize(@Nullable String playerSize) {
            this.playerSize = Optional.ofNullable(playerSize);
            return this;
        }

        /**
         * Sets {@code playerStream}.
         *
         * @param playerStream the address of its stream; null for none
         * @return this builder
         */
        public Builder playerStream(@Nullable String playerStream) {
            this.playerStream = Optional.ofNullable(playerStream);
            return this;
        }

        /**
         * Sets {@code playerStreamType}.
         *
         * @param playerStreamType the MIME type of its stream; null for none
         * @return this builder
         */
        public Builder playerStreamType(@Nullable String playerStreamType) {
            this.playerStreamType = Optional.ofNullable(playerStreamType);
            return this;
        }

        /**
         * Sets {@code app}.
         *
         * @param app the app of an app card
         * @return this builder
         */
        public Builder app(RankMathTwitterApp app) {
            this.app = Objects.requireNonNull(app, "app");
            return this;
        }

        /**
         * Makes the record.
         *
         * @return an immutable record
         */
        public RankMathTwitter build() {
            return new RankMathTwitter(
                    useFacebook,
                    cardType,
                    title,
                    description,
                    image,
                    imageId,
                    imageOverlay,
                    imageOverlayType,
                    author,
                    playerUrl,
                    playerSize,
                    playerStream,
                    playerStreamType,
                    app);
        }
    }
}
