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
import io.github.frontmatter4j.validation.rule.EntryRule;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** {@code seo_title: [ , ]}: rows that say nothing. */
public final class BlankMeta implements EntryRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "wordpress/blank-meta", "", Severity.INFO, Needs.HEADER, "A meta key of WordPress has blank rows only.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file, MapNode.Entry entry) {
        ScalarNode scalar = entry.value() instanceof ListNode && Rows.isMeta(entry) ? Rows.only(entry.value()) : null;
        String name = entry.name();
        if (scalar != null && name != null && scalar.text().isBlank()) {
            KeyPath path = KeyPath.of(name);
            Problem problem = file.problem(
                            entry.key().span(),
                            path,
                            "Unexpected blank rows of `{0}`, expected a value or no key",
                            name)
                    .withHint(Message.of("the field was empty in WordPress"));
            file.report(
                    problem, file.fix(Applicability.SAFE, Message.of("Remove the key"), new HeaderChange.Remove(path)));
        }
    }
}
