package io.github.frontmatter4j.validation.internal.rules.date;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.bind.DateReading;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** {@code 2024-1-5}: read by some systems only. */
public final class UncommonForm extends DateRule {

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
    void check(FileContext file, FileContext.FoundDate found) {
        DateReading reading = found.reading();
        if (reading.form() != DateReading.Form.LENIENT
                || reading.date().isEmpty()
                || hasOneDigitHour(found.scalar().text())) {
            return;
        }
        Problem problem = file.problem(
                        found.scalar().span(),
                        found.path(),
                        "Unexpected form of the date `{0}`, expected `{1}`",
                        found.scalar().text(),
                        reading.date().get().toString())
                .withHint(Message.of("Hugo and others do not read this form"));
        String standard = reading.date().get().toString();
        file.report(
                problem,
                file.fix(
                        Applicability.SAFE,
                        Message.of("Write `{0}`", standard),
                        TextEdits.of(new TextEdit(found.scalar().span(), DateFields.written(file, standard)))));
    }

    /** {@code 2013-04-29 4:37:18 -0400}: Hugo, Ruby and JavaScript read the hour with one digit too. */
    private static boolean hasOneDigitHour(String text) {
        boolean one = text.length() > 12
                && text.charAt(10) == ' '
                && Character.isDigit(text.charAt(11))
                && text.charAt(12) == ':';
        return one
                && ContentDate.read(text.substring(0, 11) + "0" + text.substring(11))
                                .form()
                        == DateReading.Form.STANDARD;
    }
}
