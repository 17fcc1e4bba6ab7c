package io.github.frontmatter4j;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.bind.Located;
import io.github.frontmatter4j.bind.Unwrap;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.testing.Golden;
import io.github.frontmatter4j.tree.AliasNode;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every type makes of every kind of value: what is read and what is said. */
class BindingMatrixTest {

    private static final List<String> SCALARS = List.of(
            "12",
            "-0",
            "007",
            "99999999999999999999",
            "1.50",
            "1e3",
            ".inf",
            "-.INF",
            "'NaN'",
            "1,5",
            "true",
            "'True'",
            "yes",
            "Off",
            "'on'",
            "x",
            "'&#x4e2d;&amp;&lt; &#20013; &#7; &nix; &'",
            "'a b, c'",
            "/a/b?c=d",
            "de-CH",
            "2024-01-15",
            "'2024-1-5'",
            "2024-01-15T10:20:30+08:00",
            "2024-01-15 10:20:30",
            "2024-02-30",
            "'10:20:30'",
            "2024-01",
            "JANUARY",
            "PT1H",
            "Europe/Zurich",
            "'+08:00'",
            "Z",
            "sumary",
            "large-image",
            "123e4567-e89b-12d3-a456-426614174000",
            "~",
            "''",
            "' '",
            "\"text that is longer than sixty characters, so that a message shows its beginning only\"",
            "|\n  two\n  lines");
    private static final List<String> COLLECTIONS = List.of(
            "[]",
            "[x]",
            "['12']",
            "[a, a, b]",
            "[1, [2, 3], ~]",
            "[{k: 1}, {k: 2}]",
            "['', '']",
            "[{}]",
            "[[x]]",
            "{}",
            "{k: 1}",
            "{a: 1, b: [x], k: {l: ~}}",
            "{1: one}",
            "{a: 1, a: 2}",
            "['a:1:{i:0;s:1:\"x\";}']",
            "'a:2:{s:1:\"k\";i:1;s:1:\"l\";s:1:\"y\";}'",
            "'a:1:{i:0;s:9:\"x\";}'",
            "['O:1:\"A\":1:{s:1:\"k\";i:1;}']",
            "['a:2:{s:1:\"k\";i:']");

    enum Few {
        SUMMARY,
        LARGE_IMAGE
    }

    enum Many {
        ALPHA,
        BETA,
        GAMMA,
        DELTA,
        EPSILON,
        ZETA,
        THETA,
        IOTA,
        KAPPA,
        LAMBDA,
        SIGMA,
        OMEGA,
        OMICRON
    }

    record Inner(int k, Optional<String> l) {}

    record Simple(
            @Nullable String string,
            boolean bool,
            @Nullable Character character,
            byte b,
            int i,
            long l,
            float f,
            double d,
            @Nullable OptionalInt optionalInt,
            @Nullable BigInteger bigInteger,
            @Nullable BigDecimal bigDecimal,
            @Nullable URI uri,
            @Nullable Locale locale,
            @Nullable UUID uuid,
            @Nullable Few few,
            @Nullable Many many) {}

    record Times(
            @Nullable ContentDate contentDate,
            @Nullable LocalDate localDate,
            @Nullable LocalDateTime localDateTime,
            @Nullable OffsetDateTime offsetDateTime,
            @Nullable ZonedDateTime zonedDateTime,
            @Nullable Instant instant,
            @Nullable LocalTime localTime,
            @Nullable Year year,
            @Nullable YearMonth yearMonth,
            @Nullable Month month,
            @Nullable Duration duration,
            @Nullable ZoneId zoneId,
            @Nullable ZoneOffset zoneOffset) {}

    record Containers(
            @Nullable List<String> list,
            @Nullable List<Integer> numbers,
            @Nullable Set<String> set,
            int @Nullable [] array,
            String @Nullable [] texts,
            @Nullable List<List<String>> nested,
            @Nullable Map<String, String> map,
            @Nullable Map<String, Object> objects,
            @Nullable Map<String, List<Integer>> lists,
            @Nullable Inner inner,
            @Nullable List<Inner> inners,
            @Nullable Optional<String> optional,
            @Nullable Optional<List<String>> optionalList,
            @Nullable Located<String> located,
            @Nullable Located<List<String>> locatedList,
            @Nullable Object object) {}

    record Trees(
            @Nullable Node node,
            @Nullable MapNode mapNode,
            @Nullable ListNode listNode,
            @Nullable ScalarNode scalarNode,
            @Nullable AliasNode aliasNode,
            @Nullable Value value,
            Value.@Nullable Entries entries,
            Value.@Nullable Items items) {}

