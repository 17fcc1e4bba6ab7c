package io.github.frontmatter4j.validation.internal.rules.key;

import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** {@code published: true} fails Hugo builds since 0.136. */
public final class PublishedForHugo implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "key/published-for-hugo",
                    "FM040",
                    Severity.ERROR,
                    Needs.HEADER,
                    "`published` holds a boolean, which Hugo takes for a date.")
            .forDialects("hugo");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        MapNode.Entry entry = file.entry("published").orElse(null);
        if (entry == null
                || !(entry.value() instanceof ScalarNode scalar)
                || !(file.resolve(scalar) instanceof Value.Bool bool)) {
            return;
        }
        String name = String.valueOf(entry.name());
        Problem problem = file.problem(
                        scalar.span(),
                        KeyPath.of(name),
                        "Unexpected `{0}`, expected a date or no `published`",
                        scalar.text())
                .withHint(
                        Message.of(
                                "Hugo since 0.136 reads `published` as a date and fails; write `draft` with the opposite value"));
        boolean drafted = file.entry("draft").isPresent();
        KeyPath path = KeyPath.of(name);
        file.report(
                problem,
                bool.value() || drafted
                        ? file.fix(Applicability.SAFE, Message.of("Remove `published`"), new HeaderChange.Remove(path))
                        : file.fix(
                                Applicability.SAFE,
                                Message.of("Write `draft: true`"),
                                new HeaderChange.Rename(path, "draft"),
                                new HeaderChange.Put(KeyPath.of("draft"), new Value.Bool(true))));
    }
}
