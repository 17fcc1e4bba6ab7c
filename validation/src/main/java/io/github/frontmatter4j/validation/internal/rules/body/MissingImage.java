package io.github.frontmatter4j.validation.internal.rules.body;

import io.github.frontmatter4j.dialect.Dialect;
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
            "body/missing-image",
            "FM071",
            Severity.WARNING,
            Needs.BODY,
            "An image with a relative path is not beside the file.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContext site) {
        for (Fact fact : site.facts(Fact.Kind.IMAGE)) {
            if (!site.paths().contains(fact.text()) && !isAsset(site, fact)) {
                site.report(site.problem(fact, "Unexpected image `{0}`, expected a file that exists", fact.text())
                        .withHint(Message.of("the path starts at the folder of this file")));
            }
        }
    }

    /** Hugo's own way to render images looks beside the page, then below {@code assets}. */
    private static boolean isAsset(SiteContext site, Fact fact) {
        int content = fact.file().lastIndexOf("content/");
        String folder = fact.file().substring(0, fact.file().lastIndexOf('/') + 1);
        return site.dialect().name().equals(Dialect.HUGO.name())
                && content >= 0
                && fact.text().startsWith(folder)
                && site.paths()
                        .contains(fact.file().substring(0, content)
                                + "assets/"
                                + fact.text().substring(folder.length()));
    }
}
