package io.github.frontmatter4j.validation.internal.rules.url;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.validation.rule.Fact;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import io.github.frontmatter4j.validation.rule.SiteContext;
import io.github.frontmatter4j.validation.rule.SiteRule;

/** {@code cover: ./tree.png} without the file. */
public final class MissingHeaderImage implements SiteRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "url/missing-image", "FM071", Severity.WARNING, Needs.SITE, "An image that the header names is not there.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContext site) {
        for (Fact fact : site.facts(Fact.Kind.HEADER_IMAGE)) {
            if (!site.paths().contains(fact.text())) {
                site.report(site.problem(fact, "Unexpected image `{0}`, expected a file that exists", fact.text())
                        .withHint(Message.of("cards and feeds show no picture")));
            }
        }
    }
}
