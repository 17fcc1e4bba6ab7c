package io.github.frontmatter4j.validation.internal.rules.date;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.bind.DateReading;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** {@code 2024-1-5}: read by some systems only. */
public final class UncommonForm implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "date/uncommon-form",
            "FM031",
            Severity.WARNING,
            Needs.HEADER,
            "A date is written in a form that only some systems read.");

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
        if (reading.form() != DateReading.Form.LENIENT || reading.date().isEmpty()) {
            return;
        }
        Problem problem = file.problem(
                        scalar.span(),
                        found.path(),
                        "Unexpected form of the date `{0}`, expected `{1}`",
                        scalar.text(),
                        reading.date().get().toString())
                .withHint(Message.of("Hugo and others do not read this form"));
        String standard = reading.date().get().toString();
        file.report(file.fix(
                        Applicability.SAFE,
                        Message.of("Write `{0}`", standard),
                        TextEdits.of(new TextEdit(scalar.span(), DateFields.written(file, standard))))
                .map(problem::withFix)
                .orElse(problem));
    }
}
