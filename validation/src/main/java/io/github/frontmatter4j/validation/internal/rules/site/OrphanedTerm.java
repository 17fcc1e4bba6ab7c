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

/** A tag that nobody else has. */
public final class OrphanedTerm implements SiteRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "site/orphaned-term", "", Severity.INFO, Needs.SITE, "A tag or category stands on one page only.")
            .withOption("min", 2, "the number of pages that a term should have")
            .offByDefault();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContext site) {
        int min = site.settings().number("min");
        for (Fact.Kind kind : List.of(Fact.Kind.TAG, Fact.Kind.CATEGORY)) {
            for (List<Fact> group : site.groups(term -> term.strip().toLowerCase(Locale.ROOT), kind)
                    .values()) {
                long pages = group.stream().map(Fact::file).distinct().count();
                if (pages < min) {
                    group.forEach(fact -> site.report(site.problem(
                                    fact,
                                    "Unexpected term `{0}` on {1} pages, expected at least {2}",
                                    fact.text(),
                                    Long.toString(pages),
                                    Integer.toString(min))
                            .withHint(Message.of("a term with few pages helps no reader; take a common one"))));
                }
            }
        }
    }
}
