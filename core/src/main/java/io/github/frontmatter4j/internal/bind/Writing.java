package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.tree.Value;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * How records become values.
 *
 * @param dialect whose keys and dates are written
 * @param byComponent whether components keep their Java names and records their nesting, as for a view of the record
 */
record Writing(Dialect dialect, boolean byComponent) {

    /** A date in the form of the dialect. */
    Value date(ContentDate date) {
        if (date.time().isEmpty() || byComponent || dialect.dateForm() == Dialect.DateForm.RFC_3339) {
            return new Value.Date(date.toString());
        }
        String local = new ContentDate(date.date(), date.time(), Optional.empty()).toString();
        if (dialect.dateForm() == Dialect.DateForm.LOCAL) {
            return new Value.Date(local);
        }
        String offset = date.offset()
                .map(value -> " "
                        + (value.equals(ZoneOffset.UTC)
                                ? "+0000"
                                : value.getId().replace(":", "")))
                .orElse("");
        return new Value.Date(local.replace('T', ' ') + offset);
    }
}
