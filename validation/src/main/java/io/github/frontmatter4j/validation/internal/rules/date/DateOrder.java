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
import java.util.Optional;

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
        Optional<ContentDate> date = date(file, Field.DATE);
        Optional<ContentDate> published = date(file, Field.PUBLISH_DATE).or(() -> date);
        before(file, Field.EXPIRY_DATE, published, "Unexpected `{0}`, expected a date behind the publication on `{1}`");
        before(file, Field.UPDATED, date, "Unexpected `{0}`, expected a date not before `{1}`");
    }

    private static Optional<ContentDate> date(FileContext file, Field field) {
        return file.first(field)
                .filter(found -> found.value() instanceof ScalarNode)
                .flatMap(found ->
                        ContentDate.read(((ScalarNode) found.value()).text()).date());
    }

    private static void before(FileContext file, Field field, Optional<ContentDate> earlier, String template) {
        Optional<ContentDate> later = date(file, field);
        FileContext.Found found = file.first(field).orElse(null);
        if (later.isEmpty() || earlier.isEmpty() || found == null) {
            return;
        }
        int order = later.get().date().compareTo(earlier.get().date());
        if (order < 0) {
            file.report(file.problem(
                            found.value().span(),
                            found.path(),
                            template,
                            later.get().toString(),
                            earlier.get().toString())
                    .withHint(Message.of("check both dates")));
        }
    }
}
