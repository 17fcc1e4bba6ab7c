package io.github.frontmatter4j.validation.internal.rules.type;

import io.github.frontmatter4j.dialect.DialectKey.Reading;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import java.util.List;

/** A rule about values that have to be booleans. */
abstract class BooleanRule implements FileRule {

    private static final List<Field> FIELDS = List.of(Field.DRAFT, Field.COMMENTS, Field.TOC, Field.MATH);

    /** Values of keys that say the field itself or its opposite; a status is a word that only tells of it. */
    @Override
    public void check(FileContext file) {
        for (Field field : FIELDS) {
            for (FileContext.Found found : file.all(field)) {
                if (found.key().reading() != Reading.STATUS) {
                    check(file, found);
                }
            }
        }
    }

    /** Looks at one value. */
    abstract void check(FileContext file, FileContext.Found found);
}
