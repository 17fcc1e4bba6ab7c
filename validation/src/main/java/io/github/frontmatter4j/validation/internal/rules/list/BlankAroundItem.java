package io.github.frontmatter4j.validation.internal.rules.list;

import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** {@code tags: ["java "]}: another term. */
public final class BlankAroundItem extends ListRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "list/blank-around-item",
            "FM055b",
            Severity.WARNING,
            Needs.HEADER,
            "An item of a list has blanks around it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    protected void check(FileContext file, FileContext.Found found, ListNode list) {
        for (int i = 0; i < list.items().size(); i++) {
            if (list.items().get(i) instanceof ScalarNode scalar
                    && !scalar.text().isBlank()
                    && !scalar.text().strip().equals(scalar.text())) {
                KeyPath at = found.path().index(i);
                Problem problem = file.problem(
                                scalar.span(),
                                at,
                                "Unexpected blanks around `{0}`, expected none",
                                scalar.text().strip())
                        .withHint(Message.of("the term with blanks is another term"));
                file.report(
                        problem,
                        file.fix(
                                Applicability.SAFE,
                                Message.of("Remove the blanks"),
                                new HeaderChange.Put(
                                        at, new Value.Text(scalar.text().strip()))));
            }
        }
    }
}