    record Unwrapped(
            @Unwrap @Nullable String string,
            @Unwrap int number,
            @Unwrap boolean bool,
            @Unwrap @Nullable Few few,
            @Unwrap @Nullable List<String> list,
            @Unwrap @Nullable Map<String, String> map,
            @Unwrap @Nullable Optional<String> optional,
            @Unwrap @Nullable Optional<Integer> optionalNumber,
            @Unwrap @Nullable LocalDate date,
            @Unwrap @Nullable Inner inner,
            @Unwrap @Nullable Object object,
            @Unwrap @Nullable Value value,
            @Unwrap @Nullable Located<String> located) {}

    @ParameterizedTest
    @ValueSource(classes = {Simple.class, Times.class, Containers.class, Trees.class, Unwrapped.class})
    void everyTypeReadsEveryValue(Class<?> type) {
        List<String> values = new ArrayList<>(SCALARS);
        boolean single = type == Simple.class || type == Times.class;
        values.addAll(single ? COLLECTIONS.subList(0, 3) : COLLECTIONS);
        StringBuilder out = new StringBuilder();
        for (RecordComponent component : type.getRecordComponents()) {
            lines(FrontMatter.standard(), type, component, values, out);
        }
        Golden.assertMatches("binding/" + type.getSimpleName().toLowerCase(Locale.ROOT) + ".txt", out.toString());
    }

    /** What dialects take for booleans, lists and dates. */
    @ParameterizedTest
    @EnumSource
    void dialectsDiffer(Dialects dialect) {
        FrontMatter frontMatter = FrontMatter.builder()
                .dialect(Dialect.named(dialect.name().toLowerCase(Locale.ROOT)))
                .build();
        StringBuilder out = new StringBuilder();
        for (String name : List.of("bool", "string", "i")) {
            lines(frontMatter, Simple.class, component(Simple.class, name), SCALARS, out);
        }
        lines(frontMatter, Times.class, component(Times.class, "contentDate"), SCALARS, out);
        lines(frontMatter, Containers.class, component(Containers.class, "list"), SCALARS, out);
        Golden.assertMatches("binding/" + dialect.name().toLowerCase(Locale.ROOT) + ".txt", out.toString());
    }

    enum Dialects {
        HUGO,
        JEKYLL,
        HEXO
    }

    private static RecordComponent component(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A line for each outcome, and the values that have it. */
    private static void lines(
            FrontMatter frontMatter, Class<?> type, RecordComponent component, List<String> values, StringBuilder out) {
        Map<String, List<String>> outcomes = new LinkedHashMap<>();
        for (String value : values) {
            String outcome = read(frontMatter, type, component, value).replace("`" + plain(value) + "`", "`_`");
            outcomes.computeIfAbsent(outcome, one -> new ArrayList<>()).add(value.replace("\n", "⏎"));
        }
        out.append("\n== ").append(component.getName()).append('\n');
        outcomes.forEach((outcome, all) -> out.append(outcome)
                .append("  <=  ")
                .append(String.join(" | ", all))
                .append('\n'));
    }

    private static String plain(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("'") && value.endsWith("'");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static String read(FrontMatter frontMatter, Class<?> type, RecordComponent component, String value) {
        String text = "---\n" + component.getName() + ": " + value + "\n---\n";
        Content<?> content = frontMatter.parse("x.md", text).as(type);
        List<String> said = new ArrayList<>();
        for (Problem problem : content.problems()) {
            boolean own = problem.location().path().toString().startsWith(component.getName());
            if (own && !problem.id().value().equals("record/missing-key")) {
                said.add(problem.id() + " " + problem.message().text()
                        + problem.hint()
                                .filter(hint -> ours(problem))
                                .map(hint -> " (" + hint + ")")
                                .orElse(""));
            }
        }
        String found =
                content.find().map(record -> shown(get(component, record))).orElse("-");
        return found + (said.isEmpty() ? "" : " ! " + String.join("; ", said));
    }

    /** What a converter of the JDK says differs from version to version. */
    private static boolean ours(Problem problem) {
        return !problem.id().value().equals("type/refused-value");
    }

    private static Object get(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shown(Object value) {
        String text;
        if (value instanceof int[] numbers) {
            text = Arrays.toString(numbers);
        } else if (value instanceof Object[] items) {
            text = Arrays.toString(items);
        } else if (value instanceof Set<?> set) {
            text = set.stream().map(String::valueOf).sorted().toList().toString();
        } else {
            text = String.valueOf(value);
        }
        return text.replace("\n", "⏎").replace(' ', '·');
    }
}
