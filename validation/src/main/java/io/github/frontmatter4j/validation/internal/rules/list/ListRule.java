package io.github.frontmatter4j.validation.internal.rules.list;

import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.validation.internal.rules.FieldRule;
import io.github.frontmatter4j.validation.rule.FileContext;

/** A rule about the lists of texts of a header. */
public abstract class ListRule extends FieldRule {

    /** A rule. */
    protected ListRule() {
        super(Field.TAGS, Field.CATEGORIES, Field.KEYWORDS, Field.ALIASES);
    }

    @Override
    protected void check(FileContext file, Field field, FileContext.Found found) {
        if (found.value() instanceof ListNode list) {
            check(file, found, list);
        }
    }

    /**
     * Looks at one list.
     *
     * @param file the file
     * @param found where the list stands
     * @param list the list
     */
    protected abstract void check(FileContext file, FileContext.Found found, ListNode list);
}
