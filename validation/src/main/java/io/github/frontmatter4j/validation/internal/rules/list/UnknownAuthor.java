package io.github.frontmatter4j.validation.internal.rules.list;

import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.List;

/** An author whom the site does not know. */
public final class UnknownAuthor implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "list/unknown-author",
                    "FM057",
                    Severity.ERROR,
                    Needs.HEADER,
                    "An author is none of those that the site knows.")
            .withOption("authors", List.of(), "the names or ids that are known")
            .offByDefault();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        List<String> authors = file.settings().texts("authors");
        if (authors.isEmpty()) {
            return;
        }
        for (FileContext.Found found : file.all(Field.AUTHORS)) {
            check(file, authors, found.path(), found.value());
            if (found.value() instanceof ListNode list) {
                for (int i = 0; i < list.items().size(); i++) {
                    check(file, authors, found.path().index(i), list.items().get(i));
                }
            }
        }
    }

    private static void check(FileContext file, List<String> authors, KeyPath path, Node node) {
        if (node instanceof ScalarNode scalar && !scalar.text().isBlank() && !authors.contains(scalar.text())) {
            file.report(file.problem(
                            scalar.span(),
                            path,
                            "Unexpected author `{0}`, expected one of `{1}`",
                            scalar.text(),
                            String.join("`, `", authors))
                    .withHint(Message.of("take a known author, or add this one to the configuration")));
        }
    }
}
