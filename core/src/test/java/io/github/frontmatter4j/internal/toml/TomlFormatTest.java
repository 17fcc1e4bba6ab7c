package io.github.frontmatter4j.internal.toml;

import static io.github.frontmatter4j.testing.Handmade.decimal;
import static io.github.frontmatter4j.testing.Handmade.header;
import static io.github.frontmatter4j.testing.Handmade.integer;
import static io.github.frontmatter4j.testing.Handmade.quoted;
import static io.github.frontmatter4j.testing.Handmade.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.HeaderEdit;
import io.github.frontmatter4j.format.EditPlan;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.format.ParsedHeader;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values, limits and whole headers of TOML. */
class TomlFormatTest {

    private static final TomlFormat TOML = new TomlFormat();
    private static final Limits LIMITS = Limits.standard();

    @ParameterizedTest
    @CsvSource({
        "true, Bool[value=true]",
        "false, Bool[value=false]",
        "+1_000, Int[value=1000]",
        "-0, Int[value=0]",
        "0xfF, Int[value=255]",
        "0o17, Int[value=15]",
        "0b1_01, Int[value=5]",
        "9223372036854775807, Int[value=9223372036854775807]",
        "-9223372036854775808, Int[value=-9223372036854775808]",
        "01, Text",
        "1_, Text",
        "0x_1, Text",
        "1.5_0, Decimal[value=1.50]",
        "1e0_3, Decimal[value=1E+3]",
        "1e99999999999, Special[value=Infinity]",
        "inf, Special[value=Infinity]",
        "+inf, Special[value=Infinity]",
        "-inf, Special[value=-Infinity]",
        "-nan, Special[value=NaN]",
        "1., Text",
        ".1, Text",
        "2024-01-15, Date",
        "2024-02-30, Text",
        "2024-01-5, Text",
        "10:20:30, Date",
        "23:59:60.5, Date",
        "23:59:61, Text",
        "24:00:00, Text",
        "10:60:00, Text",
        "10:20, Text",
        "2024-01-15T10:20:30, Date",
        "2024-01-15 10:20:30.123456z, Date",
        "2024-01-15t10:20:30+23:59, Date",
        "2024-01-15T10:20:30-24:00, Text",
        "2024-01-15T10:20:30+08:60, Text",
        "2024-01-15T10:20:30+0800, Text",
        "2024-01-15x10:20:30, Text",
        "2024-02-30T10:20:30, Text",
        "2024-01-15T10:20, Text",
        "2024-01-15T10:20:30., Text"
    })
    void wordsHaveValues(String word, String value) {
        String named = value.endsWith("]") ? value : value + "[text=" + word + "]";
        assertThat(TOML.resolve(word(word))).hasToString(named);
        assertThat(TOML.resolve(quoted(word))).isEqualTo(new Value.Text(word));
        ParsedHeader read = TOML.read(header("a = " + word), LIMITS);
        assertThat(read.wellFormed()).isEqualTo(!value.equals("Text"));
    }

    @Test
    void numbersHaveAnEnd() {
        assertThat(TOML.read(header("a = 9223372036854775808"), LIMITS).wellFormed())
                .isFalse();
        assertThat(TOML.read(header("a = -9223372036854775809"), LIMITS).wellFormed())
                .isFalse();
        String digits = "0." + "1".repeat(998);
        assertThat(TOML.resolve(word(digits))).isEqualTo(decimal(digits));
        assertThat(TOML.resolve(word(digits + "1"))).isEqualTo(new Value.Text(digits + "1"));
        assertThat(TOML.resolve(word("0x" + "0".repeat(997) + "1"))).isEqualTo(integer("1"));
        assertThat(TOML.resolve(word("0x" + "0".repeat(998) + "1"))).isInstanceOf(Value.Text.class);
    }

