package io.github.frontmatter4j.validation.schema;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.bind.Default;
import io.github.frontmatter4j.bind.Inline;
import io.github.frontmatter4j.bind.Key;
import io.github.frontmatter4j.bind.Located;
import io.github.frontmatter4j.bind.Means;
import io.github.frontmatter4j.bind.Rest;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.dialect.DialectKey;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.validation.bean.HttpUrl;
import io.github.frontmatter4j.validation.bean.KnownTerm;
import io.github.frontmatter4j.validation.bean.LanguageTag;
import io.github.frontmatter4j.validation.bean.SitePath;
import io.github.frontmatter4j.validation.bean.Slug;
import io.github.frontmatter4j.validation.bean.UniqueItems;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema (draft 2020-12) of a record: the keys that its components are read from, their types, and those
 * constraints of Jakarta Bean Validation that a schema can say ({@code Size}, {@code Min}, {@code Max}, {@code Pattern},
 * {@code NotBlank}, {@code NotEmpty}, and of our own {@code Slug}, {@code SitePath}, {@code HttpUrl}, {@code LanguageTag},
 * {@code UniqueItems}, {@code KnownTerm}). A text component takes any single value, as the binder reads it from the text.
 *
 * <p>A schema is stricter than the binder, which also reads quoted numbers, single values for lists and lists of one for
 * values, {@code null} for nothing, words in any case, and the first only of two names for one component. It is milder in
 * three points: a text for a date need not be one, {@code 2.0} is a whole number, and lengths and patterns of texts are not
 * asked of numbers without quotes.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final int DEPTH = 16;

    private final Dialect dialect;

    private JsonSchema(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * Schemas with the key names of a dialect.
     *
     * @param dialect whose names components that mean a field have
     * @return the maker of schemas
     */
    public static JsonSchema of(Dialect dialect) {
        return new JsonSchema(Objects.requireNonNull(dialect, "dialect"));
    }

    /**
     * The schema of a record.
     *
     * @param record a record class
     * @return the schema as maps, lists, texts, numbers and booleans, in a stable order
     * @throws IllegalArgumentException if the class is no record
     */
    public Map<String, Object> schema(Class<?> record) {
        if (!record.isRecord()) {
            throw new IllegalArgumentException("Unexpected " + record.getName() + ", expected a record");
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        schema.put("title", record.getSimpleName());
        schema.putAll(object(record, 0));
        return schema;
    }

    private Map<String, Object> object(Class<?> record, int depth) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        collect(record, properties, required, depth);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", new ArrayList<>(required));
        }
        return schema;
    }

    private void collect(Class<?> record, Map<String, Object> properties, Set<String> required, int depth) {
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.isAnnotationPresent(Rest.class)) {
                continue;
            } else if (component.isAnnotationPresent(Inline.class)
                    && component.getType().isRecord()) {
                collect(component.getType(), properties, required, depth);
                continue;
            }
            List<String> names = names(component);
            Map<String, Object> schema = property(component, depth);
            names.forEach(name -> properties.putIfAbsent(name, schema));
            if (names.size() == 1 && isRequired(component)) {
                required.add(names.get(0));
            }
        }
    }

    private List<String> names(RecordComponent component) {
        Key key = component.getAnnotation(Key.class);
        Means means = component.getAnnotation(Means.class);
        if (key != null && key.value().length > 0) {
            return List.of(key.value());
        } else if (means != null) {
            List<String> names = new ArrayList<>();
            for (DialectKey known : dialect.keys(means.value())) {
                if (known.path().segments().size() == 1 && known.path().last() instanceof KeyPath.Key one) {
                    names.add(one.name());
                }
            }
            return names;
        }
        return List.of(component.getName());
    }

    private static boolean isRequired(RecordComponent component) {
        Class<?> type = component.getType();
        boolean absent = component.isAnnotationPresent(Default.class)
                || component.isAnnotationPresent(Means.class)
                || type == Optional.class
                || type.isPrimitive()
                || Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type)
                || component.isAnnotationPresent(Nullable.class)
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return !absent || isWanted(component);
    }

    /** Whether a constraint refuses what stands for an absent key: an empty text or collection, the number 0. */
    private static boolean isWanted(RecordComponent component) {
        AnnotatedElement[] places = {component, component.getAnnotatedType(), component.getAccessor()};
        boolean standard = component.isAnnotationPresent(Default.class);
        for (AnnotatedElement place : places) {
            Size size = place.getAnnotation(Size.class);
            Min min = place.getAnnotation(Min.class);
            Max max = place.getAnnotation(Max.class);
            boolean refused = place.isAnnotationPresent(NotBlank.class)
                    || place.isAnnotationPresent(NotEmpty.class)
                    || (size != null && size.min() > 0)
                    || (component.getType().isPrimitive()
                            && ((min != null && min.value() > 0) || (max != null && max.value() < 0)));
            if (refused && !standard) {
                return component.getType() != Optional.class;
            }
        }
        return false;
    }

    private Map<String, Object> property(RecordComponent component, int depth) {
        Map<String, Object> schema = type(component.getAnnotatedType(), component.getGenericType(), depth);
        constrain(schema, component.getType(), component);
        Default standard = component.getAnnotation(Default.class);
        if (standard != null && !standard.value().isEmpty()) {
            schema.put("default", standard.value());
        }
        return schema;
    }

    private Map<String, Object> type(@Nullable AnnotatedType annotated, Type type, int depth) {
        Map<String, Object> schema = plain(annotated, type, depth);
        if (annotated != null && depth < DEPTH) {
            constrain(schema, raw(type), annotated);
        }
        return schema;
    }

    private Map<String, Object> plain(@Nullable AnnotatedType annotated, Type type, int depth) {
        Class<?> raw = raw(type);
        Map<String, Object> schema = new LinkedHashMap<>();
        if (raw == Optional.class || raw == Located.class) {
            return type(argument(annotated, 0), argumentType(type, 0), depth);
        } else if (Collection.class.isAssignableFrom(raw) || raw.isArray()) {
            schema.put("type", "array");
            schema.put(
                    "items",
                    raw.isArray()
                            ? type(null, raw.getComponentType(), depth + 1)
                            : type(argument(annotated, 0), argumentType(type, 0), depth + 1));
            if (Set.class.isAssignableFrom(raw)) {
                schema.put("uniqueItems", true);
            }
        } else if (Map.class.isAssignableFrom(raw)) {
            schema.put("type", "object");
            schema.put("additionalProperties", type(argument(annotated, 1), argumentType(type, 1), depth + 1));
        } else if (raw.isEnum()) {
            schema.put(
                    "enum",
                    Arrays.stream(raw.getEnumConstants())
                            .map(one -> ((Enum<?>) one)
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'))
                            .toList());
        } else if (raw.isRecord() && raw != ContentDate.class && !isTextRecord(raw) && depth < DEPTH) {
            return object(raw, depth + 1);
        } else {
            scalar(schema, raw);
        }
        return schema;
    }

    /** Records with one text component are read from that text ({@code Tag}, {@code Term}). */
    private static boolean isTextRecord(Class<?> raw) {
        return raw.getPackageName().equals("io.github.frontmatter4j.model");
    }

    private static void scalar(Map<String, Object> schema, Class<?> raw) {
        if (raw == boolean.class || raw == Boolean.class) {
            schema.put("type", "boolean");
        } else if (raw == int.class
                || raw == Integer.class
                || raw == long.class
                || raw == Long.class
                || raw == short.class
                || raw == Short.class
                || raw == byte.class
                || raw == Byte.class
                || raw == BigInteger.class) {
            schema.put("type", "integer");
        } else if (raw == double.class
                || raw == Double.class
                || raw == float.class
                || raw == Float.class
                || Number.class.isAssignableFrom(raw)) {
            schema.put("type", "number");
        } else if (raw == LocalDate.class) {
            schema.put("type", "string");
            schema.put("format", "date");
        } else if (Temporal.class.isAssignableFrom(raw) || raw == ContentDate.class) {
            schema.put("type", List.of("string", "integer"));
        } else if (raw == URI.class) {
            schema.put("type", "string");
            schema.put("format", "uri-reference");
        } else if (CharSequence.class.isAssignableFrom(raw) || raw == Locale.class || raw.isRecord()) {
            schema.put("type", List.of("string", "number", "boolean"));
        }
    }

    private static void constrain(Map<String, Object> schema, Class<?> raw, AnnotatedElement annotations) {
        boolean list = Collection.class.isAssignableFrom(raw) || raw.isArray();
        boolean map = Map.class.isAssignableFrom(raw);
        String unit = list ? "Items" : map ? "Properties" : "Length";
        Size size = annotations.getAnnotation(Size.class);
        if (size != null) {
            if (size.min() > 0) {
                schema.put("min" + unit, size.min());
            }
            if (size.max() < Integer.MAX_VALUE) {
                schema.put("max" + unit, size.max());
            }
        }
        if (annotations.getAnnotation(NotEmpty.class) != null || annotations.getAnnotation(NotBlank.class) != null) {
            schema.putIfAbsent("min" + unit, 1);
        }
        if (annotations.getAnnotation(NotBlank.class) != null) {
            schema.put("pattern", "\\S");
        }
        Min min = annotations.getAnnotation(Min.class);
        if (min != null) {
            schema.put("minimum", min.value());
        }
        Max max = annotations.getAnnotation(Max.class);
        if (max != null) {
            schema.put("maximum", max.value());
        }
        Pattern pattern = annotations.getAnnotation(Pattern.class);
        if (pattern != null) {
            schema.put("pattern", "^(?:" + pattern.regexp() + ")$");
        }
        constrainByOwn(schema, annotations);
    }

    /** Constraints of our own that a schema can say; those of width, order and files have no counterpart. */
    private static void constrainByOwn(Map<String, Object> schema, AnnotatedElement annotations) {
        Slug slug = annotations.getAnnotation(Slug.class);
        if (slug != null) {
            String part = slug.ascii() ? "[a-z0-9]+" : "[^\\x00-\\x2F\\x3A-\\x60\\x7B-\\x7F\\p{Lu}]+";
            schema.put("pattern", "^" + part + "(-" + part + ")*$");
        }
        if (annotations.getAnnotation(SitePath.class) != null) {
            schema.put("pattern", "^/(?!/)[^\\s\\\\?#<>\"]*$");
        }
        HttpUrl url = annotations.getAnnotation(HttpUrl.class);
        if (url != null) {
            schema.put("format", "uri");
            schema.put("pattern", url.secure() ? "^[Hh][Tt][Tt][Pp][Ss]://[^/]" : "^[Hh][Tt][Tt][Pp][Ss]?://[^/]");
        }
        if (annotations.getAnnotation(LanguageTag.class) != null) {
            schema.put("pattern", "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$");
        }
        UniqueItems unique = annotations.getAnnotation(UniqueItems.class);
        if (unique != null) {
            schema.put("uniqueItems", true);
        }
        KnownTerm known = annotations.getAnnotation(KnownTerm.class);
        if (known != null && !known.ignoreCase()) {
            schema.put("enum", List.of(known.value()));
        }
    }

    private static @Nullable AnnotatedType argument(@Nullable AnnotatedType type, int index) {
        return type instanceof AnnotatedParameterizedType parameterized
                ? parameterized.getAnnotatedActualTypeArguments()[index]
                : null;
    }

    private static Type argumentType(Type type, int index) {
        return type instanceof ParameterizedType parameterized
                ? parameterized.getActualTypeArguments()[index]
                : Object.class;
    }

    private static Class<?> raw(Type type) {
        return type instanceof Class<?> plain
                ? plain
                : type instanceof ParameterizedType parameterized
                        ? (Class<?>) parameterized.getRawType()
                        : Object.class;
    }
}
