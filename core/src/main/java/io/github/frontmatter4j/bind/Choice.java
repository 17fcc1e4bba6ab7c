package io.github.frontmatter4j.bind;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which record of a sealed interface a map is, told by one of its keys. Its values are the names of the records, or what
 * {@link Key} on the record says; case, hyphens and underscores do not matter. A sealed interface without this annotation
 * is chosen by shape: the first record that has all the keys and whose needed keys are all there.
 *
 * <pre>{@code
 * @Choice("kind")
 * sealed interface Media permits Photo, Video {}
 *
 * record Photo(String src) implements Media {}
 *
 * @Key("youtube")
 * record Video(String id) implements Media {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Choice {

    /**
     * The key that names the record.
     *
     * @return a key of the map
     */
    String value();
}
