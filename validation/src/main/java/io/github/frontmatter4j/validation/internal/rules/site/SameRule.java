package io.github.frontmatter4j.validation.internal.rules.site;

import io.github.frontmatter4j.validation.rule.Fact;
import io.github.frontmatter4j.validation.rule.SiteContext;
import io.github.frontmatter4j.validation.rule.SiteRule;
import java.util.List;
import java.util.function.Function;

/** A rule about what only one file may say; as a function it reads a text as that which makes two of them the same. */
abstract class SameRule implements SiteRule, Function<String, String> {

    private final Fact.Kind[] kinds;

    SameRule(Fact.Kind... kinds) {
        this.kinds = kinds;
    }

    @Override
    public void check(SiteContext site) {
        for (List<Fact> group : site.same(this, kinds)) {
            report(site, group);
        }
    }

    /** Looks at facts that are the same. */
    abstract void report(SiteContext site, List<Fact> group);
}
