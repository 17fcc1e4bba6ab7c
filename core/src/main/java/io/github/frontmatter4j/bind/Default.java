package io.github.frontmatter4j.bind;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a component is where its key is absent or null. Without this, an absent key gives an empty {@code Optional}, an
 * empty collection, {@code 0} or {@code false} for primitives, null for a component marked {@code @Nullable}, and a
 * problem for every other type.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Default {

    /**
     * The value as text, read as if a file had it.
     *
     * @return the text of a scalar
     */
    String value();
}
