package io.github.frontmatter4j.validation.internal.rules.type;

import io.github.frontmatter4j.dialect.DialectKey.Reading;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.validation.internal.rules.FieldRule;
import io.github.frontmatter4j.validation.rule.FileContext;

/** A rule about values that have to be booleans. */
abstract class BooleanRule extends FieldRule {

    BooleanRule() {
        super(Field.DRAFT, Field.COMMENTS, Field.TOC, Field.MATH);
    }

    /** Values of keys that say the field itself or its opposite; a status is a word that only tells of it. */
    @Override
    protected void check(FileContext file, Field field, FileContext.Found found) {
        if (found.key().reading() != Reading.STATUS && found.value() instanceof ScalarNode scalar) {
            check(file, found, scalar);
        }
    }

    /** Looks at one value. */
    abstract void check(FileContext file, FileContext.Found found, ScalarNode scalar);
}
