package io.github.frontmatter4j.validation.internal.rules.body;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.validation.internal.BodyAnchors;
import io.github.frontmatter4j.validation.rule.Fact;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import io.github.frontmatter4j.validation.rule.SiteContext;
import io.github.frontmatter4j.validation.rule.SiteRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        List<Fact> references = site.facts(Fact.Kind.PAGE_REFERENCE);
        if (!references.isEmpty()) {
            Pages pages = new Pages(site.paths());
            for (Fact fact : references) {
                if (!pages.has(fact.text())) {
                    site.report(site.problem(
                                    fact, "Unexpected reference to `{0}`, expected a page of the site", fact.text())
                            .withHint(Message.of("Hugo stops the build at a page that it does not find")));
                }
            }
        }
        Set<String> anchors =
                site.facts(Fact.Kind.ANCHOR).stream().map(Fact::text).collect(Collectors.toSet());
        site.facts(Fact.Kind.PLACE).forEach(fact -> checkPlace(site, fact, anchors));
    }

    private static void checkPlace(SiteContext site, Fact fact, Set<String> anchors) {
        String text = fact.text();
        int hash = text.indexOf('#');
        String path = text.substring(0, hash);
        String name = Names.decoded(text.substring(hash + 1));
        boolean known = anchors.contains(path + "#" + BodyAnchors.shape(name))
                || anchors.contains(path + "#" + BodyAnchors.ANY)
                || name.startsWith(":~:");
        if (!known && site.paths().contains(path)) {
            site.report(site.problem(
                            fact,
                            "Unexpected link to `#{0}` of `{1}`, expected the name of a heading or element",
                            name,
                            path)
                    .withHint(Message.of("the names follow from the headings; look for one that was changed")));
        }
    }
}
