package io.github.frontmatter4j.validation.internal.rules.list;

import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.validation.rule.FileContext;
import java.util.List;
import java.util.function.BiConsumer;

/** The lists of texts of a header. */
final class Lists {

    private static final List<Field> LISTS = List.of(Field.TAGS, Field.CATEGORIES, Field.KEYWORDS, Field.ALIASES);

    private Lists() {}

    static void each(FileContext file, BiConsumer<KeyPath, ListNode> check) {
        for (Field field : LISTS) {
            for (FileContext.Found found : file.all(field)) {
                if (found.value() instanceof ListNode list) {
                    check.accept(found.path(), list);
                }
            }
        }
    }
}
