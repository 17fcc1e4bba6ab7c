package io.github.frontmatter4j.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.internal.yaml.YamlScalars.Place;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts need quotes and which, and what a word without quotes means. */
class YamlScalarsTest {

    private static String written(String text, Place place) {
        return YamlScalars.text(text, place, ScalarStyle.PLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a b",
                "中文",
                "😀",
                "a:b",
                "a#b",
                "x-y",
                "a'b",
                "a\"b",
                "\\",
                "yesterday",
                "nullx",
                "1a",
                "1.2.3.4x",
                "a...",
                "a---",
                "é",
                "a\u00A0b",
                "http://x",
                "a,b]"
            })
    void mostTextsStandWithoutQuotes(String text) {
        assertThat(written(text, Place.BLOCK)).isEqualTo(text);
        assertThat(written(text, Place.KEY)).isEqualTo(text);
        boolean flowSafe = text.chars().noneMatch(c -> ",[]{}:".indexOf(c) >= 0);
        assertThat(written(text, Place.FLOW).equals(text)).isEqualTo(flowSafe);
        assertThat(written(text, Place.FLOW_KEY).equals(text)).isEqualTo(flowSafe);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " a",
                "a ",
                "\u00A0a",
                "a\u3000",
                "a:",
                "a: b",
                "a #b",
                "...",
                "---",
                "---x",
                "-",
                "- a",
                "?",
                ":a",
                ",",
                "[",
                "]",
                "{",
                "}",
                "#",
                "&",
                "*",
                "!",
                "|",
                ">",
                "%",
                "@",
                "`",
                "=",
                "<",
                "y",
                "N",
                "Yes",
                "NO",
                "on",
                "OFF",
                "True",
                "false",
                "Null",
                "~",
                "<<",
                ".nan",
                ".INF",
                "1",
                "+1",
                "-1",
                "1_000",
                "1,000",
                ".5",
                "5.",
                "1e3",
                "0b1",
                "0o7",
                "0xF",
                "12:30",
                "12:30:45.5",
                "-.inf",
                ".NaN",
                "2024-01-15",
                "2024-1-5",
                "2024-01-15T10:20",
                "2024-01-15 10:20:30.5 +08:00",
                "2024-01-15T10:20:30Z"
            })
    void othersStandInSingleQuotes(String text) {
        for (Place place : Place.values()) {
            assertThat(written(text, place)).isEqualTo("'" + text + "'");
        }
        assertThat(YamlScalars.text(text, Place.BLOCK, ScalarStyle.DOUBLE_QUOTED))
                .isEqualTo("\"" + text + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiterString = "=>",
            value = {
                "'a => \"'a\"",
                "it's: => \"it's:\"",
                "it's \"x\": => 'it''s \"x\":'",
                "it's \\: => 'it''s \\:'",
                "\"a\" => '\"a\"'"
            })
    void apostrophesChooseTheQuotes(String text, String expected) {
        assertThat(written(text, Place.BLOCK)).isEqualTo(expected);
    }

    @Test
    void whatIsHiddenIsEscaped() {
        assertThat(written("\0\u0001\u001F\u007F\u0080\u009F", Place.BLOCK))
                .isEqualTo("\"\\0\\x01\\x1F\\x7F\\x80\\x9F\"");
        assertThat(written("\u00A0\n\r\t\"\\x", Place.BLOCK)).isEqualTo("\"\u00A0\\n\\r\\t\\\"\\\\x\"");
        assertThat(written("a\u0085\u2028\u2029\uFEFF", Place.BLOCK)).isEqualTo("\"a\\x85\\u2028\\u2029\\uFEFF\"");
        assertThat(written("\u2029\u202A\u202E\u202F\u2065\u2066\u2069\u206A", Place.BLOCK))
                .isEqualTo("\"\\u2029\\u202A\\u202E\u202F\u2065\\u2066\\u2069\u206A\"");
        assertThat(written("\uD7FF\uD800x\uDFFF\uE000\uFFFD\uFFFE\uFFFF", Place.BLOCK))
                .isEqualTo("\"\uD7FF\\uD800x\\uDFFF\uE000\uFFFD\\uFFFE\\uFFFF\"");
        assertThat(written("\uD83F\uDFFD\uD83F\uDFFE\uD83F\uDFFF", Place.BLOCK))
                .isEqualTo("\"\uD83F\uDFFD\\U0001FFFE\\U0001FFFF\"");
        assertThat(YamlScalars.text("a\u007F", Place.BLOCK, ScalarStyle.SINGLE_QUOTED))
                .isEqualTo("\"a\\x7F\"");
        assertThat(YamlScalars.text("it's", Place.BLOCK, ScalarStyle.SINGLE_QUOTED))
                .isEqualTo("\"it's\"");
        assertThat(YamlScalars.text("a", Place.BLOCK, ScalarStyle.SINGLE_QUOTED))
                .isEqualTo("'a'");
        assertThat(YamlScalars.text("a", Place.BLOCK, ScalarStyle.LITERAL)).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "1, 1.0",
        "-1.50, -1.50",
        "1e20, 100000000000000000000.0",
        "1e21, 1.0e+21",
        "-12e21, -1.2e+22",
        "1e-40, 0.0000000000000000000000000000000000000001",
        "1e-41, 1.0e-41",
        "123e-50, 1.23e-48"
    })
    void decimalsAreThoseOfEveryReader(String number, String expected) {
        Value value = new Value.Decimal(new BigDecimal(number));
        assertThat(YamlScalars.typed(value)).isEqualTo(expected);
        assertThat(((Value.Decimal) CoreSchema.plain(expected)).value()).isEqualByComparingTo(new BigDecimal(number));
        assertThat(YamlScalars.isTyped(expected)).isTrue();
    }

    @Test
    void otherValuesAreThoseOfEveryReader() {
        assertThat(YamlScalars.typed(new Value.Bool(true))).isEqualTo("true");
        assertThat(YamlScalars.typed(Value.of(12))).isEqualTo("12");
        assertThat(YamlScalars.typed(Value.of(Double.NaN))).isEqualTo(".nan");
        assertThat(YamlScalars.typed(Value.of(Double.POSITIVE_INFINITY))).isEqualTo(".inf");
        assertThat(YamlScalars.typed(Value.of(Double.NEGATIVE_INFINITY))).isEqualTo("-.inf");
        assertThat(YamlScalars.typed(new Value.Date("2024-01-15"))).isEqualTo("2024-01-15");
        assertThat(YamlScalars.typed(new Value.Date("2024-01"))).isEqualTo("'2024-01'");
        assertThat(YamlScalars.typed(new Value.Null())).isEqualTo("null");
    }

    // ---- reading

    @ParameterizedTest
    @CsvSource({
        "~, Null[]",
        "null, Null[]",
        "Null, Null[]",
        "NULL, Null[]",
        "nULL, Text",
        "true, Bool[value=true]",
        "TRUE, Bool[value=true]",
        "False, Bool[value=false]",
        "fALSE, Text",
        "yes, Text",
        "007, Int[value=7]",
        "+12, Int[value=12]",
        "-12, Int[value=-12]",
        "12345678901234567, Int[value=12345678901234567]",
        "123456789012345678901234567890, Int[value=123456789012345678901234567890]",
        "0o17, Int[value=15]",
        "0o18, Text",
        "0o, Text",
        "0xfF, Int[value=255]",
        "0xg, Text",
        "0x, Text",
        "0X1, Text",
        "-0x1, Text",
        "1_000, Text",
        "1.5, Decimal[value=1.5]",
        "-.5, Decimal[value=-0.5]",
        "5., Decimal[value=5]",
        "., Text",
        "-, Text",
        "+., Text",
        "1e3, Decimal[value=1E+3]",
        "1E+03, Decimal[value=1E+3]",
        ".5e-1, Decimal[value=0.05]",
        "e3, Text",
        ".e3, Text",
        "1e, Text",
        "1e+, Text",
        "1e3x, Text",
        "1e999999, Decimal[value=1E+999999]",
        "1e0000001, Text",
        ".inf, Special[value=Infinity]",
        "+.Inf, Special[value=Infinity]",
        "-.INF, Special[value=-Infinity]",
        ".iNF, Text",
        ".nan, Special[value=NaN]",
        ".NaN, Special[value=NaN]",
        "-.nan, Text",
        "2024-01-15, Text",
        "12:30, Text"
    })
    void wordsMeanWhatTheCoreSchemaSays(String word, String value) {
        String expected = value.equals("Text") ? "Text[text=" + word + "]" : value;
        assertThat(CoreSchema.plain(word)).hasToString(expected);
        assertThat(CoreSchema.resolve(new ScalarNode(Span.at(0), ScalarStyle.PLAIN, word, null)))
                .hasToString(expected);
        assertThat(CoreSchema.resolve(new ScalarNode(Span.at(0), ScalarStyle.DOUBLE_QUOTED, word, null)))
                .isEqualTo(new Value.Text(word));
    }

    @Test
    void emptyTextAndLongNumbers() {
        assertThat(CoreSchema.plain("")).isEqualTo(new Value.Null());
        assertThat(CoreSchema.plain("1".repeat(1000))).isInstanceOf(Value.Int.class);
        assertThat(CoreSchema.plain("1".repeat(1001))).isInstanceOf(Value.Text.class);
        assertThat(CoreSchema.plain("1".repeat(17))).hasToString("Int[value=" + "1".repeat(17) + "]");
        assertThat(CoreSchema.plain("9".repeat(19))).hasToString("Int[value=" + "9".repeat(19) + "]");
    }

    // ---- literal blocks

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\nb\n", "a\n\nb", "a\n b", "中\n😀", "a\n\n b\n"})
    void linesFitALiteralBlock(String text) {
        assertThat(YamlBlocks.fitsLiteral(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "\na",
                " a\nb",
                "\ta\nb",
                "a\nb\n\n",
                "a \nb",
                "a\nb\t",
                "a\n\tb",
                "a\n---",
                "a\n  ---x",
                "a\n+++",
                "a\u0001\nb",
                "a\r\nb"
            })
    void othersDoNot(String text) {
        assertThat(YamlBlocks.fitsLiteral(text)).isFalse();
    }

    @Test
    void blocksAreIndented() {
        assertThat(YamlBlocks.literal("a\n\n b", 2).inline()).isEqualTo("|-");
        assertThat(YamlBlocks.literal("a\n\n b\n", 2).inline()).isEqualTo("|");
        assertThat(YamlBlocks.literal("a\n\n b\n", 2).lines()).isEqualTo(List.of("  a", "", "   b"));
    }

    // ---- quotes that were meant

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiterString = "=>",
            value = {
                "a: b => 'a: b'",
                "it's: => \"it's:\"",
                "it\\'s => \"it's\"",
                "it's \"x\" => 'it''s \"x\"'",
                "a\\b => 'a\\b'",
                "\"say \"hi\" now\" => 'say \"hi\" now'",
                "\"a\" and \"b\" => '\"a\" and \"b\"'",
                "'it's' => \"it's\"",
                "“a: b” => 'a: b'",
                "„a“ => 'a'",
                "«a» => 'a'",
                "\"a' => '\"a'''",
                "“a' => 'a'",
                "\" => '\"'",
                "\"\" => ''",
                "“ => '“'",
                "\"a\" => 'a'",
                "\"(\"a\") b\" => '(\"a\") b'"
            })
    void quotesAreThoseThatWereMeant(String value, String expected) {
        assertThat(Requoting.of(value)).isEqualTo(expected);
    }

    @Test
    void escapesThatAreNone() {
        assertThat(Requoting.withoutEscapes("a\\d")).isEqualTo("'a\\d'");
        assertThat(Requoting.withoutEscapes("it\\'s")).isEqualTo("\"it's\"");
        assertThat(Requoting.withoutEscapes("it\\'s \\d")).isEqualTo("'it\\''s \\d'");
        assertThat(Requoting.withoutEscapes("a\\")).isEqualTo("'a\\'");
        assertThat(Requoting.isOtherCloser('\'', '"')).isTrue();
        assertThat(Requoting.isOtherCloser('”', '"')).isTrue();
        assertThat(Requoting.isOtherCloser('"', '"')).isFalse();
        assertThat(Requoting.isOtherCloser('x', '"')).isFalse();
    }
}
