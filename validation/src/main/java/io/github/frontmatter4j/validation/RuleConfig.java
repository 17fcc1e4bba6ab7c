package io.github.frontmatter4j.validation;

import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.problem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which rules run, how much their findings matter and what their options are, for which files. Immutable and thread-safe.
 * Read from {@code .frontmatter.yml} by {@link ConfigReader}, or built here.
 */
public final class RuleConfig {

    /**
     * What is said of one rule.
     *
     * @param severity how much its findings matter; empty to leave it as it is
     * @param off whether it does not run
     * @param options values of its options
     */
    public record Choice(Optional<Severity> severity, boolean off, Map<String, Object> options) {

        /**
         * Copies the map.
         *
         * @param severity how much its findings matter; empty to leave it as it is
         * @param off whether it does not run
         * @param options values of its options
         */
        public Choice {
            Objects.requireNonNull(severity, "severity");
            options = Map.copyOf(options);
        }

        /**
         * The rule does not run.
         *
         * @return the choice
         */
        public static Choice disabled() {
            return new Choice(Optional.empty(), true, Map.of());
        }

        /**
         * The rule runs and its findings matter so much.
         *
         * @param severity how much
         * @return the choice
         */
        public static Choice as(Severity severity) {
            return new Choice(Optional.of(severity), false, Map.of());
        }

        Choice over(Choice below) {
            Map<String, Object> merged = new LinkedHashMap<>(below.options);
            merged.putAll(options);
            return new Choice(severity.isPresent() ? severity : below.severity, off, merged);
        }
    }

    /**
     * Choices for some files.
     *
     * @param files patterns of paths inside the site, as in {@code glob:} of {@link java.nio.file.PathMatcher}
     * @param rules choices by rule id
     */
    public record Override(List<String> files, Map<String, Choice> rules) {
        /**
         * Copies list and map.
         *
         * @param files patterns of paths inside the site, as in {@code glob:} of {@link java.nio.file.PathMatcher}
         * @param rules choices by rule id
         * @throws IllegalArgumentException if a pattern is none
         */
        public Override {
            for (String pattern : files) {
                PathPattern.of(pattern);
            }
            files = List.copyOf(files);
            rules = Map.copyOf(rules);
        }
    }

    private static final Choice NOTHING = new Choice(Optional.empty(), false, Map.of());

    private final Dialect dialect;
    private final Map<String, Choice> rules;
    private final List<Override> overrides;
    private final List<String> excluded;
    private final Optional<String> baseline;
    private final Optional<Class<? extends Record>> record;

    /** The patterns of the overrides and exclusions, compiled. */
    private final Map<String, PathPattern> patterns = new HashMap<>();

    private RuleConfig(Builder builder) {
        this.dialect = builder.dialect;
        this.rules = Map.copyOf(builder.rules);
        this.overrides = List.copyOf(builder.overrides);
        this.excluded = List.copyOf(builder.excluded);
        this.baseline = builder.baseline;
        this.record = builder.record;
        compile(excluded);
        for (Override override : overrides) {
            compile(override.files());
        }
    }

    private void compile(List<String> globs) {
        for (String glob : globs) {
            patterns.put(glob, PathPattern.of(glob));
        }
    }

    /**
     * Every rule as it says of itself, for no particular system.
     *
     * @return the configuration without choices
     */
    public static RuleConfig standard() {
        return builder().build();
    }

    /**
     * Begins without choices.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with the choices of this configuration.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.dialect = dialect;
        builder.rules.putAll(rules);
        builder.overrides.addAll(overrides);
        builder.excluded.addAll(excluded);
        builder.baseline = baseline;
        builder.record = record;
        return builder;
    }

    /**
     * The system that the site is for.
     *
     * @return the dialect; {@link Dialect#STANDARD} if none was chosen
     */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * Whether a file is left out.
     *
     * @param path its path inside the site
     * @return true if a pattern excludes it
     */
    public boolean isExcluded(String path) {
        return hasExclusions() && matchesAny(excluded, path);
    }

