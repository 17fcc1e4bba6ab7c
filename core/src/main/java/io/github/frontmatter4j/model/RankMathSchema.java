package io.github.frontmatter4j.model;

import io.github.frontmatter4j.bind.Key;
import io.github.frontmatter4j.bind.Rest;
import io.github.frontmatter4j.bind.Unwrap;
import io.github.frontmatter4j.tree.Value;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The structured data of a post. Trees are kept as they are: their shape is that of schema.org. Immutable.
 *
 * @param schemas the schemas by their keys, such as {@code rank_math_schema_Article}
 * @param shortcodes WordPress numbers of schemas by their keys
 * @param richSnippet the type before version 1.0.48; {@code off} for none
 * @param snippet the fields of that type by their keys; the old editor wrote all of them, used or not
 */
@Unwrap
public record RankMathSchema(
        @Rest("rank_math_schema_") Map<String, Value> schemas,
        @Rest("rank_math_shortcode_schema_") Map<String, String> shortcodes,
        @Key("rank_math_rich_snippet") Optional<String> richSnippet,
        @Rest("rank_math_snippet_") Map<String, Value> snippet) {

    private static final RankMathSchema EMPTY = builder().build();

    /**
     * Refuses null and copies lists and maps.
     *
     * @param schemas the schemas by their keys, such as {@code rank_math_schema_Article}
     * @param shortcodes WordPress numbers of schemas by their keys
     * @param richSnippet the type before version 1.0.48; {@code off} for none
     * @param snippet the fields of that type by their keys; the old editor wrote all of them, used or not
     */
    public RankMathSchema {
        schemas = ModelMaps.copy(schemas);
        shortcodes = ModelMaps.copy(shortcodes);
        Objects.requireNonNull(richSnippet, "richSnippet");
        snippet = ModelMaps.copy(snippet);
    }

    /**
     * All components absent.
     *
     * @return a shared instance
     */
    public static RankMathSchema empty() {
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
        builder.schemas = schemas;
        builder.shortcodes = shortcodes;
        builder.richSnippet = richSnippet;
        builder.snippet = snippet;
        return builder;
    }

    /**
     * The same record with another {@code schemas}.
     *
     * @param schemas the schemas by their keys, such as {@code rank_math_schema_Article}
     * @return a copy
     */
    public RankMathSchema withSchemas(Map<String, Value> schemas) {
        return toBuilder().schemas(schemas).build();
    }

    /**
     * The same record with another {@code shortcodes}.
     *
     * @param shortcodes WordPress numbers of schemas by their keys
     * @return a copy
     */
    public RankMathSchema withShortcodes(Map<String, String> shortcodes) {
        return toBuilder().shortcodes(shortcodes).build();
    }

    /**
     * The same record with another {@code richSnippet}.
     *
     * @param richSnippet the type before version 1.0.48; {@code off} for none; null for none
     * @return a copy
     */
    public RankMathSchema withRichSnippet(@Nullable String richSnippet) {
        return toBuilder().richSnippet(richSnippet).build();
    }

    /**
     * The same record with another {@code snippet}.
     *
     * @param snippet the fields of that type by their keys; the old editor wrote all of them, used or not
     * @return a copy
     */
    public RankMathSchema withSnippet(Map<String, Value> snippet) {
        return toBuilder().snippet(snippet).build();
    }

    /**
     * The tree of a schema type.
     *
     * @param type such as {@code Article}
     * @return the tree, or empty
     */
    public Optional<Value> schema(String type) {
        return Optional.ofNullable(schemas.get("rank_math_schema_" + type));
    }

    /** Collects the components of a record. Not thread-safe. */
    public static final class Builder {
        private Map<String, Value> schemas = Map.of();
        private Map<String, String> shortcodes = Map.of();
        private Optional<String> richSnippet = Optional.empty();
        private Map<String, Value> snippet = Map.of();

        private Builder() {}

        /**
         * Sets {@code schemas}.
         *
         * @param schemas the schemas by their keys, such as {@code rank_math_schema_Article}
         * @return this builder
         */
        public Builder schemas(Map<String, Value> schemas) {
            this.schemas = Objects.requireNonNull(schemas, "schemas");
            return this;
        }

        /**
         * Sets {@code shortcodes}.
         *
         * @param shortcodes WordPress numbers of schemas by their keys
         * @return this builder
         */
        public Builder shortcodes(Map<String, String> shortcodes) {
            this.shortcodes = Objects.requireNonNull(shortcodes, "shortcodes");
            return this;
        }

        /**
         * Sets {@code richSnippet}.
         *
         * @param richSnippet the type before version 1.0.48; {@code off} for none; null for none
         * @return this builder
         */
        public Builder richSnippet(@Nullable String richSnippet) {
            this.richSnippet = Optional.ofNullable(richSnippet);
            return this;
        }

        /**
         * Sets {@code snippet}.
         *
         * @param snippet the fields of that type by their keys; the old editor wrote all of them, used or not
         * @return this builder
         */
        public Builder snippet(Map<String, Value> snippet) {
            this.snippet = Objects.requireNonNull(snippet, "snippet");
            return this;
        }

        /**
         * Makes the record.
         *
         * @return an immutable record
         */
        public RankMathSchema build() {
            return new RankMathSchema(schemas, shortcodes, richSnippet, snippet);
        }
    }
}
