package io.github.frontmatter4j.validation.internal.rules.wordpress;

import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.rule.EntryRule;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** {@code views: [620]}: a single value in a list. */
public final class WrappedValue implements EntryRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "wordpress/wrapped-value",
            "",
            Severity.INFO,
            Needs.HEADER,
            "A single meta value of WordPress stands in a list.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file, MapNode.Entry entry) {
        ScalarNode scalar = entry.value() instanceof ListNode && Rows.isMeta(entry) ? Rows.only(entry.value()) : null;
        String name = entry.name();
        if (scalar == null
                || name == null
                || scalar.text().isBlank()
                || Rows.looksSerialized(scalar.text())
                || name.equals("rank_math_robots")) {
            return;
        }
        KeyPath path = KeyPath.of(name);
        Problem problem = file.problem(
                        entry.value().span(),
                        path,
                        "Unexpected list around the single value of `{0}`, expected the value",
                        name)
                .withHint(Message.of("exporters write every meta row as a list item"));
        Value value = file.resolve(scalar);
        file.report(
                problem,
                file.fix(Applicability.SAFE, Message.of("Unwrap the value"), new HeaderChange.Put(path, value)));
    }
}
