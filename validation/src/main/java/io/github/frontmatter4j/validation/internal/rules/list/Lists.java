package io.github.frontmatter4j.validation.internal.rules.list;

import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.validation.rule.FileContext;
import java.util.List;

/** The lists of texts of a header. */
final class Lists {

    private static final List<Field> LISTS = List.of(Field.TAGS, Field.CATEGORIES, Field.KEYWORDS, Field.ALIASES);

    private Lists() {}

    /** What is said of one list. */
    interface Check {
        void of(FileContext file, KeyPath path, ListNode list);
    }

    static void each(FileContext file, Check check) {
        for (Field field : LISTS) {
            for (FileContext.Found found : file.all(field)) {
                if (found.value() instanceof ListNode list) {
                    check.of(file, found.path(), list);
                }
            }
        }
    }
}
