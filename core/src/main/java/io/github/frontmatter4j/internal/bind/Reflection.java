package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.bind.Default;
import io.github.frontmatter4j.bind.Inline;
import io.github.frontmatter4j.bind.Key;
import io.github.frontmatter4j.bind.Means;
import io.github.frontmatter4j.bind.Rest;
import io.github.frontmatter4j.bind.Unwrap;
import io.github.frontmatter4j.internal.bind.Declaration.Component;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Declarations as reflection tells them, which is slow: each annotation becomes an object of a class spun for it. */
final class Reflection {

    private final Access access;

    Reflection(Access access) {
        this.access = access;
    }

    Declaration of(Class<?> type) {
        List<Component> components = new ArrayList<>();
        List<Call> accessors = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.add(component(component));
            accessors.add(access.accessor(component));
        }
        return new Declaration(
                type, type.isAnnotationPresent(Unwrap.class), components, access.constructor(type), accessors);
    }

    private static Component component(RecordComponent component) {
        Unwrap unwrap = component.getAnnotation(Unwrap.class);
        Key key = component.getAnnotation(Key.class);
        Means means = component.getAnnotation(Means.class);
        Rest rest = component.getAnnotation(Rest.class);
        Default standard = component.getAnnotation(Default.class);
        return new Component(
                component.getName(),
                component.getGenericType(),
                component.isAnnotationPresent(Inline.class),
                isNullable(component.getAnnotatedType().getAnnotations()) || isNullable(component.getAnnotations()),
                unwrap == null ? null : unwrap.split(),
                key == null ? null : List.of(key.value()),
                means == null ? null : means.value(),
                means != null && means.orRest(),
                rest == null ? null : rest.value(),
                standard == null ? null : standard.value());
    }

    /** The names of a constant in files: what {@code @Key} says, or its own. */
    static List<String> names(Enum<?> constant) {
        try {
            Key key = constant.getDeclaringClass().getField(constant.name()).getAnnotation(Key.class);
            return key != null ? List.of(key.value()) : List.of(constant.name());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e); // every constant is a public field
        }
    }

    /** By name, so that the annotation's own jar need not be there. */
    private static boolean isNullable(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("Nullable"));
    }
}
