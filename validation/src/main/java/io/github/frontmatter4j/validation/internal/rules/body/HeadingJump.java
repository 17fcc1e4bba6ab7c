package io.github.frontmatter4j.validation.internal.rules.body;

import io.github.frontmatter4j.markdown.Heading;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** From {@code ##} to {@code ####}. */
public final class HeadingJump implements FileRule {

    private static final RuleInfo INFO =
            RuleInfo.of("body/heading-jump", "", Severity.INFO, Needs.BODY, "A heading skips a level.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Between neighbouring levels there is no jump. */
    private static boolean mayJump(FileContext file) {
        int least = 0;
        for (int level = 1; level <= 6; level++) {
            if (file.bodyMayHaveHeading(level)) {
                least = least == 0 ? level : least;
                if (level > least + 1) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void check(FileContext file) {
        if (!mayJump(file)) {
            return;
        }
        int before = 0;
        for (Heading heading : file.body().headings()) {
            if (before > 0 && heading.level() > before + 1) {
                file.report(file.problem(
                                heading.span(),
                                KeyPath.root(),
                                "Unexpected heading of level {0}, expected at most level {1}",
                                Integer.toString(heading.level()),
                                Integer.toString(before + 1))
                        .withHint(Message.of("the outline has a gap here, which screen readers announce")));
            }
            before = heading.level();
        }
    }
}
