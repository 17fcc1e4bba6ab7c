package io.github.frontmatter4j.validation.internal.rules.site;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.validation.rule.Fact;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import io.github.frontmatter4j.validation.rule.SiteContext;
import io.github.frontmatter4j.validation.rule.SiteRule;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An alias that is the URL of another page. */
public final class AliasCollision implements SiteRule {

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

    @Override
    public void check(SiteContext site) {
        site.same(AliasCollision::path, Fact.Kind.URL, Fact.Kind.ALIAS).forEach(group -> report(site, group));
    }

    private static void report(SiteContext site, List<Fact> group) {
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

    private static String path(String url) {
        String path = url.startsWith("/") ? url : "/" + url;
        return (path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
                .toLowerCase(Locale.ROOT);
    }
}
