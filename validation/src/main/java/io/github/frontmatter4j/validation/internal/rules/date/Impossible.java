package io.github.frontmatter4j.validation.internal.rules.date;

import io.github.frontmatter4j.bind.DateReading;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** {@code 2024-02-30}: no such day. */
public final class Impossible extends DateRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "date/impossible",
            "FM032",
            Severity.ERROR,
            Needs.HEADER,
            "A date field names a day or time that does not exist.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(FileContext file, FileContext.FoundDate found) {
        DateReading reading = found.reading();
        if (reading.form() == DateReading.Form.IMPOSSIBLE) {
            Problem problem = file.problem(
                    found.scalar().span(),
                    found.path(),
                    "Unexpected `{0}`, expected a day that exists",
                    found.scalar().text());
            file.report(problem.withHint(reading.hint().orElse(Message.of("look the day up in a calendar"))));
        }
    }
}
