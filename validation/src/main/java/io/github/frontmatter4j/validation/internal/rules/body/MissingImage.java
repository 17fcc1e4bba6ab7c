package io.github.frontmatter4j.validation.internal.rules.body;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.validation.rule.Fact;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import io.github.frontmatter4j.validation.rule.SiteContext;
import io.github.frontmatter4j.validation.rule.SiteRule;

/** {@code ![a tree](tree.png)} without the file. */
public final class MissingImage implements SiteRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "body/missing-image", "FM071", Severity.WARNING, Needs.BODY, "An image is not where its path leads.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContext site) {
        for (Fact fact : site.facts(Fact.Kind.IMAGE)) {
            if (!site.paths().contains(fact.text())) {
                site.report(site.problem(fact, "Unexpected image `{0}`, expected a file that exists", fact.text())
                        .withHint(
                                fact.text().startsWith("/")
                                        ? Message.of("the path starts at the root of the site")
                                        : Message.of("the path starts at the folder of this file")));
            }
        }
    }
}
