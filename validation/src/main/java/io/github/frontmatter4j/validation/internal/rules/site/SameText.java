package io.github.frontmatter4j.validation.internal.rules.site;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.validation.internal.Edition;
import io.github.frontmatter4j.validation.rule.Fact;
import io.github.frontmatter4j.validation.rule.SiteContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A rule about pages that say the same of themselves. */
abstract class SameText extends SameRule {

    private final String template;
    private final String hint;

    SameText(Fact.Kind kind, String template, String hint) {
        super(kind);
        this.template = template;
        this.hint = hint;
    }

    @Override
    public String apply(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** Reports every page behind the first one of its edition that says a text, also in another case. */
    @Override
    void report(SiteContext site, List<Fact> group) {
        Map<Edition, Fact> firsts = new HashMap<>();
        for (Fact fact : group) {
            Fact first = firsts.putIfAbsent(Edition.of(fact.file()), fact);
            if (first != null && !fact.file().equals(first.file())) {
                site.report(site.problem(fact, template, fact.text())
                        .withRelated(Message.of("first"), first.location())
                        .withHint(Message.of(hint)));
            }
        }
    }
}
