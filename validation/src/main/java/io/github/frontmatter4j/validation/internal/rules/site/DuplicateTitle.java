package io.github.frontmatter4j.validation.internal.rules.site;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.validation.rule.Fact;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import io.github.frontmatter4j.validation.rule.SiteContext;
import io.github.frontmatter4j.validation.rule.SiteRule;
import java.util.List;
import java.util.Locale;

/** Two pages with one title. */
public final class DuplicateTitle implements SiteRule {

    private static final RuleInfo INFO =
            RuleInfo.of("site/duplicate-title", "FM081b", Severity.WARNING, Needs.SITE, "Two pages have one title.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContext site) {
        for (List<Fact> group : site.groups(
                        Fact.Kind.TITLE, text -> text.strip().toLowerCase(Locale.ROOT))
                .values()) {
            Fact first = group.get(0);
            for (Fact fact : group.subList(1, group.size())) {
                if (!fact.file().equals(first.file())) {
                    site.report(site.problem(
                                    fact,
                                    "Unexpected second page with the title `{0}`, expected titles that differ",
                                    fact.text())
                            .withRelated(Message.of("first"), first.location())
                            .withHint(Message.of("search results show both under one name")));
                }
            }
        }
    }
}
