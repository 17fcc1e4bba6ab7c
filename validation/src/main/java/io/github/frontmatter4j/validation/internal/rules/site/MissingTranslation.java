package io.github.frontmatter4j.validation.internal.rules.site;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.validation.rule.Fact;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import io.github.frontmatter4j.validation.rule.SiteContext;
import io.github.frontmatter4j.validation.rule.SiteRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A page that other languages have not got. */
public final class MissingTranslation implements SiteRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "site/missing-translation",
                    "FM072b",
                    Severity.INFO,
                    Needs.SITE,
                    "A page with a translation key lacks a language that the site has.")
            .offByDefault();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContext site) {
        Set<String> languages = new TreeSet<>();
        site.facts(Fact.Kind.TRANSLATION).forEach(fact -> languages.add(language(fact)));
        languages.remove("");
        Map<String, List<Fact>> sets =
                site.groups(text -> text.substring(0, text.lastIndexOf(' ')), Fact.Kind.TRANSLATION);
        for (List<Fact> set : sets.values()) {
            List<String> missing = languages.stream()
                    .filter(language ->
                            set.stream().noneMatch(fact -> language(fact).equals(language)))
                    .toList();
            if (!missing.isEmpty()) {
                site.report(site.problem(
                                set.get(0),
                                "Unexpected translation key without a page in `{0}`, expected one",
                                String.join("`, `", missing))
                        .withHint(Message.of("translate the page, or take the key away")));
            }
        }
    }

    private static String language(Fact fact) {
        return fact.text().substring(fact.text().lastIndexOf(' ') + 1);
    }
}
