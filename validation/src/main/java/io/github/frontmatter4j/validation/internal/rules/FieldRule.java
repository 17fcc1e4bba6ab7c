package io.github.frontmatter4j.validation.internal.rules;

import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import java.util.List;

/** A rule that looks at each value of some fields. */
public abstract class FieldRule implements FileRule {

    private final List<Field> fields;

    /**
     * A rule.
     *
     * @param fields the fields, in the order in which they are looked at
     */
    protected FieldRule(Field... fields) {
        this.fields = List.of(fields);
    }

    @Override
    public void check(FileContext file) {
        for (int i = 0; i < fields.size(); i++) {
            List<FileContext.Found> found = file.all(fields.get(i));
            for (int j = 0; j < found.size(); j++) {
                check(file, fields.get(i), found.get(j));
            }
        }
    }

    /**
     * Looks at one value.
     *
     * @param file the file
     * @param field one of the fields
     * @param found a value of it
     */
    protected abstract void check(FileContext file, Field field, FileContext.Found found);
}
