package io.github.frontmatter4j.validation.internal.rules.list;

import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.internal.rules.FieldRule;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** {@code tags: ["#java"]}: the sign belongs to prose. */
public final class HashInTag extends FieldRule {

    private static final RuleInfo INFO =
            RuleInfo.of("list/hash-in-tag", "FM058", Severity.WARNING, Needs.HEADER, "A tag begins with `#`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** A rule. */
    public HashInTag() {
        super(Field.TAGS);
    }

    @Override
    protected void check(FileContext file, Field field, FileContext.Found found) {
        if (found.value() instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                if (list.items().get(i) instanceof ScalarNode scalar
                        && scalar.text().startsWith("#")
                        && scalar.text().length() > 1) {
                    report(file, found.path().index(i), scalar);
                }
            }
        }
    }

    private static void report(FileContext file, KeyPath path, ScalarNode scalar) {
        String bare = scalar.text().replaceFirst("^#+", "").strip();
        Problem problem = file.problem(
                        scalar.span(), path, "Unexpected `#` in the tag `{0}`, expected `{1}`", scalar.text(), bare)
                .withHint(Message.of("in front matter a tag is written without the sign"));
        file.report(
                problem,
                file.fix(
                        Applicability.SAFE,
                        Message.of("Remove the sign"),
                        new HeaderChange.Put(path, new Value.Text(bare))));
    }
}
