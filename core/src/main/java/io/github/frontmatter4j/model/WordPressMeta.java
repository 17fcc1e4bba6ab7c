package io.github.frontmatter4j.model;

import io.github.frontmatter4j.bind.Means;
import io.github.frontmatter4j.bind.Unwrap;
import io.github.frontmatter4j.dialect.Field;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What WordPress knows of a post besides its content. Immutable.
 *
 * @param id the number of the post
 * @param guid the identifier that feed readers know
 * @param parentId the number of the page above
 * @param status publish, future, draft, pending or private
 * @param membersOnly whether only members see it
 * @param format the format
 */
@Unwrap
public record WordPressMeta(
        @Means(value = Field.ID, orRest = true) Optional<Long> id,
        @Means(Field.GUID) Optional<String> guid,
        @Means(value = Field.PARENT_ID, orRest = true) Optional<Long> parentId,
        @Means(value = Field.STATUS, orRest = true) Optional<String> status,
        @Means(value = Field.PRIVATE, orRest = true) boolean membersOnly,
        @Means(value = Field.FORMAT, orRest = true) Optional<PostFormat> format) {

    private static final WordPressMeta EMPTY = builder().build();

    /**
     * Refuses null and copies lists and maps.
     *
     * @param id the number of the post
     * @param guid the identifier that feed readers know
     * @param parentId the number of the page above
     * @param status publish, future, draft, pending or private
     * @param membersOnly whether only members see it
     * @param format the format
     */
    public WordPressMeta {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(guid, "guid");
        Objects.requireNonNull(parentId, "parentId");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(format, "format");
    }

    /**
     * All components absent.
     *
     * @return a shared instance
     */
    public static WordPressMeta empty() {
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
        builder.id = id;
        builder.guid = guid;
        builder.parentId = parentId;
        builder.status = status;
        builder.membersOnly = membersOnly;
        builder.format = format;
        return builder;
    }

    /**
     * The same record with another {@code id}.
     *
     * @param id the number of the post; null for none
     * @return a copy
     */
    public WordPressMeta withId(@Nullable Long id) {
        return toBuilder().id(id).build();
    }

    /**
     * The same record with another {@code guid}.
     *
     * @param guid the identifier that feed readers know; null for none
     * @return a copy
     */
    public WordPressMeta withGuid(@Nullable String guid) {
        return toBuilder().guid(guid).build();
    }

    /**
     * The same record with another {@code parentId}.
     *
     * @param parentId the number of the page above; null for none
     * @return a copy
     */
    public WordPressMeta withParentId(@Nullable Long parentId) {
        return toBuilder().parentId(parentId).build();
    }

    /**
     * The same record with another {@code status}.
     *
     * @param status publish, future, draft, pending or private; null for none
     * @return a copy
     */
    public WordPressMeta withStatus(@Nullable String status) {
        return toBuilder().status(status).build();
    }

    /**
     * The same record with another {@code membersOnly}.
     *
     * @param membersOnly whether only members see it
     * @return a copy
     */
    public WordPressMeta withMembersOnly(boolean membersOnly) {
        return toBuilder().membersOnly(membersOnly).build();
    }

    /**
     * The same record with another {@code format}.
     *
     * @param format the format; null for none
     * @return a copy
     */
    public WordPressMeta withFormat(@Nullable PostFormat format) {
        return toBuilder().format(format).build();
    }

    /** Collects the components of a record. Not thread-safe. */
    public static final class Builder {
        private Optional<Long> id = Optional.empty();
        private Optional<String> guid = Optional.empty();
        private Optional<Long> parentId = Optional.empty();
        private Optional<String> status = Optional.empty();
        private boolean membersOnly;
        private Optional<PostFormat> format = Optional.empty();

        private Builder() {}

        /**
         * Sets {@code id}.
         *
         * @param id the number of the post; null for none
         * @return this builder
         */
        public Builder id(@Nullable Long id) {
            this.id = Optional.ofNullable(id);
            return this;
        }

        /**
         * Sets {@code guid}.
         *
         * @param guid the identifier that feed readers know; null for none
         * @return this builder
         */
        public Builder guid(@Nullable String guid) {
            this.guid = Optional.ofNullable(guid);
            return this;
        }

        /**
         * Sets {@code parentId}.
         *
         * @param parentId the number of the page above; null for none
         * @return this builder
         */
        public Builder parentId(@Nullable Long parentId) {
            this.parentId = Optional.ofNullable(parentId);
            return this;
        }

        /**
         * Sets {@code status}.
         *
         * @param status publish, future, draft, pending or private; null for none
         * @return this builder
         */
        public Builder status(@Nullable String status) {
            this.status = Optional.ofNullable(status);
            return this;
        }

        /**
         * Sets {@code membersOnly}.
         *
         * @param membersOnly whether only members see it
         * @return this builder
         */
        public Builder membersOnly(boolean membersOnly) {
            this.membersOnly = membersOnly;
            return this;
        }

        /**
         * Sets {@code format}.
         *
         * @param format the format; null for none
         * @return this builder
         */
        public Builder format(@Nullable PostFormat format) {
            this.format = Optional.ofNullable(format);
            return this;
        }

        /**
         * Makes the record.
         *
         * @return an immutable record
         */
        public WordPressMeta build() {
            return new WordPressMeta(id, guid, parentId, status, membersOnly, format);
        }
    }
}
