package io.github.frontmatter4j.validation.internal.rules.url;

import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.internal.rules.TextRule;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** {@code url: https://…}: fails Hugo builds. */
public final class UrlScheme extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "url/scheme",
            "FM070",
            Severity.ERROR,
            Needs.HEADER,
            "The URL or an alias of a page has a scheme and host.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** A rule. */
    public UrlScheme() {
        super(Field.URL, Field.ALIASES);
    }

    @Override
    protected void check(FileContext file, Field field, FileContext.Found found) {
        // of several addresses only aliases can be a list
        if (field == Field.ALIASES || found.value() instanceof ScalarNode) {
            super.check(file, field, found);
        }
    }

    static boolean isAbsolute(String text) {
        return text.regionMatches(true, 0, "http", 0, 4) && text.matches("(?i)https?://.*");
    }

    @Override
    protected boolean suspects(FileContext file, ScalarNode scalar) {
        return isAbsolute(scalar.text());
    }

    @Override
    protected void report(FileContext file, KeyPath path, ScalarNode scalar) {
        String site = scalar.text().replaceFirst("(?i)^https?://[^/]*", "");
        String local = site.isEmpty() ? "/" : site;
        Problem problem = file.problem(
                        scalar.span(), path, "Unexpected `{0}`, expected a path such as `{1}`", scalar.text(), local)
                .withHint(Message.of("Hugo refuses a page whose URL or alias has a scheme"));
        file.report(
                problem,
                file.fix(
                        Applicability.UNSAFE,
                        Message.of("Write the path"),
                        new HeaderChange.Put(path, new Value.Text(local))));
    }
}
