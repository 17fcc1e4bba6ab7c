package io.github.frontmatter4j.validation.internal.rules.date;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** {@code date: 2024}: seconds since 1970 for Hugo. */
public final class IntegerDate extends DateRule {

    private static final RuleInfo INFO =
            RuleInfo.of("date/integer", "FM033", Severity.ERROR, Needs.HEADER, "A date field holds a whole number.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(FileContext file, FileContext.FoundDate found) {
        if (!(found.value() instanceof Value.Int)) {
            return;
        }
        Problem problem = file.problem(
                        found.scalar().span(),
                        found.path(),
                        "Unexpected number `{0}`, expected a calendar date",
                        found.scalar().text())
                .withHint(Message.of("Hugo takes a number for seconds since 1970; write `2024-01-15`"));
        ContentDate meant = found.reading().date().orElse(null);
        if (meant == null || found.scalar().text().length() != 8) {
            file.report(problem);
            return;
        }
        file.report(
                problem,
                file.fix(
                        Applicability.UNSAFE,
                        Message.of("Write `{0}`", meant.toString()),
                        new HeaderChange.Put(found.path(), Value.of(meant.toTemporal()))));
    }
}
