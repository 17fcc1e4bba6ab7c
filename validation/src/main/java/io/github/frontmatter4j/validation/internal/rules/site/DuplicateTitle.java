package io.github.frontmatter4j.validation.internal.rules.site;

import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.validation.rule.Fact;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** Two pages with one title. */
public final class DuplicateTitle extends SameText {

    private static final RuleInfo INFO =
            RuleInfo.of("site/duplicate-title", "FM081b", Severity.WARNING, Needs.SITE, "Two pages have one title.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Made with the other rules. */
    public DuplicateTitle() {
        super(
                Fact.Kind.TITLE,
                "Unexpected second page with the title `{0}`, expected titles that differ",
                "search results show both under one name");
    }
}
