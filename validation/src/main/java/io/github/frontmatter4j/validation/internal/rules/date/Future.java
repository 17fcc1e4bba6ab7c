package io.github.frontmatter4j.validation.internal.rules.date;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.time.LocalDate;
import java.util.List;

/** A date that is still to come: the page is left out of the build. */
public final class Future implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "date/future",
                    "FM060",
                    Severity.WARNING,
                    Needs.HEADER,
                    "A date of publication is in the future, so that the page is not built yet.")
            .withOption(Today.OPTION, "", Today.MEANING)
            .offByDefault();

    private static final List<Field> FIELDS = List.of(Field.DATE, Field.PUBLISH_DATE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        LocalDate today = Today.of(file);
        for (Field field : FIELDS) {
            FileContext.Found found = file.first(field).orElse(null);
            if (found != null && found.value() instanceof ScalarNode scalar) {
                ContentDate.read(scalar.text())
                        .date()
                        .filter(date -> date.date().isAfter(today))
                        .ifPresent(date -> file.report(file.problem(
                                        scalar.span(),
                                        found.path(),
                                        "Unexpected date `{0}`, expected a day not after `{1}`",
                                        scalar.text(),
                                        today.toString())
                                .withHint(Message.of(
                                        "Hugo, Jekyll and others leave the page out until a build on that day"))));
            }
        }
    }
}
