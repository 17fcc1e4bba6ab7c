package io.github.frontmatter4j.validation.internal.rules.type;

import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.internal.rules.list.ListRule;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** {@code tags: [a, ]} with an item that says nothing. */
public final class NullItem extends ListRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "type/null-item",
            "FM024",
            Severity.WARNING,
            Needs.HEADER,
            "A list of texts has an item that is empty or null.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    protected void check(FileContext file, FileContext.Found found, ListNode list) {
        for (int i = 0; i < list.items().size(); i++) {
            if (list.items().get(i) instanceof ScalarNode item && isEmpty(file, item)) {
                report(file, item, found.path().index(i));
            }
        }
    }

    private static boolean isEmpty(FileContext file, ScalarNode scalar) {
        return scalar.text().isBlank() || (!isText(file, scalar) && file.resolve(scalar) instanceof Value.Null);
    }

    private static boolean isText(FileContext file, ScalarNode scalar) {
        return file.isFormat("yaml") && PlainText.isSure(scalar.text());
    }

    private static void report(FileContext file, ScalarNode scalar, KeyPath path) {
        Problem problem = file.problem(scalar.span(), path, "Unexpected empty item, expected text")
                .withHint(Message.of("remove the item"));
        SourceText source = file.file().source();
        Span line = source.lineSpan(source.lineOf(scalar.end()));
        if (source.slice(new Span(scalar.end(), line.end())).strip().startsWith("#")) {
            // what looks like a comment may be the item
            file.report(problem);
            return;
        }
        file.report(
                problem, file.fix(Applicability.SAFE, Message.of("Remove the item"), new HeaderChange.Remove(path)));
    }
}
