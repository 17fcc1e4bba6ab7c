package io.github.frontmatter4j.model;

import io.github.frontmatter4j.bind.Key;
import io.github.frontmatter4j.bind.Unwrap;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a post looks where it is shared, by Open Graph. Immutable.
 *
 * @param title the title; absent: the SEO title
 * @param description the description; absent: the SEO description
 * @param image the address of the image; absent: the image of the post
 * @param imageId the number of the image in WordPress
 * @param imageOverlay whether a sign is laid over the image
 * @param imageOverlayType the sign: {@code play} or {@code gif}
 * @param author the address of the author's page
 */
@Unwrap
public record RankMathFacebook(
        @Key("rank_math_facebook_title") Optional<TemplateText> title,
        @Key("rank_math_facebook_description") Optional<TemplateText> description,
        @Key("rank_math_facebook_image") Optional<String> image,
        @Key("rank_math_facebook_image_id") Optional<Long> imageId,
        @Key("rank_math_facebook_enable_image_overlay") boolean imageOverlay,
        @Key("rank_math_facebook_image_overlay") Optional<String> imageOverlayType,
        @Key("rank_math_facebook_author") Optional<String> author) {

    private static final RankMathFacebook EMPTY = builder().build();

    /**
     * Refuses null and copies lists and maps.
     *
     * @param title the title; absent: the SEO title
     * @param description the description; absent: the SEO description
     * @param image the address of the image; absent: the image of the post
     * @param imageId the number of the image in WordPress
     * @param imageOverlay whether a sign is laid over the image
     * @param imageOverlayType the sign: {@code play} or {@code gif}
     * @param author the address of the author's page
     */
    public RankMathFacebook {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(imageId, "imageId");
        Objects.requireNonNull(imageOverlayType, "imageOverlayType");
        Objects.requireNonNull(author, "author");
    }

    /**
     * All components absent.
     *
     * @return a shared instance
     */
    public static RankMathFacebook empty() {
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
        builder.image = image;
        builder.imageId = imageId;
        builder.imageOverlay = imageOverlay;
        builder.imageOverlayType = imageOverlayType;
        builder.author = author;
        return builder;
    }

    /**
     * The same record with another {@code title}.
     *
     * @param title the title; absent: the SEO title; null for none
     * @return a copy
     */
    public RankMathFacebook withTitle(@Nullable TemplateText title) {
        return toBuilder().title(title).build();
    }

    /**
     * The same record with another {@code description}.
     *
     * @param description the description; absent: the SEO description; null for none
     * @return a copy
     */
    public RankMathFacebook withDescription(@Nullable TemplateText description) {
        return toBuilder().description(description).build();
    }

    /**
     * The same record with another {@code image}.
     *
     * @param image the address of the image; absent: the image of the post; null for none
     * @return a copy
     */
    public RankMathFacebook withImage(@Nullable String image) {
        return toBuilder().image(image).build();
    }

    /**
     * The same record with another {@code imageId}.
     *
     * @param imageId the number of the image in WordPress; null for none
     * @return a copy
     */
    public RankMathFacebook withImageId(@Nullable Long imageId) {
        return toBuilder().imageId(imageId).build();
    }

    /**
     * The same record with another {@code imageOverlay}.
     *
     * @param imageOverlay whether a sign is laid over the image
     * @return a copy
     */
    public RankMathFacebook withImageOverlay(boolean imageOverlay) {
        return toBuilder().imageOverlay(imageOverlay).build();
    }

    /**
     * The same record with another {@code imageOverlayType}.
     *
     * @param imageOverlayType the sign: {@code play} or {@code gif}; null for none
     * @return a copy
     */
    public RankMathFacebook withImageOverlayType(@Nullable String imageOverlayType) {
        return toBuilder().imageOverlayType(imageOverlayType).build();
    }

    /**
     * The same record with another {@code author}.
     *
     * @param author the address of the author's page; null for none
     * @return a copy
     */
    public RankMathFacebook withAuthor(@Nullable String author) {
        return toBuilder().author(author).build();
    }

    /** Collects the components of a record. Not thread-safe. */
    public static final class Builder {
        private Optional<TemplateText> title = Optional.empty();
        private Optional<TemplateText> description = Optional.empty();
        private Optional<String> image = Optional.empty();
        private Optional<Long> imageId = Optional.empty();
        private boolean imageOverlay;
        private Optional<String> imageOverlayType = Optional.empty();
        private Optional<String> author = Optional.empty();

        private Builder() {}

        /**
         * Sets {@code title}.
         *
         * @param title the title; absent: the SEO title; null for none
         * @return this builder
         */
        public Builder title(@Nullable TemplateText title) {
            this.title = Optional.ofNullable(title);
            return this;
        }

        /**
         * Sets {@code description}.
         *
         * @param description the description; absent: the SEO description; null for none
         * @return this builder
         */
        public Builder description(@Nullable TemplateText description) {
            this.description = Optional.ofNullable(description);
            return this;
        }

        /**
         * Sets {@code image}.
         *
         * @param image the address of the image; absent: the image of the post; null for none
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
         * @param author the address of the author's page; null for none
         * @return this builder
         */
        public Builder author(@Nullable String author) {
            this.author = Optional.ofNullable(author);
            return this;
        }

        /**
         * Makes the record.
         *
         * @return an immutable record
         */
        public RankMathFacebook build() {
            return new RankMathFacebook(title, description, image, imageId, imageOverlay, imageOverlayType, author);
        }
    }
}
