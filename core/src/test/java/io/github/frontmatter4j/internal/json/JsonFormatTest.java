package io.github.frontmatter4j.internal.json;

import static io.github.frontmatter4j.testing.Handmade.decimal;
import static io.github.frontmatter4j.testing.Handmade.header;
import static io.github.frontmatter4j.testing.Handmade.integer;
import static io.github.frontmatter4j.testing.Handmade.quoted;
import static io.github.frontmatter4j.testing.Handmade.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.frontmatter4j.format.EditPlan;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.format.ParsedHeader;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values, limits and whole headers of JSON. */
class JsonFormatTest {

    private static final JsonFormat BRACES = JsonFormat.braces();
    private static final JsonFormat BARE = JsonFormat.bare();
    private static final Limits LIMITS = Limits.standard();

    @Test
    void wordsAndNumbersHaveValues() {
        assertThat(BRACES.resolve(word("true"))).isEqualTo(new Value.Bool(true));
        assertThat(BRACES.resolve(word("false"))).isEqualTo(new Value.Bool(false));
        assertThat(BRACES.resolve(word("null"))).isEqualTo(new Value.Null());
        assertThat(BRACES.resolve(quoted("null"))).isEqualTo(new Value.Text("null"));
        assertThat(BRACES.resolve(quoted("12"))).isEqualTo(new Value.Text("12"));
        assertThat(BRACES.resolve(word("-190"))).isEqualTo(integer("-190"));
        assertThat(BRACES.resolve(word("1.50"))).isEqualTo(decimal("1.50"));
        assertThat(BRACES.resolve(word("1e3"))).isEqualTo(decimal("1e3"));
        assertThat(BRACES.resolve(word("1e99999999999"))).isEqualTo(Value.of(Double.POSITIVE_INFINITY));
        assertThat(BRACES.resolve(word("1".repeat(1000)))).isEqualTo(integer("1".repeat(1000)));
        assertThat(BRACES.resolve(word("1".repeat(1001)))).isEqualTo(new Value.Text("1".repeat(1001)));
    }

    @Test
    void aScalarReadsAsTheValueItStandsFor() {
        Value.Date date = new Value.Date("2024-01-15");
        assertThat(BRACES.reads(quoted("2024-01-15"), date)).isTrue();
        assertThat(BRACES.reads(quoted("2024-01-16"), date)).isFalse();
        assertThat(BRACES.reads(word("2024-01-15"), date)).isFalse();
        Value infinity = Value.of(Double.POSITIVE_INFINITY);
        assertThat(BRACES.reads(quoted("Infinity"), infinity)).isTrue();
        assertThat(BRACES.reads(word("1"), infinity)).isFalse();
        assertThat(BRACES.reads(word("1.50"), decimal("1.5"))).isTrue();
        assertThat(BRACES.reads(word("1.51"), decimal("1.5"))).isFalse();
        assertThat(BRACES.reads(word("2"), decimal("2.0"))).isTrue();
        assertThat(BRACES.reads(word("3"), decimal("2.0"))).isFalse();
        assertThat(BRACES.reads(word("2"), integer("2"))).isTrue();
        assertThat(BRACES.reads(word("2"), integer("3"))).isFalse();
        assertThat(BRACES.reads(quoted("2"), integer("2"))).isFalse();
        assertThat(BRACES.reads(quoted("x"), new Value.Text("x"))).isTrue();
    }

    @Test
    void valuesAreWrittenOnTheirLines() {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("t", new Value.Text("\u001F \u007F\u0080\u009F\u00A0\u2028\u2029\uFEFF\"\\\n\r\t😀"));
        values.put("n", new Value.Null());
        values.put("b", new Value.Bool(true));
        values.put("d", new Value.Date("2024-01-15"));
        values.put(
                "x",
                new Value.Items(List.of(
                        decimal("1.50"),
                        decimal("1e20"),
                        decimal("1e21"),
                        decimal("1e-40"),
                        decimal("1e-41"),
                        Value.of(Double.NaN),
                        Value.of(Double.POSITIVE_INFINITY),
                        Value.of(Double.NEGATIVE_INFINITY),
                        new Value.Entries(Map.of("k", integer("1"))))));
        values.put("e", new Value.Entries(Map.of()));
        values.put("m", new Value.Entries(Map.of("l", new Value.Entries(Map.of("k", integer("2"))))));
        String expected = """
                "t": "\\u001f \\u007f\\u0080\\u009f\u00A0\\u2028\\u2029\\ufeff\\"\\\\\\n\\r\\t😀",
                "n": null,
                "b": true,
                "d": "2024-01-15",
                "x": [1.50, 100000000000000000000, 1E+21, 0.0000000000000000000000000000000000000001, 1E-41, "NaN", "Infinity", "-Infinity", {"k": 1}],
                "e": {},
                "m": {
                  "l": {
                    "k": 2
                  }
                }
                """;
        assertThat(BARE.write(new Value.Entries(values), "\n")).isEqualTo(expected);
        assertThat(BRACES.write(new Value.Entries(values), "\r\n"))
                .isEqualTo("{\r\n" + expected.indent(2).replace("\n", "\r\n") + "}\r\n");
        assertThat(BRACES.read(header(BRACES.write(new Value.Entries(values), "\n")), LIMITS)
                        .wellFormed())
                .isTrue();
    }

