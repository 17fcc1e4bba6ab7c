package io.github.frontmatter4j.validation.internal.rules.list;

import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.stream.Collectors;

/** {@code categories: [a, b]} for Hexo: b inside of a. */
public final class FlatCategories implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "list/flat-categories",
                    "FM074",
                    Severity.INFO,
                    Needs.HEADER,
                    "A flat list of categories is a path, each inside the one before.")
            .forDialects("hexo")
            .offByDefault();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        for (FileContext.Found found : file.all(Field.CATEGORIES)) {
            if (found.value() instanceof ListNode list
                    && list.items().size() > 1
                    && list.items().stream().allMatch(item -> item instanceof ScalarNode)) {
                String path = list.items().stream()
                        .map(item -> ((ScalarNode) item).text())
                        .collect(Collectors.joining(" > "));
                file.report(file.problem(
                                list.items()
                                        .get(0)
                                        .span()
                                        .cover(list.items()
                                                .get(list.items().size() - 1)
                                                .span()),
                                found.path(),
                                "Unexpected flat list, expected a list of lists unless `{0}` is meant",
                                path)
                        .withHint(Message.of("Hexo puts each category inside the one before")));
            }
        }
    }
}
