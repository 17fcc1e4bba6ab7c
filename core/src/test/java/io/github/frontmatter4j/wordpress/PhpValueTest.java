package io.github.frontmatter4j.wordpress;

import static io.github.frontmatter4j.wordpress.PhpValue.list;
import static io.github.frontmatter4j.wordpress.PhpValue.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.frontmatter4j.tree.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhpValueTest {

    @Test
    void plainValuesBecomePhpAndComeBack() {
        Value value = Value.of(Map.of(
                "k", Arrays.asList("新", true, 7, 2.5, null, Double.POSITIVE_INFINITY, List.of(), Map.of("x", "y"))));
        assertThat(PhpValue.of(value).toValue())
                .isEqualTo(new Value.Entries(Map.of(
                        "k",
                        new Value.Items(List.of(
                                new Value.Text("新"),
                                new Value.Bool(true),
                                new Value.Int(BigInteger.valueOf(7)),
                                new Value.Decimal(new BigDecimal("2.5")),
                                new Value.Null(),
                                new Value.Special(Double.POSITIVE_INFINITY),
                                new Value.Items(List.of()),
                                new Value.Entries(Map.of("x", new Value.Text("y"))))))));
        assertThat(PhpValue.of(new Value.Date("2024-02-29"))).isEqualTo(text("2024-02-29"));
        assertThat(PhpValue.of(new Value.Int(BigInteger.valueOf(Long.MAX_VALUE))))
                .isEqualTo(new PhpValue.Int(Long.MAX_VALUE));
        assertThat(PhpValue.of(new Value.Int(BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE))))
                .isEqualTo(new PhpValue.Real(0x1p63));
        // a key of digits is a number for PHP
        assertThat(PhpValue.of(Value.of(Map.of("0", "a")))).isEqualTo(list(text("a")));
        assertThatThrownBy(() -> PhpValue.bytes(new byte[] {-1}).toValue()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new PhpValue.Opaque('C', "Foo", text("a")).toValue())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void arraysKnowWhetherTheyAreListsAndWhatTheyHold() {
        PhpValue.Arr list = list(List.of(text("a"), text("b")));
        PhpValue.Arr holes =
                new PhpValue.Arr(List.of(entry(new PhpValue.Int(1), "a"), entry(new PhpValue.Int(5), "b")));
        PhpValue.Arr mixed = new PhpValue.Arr(List.of(entry(new PhpValue.Int(0), "a"), entry(text("k"), "b")));
        PhpValue.Arr falling =
                new PhpValue.Arr(List.of(entry(new PhpValue.Int(1), "a"), entry(new PhpValue.Int(0), "b")));
        assertThat(list.isList()).isTrue();
        assertThat(list(List.of()).isList()).isTrue();
        assertThat(List.of(holes.isList(), mixed.isList(), falling.isList())).containsOnly(false);
        assertThat(holes.toValue()).isEqualTo(Value.of(List.of("a", "b")));
        assertThat(mixed.toValue()).isEqualTo(Value.of(Map.of("0", "a", "k", "b")));
        assertThat(falling.toValue()).isEqualTo(Value.of(Map.of("1", "a", "0", "b")));
        assertThat(mixed.get("k")).contains(text("b"));
        assertThat(mixed.get("x")).isEmpty();
        assertThat(mixed.values()).containsExactly(text("a"), text("b"));
        assertThatThrownBy(() -> new PhpValue.Arr(List.of(entry(text("k"), "a"), entry(text("k"), "b"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(text("a"))
                .isEqualTo(PhpValue.bytes(new byte[] {'a'}))
                .hasSameHashCodeAs(text("a"))
                .hasToString("Str[a]")
                .isNotEqualTo(text("b"));
        assertThat(PhpValue.bytes(new byte[] {-1})).hasToString("Str[[-1]]");
    }

    private static PhpValue.Entry entry(PhpValue key, String value) {
        return new PhpValue.Entry(key, text(value));
    }

    @Test
    void limitsHold() {
        assertThat(new PhpLimits(1, 1, 1)).isNotNull();
        assertThat(new PhpLimits(1, 1000, 1).depth()).isEqualTo(1000);
        for (int[] wrong : new int[][] {{0, 1, 1}, {1, 0, 1}, {1, 1, 0}, {1, 1001, 1}}) {
            assertThatThrownBy(() -> new PhpLimits(wrong[0], wrong[1], wrong[2]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "N;|true",
                "b:1;|true",
                "i:-1;|true",
                "i:+1;|true",
                "d:.5;|true",
                "d:INF;|true",
                "d:NAN;|true",
                "d:-1;|true",
                "s:0:\"\";|true",
                "a:0:{}|true",
                "O:1:\"a\":0:{}|true",
                "C:1:\"a\":0:{}|true",
                "E:3:\"A:B\";|true",
                "S:1:\"a\";|true",
                "a:1|false",
                "b:x;|false",
                "i:a;|false",
                "d:x;|false",
                "s:x:\"\";|false",
                "x:1:{}|false",
                "s 1:\"a\";|false",
                "a:9}|false",
                "b:1}|false",
                "N|false",
                "title: x;|false",
                "i:/;|false",
                "i::;|false",
                "a:1:x|false"
            })
    void whatLooksSerialized(String text, boolean looks) {
        assertThat(PhpSerialized.looksSerialized(text)).isEqualTo(looks);
        assertThat(PhpSerialized.looksSerialized(" " + text + "\n")).isEqualTo(looks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "S:3:\"a\\62c\";|abc",
                "S:2:\"\\\";|",
                "S:2:\"\\4\";|",
                "S:2:\"a\";|",
                "S:1:\"\\4g\";|",
                "S:1:\"\\5C\";|\\",
                "S:1:\"ab\";|"
            })
    void escapedStrings(String text, String expected) {
        assertThat(PhpSerialized.strict().read(text).value())
                .isEqualTo(java.util.Optional.ofNullable(expected).map(PhpValue::text));
    }
}
