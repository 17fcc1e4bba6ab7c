package io.github.frontmatter4j.validation.internal.rules.date;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.bind.DateReading;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.tree.ScalarNode;
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
        DateFields.each(file, (found, scalar) -> check(file, found, scalar));
    }

    private static void check(FileContext file, FileContext.Found found, ScalarNode scalar) {
        if (!(file.resolve(scalar) instanceof Value.Int)) {
            return;
        }
        Problem problem = file.problem(
                        scalar.span(), found.path(), "Unexpected number `{0}`, expected a calendar date", scalar.text())
                .withHint(Message.of("Hugo takes a number for seconds since 1970; write `2024-01-15`"));
        DateReading reading = ContentDate.read(scalar.text());
        file.report(
                scalar.text().length() == 8 && reading.date().isPresent()
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
