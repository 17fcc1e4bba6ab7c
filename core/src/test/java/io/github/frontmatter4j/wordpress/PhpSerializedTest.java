package io.github.frontmatter4j.wordpress;

import static io.github.frontmatter4j.wordpress.PhpValue.list;
import static io.github.frontmatter4j.wordpress.PhpValue.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.wordpress.PhpReading.Damage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in comments are those of the table of vectors that were run with PHP 8.2. */
class PhpSerializedTest {

    private static final PhpSerialized STRICT = PhpSerialized.strict();
    private static final PhpSerialized REPAIRING = PhpSerialized.repairing();

    static Stream<Arguments> wellFormed() {
        return Stream.of(
                Arguments.of("N;", new PhpValue.Null()), // 1
                Arguments.of("b:1;", new PhpValue.Bool(true)), // 2
                Arguments.of("b:0;", new PhpValue.Bool(false)),
                Arguments.of("i:0;", new PhpValue.Int(0)), // 4
                Arguments.of("i:-7;", new PhpValue.Int(-7)),
                Arguments.of("i:+7;", new PhpValue.Int(7)),
                Arguments.of("i:007;", new PhpValue.Int(7)),
                Arguments.of("i:9223372036854775807;", new PhpValue.Int(Long.MAX_VALUE)), // 5
                Arguments.of("d:0.5;", new PhpValue.Real(0.5)), // 8
                Arguments.of("d:1;", new PhpValue.Real(1)),
                Arguments.of("d:.5;", new PhpValue.Real(0.5)),
                Arguments.of("d:5.;", new PhpValue.Real(5)),
                Arguments.of("d:-0;", new PhpValue.Real(-0.0)), // 9
                Arguments.of("d:1.0E+25;", new PhpValue.Real(1e25)), // 10
                Arguments.of("d:1e-7;", new PhpValue.Real(1e-7)),
                Arguments.of("d:INF;", new PhpValue.Real(Double.POSITIVE_INFINITY)), // 11
                Arguments.of("d:-INF;", new PhpValue.Real(Double.NEGATIVE_INFINITY)),
                Arguments.of("d:NAN;", new PhpValue.Real(Double.NaN)),
                Arguments.of("d:0.1000000000000000055511151231257827;", new PhpValue.Real(0.1)), // 13
                Arguments.of("s:0:\"\";", text("")), // 14
                Arguments.of("s:5:\"index\";", text("index")), // 15
                Arguments.of("s:6:\"中文\";", text("中文")), // 16
                Arguments.of("s:4:\"😀\";", text("😀")), // 18
                Arguments.of("s:5:\"a\"b\"c\";", text("a\"b\"c")), // 19
                Arguments.of("s:3:\"a;b\";", text("a;b")), // 20
                Arguments.of("s:11:\"line1\nline2\";", text("line1\nline2")), // 21
                Arguments.of("s:1:\"\0\";", text("\0")), // 22
                Arguments.of("S:1:\"\\69\";", text("i")), // 25
                Arguments.of("S:3:\"\\e4\\b8\\ad\";", text("中")),
                Arguments.of("a:0:{}", list()), // 26
                Arguments.of("a:1:{i:0;s:5:\"index\";}", list(text("index"))), // 27
                Arguments.of(
                        "a:2:{i:0;s:7:\"noindex\";i:1;s:8:\"nofollow\";}",
                        list(text("noindex"), text("nofollow"))), // 28
                Arguments.of(
                        "a:3:{s:11:\"max-snippet\";s:2:\"-1\";s:17:\"max-video-preview\";s:2:\"-1\";"
                                + "s:17:\"max-image-preview\";s:5:\"large\";}",
                        map(
                                text("max-snippet"),
                                text("-1"),
                                text("max-video-preview"),
                                text("-1"),
                                text("max-image-preview"),
                                text("large"))), // 29
                Arguments.of("a:1:{s:6:\"标题\";s:12:\"小米手机\";}", map(text("标题"), text("小米手机"))), // 30
                Arguments.of("a:1:{s:1:\"0\";s:1:\"x\";}", list(text("x"))), // 32
                Arguments.of("a:1:{s:2:\"01\";s:1:\"x\";}", map(text("01"), text("x"))), // 33
                Arguments.of("a:1:{s:2:\"-0\";s:1:\"x\";}", map(text("-0"), text("x"))),
                Arguments.of("a:2:{i:0;i:1;i:0;i:2;}", list(new PhpValue.Int(2))), // 34
                Arguments.of(
                        "a:2:{i:1;i:1;i:0;i:2;}",
                        map(new PhpValue.Int(1), new PhpValue.Int(1), new PhpValue.Int(0), new PhpValue.Int(2))), // 35
                Arguments.of("a:1:{i:0;a:1:{s:1:\"k\";N;}}", list(map(text("k"), new PhpValue.Null()))), // 36
                Arguments.of("a:1:{i:0;i:1;}\n", list(new PhpValue.Int(1))), // 39
                Arguments.of(
                        "a:2:{i:0;a:1:{i:0;i:1;}i:1;R:2;}",
                        list(list(new PhpValue.Int(1)), list(new PhpValue.Int(1)))), // 42
                Arguments.of("a:2:{i:0;s:1:\"x\";i:1;R:2;}", list(text("x"), text("x"))), // 43
                Arguments.of("O:8:\"stdClass\":1:{s:1:\"a\";i:1;}", object("stdClass", "a", "", 1)), // 47
                Arguments.of("O:3:\"Foo\":1:{s:6:\"\0*\0bar\";i:1;}", object("Foo", "bar", "*", 1)), // 48
                Arguments.of("O:3:\"Foo\":1:{s:8:\"\0Foo\0bar\";i:1;}", object("Foo", "bar", "Foo", 1)),
                Arguments.of("C:3:\"Foo\":5:{abcde}", new PhpValue.Opaque('C', "Foo", text("abcde"))), // 50
                Arguments.of("E:11:\"Suit:Hearts\";", new PhpValue.Opaque('E', "Suit", text("Hearts"))), // 51
                Arguments.of("s:25:\"a:1:{i:0;s:7:\"noindex\";} \";", text("a:1:{i:0;s:7:\"noindex\";} ")),
                Arguments.of(
                        "a:1:{s:3:\"url\";s:16:\"https://x.com/a/\";}",
                        map(text("url"), text("https://x.com/a/"))), // 55
                Arguments.of(
                        "a:2:{s:5:\"check\";s:32:\"2acb667a57b786060dd3bf29672cc998\";s:6:\"images\";a:1:{i:0;i:232;}}",
                        map(
                                text("check"),
                                text("2acb667a57b786060dd3bf29672cc998"),
                                text("images"),
                                list(new PhpValue.Int(232)))), // 57
                Arguments.of("a:1:{i:0;s:4:\"a\r\nb\";}", list(text("a\r\nb")))); // 60
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void reads(String input, PhpValue expected) {
        PhpReading reading = STRICT.read(input);

        assertThat(reading.value()).contains(expected);
        assertThat(reading.repairs()).isEmpty();
        assertThat(REPAIRING.read(input).isRepaired())
                .isEqualTo(PhpSerialized.looksSerialized(
                        expected instanceof PhpValue.Str s ? s.text().orElseThrow() : ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b:2;", // 3
                "b:true;",
                "i:9223372036854775808;", // 6
                "i:1.5;", // 7
                "i:;",
                "i:5",
                "d:inf;", // 12
                "d:;",
                "d:.;",
                "d:1e;",
                "s:2:\"中文\";", // 17
                "s:3:\"中文\";",
                "s:+5:\"index\";", // 23
                "s:-1:\"\";",
                "s:4:\"index\";", // 24
                "s:5:\"inde\";",
                "s:5:\"index\"",
                "s:5:'index';",
                "s:99999999999999999999:\"index\";",
                "S:2:\"\\6\";",
                "S:9:\"\\69\";",
                "a:1:{s:5:\"title\";s:4:\"小米手机\";}", // 31
                "a:1:{b:1;i:1;}", // 37
                "a:1:{d:1.5;i:1;}",
                "a:1:{N;i:1;}",
                "a:2:{i:0;i:1;}", // 38
                "a:1:{i:0;i:1;i:1;i:2;}",
                "a:1:{i:0;i:1;",
                "a:-1:{}",
                "a:1:{i:0;i:1;}trailing", // 39
                "a:1:{i:0;i:1;}\n\n",
                " a:1:{i:0;i:1;}", // 40
                "a:1:{i:0;\ni:1;}",
                "a:2147483647:{i:0;i:1;}", // 41
                "a:2:{i:0;s:1:\"x\";i:1;r:2;}", // 44
                "a:1:{i:0;R:9;}", // 45
                "R:1;",
                "a:1:{i:0;R:1;}", // 46
                "O:8:\"stdClass\":1:{}", // 49
                "O:3:\"A-b\":0:{}",
                "O:0:\"\":0:{}",
                "C:3:\"Foo\":9:{abcde}",
                "E:4:\"Suit\";",
                "", // 52
                "index",
                "1",
                "a:",
                "x:1;",
                "a:1:{i:0;s:5:\\\"index\\\";}", // 53
                "a:1:{i:0;s:5:\"\"index\"\";}",
                "a:1:{i:0;s:5:&quot;index&quot;;}",
                "a:1:{i:0;s:5:“index”;}",
                "s:25:\"a:1:{i:0;s:7:\"noindex\";}\";", // 54
                "s:27:\"a:1:{i:0;s:7:\"noindex\";}\";",
                "a:1:{s:3:\"url\";s:16:\"http://x.com/a/\";}", // 55
                "a:1:{i:0;s:4:\"a\nb\";}" // 60
            })
    void refuses(String input) {
        PhpReading reading = STRICT.read(input);

        assertThat(reading.value()).isEmpty();
        assertThat(reading.failure()).hasValueSatisfying(failure -> {
            assertThat(failure.offset()).isBetween(0, input.getBytes(StandardCharsets.UTF_8).length);
            assertThat(failure.message().text()).startsWith("Unexpected ").contains("expected");
        });
    }

    static Stream<Arguments> damaged() {
        return Stream.of(
                Arguments.of("s:2:\"中文\";", text("中文"), Damage.LENGTH_IN_CHARACTERS),
                Arguments.of(
                        "a:1:{s:5:\"title\";s:4:\"小米手机\";}",
                        map(text("title"), text("小米手机")),
                        Damage.LENGTH_IN_CHARACTERS),
                Arguments.of("s:2:\"😀\";", text("😀"), Damage.LENGTH_IN_CHARACTERS),
                Arguments.of("s:1:\"😀\";", text("😀"), Damage.LENGTH_IN_CHARACTERS),
                Arguments.of("a:1:{i:0;s:5:\\\"index\\\";}", list(text("index")), Damage.ESCAPED_QUOTES),
                Arguments.of("a:1:{i:0;s:5:\"\"index\"\";}", list(text("index")), Damage.DOUBLED_QUOTES),
                Arguments.of("a:1:{i:0;s:5:&quot;index&quot;;}", list(text("index")), Damage.HTML_ENTITIES),
                Arguments.of("a:1:{i:0;s:5:“index”;}", list(text("index")), Damage.CURLY_QUOTES),
                Arguments.of(
                        "a:1:{s:3:\"url\";s:16:\"http://x.com/a/\";}",
                        map(text("url"), text("http://x.com/a/")),
                        Damage.LENGTH),
                Arguments.of("a:1:{i:0;s:4:\"a\nb\";}", list(text("a\nb")), Damage.LENGTH_WITH_CR),
                Arguments.of("a:1:{i:0;i:1;}\n\n", list(new PhpValue.Int(1)), Damage.OUTER_BLANKS),
                Arguments.of("a:2:{i:0;s:1:\"x\";  i:1;s:1:\"y\";}", list(text("x"), text("y")), Damage.INNER_BLANKS),
                Arguments.of("s:24:\"a:1:{i:0;s:7:\"noindex\";}\";", list(text("noindex")), Damage.WRAPPED),
                Arguments.of("s:26:\"a:1:{i:0;s:7:\"noindex\";}\";", list(text("noindex")), Damage.WRAPPED));
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void repairs(String input, PhpValue expected, Damage damage) {
        PhpReading reading = REPAIRING.read(input);

        assertThat(reading.value()).contains(expected);
        assertThat(reading.repairs()).extracting(PhpReading.Repair::damage).contains(damage);
    }

    @Test
    void repairsSeveralLengthsAtOnce() {
        PhpReading reading =
                REPAIRING.read("a:2:{s:1:\"a\";s:9:\"http://a.example/\";s:1:\"b\";s:99:\"http://b.example/\";}");

        assertThat(reading.value())
                .contains(map(text("a"), text("http://a.example/"), text("b"), text("http://b.example/")));
        assertThat(reading.repairs()).hasSize(2).allMatch(repair -> repair.damage() == Damage.LENGTH);
    }

    @Test
    void refusesWhatCanBeReadInTwoWays() {
        String one = "a:1:{i:0;s:50:\"a\";}";
        assertThat(REPAIRING.read(one).value()).contains(list(text("a")));

        // the first string may end behind `a` or behind `b`
        String two = "a:2:{i:0;s:50:\"a\";i:1;s:50:\"b\";i:1;s:50:\"c\";}";
        assertThat(REPAIRING.read(two).value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:1:{i:0;s:5:\"ind", "index", "a:2:{i:0;i:1;}", "i:9223372036854775808;", ""})
    void doesNotRepairWhatIsLost(String input) {
        assertThat(REPAIRING.read(input).value()).isEmpty();
        assertThat(REPAIRING.read(input).failure()).isPresent();
    }

    @Test
    void stopsAtItsLimits() {
        String deep = "a:1:{i:0;".repeat(65) + "N;" + "}".repeat(65); // 59
        assertThat(STRICT.read(deep).failure().orElseThrow().message().text())
                .isEqualTo("Unexpected nesting of 65 levels, expected at most 64 (PhpLimits.depth)");
        assertThat(STRICT.withLimits(new PhpLimits(1 << 20, 65, 100)).read(deep).value())
                .isPresent();
        String endless = "a:1:{i:0;".repeat(100_000);
        assertThat(REPAIRING.read(endless).value()).isEmpty();

        PhpSerialized small = STRICT.withLimits(new PhpLimits(100, 64, 3));
        assertThat(small.read("s:200:\"" + "x".repeat(200) + "\";")
                        .failure()
                        .orElseThrow()
                        .message()
                        .text())
                .contains("PhpLimits.inputBytes");
        assertThat(small.read("a:2:{i:0;N;i:1;N;}").value()).isPresent();
        assertThat(small.read("a:3:{i:0;N;i:1;N;i:2;N;}")
                        .failure()
                        .orElseThrow()
                        .message()
                        .text())
                .contains("PhpLimits.elements");
    }

    @Test
    void countsWhatReferencesWouldCopy() {
        // each level holds the level below ten times: a value of ten to the power of eight from 500 bytes
        StringBuilder bomb = new StringBuilder("a:9:{i:0;i:1;");
        int slot = 2;
        for (int level = 1; level <= 8; level++) {
            bomb.append("i:").append(level).append(";a:10:{");
            for (int i = 0; i < 10; i++) {
                bomb.append("i:").append(i).append(";R:").append(slot).append(';');
            }
            bomb.append('}');
            slot++;
        }
        bomb.append('}');

        assertThat(STRICT.read(bomb.toString())
                        .failure()
                        .orElseThrow()
                        .message()
                        .text())
                .contains("PhpLimits.elements");
    }

    static Stream<Arguments> written() {
        return Stream.of(
                Arguments.of(new PhpValue.Null(), "N;"),
                Arguments.of(new PhpValue.Bool(true), "b:1;"),
                Arguments.of(new PhpValue.Int(-1), "i:-1;"),
                Arguments.of(new PhpValue.Real(1.0), "d:1;"),
                Arguments.of(new PhpValue.Real(0.1 + 0.2), "d:0.30000000000000004;"),
                Arguments.of(new PhpValue.Real(1.0 / 3), "d:0.3333333333333333;"),
                Arguments.of(new PhpValue.Real(1e100), "d:1.0E+100;"),
                Arguments.of(new PhpValue.Real(1e15), "d:1000000000000000;"),
                Arguments.of(new PhpValue.Real(123456789012345678.0), "d:1.2345678901234568E+17;"),
                Arguments.of(new PhpValue.Real(1.5e-7), "d:1.5E-7;"),
                Arguments.of(new PhpValue.Real(Double.MIN_VALUE), "d:5.0E-324;"),
                Arguments.of(new PhpValue.Real(Math.pow(2, -44)), "d:5.684341886080802E-14;"),
                Arguments.of(new PhpValue.Real(-0.0), "d:-0;"),
                Arguments.of(
                        map(text("a"), new PhpValue.Int(1), new PhpValue.Int(5), text("x")),
                        "a:2:{s:1:\"a\";i:1;i:5;s:1:\"x\";}"),
                Arguments.of(
                        map(text("1"), text("x"), text("01"), text("y")), "a:2:{i:1;s:1:\"x\";s:2:\"01\";s:1:\"y\";}"),
                Arguments.of(text("Kit’s"), "s:7:\"Kit’s\";"),
                Arguments.of(object("Foo", "bar", "*", 1), "O:3:\"Foo\":1:{s:6:\"\0*\0bar\";i:1;}"),
                Arguments.of(new PhpValue.Opaque('C', "Foo", text("abcde")), "C:3:\"Foo\":5:{abcde}"),
                Arguments.of(new PhpValue.Opaque('E', "Suit", text("Hearts")), "E:11:\"Suit:Hearts\";"));
    }

    @ParameterizedTest
    @MethodSource("written")
    void writes(PhpValue value, String expected) {
        assertThat(PhpSerialized.encode(value)).isEqualTo(expected);
        assertThat(STRICT.read(expected).value()).contains(value);
    }

    @Test
    void keepsBytesThatAreNoText() {
        byte[] latin = {'s', ':', '1', ':', '"', (byte) 0xE9, '"', ';'};
        PhpValue value = STRICT.read(latin).value().orElseThrow();

        assertThat(((PhpValue.Str) value).text()).isEmpty();
        assertThat(((PhpValue.Str) value).bytes()).containsExactly(0xE9);
        assertThat(value.isPlain()).isFalse();
        assertThat(PhpSerialized.encodeBytes(value)).isEqualTo(latin);
        assertThatThrownBy(() -> PhpSerialized.encode(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void becomesPlainData() {
        assertThat(PhpSerialized.data("a:1:{i:1;s:7:\"noindex\";}"))
                .contains(Value.of(List.of("noindex"))); // a list with a gap
        assertThat(PhpSerialized.data("a:1:{s:5:\"@type\";s:7:\"Article\";}"))
                .contains(Value.of(Map.of("@type", "Article")));
        assertThat(PhpSerialized.data("a:0:{}")).contains(Value.of(List.of()));
        assertThat(PhpSerialized.data("O:8:\"stdClass\":0:{}")).isEmpty();
        assertThat(PhpSerialized.data("i:5;")).isEmpty();
        assertThat(PhpSerialized.data("s: a note")).isEmpty();
        Value data = Value.of(Map.of("k", List.of(1, true, "x")));
        assertThat(PhpValue.of(data).toValue()).isEqualTo(data);
    }

    @Test
    void tellsSerializedTextFromText() {
        for (String yes : List.of("a:0:{}", "s:1:\"x\";", "b:1;", "N;", "d:0.5;", "i:-7;", " a:0:{}\n")) {
            assertThat(PhpSerialized.looksSerialized(yes)).as(yes).isTrue();
        }
        for (String no : List.of("", "index", "a: b;", "s:x;", "d: maybe;", "note:;", "i: am;", "O:nly}")) {
            assertThat(PhpSerialized.looksSerialized(no)).as(no).isFalse();
        }
    }

    private static PhpValue.Arr map(PhpValue... pairs) {
        return new PhpValue.Arr(Stream.iterate(0, i -> i < pairs.length, i -> i + 2)
                .map(i -> new PhpValue.Entry(pairs[i], pairs[i + 1]))
                .toList());
    }

    private static PhpValue.Obj object(String className, String name, String owner, long value) {
        return new PhpValue.Obj(className, List.of(new PhpValue.Property(name, owner, new PhpValue.Int(value))));
    }
}
