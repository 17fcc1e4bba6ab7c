package io.github.frontmatter4j.model;

import io.github.frontmatter4j.bind.Key;
import io.github.frontmatter4j.bind.Unwrap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The limits of previews that Rank Math sets. Immutable.
 *
 * @param maxSnippet the most characters of a text preview; -1 for no limit
 * @param maxVideoPreview the most seconds of a video preview; -1 for no limit
 * @param maxImagePreview {@code none}, {@code standard} or {@code large}
 */
@Unwrap
public record AdvancedRobots(
        @Key("max-snippet") Optional<Integer> maxSnippet,
        @Key("max-video-preview") Optional<Integer> maxVideoPreview,
        @Key("max-image-preview") Optional<String> maxImagePreview) {

    private static final AdvancedRobots EMPTY = builder().build();

    /**
     * Refuses null and copies lists and maps.
     *
     * @param maxSnippet the most characters of a text preview; -1 for no limit
     * @param maxVideoPreview the most seconds of a video preview; -1 for no limit
     * @param maxImagePreview {@code none}, {@code standard} or {@code large}
     */
    public AdvancedRobots {
        Objects.requireNonNull(maxSnippet, "maxSnippet");
        Objects.requireNonNull(maxVideoPreview, "maxVideoPreview");
        Objects.requireNonNull(maxImagePreview, "maxImagePreview");
    }

    /**
     * All components absent.
     *
     * @return a shared instance
     */
    public static AdvancedRobots empty() {
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
        builder.maxSnippet = maxSnippet;
        builder.maxVideoPreview = maxVideoPreview;
        builder.maxImagePreview = maxImagePreview;
        return builder;
    }

    /**
     * The same record with another {@code maxSnippet}.
     *
     * @param maxSnippet the most characters of a text preview; -1 for no limit; null for none
     * @return a copy
     */
    public AdvancedRobots withMaxSnippet(@Nullable Integer maxSnippet) {
        return toBuilder().maxSnippet(maxSnippet).build();
    }

    /**
     * The same record with another {@code maxVideoPreview}.
     *
     * @param maxVideoPreview the most seconds of a video preview; -1 for no limit; null for none
     * @return a copy
     */
    public AdvancedRobots withMaxVideoPreview(@Nullable Integer maxVideoPreview) {
        return toBuilder().maxVideoPreview(maxVideoPreview).build();
    }

    /**
     * The same record with another {@code maxImagePreview}.
     *
     * @param maxImagePreview {@code none}, {@code standard} or {@code large}; null for none
     * @return a copy
     */
    public AdvancedRobots withMaxImagePreview(@Nullable String maxImagePreview) {
        return toBuilder().maxImagePreview(maxImagePreview).build();
    }

    /**
     * Whether this says no more than Rank Math's defaults.
     *
     * @return true if every limit is absent or the default: -1, -1, {@code large}
     */
    public boolean isDefault() {
        return maxSnippet.orElse(-1) == -1
                && maxVideoPreview.orElse(-1) == -1
                && maxImagePreview.orElse("large").equals("large");
    }

    /**
     * The limits as robots rules.
     *
     * @return those rules that are stated
     */
    public Robots toRobots() {
        return Robots.of(List.of(
                maxSnippet.map(value -> "max-snippet:" + value).orElse(""),
                maxVideoPreview.map(value -> "max-video-preview:" + value).orElse(""),
                maxImagePreview.map(value -> "max-image-preview:" + value).orElse("")));
    }

    /** Collects the components of a record. Not thread-safe. */
    public static final class Builder {
        private Optional<Integer> maxSnippet = Optional.empty();
        private Optional<Integer> maxVideoPreview = Optional.empty();
        private Optional<String> maxImagePreview = Optional.empty();

        private Builder() {}

        /**
         * Sets {@code maxSnippet}.
         *
         * @param maxSnippet the most characters of a text preview; -1 for no limit; null for none
         * @return this builder
         */
        public Builder maxSnippet(@Nullable Integer maxSnippet) {
            this.maxSnippet = Optional.ofNullable(maxSnippet);
            return this;
        }

        /**
         * Sets {@code maxVideoPreview}.
         *
         * @param maxVideoPreview the most seconds of a video preview; -1 for no limit; null for none
         * @return this builder
         */
        public Builder maxVideoPreview(@Nullable Integer maxVideoPreview) {
            this.maxVideoPreview = Optional.ofNullable(maxVideoPreview);
            return this;
        }

        /**
         * Sets {@code maxImagePreview}.
         *
         * @param maxImagePreview {@code none}, {@code standard} or {@code large}; null for none
         * @return this builder
         */
        public Builder maxImagePreview(@Nullable String maxImagePreview) {
            this.maxImagePreview = Optional.ofNullable(maxImagePreview);
            return this;
        }

        /**
         * Makes the record.
         *
         * @return an immutable record
         */
        public AdvancedRobots build() {
            return new AdvancedRobots(maxSnippet, maxVideoPreview, maxImagePreview);
        }
    }
}
