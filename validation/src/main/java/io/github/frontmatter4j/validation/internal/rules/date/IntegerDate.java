package io.github.frontmatter4j.validation.internal.rules.date;

import io.github.frontmatter4j.bind.DateReading;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** {@code date: 2024}: seconds since 1970 for Hugo. */
public final class IntegerDate implements FileRule {

    private static final RuleInfo INFO =
            RuleInfo.of("date/integer", "FM033", Severity.ERROR, Needs.HEADER, "A date field holds a whole number.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        for (FileContext.FoundDate date : file.dates()) {
            check(file, date);
        }
    }

    private static void check(FileContext file, FileContext.FoundDate found) {
        if (!(found.value() instanceof Value.Int)) {
            return;
        }
        Problem problem = file.problem(
                        found.scalar().span(),
                        found.path(),
                        "Unexpected number `{0}`, expected a calendar date",
                        found.scalar().text())
                .withHint(Message.of("Hugo takes a number for seconds since 1970; write `2024-01-15`"));
        DateReading reading = found.reading();
        file.report(
                found.scalar().text().length() == 8 && reading.date().isPresent()
                        ? file.fix(
                                        Applicability.UNSAFE,
                                        Message.of(
                                                "Write `{0}`",
                                                reading.date().get().toString()),
                                        edit -> edit.set(
                                                found.path(),
                                                reading.date().get().toTemporal()))
                                .map(problem::withFix)
                                .orElse(problem)
                        : problem);
    }
}
