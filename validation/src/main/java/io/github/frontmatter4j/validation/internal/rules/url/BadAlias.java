package io.github.frontmatter4j.validation.internal.rules.url;

import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.validation.internal.rules.FieldRule;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** {@code aliases: [""]}: a redirect over the section page. */
public final class BadAlias extends FieldRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "url/bad-alias",
            "FM043",
            Severity.ERROR,
            Needs.HEADER,
            "An alias is empty, the root, or the URL of the page itself.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** A rule. */
    public BadAlias() {
        super(Field.ALIASES);
    }

    @Override
    protected void check(FileContext file, Field field, FileContext.Found found) {
        if (found.value() instanceof ListNode list) {
            String own = own(file);
            for (int i = 0; i < list.items().size(); i++) {
                if (list.items().get(i) instanceof ScalarNode scalar) {
                    check(file, scalar, found, i, own);
                }
            }
        }
    }

    private static String own(FileContext file) {
        FileContext.Found found = file.first(Field.URL).orElse(null);
        return found != null && found.value() instanceof ScalarNode url ? path(url.text()) : "";
    }

    private static String path(String url) {
        String path = url.startsWith("/") ? url : "/" + url;
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static void check(FileContext file, ScalarNode scalar, FileContext.Found found, int index, String own) {
        String alias = scalar.text().strip();
        boolean itself = !own.isEmpty() && alias.startsWith("/") && path(alias).equals(own);
        if (!alias.equals("/") && !itself) {
            return;
        }
        KeyPath path = found.path().index(index);
        Problem problem = file.problem(
                        scalar.span(),
                        path,
                        itself
                                ? "Unexpected alias `{0}`, which is the page itself"
                                : "Unexpected alias `{0}`, expected the path of an old page",
                        alias)
                .withHint(Message.of("remove the alias"));
        file.report(
                problem,
                file.fix(
                        itself ? Applicability.SAFE : Applicability.UNSAFE,
                        Message.of("Remove the alias"),
                        new HeaderChange.Remove(path)));
    }
}