    @Test
    void aScalarReadsAsTheValueItStandsFor() {
        assertThat(TOML.reads(quoted("12"), new Value.Text("12"))).isTrue();
        assertThat(TOML.reads(quoted("12"), new Value.Text("13"))).isFalse();
        assertThat(TOML.reads(word("12"), new Value.Text("12"))).isFalse();
        assertThat(TOML.reads(word("key"), new Value.Text("key"))).isTrue();
        assertThat(TOML.reads(word("12"), integer("12"))).isTrue();
        assertThat(TOML.reads(word("12"), integer("13"))).isFalse();
        assertThat(TOML.reads(word("1.50"), decimal("1.5"))).isTrue();
        assertThat(TOML.reads(word("1.51"), decimal("1.5"))).isFalse();
        assertThat(TOML.reads(word("1"), decimal("1"))).isFalse();
        assertThat(TOML.reads(word("true"), decimal("1"))).isFalse();
        assertThat(TOML.reads(word("2024-01-15"), new Value.Date("2024-01-15"))).isTrue();
        assertThat(TOML.reads(quoted("2024-01"), new Value.Date("2024-01"))).isTrue();
        assertThat(TOML.reads(quoted("2024-01"), new Value.Date("2024-02"))).isFalse();
    }

    @Test
    void aDateStaysOneWhereADateWas() {
        Value date = new Value.Text("2024-01-15");
        assertThat(TOML.adapt(word("2023-01-01"), date)).isEqualTo(new Value.Date("2024-01-15"));
        assertThat(TOML.adapt(word("10:00:00"), new Value.Text("11:00:00"))).isEqualTo(new Value.Date("11:00:00"));
        assertThat(TOML.adapt(word("2023-01-01"), new Value.Text("soon"))).isEqualTo(new Value.Text("soon"));
        assertThat(TOML.adapt(quoted("2023-01-01"), date)).isEqualTo(date);
        assertThat(TOML.adapt(word("1"), date)).isEqualTo(date);
        assertThat(TOML.adapt(null, date)).isEqualTo(date);
        assertThat(TOML.adapt(word("2023-01-01"), integer("1"))).isEqualTo(integer("1"));
    }

    @Test
    void valuesAreWrittenOnTheirLines() {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put(
                "t",
                new Value.Text(
                        "\u001F \u007F\u0080\u009F\u00A0\u2028\u2029\u2029\u202A\u202E\u202F\uFEFF\"\\\n\r\t\b\f😀"));
        values.put("no", new Value.Null());
        values.put("true", new Value.Bool(true));
        values.put("", new Value.Date("2024-01-15"));
        values.put("a-b_1", new Value.Date("2024-01"));
        values.put("12", integer("9223372036854775807"));
        values.put("名", integer("9223372036854775808"));
        values.put("1.5", integer("-9223372036854775808"));
        values.put(
                "x",
                new Value.Items(List.of(
                        decimal("1.50"),
                        decimal("1"),
                        decimal("1e20"),
                        decimal("1e21"),
                        decimal("1e-40"),
                        decimal("1e-41"),
                        new Value.Null(),
                        Value.of(Double.NaN),
                        Value.of(Double.POSITIVE_INFINITY),
                        Value.of(Double.NEGATIVE_INFINITY),
                        new Value.Entries(Map.of("k", integer("1"))),
                        new Value.Entries(Map.of("k", new Value.Null())))));
        values.put("e", new Value.Entries(Map.of()));
        values.put("m", new Value.Entries(Map.of("l", new Value.Entries(Map.of("k", integer("2"))))));
        values.put("z", integer("3"));
        String expected = """
                t = "\\u001F \\u007F\\u0080\\u009F\u00A0\\u2028\\u2029\\u2029\\u202A\\u202E\u202F\\uFEFF\\"\\\\\\n\\r\\t\\b\\f😀"
                "true" = true
                "" = 2024-01-15
                a-b_1 = "2024-01"
                "12" = 9223372036854775807
                "名" = "9223372036854775808"
                "1.5" = -9223372036854775808
                x = [1.50, 1.0, 100000000000000000000.0, 1E+21, 0.0000000000000000000000000000000000000001, 1E-41, nan, inf, -inf, { k = 1 }, {}]
                e = {}
                z = 3
                [m]
                [m.l]
                k = 2
                """;
        assertThat(TOML.write(new Value.Entries(values), "\n")).isEqualTo(expected);
        assertThat(TOML.write(new Value.Entries(values), "\r\n")).isEqualTo(expected.replace("\n", "\r\n"));
        assertThat(TOML.read(header(expected), LIMITS).wellFormed()).isTrue();
    }

