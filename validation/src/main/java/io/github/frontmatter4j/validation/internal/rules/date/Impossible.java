package io.github.frontmatter4j.validation.internal.rules.date;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.bind.DateReading;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** {@code 2024-02-30}: no such day. */
public final class Impossible implements FileRule {

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
    public void check(FileContext file) {
        DateFields.each(file, (found, scalar) -> check(file, found, scalar));
    }

    private static void check(FileContext file, FileContext.Found found, ScalarNode scalar) {
        DateReading reading = ContentDate.read(scalar.text());
        if (reading.form() == DateReading.Form.IMPOSSIBLE) {
            Problem problem = file.problem(
                    scalar.span(), found.path(), "Unexpected `{0}`, expected a day that exists", scalar.text());
            file.report(problem.withHint(reading.hint().orElse(Message.of("look the day up in a calendar"))));
        }
    }
}
