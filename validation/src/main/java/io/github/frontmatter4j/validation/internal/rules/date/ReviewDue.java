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
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A page that nobody has changed for long. */
public final class ReviewDue implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "date/review-due",
                    "FM063",
                    Severity.INFO,
                    Needs.HEADER,
                    "The last change that the header tells of is longer ago than the site allows.")
            .withOption("days", 365, "the days after which a page is to be looked at again")
            .withOption(Today.OPTION, "", Today.MEANING)
            .offByDefault();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        LocalDate today = Today.of(file);
        int days = file.settings().number("days");
        Optional<FileContext.Found> last = file.first(Field.UPDATED).or(() -> file.first(Field.DATE));
        if (last.isPresent() && last.get().value() instanceof ScalarNode scalar) {
            ContentDate.read(scalar.text())
                    .date()
                    .map(date -> ChronoUnit.DAYS.between(date.date(), today))
                    .filter(age -> age > days)
                    .ifPresent(age -> file.report(file.problem(
                                    scalar.span(),
                                    last.get().path(),
                                    "Unexpected last change {0} days ago, expected at most {1}",
                                    age.toString(),
                                    String.valueOf(days))
                            .withHint(Message.of("read the page again, and write the day of its last change"))));
        }
    }
}
