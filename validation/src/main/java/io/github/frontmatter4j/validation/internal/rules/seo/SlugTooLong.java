package io.github.frontmatter4j.validation.internal.rules.seo;

import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** A slug that is a sentence. */
public final class SlugTooLong implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "seo/slug-too-long",
                    "FM082",
                    Severity.INFO,
                    Needs.HEADER,
                    "A slug is longer than search results show.")
            .withOption("max", 75, "the largest length, in characters");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        int max = file.settings().number("max");
        FileContext.Found found = file.first(Field.SLUG).orElse(null);
        if (found != null
                && found.value() instanceof ScalarNode scalar
                && scalar.text().codePointCount(0, scalar.text().length()) > max) {
            file.report(file.problem(
                            scalar.span(),
                            found.path(),
                            "Unexpected length of {0} characters, expected at most {1}",
                            Integer.toString(scalar.text()
                                    .codePointCount(0, scalar.text().length())),
                            Integer.toString(max))
                    .withHint(Message.of("name what the page is about in a few words")));
        }
    }
}
