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
import org.jspecify.annotations.Nullable;

/** A page that expires before it is published. */
public final class DateOrder implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "date/order",
            "FM062",
            Severity.WARNING,
            Needs.HEADER,
            "Dates contradict each other: expired before published, or changed before written.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        FileContext.Found expired = file.first(Field.EXPIRY_DATE).orElse(null);
        FileContext.Found updated = file.first(Field.UPDATED).orElse(null);
        if (expired == null && updated == null) {
            return;
        }
        ContentDate date = date(file.first(Field.DATE).orElse(null));
        ContentDate published = date(file.first(Field.PUBLISH_DATE).orElse(null));
        before(
                file,
                expired,
                published != null ? published : date,
                "Unexpected `{0}`, expected a date behind the publication on `{1}`");
        before(file, updated, date, "Unexpected `{0}`, expected a date not before `{1}`");
    }

    private static @Nullable ContentDate date(FileContext.@Nullable Found found) {
        return found != null && found.value() instanceof ScalarNode scalar
                ? ContentDate.read(scalar.text()).date().orElse(null)
                : null;
    }

    private static void before(
            FileContext file, FileContext.@Nullable Found found, @Nullable ContentDate earlier, String template) {
        ContentDate later = date(found);
        if (found == null || later == null || earlier == null) {
            return;
        }
        if (later.date().compareTo(earlier.date()) < 0) {
            file.report(file.problem(found.value().span(), found.path(), template, later.toString(), earlier.toString())
                    .withHint(Message.of("check both dates")));
        }
    }
}
