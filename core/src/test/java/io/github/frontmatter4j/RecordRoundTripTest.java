package io.github.frontmatter4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.bind.Choice;
import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.bind.Converter;
import io.github.frontmatter4j.bind.Default;
import io.github.frontmatter4j.bind.Inline;
import io.github.frontmatter4j.bind.Key;
import io.github.frontmatter4j.bind.KeyNaming;
import io.github.frontmatter4j.bind.Located;
import io.github.frontmatter4j.bind.Means;
import io.github.frontmatter4j.bind.Rest;
import io.github.frontmatter4j.bind.Unwrap;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.model.Author;
import io.github.frontmatter4j.model.Tag;
import io.github.frontmatter4j.model.TemplateText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.Value;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Random records of many shapes: written and read they are equal, and an ordinary YAML reader sees the same values. */
class RecordRoundTripTest {

    private static final int RECORDS = 200;

    enum Colour {
        RED,
        @Key("light-blue")
        LIGHT_BLUE,
        NO
    }

    record Isbn(String digits) {}

    record S01(String text) {}

    record S02(String a, Optional<String> b, @Nullable String c) {}

    record S03(int i, long l, short s, byte b) {}

    record S04(Integer i, Long l, BigInteger big, OptionalInt oi, OptionalLong ol) {}

    record S05(double d, float f, Double boxed, OptionalDouble od) {}

    record S06(BigDecimal price, Optional<BigDecimal> tax) {}

    record S07(boolean a, Boolean b, Optional<Boolean> c) {}

    record S08(char c, Colour colour, List<Colour> colours, Map<Colour, Integer> map) {}

    record S09(LocalDate date, Optional<LocalDate> end, List<LocalDate> days) {}

    record S10(LocalDateTime a, LocalTime b, Year c, YearMonth d) {}

    record S11(OffsetDateTime a, ZonedDateTime b, Instant c) {}

    record S12(ContentDate a, Optional<ContentDate> b) {}

    record S13(URI uri, Locale locale, UUID uuid, Duration duration, ZoneId zone) {}

    record S14(List<String> list, Set<String> set) {}

    record S15(List<List<String>> nested, List<List<List<Integer>>> deep) {}

    record S16(Map<String, String> map, Map<String, List<Integer>> lists) {}

    record S17(Map<String, Map<String, String>> maps) {}

    record Inner(String name, int number) {}

    record S18(Inner inner, Optional<Inner> other) {}

    record S19(List<Inner> inners, Map<String, Inner> byName) {}

    record S20(@Inline Inner inner, String title) {}

    record Wrapped(@Inline String text) {}

    record S21(Wrapped one, List<Wrapped> many, Optional<Wrapped> none) {}

    record Lead(@Inline String name, Optional<String> mail, Optional<Integer> age) {}

    record S22(Lead lead, List<Lead> leads) {}

    @Choice("kind")
    sealed interface Shape permits Circle, Box {}

    record Circle(double radius) implements Shape {}

    @Key("rectangle")
    record Box(int width, int height) implements Shape {}

    record S23(Shape shape, List<Shape> shapes) {}

    sealed interface Picture permits Bare, Full {}

    record Bare(@Inline String src) implements Picture {}

    record Full(String src, String alt) implements Picture {}

    record S24(Picture picture, List<Picture> pictures) {}

    record Node(String name, List<Node> children) {}

    record S25(Node root) {}

    record Pair<A, B>(A first, B second) {}

    record S26(Pair<String, Integer> a, Pair<List<String>, Inner> b) {}

    record S27(
            @Key({"a b", "c"}) String blank,
            @Key("x.y") String dot,
            @Key("键") String han,
            @Default("d") String d) {}

    record S28(String known, @Rest Map<String, String> rest) {}

    record S29(Isbn isbn, Optional<Isbn> other, Located<String> located) {}

    record S30(
            @Means(Field.TITLE) String title,
            @Means(Field.UPDATED) Optional<ContentDate> updated,
            @Means(Field.DRAFT) boolean draft,
            @Means(Field.TAGS) List<Tag> tags,
            @Means(Field.AUTHORS) List<Author> authors) {}