    @Test
    void theFormatSaysWhatItIs() {
        assertThat(TOML.id()).isEqualTo("toml");
        assertThat(TOML.fences()).containsExactly("+++", "+++");
        assertThat(TOML.hasComments()).isTrue();
    }

    @Test
    void limitsAreMetExactly() {
        assertLimit("a = [[1]]", LIMITS.withDepth(3), LIMITS.withDepth(2), "`depth` is 3 here, expected at most 2");
        assertLimit("a.b.c = 1", LIMITS.withDepth(3), LIMITS.withDepth(2), "`depth` is 3 here, expected at most 2");
        assertLimit("[a.b.c]", LIMITS.withDepth(3), LIMITS.withDepth(2), "`depth` is 3 here, expected at most 2");
        assertLimit("a = {b.c = 1}", LIMITS.withDepth(3), LIMITS.withDepth(2), "`depth` is 3 here, expected at most 2");
        assertLimit(
                "a = [1, 2]\nb = 1", LIMITS.withNodes(4), LIMITS.withNodes(3), "`nodes` is 4 here, expected at most 3");
        assertLimit(
                "a = '123'",
                LIMITS.withScalarChars(3),
                LIMITS.withScalarChars(2),
                "`scalarChars` is 3 here, expected at most 2");
        assertThat(TOML.read(header("a\nb\nc\n"), LIMITS.withProblems(2)).problems())
                .hasSize(2);
    }

    private static void assertLimit(String text, Limits enough, Limits tooSmall, String message) {
        assertThat(TOML.read(header(text), enough).wellFormed()).isTrue();
        ParsedHeader refused = TOML.read(header(text), tooSmall);
        assertThat(refused.wellFormed()).isFalse();
        assertThat(refused.problems())
                .extracting(
                        problem -> problem.id().value(),
                        problem -> problem.message().text())
                .containsExactly(tuple("header/limit-exceeded", "Unexpected size: " + message));
    }

    @Test
    void nothingIsAnEmptyHeader() {
        for (String text : List.of("", "\n", "# only\r\n", " \t ")) {
            ParsedHeader read = TOML.read(header(text), LIMITS);
            assertThat(read.wellFormed()).isTrue();
            assertThat(read.root()).isNull();
        }
        for (String text : List.of(
                "a = 1\r", "a = '\u0001'", "# \u007F", "a = \"\r\"", "a = '''\r'''", "a = \"\"\"\u0002\"\"\"")) {
            assertThat(TOML.read(header(text), LIMITS).wellFormed()).as(text).isFalse();
        }
        for (String text : List.of("a = 1\r\n", "a = '\t'", "# \t中", "a = '''\r\n\r\n'''", "a = \"\"\"\\\r\n \"\"\"")) {
            assertThat(TOML.read(header(text), LIMITS).wellFormed()).as(text).isTrue();
        }
    }

    @Test
    void lineEndsOfNewLinesAreThoseOfMost() {
        assertThat(added("a = 1\r\nb = 2\r\nc = 3\n")).endsWith("c = 3\nd = 4\r\n");
        assertThat(added("a = 1\r\nb = 2\n")).endsWith("b = 2\nd = 4\n");
        assertThat(added("a = 1")).isEqualTo("a = 1\nd = 4");
        assertThat(added("")).isEqualTo("d = 4\n");
    }

    private static String added(String text) {
        HeaderText header = header(text);
        EditPlan plan = TOML.plan(
                header, TOML.read(header, LIMITS).root(), new HeaderChange.Put(KeyPath.parse("d"), integer("4")));
        return ((EditPlan.Planned) plan).alternatives().get(0).applyTo(text);
    }