    @Test
    void formatsSayWhatTheyAre() {
        assertThat(List.of(BRACES.id(), BARE.id())).containsExactly("json", "json");
        assertThat(BRACES.fences()).containsExactly("", "");
        assertThat(BARE.fences()).containsExactly("", ";;;");
    }

    @Test
    void limitsAreMetExactly() {
        String deep = "{\"a\": [[1]]}";
        assertLimit(deep, LIMITS.withDepth(4), LIMITS.withDepth(3), "`depth` is 4 here, expected at most 3");
        assertLimit(
                "{\"a\": [1, 2]}", LIMITS.withNodes(4), LIMITS.withNodes(3), "`nodes` is 4 here, expected at most 3");
        assertLimit(
                "{\"a\": \"\\u4e2d23\"}",
                LIMITS.withScalarChars(3),
                LIMITS.withScalarChars(2),
                "`scalarChars` is 3 here, expected at most 2");
        assertThat(BRACES.read(header("{\"a\": [1,], \"b\": [1,], 'c': 1}"), LIMITS.withProblems(2))
                        .problems())
                .hasSize(2);
    }

    private static void assertLimit(String text, Limits enough, Limits tooSmall, String message) {
        assertThat(BRACES.read(header(text), enough).wellFormed()).isTrue();
        ParsedHeader refused = BRACES.read(header(text), tooSmall);
        assertThat(refused.wellFormed()).isFalse();
        assertThat(refused.problems())
                .extracting(
                        problem -> problem.id().value(),
                        problem -> problem.message().text())
                .containsExactly(tuple("header/limit-exceeded", "Unexpected size: " + message));
        assertThat(refused.problems()).extracting(Problem::hint).doesNotContainNull();
    }

    @Test
    void anythingMayStandAlone() {
        for (String text : List.of("1", "\"x\"", "[]", " \t\r\n{} \t\r\n", "true", "-0.1E+10")) {
            ParsedHeader read = BRACES.read(header(text), LIMITS);
            assertThat(read.wellFormed()).as(text).isTrue();
            assertThat(read.root()).as(text).isNotNull();
        }
        ParsedHeader empty = BARE.read(header(" \n"), LIMITS);
        assertThat(empty.wellFormed()).isTrue();
        assertThat(empty.root()).isNull();
        assertThat(BRACES.read(header(" \n"), LIMITS).wellFormed()).isFalse();
        ParsedHeader bare = BARE.read(header("\n\"a\": 1, \"b\": 22\n"), LIMITS);
        assertThat(bare.root()).isNotNull();
        assertThat(bare.root().span()).isEqualTo(new Span(1, 16));
    }

    @Test
    void aHeaderWithoutKeysIsNotEdited() {
        HeaderText list = header("[1]");
        HeaderChange change = new HeaderChange.Put(KeyPath.parse("a"), new Value.Text("x"));
        EditPlan refused = BRACES.plan(list, BRACES.read(list, LIMITS).root(), change);
        assertThat(refused).isInstanceOf(EditPlan.Refused.class);
        HeaderText empty = header("");
        assertThat(BRACES.plan(empty, null, change)).isInstanceOf(EditPlan.Refused.class);
        EditPlan first = BARE.plan(empty, null, change);
        assertThat(first).isInstanceOf(EditPlan.Planned.class);
        assertThat(((EditPlan.Planned) first).alternatives().get(0).applyTo("")).isEqualTo("\"a\": \"x\"\n");
    }
}
