package io.github.frontmatter4j.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import io.github.frontmatter4j.Content;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.validation.bean.BeanValidation;
import io.github.frontmatter4j.validation.report.JsonText;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A schema and the binder with its constraints say the same of random headers of many shapes. Where they differ, the
 * reason is one of a closed list, and the test shows it: the header with that reason taken out is judged alike.
 */
class SchemaAgreementTest {

    private static final int EACH = 340;

    private static final List<@Nullable Object> POOL = new ArrayList<>();

    static {
        POOL.addAll(List.of("x", "ab", "abc", "abcde", "X", "", "  ", "a-b", "/a/", "https://a.example", "note"));
        POOL.addAll(List.of("long-read", "NOTE", "2024-01-15", "2024-02-30", "true", "5", "-1", "0", "1.5"));
        POOL.addAll(List.of(0, 1, 2, 5, 12, -3, 1.5, 2.0, true, false));
        POOL.add(null);
    }

    private final Random random = new Random(20240115);
    private final FrontMatter reader =
            FrontMatter.builder().lookup(MethodHandles.lookup()).build();

    @Test
    void differOnlyForKnownReasons() {
        int instances = 0;
        int accepted = 0;
        int refused = 0;
        int milder = 0;
        int stricter = 0;
        List<String> unexplained = new ArrayList<>();
        try (BeanValidation beans = BeanValidation.open()) {
            for (Class<? extends Record> shape : Shapes.all()) {
                Map<String, Object> schema = JsonSchema.of(Dialect.STANDARD).schema(shape);
                Validator validator = new ValidatorFactory()
                        .withJsonNodeFactory(new SnakeYamlNode.Factory())
                        .createValidator();
                URI uri = validator.registerSchema(JsonText.of(schema));
                for (int i = 0; i < EACH; i++) {
                    Object instance = map(schema, 0);
                    boolean bySchema =
                            validator.validate(uri, JsonText.of(instance)).isValid();
                    boolean byBinder = binds(shape, instance, beans);
                    instances++;
                    if (bySchema == byBinder) {
                        accepted += bySchema ? 1 : 0;
                        refused += bySchema ? 0 : 1;
                        continue;
                    }
                    milder += bySchema ? 1 : 0;
                    stricter += bySchema ? 0 : 1;
                    boolean explained = bySchema
                            ? binds(shape, repaired(schema, instance), beans)
                                    || !validator
                                            .validate(uri, JsonText.of(texts(schema, instance)))
                                            .isValid()
                            : validator
                                    .validate(uri, JsonText.of(canonical(schema, instance)))
                                    .isValid();
                    if (!explained) {
                        unexplained.add(shape.getSimpleName() + " " + JsonText.of(instance));
                    }
                }
            }
        }
        assertThat(unexplained).isEmpty();
        assertThat(instances).isGreaterThanOrEqualTo(10_000);
        assertThat(accepted).isGreaterThan(4_000);
        assertThat(refused).isGreaterThan(1_500);
        assertThat(milder).as("a reason of the list is gone").isPositive();
        assertThat(stricter).as("a reason of the list is gone").isPositive();
    }

