package io.github.frontmatter4j.bind;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component without a key of its own. On a component that is a record: that record's keys stand beside the others, not
 * in a map. On the only component of a record: the record stands for this one value. On one component of a record whose
 * others may all be absent: a single value stands for a record that has nothing else.
 *
 * <pre>{@code
 * record Slug(@Inline String text) {}
 *
 * record Author(@Inline String name, Optional<String> email) {}
 *
 * record Page(Slug slug, Author author, @Inline Dates dates) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Inline {}
