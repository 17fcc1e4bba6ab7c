package io.github.frontmatter4j.validation;

import io.github.frontmatter4j.validation.internal.rules.BuiltInRules;
import io.github.frontmatter4j.validation.rule.Rule;
import io.github.frontmatter4j.validation.rule.RuleProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** The rules that there are, by their ids. Immutable and thread-safe. */
public final class RuleSet {

    private final Map<String, Rule> rules;

    private RuleSet(Map<String, Rule> rules) {
        this.rules = rules;
    }

    /**
     * The rules of this library.
     *
     * @return the rules in the order of their families
     */
    public static RuleSet builtIn() {
        return of(BuiltInRules.all());
    }

    /**
     * The given rules and no others.
     *
     * @param rules rules with different ids
     * @return the set
     * @throws IllegalArgumentException if two rules have one id
     */
    public static RuleSet of(List<? extends Rule> rules) {
        Map<String, Rule> byId = new LinkedHashMap<>();
        for (Rule rule : rules) {
            Rule other = byId.putIfAbsent(rule.info().id().value(), rule);
            if (other != null) {
                throw new IllegalArgumentException("Unexpected second rule `"
                        + rule.info().id() + "` in " + rule.getClass().getName() + ", the first is in "
                        + other.getClass().getName());
            }
        }
        return new RuleSet(byId);
    }

    /**
     * This set and the rules of all providers that a loader finds.
     *
     * @param loader where to look for {@link RuleProvider} services
     * @return a larger set
     * @throws IllegalArgumentException if two rules have one id
     */
    public RuleSet withProviders(ClassLoader loader) {
        List<Rule> all = new ArrayList<>(rules.values());
        for (RuleProvider provider : ServiceLoader.load(RuleProvider.class, loader)) {
            all.addAll(provider.rules());
        }
        return of(all);
    }

    /**
     * This set and other rules.
     *
     * @param more rules with ids of their own
     * @return a larger set
     * @throws IllegalArgumentException if two rules have one id
     */
    public RuleSet with(Rule... more) {
        List<Rule> all = new ArrayList<>(rules.values());
        all.addAll(List.of(more));
        return of(all);
    }

    /**
     * The rules.
     *
     * @return an unmodifiable list
     */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * A rule by its id or its code.
     *
     * @param id such as {@code seo/title-too-long} or {@code FM080}
     * @return the rule, or empty
     */
    public Optional<Rule> rule(String id) {
        Rule known = rules.get(id);
        if (known == null && !id.isEmpty()) {
            for (Rule rule : rules.values()) {
                if (rule.info().code().equals(id)) {
                    return Optional.of(rule);
                }
            }
        }
        return Optional.ofNullable(known);
    }
}