    private boolean binds(Class<? extends Record> shape, @Nullable Object instance, BeanValidation beans) {
        Content<?> content =
                reader.parse("a.md", JsonText.of(instance) + "\nBody\n").as(shape);
        return content.find().isPresent()
                && content.problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR)
                && beans.validate(content).isEmpty();
    }

    // ---- reasons

    /** Where a schema is milder: a text that is no date, and a whole number with a fraction of zero. */
    private static @Nullable Object repaired(Map<?, ?> schema, @Nullable Object value) {
        if ("date".equals(schema.get("format"))
                && value instanceof String text
                && ContentDate.read(text).date().isEmpty()) {
            return "2024-01-15";
        } else if ("integer".equals(schema.get("type")) && value instanceof Double number) {
            return number.intValue();
        }
        return inside(schema, value, SchemaAgreementTest::repaired, false);
    }

    /** Where a schema is milder: lengths and patterns of texts are not asked of numbers and booleans. */
    private static @Nullable Object texts(Map<?, ?> schema, @Nullable Object value) {
        boolean text = schema.get("type") instanceof List<?> types && types.contains("string");
        return text && (value instanceof Number || value instanceof Boolean)
                ? value.toString()
                : inside(schema, value, SchemaAgreementTest::texts, false);
    }

    /** Where a schema is stricter: forms that the binder reads and that are written otherwise in the end. */
    private static @Nullable Object canonical(Map<?, ?> schema, @Nullable Object value) {
        Object type = schema.get("type");
        boolean scalar = !"array".equals(type) && !"object".equals(type);
        boolean typed = "integer".equals(type) || "number".equals(type) || "boolean".equals(type);
        if (scalar && value instanceof List<?> list && list.stream().distinct().count() == 1) {
            return canonical(schema, list.get(0));
        } else if (typed && value instanceof String text && text.isBlank()) {
            return null;
        } else if (schema.get("enum") instanceof List<?> && value instanceof String text) {
            String word = text.toLowerCase(Locale.ROOT).replace('_', '-');
            return ((List<?>) schema.get("enum")).contains(text) ? text : word;
        } else if (scalar && value instanceof String text && ("integer".equals(type) || "number".equals(type))) {
            return number(text.strip());
        } else if ("boolean".equals(type) && value instanceof String text) {
            return text.strip().equalsIgnoreCase("true") || text.strip().equalsIgnoreCase("false")
                    ? (Object) Boolean.valueOf(text.strip())
                    : text;
        } else if ("string".equals(type) && (value instanceof Number || value instanceof Boolean)) {
            return value.toString();
        } else if ("array".equals(type) && value != null && !(value instanceof List<?>)) {
            return canonical(schema, value.toString().isBlank() ? List.of() : List.of(value));
        }
        return inside(schema, value, SchemaAgreementTest::canonical, true);
    }

    private static Object number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private interface Change {
        @Nullable
        Object of(Map<?, ?> schema, @Nullable Object value);
    }

    private static @Nullable Object inside(Map<?, ?> schema, @Nullable Object value, Change change, boolean canonical) {
        if (value instanceof List<?> list && schema.get("items") instanceof Map<?, ?> items) {
            List<@Nullable Object> out = new ArrayList<>();
            for (Object item : list) {
                boolean nothing = item == null || (item instanceof String text && text.isBlank());
                Object changed = change.of(items, item);
                boolean dropped = nothing && canonical;
                if (!dropped) {
                    out.add(changed);
                }
            }
            return Boolean.TRUE.equals(schema.get("uniqueItems")) && canonical
                    ? new ArrayList<>(new LinkedHashSet<>(out))
                    : out;
        } else if (value instanceof Map<?, ?> map && "object".equals(schema.get("type"))) {
            Map<String, @Nullable Object> out = new LinkedHashMap<>();
            map.forEach((key, one) -> {
                Map<?, ?> of = schema.get("properties") instanceof Map<?, ?> properties
                                && properties.get(key) instanceof Map<?, ?> known
                        ? known
                        : schema.get("additionalProperties") instanceof Map<?, ?> rest ? rest : Map.of();
                Object changed = change.of(of, one);
                boolean second = key.equals("e") && map.get("d") != null;
                if (!canonical || (changed != null && !second)) {
                    out.put(String.valueOf(key), changed);
                }
            });
            return out;
        }
        return value;
    }

    // ---- random headers

    private Map<String, @Nullable Object> map(Map<?, ?> schema, int depth) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((key, value) -> {
                if (random.nextInt(10) < 9) {
                    map.put(String.valueOf(key), value((Map<?, ?>) value, depth + 1));
                }
            });
        }
        if (random.nextInt(4) == 0) {
            map.put("other", any(depth));
        }
        return map;
    }

    private @Nullable Object value(Map<?, ?> schema, int depth) {
        Object type = schema.get("type");
        if (random.nextInt(10) < 2) {
            return any(depth);
        } else if (schema.get("enum") instanceof List<?> words) {
            return words.get(random.nextInt(words.size()));
        } else if ("array".equals(type)) {
            List<@Nullable Object> list = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                list.add(value((Map<?, ?>) schema.get("items"), depth + 1));
            }
            return list;
        } else if ("object".equals(type) && schema.get("additionalProperties") instanceof Map<?, ?> rest) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                map.put("k" + i, value(rest, depth + 1));
            }
            return map;
        } else if ("object".equals(type)) {
            return map(schema, depth + 1);
        } else if ("integer".equals(type)) {
            return random.nextInt(12);
        } else if ("boolean".equals(type)) {
            return random.nextBoolean();
        } else if ("number".equals(type)) {
            return 1.5;
        }
        return "date".equals(schema.get("format"))
                ? "2024-01-15"
                : List.of("x", "ab", "abc", "a-b", "/a/", "https://a.example").get(random.nextInt(6));
    }

    private @Nullable Object any(int depth) {
        int kind = random.nextInt(10);
        if (kind < 7 || depth > 3) {
            return POOL.get(random.nextInt(POOL.size()));
        } else if (kind < 9) {
            List<@Nullable Object> list = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                list.add(any(depth + 1));
            }
            return list;
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("a", any(depth + 1));
        return map;
    }
}