    /** Whether a pattern excludes any file at all. */
    boolean hasExclusions() {
        return !excluded.isEmpty();
    }

    /**
     * The file of findings that are known, for {@link Baseline#read}.
     *
     * @return its path from the folder of the configuration file, or empty
     */
    public Optional<String> baseline() {
        return baseline;
    }

    /**
     * The record that every header has to fit, with its Bean Validation constraints.
     *
     * @return the record, or empty
     */
    public Optional<Class<? extends Record>> record() {
        return record;
    }

    /**
     * What is said of a rule for a file: the last override that names it wins over the rest.
     *
     * @param rule the rule's id
     * @param path the file's path inside the site; the empty text for rules of the whole site
     * @return the choice; one without content if nothing is said
     */
    public Choice choice(String rule, String path) {
        Choice choice = rules.getOrDefault(rule, NOTHING);
        for (Override override : overrides) {
            Choice more = override.rules().get(rule);
            if (more != null && matchesAny(override.files(), path)) {
                choice = more.over(choice);
            }
        }
        return choice;
    }

    /**
     * Whether {@link #choice} is the same for all files.
     *
     * @return true if there are no overrides
     */
    public boolean isSameForAllFiles() {
        return overrides.isEmpty();
    }

    /**
     * Whether anything is said of a rule anywhere, so that a rule that is off by itself may run.
     *
     * @param rule the rule's id
     * @return true if a choice or an override names it
     */
    public boolean mentions(String rule) {
        for (Override override : overrides) {
            if (override.rules().containsKey(rule)) {
                return true;
            }
        }
        return rules.containsKey(rule);
    }

    private boolean matchesAny(List<String> globs, String path) {
        String place = path.replace('\\', '/');
        for (String glob : globs) {
            if (Objects.requireNonNull(patterns.get(glob)).matches(place)) {
                return true;
            }
        }
        return false;
    }

    /** Collects choices. Not thread-safe. */
    public static final class Builder {
        private Dialect dialect = Dialect.STANDARD;
        private final Map<String, Choice> rules = new LinkedHashMap<>();
        private final List<Override> overrides = new ArrayList<>();
        private final List<String> excluded = new ArrayList<>();
        private Optional<String> baseline = Optional.empty();
        private Optional<Class<? extends Record>> record = Optional.empty();

        private Builder() {}

        /**
         * The system that the site is for.
         *
         * @param dialect the dialect
         * @return this builder
         */
        public Builder dialect(Dialect dialect) {
            this.dialect = Objects.requireNonNull(dialect, "dialect");
            return this;
        }

        /**
         * Says something of a rule for all files.
         *
         * @param rule the rule's id
         * @param choice what
         * @return this builder
         */
        public Builder rule(String rule, Choice choice) {
            rules.put(rule, choice);
            return this;
        }

        /**
         * Says something for some files.
         *
         * @param override patterns and choices
         * @return this builder
         */
        public Builder override(Override override) {
            overrides.add(override);
            return this;
        }

        /**
         * Leaves files out.
         *
         * @param pattern a pattern of paths inside the site, as in {@code glob:} of {@link java.nio.file.PathMatcher}
         * @return this builder
         * @throws IllegalArgumentException if it is none
         */
        public Builder exclude(String pattern) {
            PathPattern.of(pattern);
            excluded.add(pattern);
            return this;
        }

        /**
         * Names the file of findings that are known.
         *
         * @param file its path from the folder of the configuration file
         * @return this builder
         */
        public Builder baseline(String file) {
            baseline = Optional.of(file);
            return this;
        }

        /**
         * Names the record that every header has to fit.
         *
         * @param record a public record
         * @return this builder
         */
        public Builder record(Class<? extends Record> record) {
            this.record = Optional.of(record);
            return this;
        }

        /**
         * Makes the configuration.
         *
         * @return an immutable configuration
         */
        public RuleConfig build() {
            return new RuleConfig(this);
        }
    }
}
