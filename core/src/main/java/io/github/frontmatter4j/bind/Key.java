package io.github.frontmatter4j.bind;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How something is called in files: a record component, a constant of an enum, or a record that is one choice of a sealed
 * interface.
 *
 * <pre>{@code
 * record Page(String title, @Key({"lastmod", "updated"}) Optional<LocalDate> changed) {}
 * }</pre>
 *
 * <p>Which of several keys a file has is remembered: an edit of the component changes that key.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE})
public @interface Key {

    /**
     * The names, taken as they are; the first is written to new files, the others are read too.
     *
     * @return at least one name
     */
    String[] value();
}
