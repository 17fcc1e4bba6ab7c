package io.github.frontmatter4j.validation.internal.rules.site;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.validation.rule.Fact;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import io.github.frontmatter4j.validation.rule.SiteContext;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An alias that is the URL of another page. */
public final class AliasCollision extends SameRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "site/alias-collision",
            "FM043b",
            Severity.ERROR,
            Needs.SITE,
            "An alias is the URL of another page, or stands on two pages.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Made with the other rules. */
    public AliasCollision() {
        super(Fact.Kind.URL, Fact.Kind.ALIAS);
    }

    @Override
    void report(SiteContext site, List<Fact> group) {
        Fact page = first(group, Fact.Kind.URL);
        Fact other = first(group, Fact.Kind.ALIAS);
        for (Fact alias : group) {
            if (alias.kind() == Fact.Kind.URL) {
                continue;
            } else if (page != null && !page.file().equals(alias.file())) {
                site.report(
                        site.problem(alias, "Unexpected alias `{0}`, which is the URL of another page", alias.text())
                                .withRelated(Message.of("the page"), page.location())
                                .withHint(Message.of("the redirect overwrites the page")));
            } else if (other != null && !other.file().equals(alias.file())) {
                site.report(
                        site.problem(alias, "Unexpected second page with the alias `{0}`, expected one", alias.text())
                                .withRelated(Message.of("first"), other.location())
                                .withHint(Message.of("only one of the redirects is written")));
            }
        }
    }

    private static @Nullable Fact first(List<Fact> group, Fact.Kind kind) {
        for (Fact fact : group) {
            if (fact.kind() == kind) {
                return fact;
            }
        }
        return null;
    }

    @Override
    public String apply(String url) {
        String path = url.startsWith("/") ? url : "/" + url;
        return (path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
                .toLowerCase(Locale.ROOT);
    }
}