    @Test
    void elementsOfTablesAreInserted() {
        ContentFile file = FrontMatter.standard().parse("x.md", """
                +++
                [t]
                l = [1]
                # one
                [[m]]
                a = 1
                [m.sub]
                b = 2
                [[m]]
                a = 3
                [z]
                +++
                """);
        Map<String, Object> element = new LinkedHashMap<>();
        element.put("k", "v");
        element.put("n", List.of(1));
        String lines = "[[m]]\nk = \"v\"\nn = [1]\n";
        assertThat(file.edit().insert("m", 0, element).apply().text()).contains("l = [1]\n" + lines + "# one\n[[m]]\n");
        assertThat(file.edit().insert("m", 1, element).apply().text()).contains("b = 2\n" + lines + "[[m]]\na = 3\n");
        assertThat(file.edit().insert("m", 2, element).apply().text()).contains("a = 3\n" + lines + "[z]\n");
        assertRefused(
                file.edit().insert("m", 3, element), "the list has 2 items, so nothing can be inserted at index 3");
        assertRefused(
                file.edit().insert("z", 0, element), "the list has 0 items, so nothing can be inserted at index 0");
        assertRefused(file.edit().insert("m", 0, "x"), "tables of TOML cannot be moved without touching other lines");
        assertRefused(file.edit().insert("t.l", 0, null), "TOML has no null; remove `t.l` instead");
        assertThat(file.edit().move("t.l", 0).apply()).isSameAs(file);
        assertRefused(
                file.edit().set("zz[2].k", 1),
                "there is no list at `zz[2].k` that has this index; use `[+]` to append");
    }

    @Test
    void arraysOfTablesStandInsideElements() {
        ContentFile file = FrontMatter.standard().parse("x.md", """
                +++
                [[m]]
                [[m.n]]
                a = 1
                [m.n.t]
                b = 2
                [[m]]
                [[m.n]]
                a = 3
                +++
                """);
        Map<String, Object> element = Map.of("k", "v");
        String lines = "[[m.n]]\nk = \"v\"\n";
        String behindFirst = "b = 2\n" + lines + "[[m]]\n";
        assertThat(file.edit().set("m[0].n[+]", element).apply().text()).contains(behindFirst);
        assertThat(file.edit().insert("m[0].n", 1, element).apply().text()).contains(behindFirst);
        assertThat(file.edit().insert("m[0].n", 0, element).apply().text())
                .contains("+++\n[[m]]\n" + lines + "[[m.n]]\na = 1\n");
        assertThat(file.edit().set("m[1].n[+]", element).apply().text()).endsWith("a = 3\n" + lines + "+++\n");
        // an element is a table, whatever lists it holds
        assertRefused(
                file.edit().set("m[0][+]", element),
                "there is no list at `m[0][+]` that has this index; use `[+]` to append");
        assertRefused(
                file.edit().insert("m[0]", 0, element), "the list has 0 items, so nothing can be inserted at index 0");
    }

    private static void assertRefused(HeaderEdit edit, String reason) {
        assertThat(edit.tryApply().problems())
                .extracting(problem -> problem.message().text())
                .singleElement()
                .asString()
                .endsWith("`: " + reason);
    }

    @Test
    void escapesNameEveryCharacterAndNoOther() {
        for (String good : List.of("\\u0000", "\\uD7FF", "\\uE000", "\\U0010FFFF", "\\b\\f")) {
            assertThat(TOML.read(header("a = \"" + good + "\""), LIMITS).wellFormed())
                    .as(good)
                    .isTrue();
        }
        for (String bad : List.of("\\uD800", "\\uDFFF", "\\U00110000", "\\U80000000", "\\u００41", "\\U0000004")) {
            assertThat(TOML.read(header("a = \"" + bad + "\""), LIMITS).wellFormed())
                    .as(bad)
                    .isFalse();
        }
        for (String key : List.of("az", "AZ", "09", "-_")) {
            assertThat(TOML.read(header(key + " = 1"), LIMITS).wellFormed()).isTrue();
        }
        for (char c : "`{@[/:".toCharArray()) {
            assertThat(TOML.read(header("a" + c + "b = 1"), LIMITS).wellFormed())
                    .as(String.valueOf(c))
                    .isFalse();
        }
    }
}
