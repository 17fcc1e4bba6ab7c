package io.github.frontmatter4j.validation.internal.rules.type;

import io.github.frontmatter4j.dialect.DialectKey.Reading;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.validation.rule.FileContext;
import java.util.List;

/** The values that have to be booleans. */
final class BooleanFields {

    private static final List<Field> FIELDS = List.of(Field.DRAFT, Field.COMMENTS, Field.TOC, Field.MATH);

    private BooleanFields() {}

    /** What is said of one value. */
    interface Check {
        void of(FileContext file, FileContext.Found found);
    }

    /** Values of keys that say the field itself or its opposite; a status is a word that only tells of it. */
    static void each(FileContext file, Check check) {
        for (Field field : FIELDS) {
            for (FileContext.Found found : file.all(field)) {
                if (found.key().reading() != Reading.STATUS) {
                    check.of(file, found);
                }
            }
        }
    }
}
