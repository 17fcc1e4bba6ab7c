package io.github.frontmatter4j.validation.internal.rules.site;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.validation.rule.Fact;
import io.github.frontmatter4j.validation.rule.SiteContext;
import java.util.List;
import java.util.Locale;

/** Pages that say the same of themselves. */
final class SameText {

    private SameText() {}

    /** Reports every page behind the first one that says a text, also in another case. */
    static void report(SiteContext site, Fact.Kind kind, String template, String hint) {
        for (List<Fact> group :
                site.groups(kind, text -> text.strip().toLowerCase(Locale.ROOT)).values()) {
            Fact first = group.get(0);
            for (Fact fact : group.subList(1, group.size())) {
                if (!fact.file().equals(first.file())) {
                    site.report(site.problem(fact, template, fact.text())
                            .withRelated(Message.of("first"), first.location())
                            .withHint(Message.of(hint)));
                }
            }
        }
    }
}
