package io.github.frontmatter4j.bind;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component that takes all keys no other component takes, in the order of the file. Its type is
 * {@link io.github.frontmatter4j.tree.Value.Entries} or a {@code Map} with text keys. Without such a component, unknown
 * keys are reported.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Rest {

    /**
     * How the keys must begin. Of several such components the one with the longest fitting beginning takes a key.
     *
     * @return the beginning; empty for all keys
     */
    String value() default "";
}
