package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.dialect.DialectKey.ListRule;
import io.github.frontmatter4j.dialect.Field;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the source of a record type says: its components, their annotations, and how to make and take apart one.
 *
 * @param type the record type
 * @param unwraps whether {@code @Unwrap} stands at the type
 * @param components in their order
 * @param constructor makes a record of the values of its components
 * @param accessors take the components out of a record, in their order
 */
record Declaration(
        Class<?> type, boolean unwraps, List<Component> components, Call constructor, List<? extends Call> accessors) {

    /**
     * One component and what its annotations say.
     *
     * @param name its name
     * @param type its type, with the variables of the record
     * @param inline whether it is marked {@code @Inline}
     * @param nullable whether its type is marked as one that may be null
     * @param split of {@code @Unwrap}; null without one
     * @param keys of {@code @Key}; null without one
     * @param means of {@code @Means}; null without one
     * @param orRest of {@code @Means}
     * @param rest of {@code @Rest}; null without one
     * @param standard of {@code @Default}; null without one
     */
    record Component(
            String name,
            Type type,
            boolean inline,
            boolean nullable,
            @Nullable ListRule split,
            @Nullable List<String> keys,
            @Nullable Field means,
            boolean orRest,
            @Nullable String rest,
            @Nullable String standard) {

        /** A component without annotations. */
        static Component of(String name, Type type) {
            return new Component(name, type, false, false, null, null, null, false, null, null);
        }

        Component inlined() {
            return new Component(name, type, true, nullable, split, keys, means, orRest, rest, standard);
        }

        Component unwrap(ListRule rule) {
            return new Component(name, type, inline, nullable, rule, keys, means, orRest, rest, standard);
        }

        Component keys(String... names) {
            return new Component(name, type, inline, nullable, split, List.of(names), means, orRest, rest, standard);
        }

        Component means(Field field) {
            return new Component(name, type, inline, nullable, split, keys, field, orRest, rest, standard);
        }

        Component meansOrRest(Field field) {
            return new Component(name, type, inline, nullable, split, keys, field, true, rest, standard);
        }

        Component rest(String prefix) {
            return new Component(name, type, inline, nullable, split, keys, means, orRest, prefix, standard);
        }

        Component standard(String text) {
            return new Component(name, type, inline, nullable, split, keys, means, orRest, rest, text);
        }
    }
}
