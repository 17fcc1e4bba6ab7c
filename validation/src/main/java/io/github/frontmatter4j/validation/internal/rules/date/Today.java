package io.github.frontmatter4j.validation.internal.rules.date;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.validation.rule.FileContext;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The day on which a site is checked, as far as rules ask for it. */
final class Today {

    /** The option that says it. */
    static final String OPTION = "today";

    /** What the option means. */
    static final String MEANING =
            "the day of the check, as in 2024-05-31; without it the day of the machine's clock in UTC";

    private Today() {}

    static LocalDate of(FileContext file) {
        String said = file.settings().text(OPTION);
        return said.isEmpty()
                ? LocalDate.now(ZoneOffset.UTC)
                : ContentDate.read(said)
                        .date()
                        .map(ContentDate::date)
                        .orElseThrow(() ->
                                new IllegalArgumentException("Unexpected `" + said + "` for `today`, expected a day"));
    }
}
