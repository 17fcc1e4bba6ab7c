package io.github.frontmatter4j.validation.internal.rules.date;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** {@code 2024-01-15 10:20:30}: another moment in every system. */
public final class WithoutZone extends DateRule {

    private static final RuleInfo INFO =
            RuleInfo.of("date/without-zone", "FM061", Severity.INFO, Needs.HEADER, "A date has a time and no zone.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(FileContext file, FileContext.FoundDate found) {
        ContentDate date = found.reading().date().orElse(null);
        if (date != null && date.time().isPresent() && date.offset().isEmpty()) {
            file.report(
                    file.problem(
                                    found.scalar().span(),
                                    found.path(),
                                    "Unexpected time without a zone in `{0}`, expected one such as `+08:00`",
                                    found.scalar().text())
                            .withHint(
                                    Message.of(
                                            "Jekyll and gray-matter read UTC, Hugo the zone of the site, Hexo the zone of the machine")));
        }
    }
}
