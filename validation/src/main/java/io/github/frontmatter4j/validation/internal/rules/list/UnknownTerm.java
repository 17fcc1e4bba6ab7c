package io.github.frontmatter4j.validation.internal.rules.list;

import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.List;

/** A tag outside of the vocabulary. */
public final class UnknownTerm implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "list/unknown-term",
                    "FM056",
                    Severity.ERROR,
                    Needs.HEADER,
                    "A tag or category is none of the terms that the site allows.")
            .withOption("terms", List.of(), "the terms that are allowed")
            .offByDefault();

    private static final List<Field> FIELDS = List.of(Field.TAGS, Field.CATEGORIES, Field.KEYWORDS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        List<String> terms = file.settings().texts("terms");
        if (terms.isEmpty()) {
            return;
        }
        for (Field field : FIELDS) {
            for (FileContext.Found found : file.all(field)) {
                if (found.value() instanceof ListNode list) {
                    check(file, terms, found.path(), list);
                }
            }
        }
    }

    private static void check(FileContext file, List<String> terms, KeyPath path, ListNode list) {
        for (int i = 0; i < list.items().size(); i++) {
            if (list.items().get(i) instanceof ScalarNode scalar && !terms.contains(scalar.text())) {
                file.report(file.problem(
                                scalar.span(),
                                path.index(i),
                                "Unexpected term `{0}`, expected one of `{1}`",
                                scalar.text(),
                                String.join("`, `", terms))
                        .withHint(Message.of("take a known term, or add it to the configuration")));
            }
        }
    }
}
