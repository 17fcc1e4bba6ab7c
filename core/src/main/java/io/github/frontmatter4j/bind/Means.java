package io.github.frontmatter4j.bind;

import io.github.frontmatter4j.dialect.Field;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component that means a field every system knows under another name: its keys come from the
 * {@link io.github.frontmatter4j.dialect.Dialect}, so one record reads the files of all systems.
 *
 * <pre>{@code
 * record Page(@Means(Field.TITLE) String title, @Means(Field.UPDATED) Optional<LocalDate> changed) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Means {

    /**
     * The field.
     *
     * @return what the component means
     */
    Field value();

    /**
     * Whether a value that does not fit the component is no mistake, because themes use the same key for something else.
     * It then goes to the {@link Rest}.
     *
     * @return true to leave such values alone
     */
    boolean orRest() default false;
}
