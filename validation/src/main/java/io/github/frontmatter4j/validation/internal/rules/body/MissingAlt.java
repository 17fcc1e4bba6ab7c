package io.github.frontmatter4j.validation.internal.rules.body;

import io.github.frontmatter4j.markdown.ImageRef;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** An image that says nothing to who cannot see it. */
public final class MissingAlt implements FileRule {

    private static final RuleInfo INFO =
            RuleInfo.of("body/missing-alt", "", Severity.INFO, Needs.BODY, "An image has no alternative text.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        if (!file.bodyMayHaveUnnamedImage()) {
            return;
        }
        for (ImageRef image : file.body().images()) {
            if (image.alt().isBlank() && !image.dynamic()) {
                file.report(file.problem(
                                image.span(),
                                KeyPath.root(),
                                "Unexpected image without alternative text, expected a description of `{0}`",
                                image.source())
                        .withHint(Message.of("describe what the image shows")));
            }
        }
    }
}
