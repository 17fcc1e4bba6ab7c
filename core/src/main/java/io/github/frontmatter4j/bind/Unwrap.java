package io.github.frontmatter4j.bind;

import io.github.frontmatter4j.dialect.DialectKey.ListRule;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value as WordPress exporters write it: in a list of one, in a list of equal rows, in a list of blanks, as a
 * PHP-serialized text, with a line feed behind it, or plain. All of these mean the same here, and an edit keeps the form
 * the file has. {@code on}, {@code off}, {@code 1} and {@code 0} are booleans. On a record: for all its components.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Unwrap {

    /**
     * How each text becomes items where the component is a list.
     *
     * @return the rule; one item by default
     */
    ListRule split() default ListRule.ONE;
}
