package io.github.frontmatter4j.validation.internal.rules.type;

import io.github.frontmatter4j.dialect.DialectKey.Reading;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.validation.rule.FileContext;
import java.util.List;
import java.util.stream.Stream;

/** The values that have to be booleans. */
final class BooleanFields {

    private static final List<Field> FIELDS = List.of(Field.DRAFT, Field.COMMENTS, Field.TOC, Field.MATH);

    private BooleanFields() {}

    /** Values of keys that say the field itself or its opposite; a status is a word that only tells of it. */
    static Stream<FileContext.Found> of(FileContext file) {
        return FIELDS.stream()
                .flatMap(field -> file.all(field).stream())
                .filter(found -> found.key().reading() != Reading.STATUS);
    }
}
