package io.github.frontmatter4j.validation.internal.rules.body;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.validation.rule.Fact;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import io.github.frontmatter4j.validation.rule.SiteContext;
import io.github.frontmatter4j.validation.rule.SiteRule;
import java.util.Set;

/** {@code [more](other.md)} to a file that was renamed. */
public final class BrokenLink implements SiteRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "body/broken-link",
            "",
            Severity.WARNING,
            Needs.BODY,
            "A link leads to a content file, or a place in one, that is not there.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContext site) {
        for (Fact fact : site.facts(Fact.Kind.REFERENCE)) {
            if (!site.paths().contains(fact.text())) {
                site.report(site.problem(fact, "Unexpected link to `{0}`, expected a file of the site", fact.text())
                        .withHint(Message.of("it may have been moved or renamed")));
            }
        }
        pages(site);
        for (Fact fact : site.facts(Fact.Kind.PLACE)) {
            place(site, fact);
        }
    }

    private static void pages(SiteContext site) {
        Pages pages = new Pages();
        for (Fact fact : site.facts(Fact.Kind.PAGE_REFERENCE)) {
            pages.want(fact.text());
        }
        if (pages.areWanted()) {
            Set<String> missing = pages.missing(site.paths());
            for (Fact fact : site.facts(Fact.Kind.PAGE_REFERENCE)) {
                if (missing.contains(fact.text())) {
                    site.report(site.problem(
                                    fact, "Unexpected reference to `{0}`, expected a page of the site", fact.text())
                            .withHint(Message.of("Hugo stops the build at a page that it does not find")));
                }
            }
        }
    }

    private static void place(SiteContext site, Fact fact) {
        String text = fact.text();
        int hash = text.indexOf('#');
        String path = text.substring(0, hash);
        String name = Names.decoded(text.substring(hash + 1));
        if (!name.startsWith(":~:") && site.paths().contains(path) && !site.hasPlace(path, name)) {
            site.report(site.problem(
                            fact,
                            "Unexpected link to `#{0}` of `{1}`, expected the name of a heading or element",
                            name,
                            path)
                    .withHint(Message.of("the names follow from the headings; look for one that was changed")));
        }
    }
}
