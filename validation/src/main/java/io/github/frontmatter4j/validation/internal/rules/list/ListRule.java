package io.github.frontmatter4j.validation.internal.rules.list;

import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import java.util.List;

/** A rule about the lists of texts of a header. */
public abstract class ListRule implements FileRule {

    private static final List<Field> LISTS = List.of(Field.TAGS, Field.CATEGORIES, Field.KEYWORDS, Field.ALIASES);

    @Override
    public void check(FileContext file) {
        for (Field field : LISTS) {
            for (FileContext.Found found : file.all(field)) {
                if (found.value() instanceof ListNode list) {
                    check(file, found.path(), list);
                }
            }
        }
    }

    /**
     * Looks at one list.
     *
     * @param file the file
     * @param path where the list stands
     * @param list the list
     */
    protected abstract void check(FileContext file, KeyPath path, ListNode list);
}
