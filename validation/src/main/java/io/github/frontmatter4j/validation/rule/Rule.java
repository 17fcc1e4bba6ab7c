package io.github.frontmatter4j.validation.rule;

/**
 * Something that files must be. One class a rule: what it is called, what it reports and how it mends. Implementations
 * are stateless and thread-safe, and look at nothing but what they are given.
 */
public sealed interface Rule permits FileRule, SiteRule {

    /**
     * What the rule says of itself.
     *
     * @return always the same information
     */
    RuleInfo info();
}
