package io.github.frontmatter4j.validation.internal.rules.site;

import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.validation.rule.Fact;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** Two pages with one description. */
public final class DuplicateDescription extends SameText {

    private static final RuleInfo INFO = RuleInfo.of(
            "site/duplicate-description", "FM081c", Severity.WARNING, Needs.SITE, "Two pages have one description.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Made with the other rules. */
    public DuplicateDescription() {
        super(
                Fact.Kind.DESCRIPTION,
                "Unexpected second page with the description `{0}`, expected descriptions that differ",
                "search engines ignore descriptions that many pages share");
    }
}
