package io.github.frontmatter4j.validation.internal.rules.site;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.validation.rule.Fact;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import io.github.frontmatter4j.validation.rule.SiteContext;
import java.util.List;
import java.util.Locale;

/** Two pages at one URL: one of them silently overwrites the other. */
public final class DuplicateUrl extends SameRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "site/duplicate-url",
            "FM042",
            Severity.ERROR,
            Needs.SITE,
            "Two pages have one URL, or URLs that differ only by case.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Made with the other rules. */
    public DuplicateUrl() {
        super(Fact.Kind.URL);
    }

    @Override
    public String apply(String url) {
        return url.toLowerCase(Locale.ROOT);
    }

    @Override
    void report(SiteContext site, List<Fact> group) {
        Fact first = group.get(0);
        for (Fact fact : group.subList(1, group.size())) {
            boolean exact = fact.text().equals(first.text());
            Problem problem = exact
                    ? site.problem(fact, "Unexpected second page at `{0}`, expected one page for each URL", fact.text())
                    : site.problem(
                            fact,
                            "Unexpected page at `{0}`, which differs from `{1}` only by case",
                            fact.text(),
                            first.text());
            site.report(problem.withRelated(Message.of("first page"), first.location())
                    .withHint(Message.of(
                            "one of the pages silently overwrites the other; give one of them another URL")));
        }
    }
}
