package io.github.frontmatter4j.validation.rule;

import java.util.Objects;

/**
 * A setting of a rule.
 *
 * @param name the key in the configuration
 * @param standard the value without configuration: a text, a whole number, a boolean or a list of texts
 * @param meaning what it does, in one sentence
 */
public record RuleOption(String name, Object standard, String meaning) {

    /**
     * Refuses null.
     *
     * @param name the key in the configuration
     * @param standard the value without configuration: a text, a whole number, a boolean or a list of texts
     * @param meaning what it does, in one sentence
     */
    public RuleOption {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(meaning, "meaning");
    }
}