    @Unwrap
    record S31(Optional<TemplateText> title, List<String> list, boolean flag, Optional<Integer> number) {}

    record S32(Value.Entries tree, int[] numbers, String[] words) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof S32 that
                    && tree.equals(that.tree)
                    && java.util.Arrays.equals(numbers, that.numbers)
                    && java.util.Arrays.equals(words, that.words);
        }

        @Override
        public int hashCode() {
            return tree.hashCode();
        }
    }

    static List<Class<? extends Record>> shapes() {
        return List.of(
                S01.class, S02.class, S03.class, S04.class, S05.class, S06.class, S07.class, S08.class, S09.class,
                S10.class, S11.class, S12.class, S13.class, S14.class, S15.class, S16.class, S17.class, S18.class,
                S19.class, S20.class, S21.class, S22.class, S23.class, S24.class, S25.class, S26.class, S27.class,
                S28.class, S29.class, S30.class, S31.class, S32.class);
    }

    private static final FrontMatter WRITER = FrontMatter.builder()
            .dialect(Dialect.HUGO)
            .naming(KeyNaming.EXACT)
            .converter(Isbn.class, Converter.ofText(Isbn::new, Isbn::digits))
            .build();

    @ParameterizedTest
    @MethodSource("shapes")
    <T extends Record> void readsBackWhatItWrites(Class<T> shape) throws Exception {
        Random random = new Random(shape.getName().hashCode());
        Load load = new Load(LoadSettings.builder().setSchema(new CoreSchema()).build());
        for (int i = 0; i < RECORDS; i++) {
            T record = shape.cast(new Maker(random).record(shape, Map.of(), 0));
            ContentFile file = WRITER.create("r.md", record, "Body\n");
            String text = file.text();
            Content<T> content = file.as(shape);
            assertThat(content.find())
                    .as("%s\n%s\n%s", record, text, content.problems())
                    .contains(record);
            assertThat(WRITER.create("r.md", content.value(), "Body\n").text()).isEqualTo(text);

            Span header = file.headerSpan();
            Object tree = load.loadFromString(text.substring(header.start(), header.end()));
            assertThat(plain(tree == null ? Map.of() : tree))
                    .as(text)
                    .isEqualTo(plain(file.data().toJava()));
            for (String format : List.of("json", "toml")) {
                if (!(format.equals("toml") && isForeignToToml(file.data()))) {
                    ContentFile other = WRITER.create("r.md", record, format, "Body\n");
                    assertThat(other.as(shape).find())
                            .as("%s\n%s", other.text(), other.as(shape).problems())
                            .contains(record);
                }
            }
        }
    }

    /** TOML has no null and no integers above 64 bits. */
    private static boolean isForeignToToml(Value value) {
        return value instanceof Value.Null
                || value instanceof Value.Int number && number.value().bitLength() > 63
                || value instanceof Value.Items items && items.items().stream().anyMatch(item -> isForeignToToml(item))
                || value instanceof Value.Entries map
                        && map.entries().values().stream().anyMatch(item -> isForeignToToml(item));
    }

    /** Numbers by their value, keys as text. */
    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> copy.put(String.valueOf(key), plain(item)));
            return copy;
        } else if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(plain(item)));
            return copy;
        } else if (value instanceof Number number) {
            double d = number.doubleValue();
            return Double.isNaN(d) || Double.isInfinite(d)
                    ? (Object) d
                    : new BigDecimal(number.toString()).doubleValue();
        }
        return value == null ? "null!" : value;
    }

    /** Makes random values of any type the binder reads. */
    private static final class Maker {
        private static final String[] TEXTS = {
            "",
            "Hello",
            "a: b",
            "# x",
            "x # y",
            "yes",
            "no",
            "on",
            "null",
            "~",
            "123",
            "010",
            "1.10",
            "1e3",
            "12:30",
            "2024-01-15",
            "- x",
            "@x",
            "*a",
            "&a",
            "!x",
            "{x",
            "[x]",
            "%x",
            "| x",
            "> x",
            " lead",
            "trail ",
            "tab\there",
            "😀",
            "? x",
            "x:",
            "two\nlines",
            "three\n\nlines\n",
            "\"q\"",
            "it's",
            "C:\\x",
            "---",
            "...",
            "中文：标题",
            "a, b",
            "true",
            "<<",
            "=",
            "\u00A0nbsp",
            "\uFEFF",
            "\u2028",
            "\u0007"
        };

        private final Random random;

        Maker(Random random) {
            this.random = random;
        }

        Object record(Class<?> type, Map<String, Type> variables, int depth) throws Exception {
            RecordComponent[] components = type.getRecordComponents();
            Object[] values = new Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                boolean nullable = components[i].getAnnotatedType().getAnnotations().length > 0;
                values[i] = nullable && random.nextBoolean()
                        ? null
                        : components[i].isAnnotationPresent(Rest.class)
                                ? rest(components[i].getGenericType())
                                : value(components[i].getGenericType(), variables, depth);
                boolean unwrapped = type.isAnnotationPresent(Unwrap.class);
                if (unwrapped) {
                    values[i] = unwrappable(values[i]);
                }
            }
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        }

        /** What exporters cannot say apart: blanks are nothing, a line feed at the end goes. */
        private Object unwrappable(Object value) {
            if (value instanceof Optional<?> optional
                    && optional.orElse(null) instanceof TemplateText text
                    && (text.text().isBlank() || !text.text().equals(text.text().strip()))) {
                return Optional.empty();
            } else if (value instanceof List<?> list) {
                List<Object> kept = new ArrayList<>(list);
                kept.removeIf(item -> item instanceof String text && (text.isBlank() || text.endsWith("\n")));
                return kept;
            } else if (value instanceof String text) {
                return text.isBlank() ? "x" : text.strip();
            }
            return value;
        }

        private Object rest(Type type) {
            Map<String, String> map = new LinkedHashMap<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                map.put("key" + i, TEXTS[random.nextInt(TEXTS.length)]);
            }
            return map;
        }

        private String text() {
            return TEXTS[random.nextInt(TEXTS.length)];
        }

        private LocalDateTime time() {
            return LocalDateTime.of(
                    1970 + random.nextInt(100),
                    1 + random.nextInt(12),
                    1 + random.nextInt(28),
                    random.nextInt(24),
                    random.nextInt(60),
                    random.nextInt(60),
                    random.nextInt(3) == 0 ? 120_000_000 : 0);
        }

        private ZoneOffset offset() {
            return ZoneOffset.ofHoursMinutes(random.nextInt(12), random.nextBoolean() ? 30 : 0);
        }

        Object value(Type generic, Map<String, Type> variables, int depth) throws Exception {
            Type type = variables.getOrDefault(generic.getTypeName(), generic);
            Class<?> raw = (Class<?>) (type instanceof ParameterizedType p ? p.getRawType() : type);
            Type[] arguments = type instanceof ParameterizedType p ? p.getActualTypeArguments() : new Type[0];
            int size = random.nextInt(depth > 3 ? 1 : 4);
            if (raw == String.class) {
                return text();
            } else if (raw == Optional.class) {
                return random.nextBoolean() ? Optional.empty() : Optional.of(value(arguments[0], variables, depth + 1));
            } else if (raw == List.class || raw == Set.class) {
                List<Object> list = new ArrayList<>();
                for (int i = 0; i < size; i++) {
                    list.add(value(arguments[0], variables, depth + 1));
                }
                return raw == Set.class ? new LinkedHashSet<>(list) : list;
            } else if (raw == Map.class) {
                Map<Object, Object> map = new LinkedHashMap<>();
                for (int i = 0; i < size; i++) {
                    map.put(value(arguments[0], variables, depth + 1), value(arguments[1], variables, depth + 1));
                }
                map.remove("");
                map.remove("<<");
                return map;
            } else if (raw == Located.class) {
                return Located.of(value(arguments[0], variables, depth + 1));
            } else if (raw.isRecord() && raw.getPackage() == RecordRoundTripTest.class.getPackage()) {
                Map<String, Type> inner = new LinkedHashMap<>();
                for (int i = 0; i < arguments.length; i++) {
                    inner.put(raw.getTypeParameters()[i].getName(), arguments[i]);
                }
                return record(raw, inner, depth + 1);
            } else if (raw.isSealed() && raw.getPackage() == RecordRoundTripTest.class.getPackage()) {
                Class<?>[] permitted = raw.getPermittedSubclasses();
                return record(permitted[random.nextInt(permitted.length)], Map.of(), depth + 1);
            } else if (raw.isEnum()) {
                return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
            } else if (raw == int[].class) {
                return random.ints(size).toArray();
            } else if (raw == String[].class) {
                String[] words = new String[size];
                for (int i = 0; i < size; i++) {
                    words[i] = text();
                }
                return words;
            }
            return simple(raw);
        }

        private Object simple(Class<?> raw) {
            int number = random.nextBoolean() ? random.nextInt() : random.nextInt(20) - 10;
            if (raw == int.class || raw == Integer.class) {
                return number;
            } else if (raw == long.class || raw == Long.class) {
                return random.nextLong();
            } else if (raw == short.class) {
                return (short) number;
            } else if (raw == byte.class) {
                return (byte) number;
            } else if (raw == BigInteger.class) {
                return new BigInteger(100, random);
            } else if (raw == OptionalInt.class) {
                return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(number);
            } else if (raw == OptionalLong.class) {
                return random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(random.nextLong());
            } else if (raw == double.class || raw == Double.class) {
                return random.nextInt(9) == 0
                        ? Double.POSITIVE_INFINITY
                        : random.nextGaussian() * Math.pow(10, number % 20);
            } else if (raw == float.class) {
                return random.nextFloat();
            } else if (raw == OptionalDouble.class) {
                return random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextDouble());
            } else if (raw == BigDecimal.class) {
                return BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(5));
            } else if (raw == boolean.class || raw == Boolean.class) {
                return random.nextBoolean();
            } else if (raw == char.class) {
                return "aß中#- ".charAt(random.nextInt(6));
            } else if (raw == LocalDate.class) {
                return time().toLocalDate();
            } else if (raw == LocalDateTime.class) {
                return time();
            } else if (raw == LocalTime.class) {
                return time().toLocalTime();
            } else if (raw == Year.class) {
                return Year.of(1900 + random.nextInt(200));
            } else if (raw == YearMonth.class) {
                return YearMonth.of(2000 + random.nextInt(50), 1 + random.nextInt(12));
            } else if (raw == OffsetDateTime.class) {
                return time().atOffset(offset());
            } else if (raw == ZonedDateTime.class) {
                return time().atZone(offset());
            } else if (raw == Instant.class) {
                return time().toInstant(ZoneOffset.UTC);
            } else if (raw == ContentDate.class) {
                return switch (random.nextInt(3)) {
                    case 0 -> ContentDate.of(time().toLocalDate());
                    case 1 -> ContentDate.of(time());
                    default -> ContentDate.of(time().atOffset(offset()));
                };
            } else if (raw == URI.class) {
                return URI.create("https://example.org/" + random.nextInt(100) + "?a=b#中");
            } else if (raw == Locale.class) {
                return Locale.forLanguageTag(
                        List.of("no", "zh-Hans-CN", "de-AT").get(random.nextInt(3)));
            } else if (raw == UUID.class) {
                return new UUID(random.nextLong(), random.nextLong());
            } else if (raw == Duration.class) {
                return Duration.ofSeconds(random.nextInt(100_000));
            } else if (raw == ZoneId.class) {
                return ZoneId.of(List.of("UTC", "Asia/Shanghai", "+02:00").get(random.nextInt(3)));
            } else if (raw == Tag.class) {
                return random.nextBoolean() ? Tag.of(name()) : new Tag(name(), Optional.of("/x/"));
            } else if (raw == Author.class) {
                return random.nextBoolean()
                        ? Author.of(name())
                        : Author.of(name()).withEmail("x@example.org");
            } else if (raw == TemplateText.class) {
                return new TemplateText(random.nextBoolean() ? "%title% %sep% x" : text());
            } else if (raw == Value.Entries.class) {
                return Value.of(Map.of("a", List.of(1, "x", true), "b", Map.of("c", text())));
            }
            throw new IllegalStateException(raw.getName());
        }

        private String name() {
            return List.of("no", "青山", "a: b", "1.10", "O'Neil").get(random.nextInt(5));
        }
    }
}
