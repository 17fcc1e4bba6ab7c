package io.github.frontmatter4j.validation.internal.rules.body;

import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.markdown.Heading;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.Set;

/** A first heading that says the title again. */
public final class TitleRepeated implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "body/title-repeated",
            "FM085",
            Severity.WARNING,
            Needs.BODY,
            "The body begins with a heading of level 1 beside a title in the front matter.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Docusaurus prints the title only where there is no such heading, the others never print it. */
    private static final Set<String> HEADING_IS_TITLE = Set.of("docusaurus", "mkdocs", "obsidian");

    @Override
    public void check(FileContext file) {
        if (!file.bodyMayHaveHeading(1)
                || HEADING_IS_TITLE.contains(file.dialect().name())) {
            return;
        }
        FileContext.Found title = file.first(Field.TITLE).orElse(null);
        if (title == null
                || !(title.value() instanceof ScalarNode scalar)
                || scalar.text().isBlank()) {
            return;
        }
        for (Heading heading : file.body().headings()) {
            if (heading.level() == 1) {
                file.report(file.problem(
                                heading.span(),
                                KeyPath.root(),
                                "Unexpected heading of level 1 beside the title `{0}`, expected level 2",
                                scalar.text())
                        .withHint(Message.of("most themes print the title as the heading of level 1")));
                return;
            }
        }
    }
}
