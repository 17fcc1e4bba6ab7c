package io.github.frontmatter4j.validation.internal.rules.site;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.validation.rule.Fact;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import io.github.frontmatter4j.validation.rule.SiteContext;
import java.util.List;

/** Two pages of one language with one translation key. */
public final class DuplicateTranslation extends SameRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "site/duplicate-translation",
            "FM072",
            Severity.WARNING,
            Needs.SITE,
            "Two pages of one language have one translation key.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Made with the other rules. */
    public DuplicateTranslation() {
        super(Fact.Kind.TRANSLATION);
    }

    @Override
    public String apply(String keyAndLanguage) {
        return keyAndLanguage;
    }

    @Override
    void report(SiteContext site, List<Fact> group) {
        Fact first = group.get(0);
        for (Fact fact : group.subList(1, group.size())) {
            String key = fact.text().substring(0, fact.text().lastIndexOf(' '));
            site.report(site.problem(
                            fact,
                            "Unexpected second page with the translation key `{0}` in this language, expected one",
                            key)
                    .withRelated(Message.of("first"), first.location())
                    .withHint(Message.of("a translation key joins one page of each language")));
        }
    }
}
