package io.github.frontmatter4j.validation.internal.rules.key;

import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.validation.rule.EntryRule;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** {@code description:} and nothing behind it. */
public final class EmptyValue implements EntryRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "key/empty-value",
                    "FM091",
                    Severity.INFO,
                    Needs.HEADER,
                    "A key of the top level has no value, or an empty one.")
            .offByDefault();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file, MapNode.Entry entry) {
        String name = entry.name();
        boolean empty = (entry.value() instanceof ScalarNode scalar
                        && scalar.text().isBlank())
                || (entry.value() instanceof ListNode list && list.items().isEmpty());
        if (name == null || !empty) {
            return;
        }
        KeyPath path = KeyPath.of(name);
        Problem problem = file.problem(
                        entry.key().span(), path, "Unexpected key `{0}` without a value, expected one", name)
                .withHint(Message.of("fill it in, or remove the key"));
        file.report(
                problem, file.fix(Applicability.UNSAFE, Message.of("Remove the key"), new HeaderChange.Remove(path)));
    }
}
