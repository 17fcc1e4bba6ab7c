package io.github.frontmatter4j.validation.internal.rules.date;

import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.rule.FileContext;
import java.util.List;
import java.util.function.BiConsumer;

/** The values of a header that are to be dates. */
final class DateFields {

    private static final List<Field> DATES = List.of(Field.DATE, Field.UPDATED, Field.PUBLISH_DATE, Field.EXPIRY_DATE);

    private DateFields() {}

    /** Every single value of a date field that says something; {@code published: true} is no date. */
    static void each(FileContext file, BiConsumer<FileContext.Found, ScalarNode> check) {
        for (Field field : DATES) {
            for (FileContext.Found found : file.all(field)) {
                if (found.value() instanceof ScalarNode scalar
                        && !scalar.text().isBlank()
                        && isOther(file.resolve(scalar))) {
                    check.accept(found, scalar);
                }
            }
        }
    }

    private static boolean isOther(Value value) {
        return !(value instanceof Value.Null) && !(value instanceof Value.Bool);
    }
}
