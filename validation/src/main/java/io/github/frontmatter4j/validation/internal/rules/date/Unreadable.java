package io.github.frontmatter4j.validation.internal.rules.date;

import io.github.frontmatter4j.bind.DateReading;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** {@code date: next week}: the build fails, or the page has no date. */
public final class Unreadable extends DateRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "date/unreadable", "FM030", Severity.ERROR, Needs.HEADER, "A date field holds something that is no date.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(FileContext file, FileContext.FoundDate found) {
        DateReading reading = found.reading();
        boolean number = found.value() instanceof Value.Int;
        if (!number && (reading.form() == DateReading.Form.NONE || reading.form() == DateReading.Form.AMBIGUOUS)) {
            Problem problem = file.problem(
                    found.scalar().span(),
                    found.path(),
                    "Unexpected `{0}`, expected a calendar date",
                    found.scalar().text());
            Problem hinted = problem.withHint(
                    reading.hint().orElse(Message.of("write `2024-01-15` or `2024-01-15T10:20:30+08:00`")));
            String date = DateFields.meant(found.scalar().text()).orElse(null);
            if (date == null) {
                file.report(hinted);
                return;
            }
            file.report(
                    hinted,
                    file.fix(
                            Applicability.UNSAFE,
                            Message.of("Write `{0}`", date),
                            TextEdits.of(new TextEdit(found.scalar().span(), DateFields.written(file, date)))));
        }
    }
}
