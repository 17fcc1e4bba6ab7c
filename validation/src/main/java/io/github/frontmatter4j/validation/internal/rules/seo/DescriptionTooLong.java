package io.github.frontmatter4j.validation.internal.rules.seo;

import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.validation.internal.TextWidth;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** A description that search results cut. */
public final class DescriptionTooLong implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "seo/description-too-long",
                    "FM081",
                    Severity.INFO,
                    Needs.HEADER,
                    "A description is longer than search results show.")
            .withOption("max", 160, "the largest width, in half-width characters");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        FileContext.Found found = file.first(Field.DESCRIPTION).orElse(null);
        int max = file.settings().number("max");
        if (found != null && found.value() instanceof ScalarNode scalar && TextWidth.columns(scalar.text()) > max) {
            file.report(file.problem(
                            scalar.span(),
                            found.path(),
                            "Unexpected description of width {0}, expected at most {1}",
                            Integer.toString(TextWidth.columns(scalar.text())),
                            Integer.toString(max))
                    .withHint(Message.of("search results cut longer descriptions; a Chinese character counts two")));
        }
    }
}
