package io.github.frontmatter4j.validation.internal.rules;

import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.validation.rule.FileContext;

/** A rule about the texts of some fields: values, and items of lists. Of those that are right nothing is made. */
public abstract class TextRule extends FieldRule {

    /**
     * A rule.
     *
     * @param fields the fields, in the order in which they are looked at
     */
    protected TextRule(Field... fields) {
        super(fields);
    }

    @Override
    protected void check(FileContext file, Field field, FileContext.Found found) {
        if (found.value() instanceof ScalarNode scalar && suspects(file, scalar)) {
            report(file, found.path(), scalar);
        } else if (found.value() instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                if (list.items().get(i) instanceof ScalarNode scalar && suspects(file, scalar)) {
                    report(file, found.path().index(i), scalar);
                }
            }
        }
    }

    /**
     * Whether there may be something to say of a text.
     *
     * @param file the file
     * @param scalar the text
     * @return false if there is nothing
     */
    protected abstract boolean suspects(FileContext file, ScalarNode scalar);

    /**
     * Says it.
     *
     * @param file the file
     * @param path where the text stands
     * @param scalar the text
     */
    protected abstract void report(FileContext file, KeyPath path, ScalarNode scalar);
}
