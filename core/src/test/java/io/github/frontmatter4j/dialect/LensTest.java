package io.github.frontmatter4j.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.frontmatter4j.tree.Value;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of measured readers: a scalar, then what goccy, yaml.v2, safe_yaml, Psych, js-yaml 3, 4, core, PyYAML say. */
class LensTest {

    private static final List<Lens> COLUMNS = List.of(
            Lens.HUGO,
            Lens.HUGO_OLD,
            Lens.JEKYLL_SAFE,
            Lens.JEKYLL,
            Lens.JS_YAML_3,
            Lens.JS_YAML_4,
            Lens.CORE,
            Lens.YAML11);

    static Stream<String> rows() {
        return Stream.of(
                "no | s f f f s s s f",
                "off | s f f f s s s f",
                "NO | s f f f s s s f",
                "yes | s t t t s s s t",
                "on | s t t t s s s t",
                "Yes | s t t t s s s t",
                "y | s t s s s s s s",
                "n | s f s s s s s s",
                "True | t t t t t t t t",
                "TRUE | t t t t t t t t",
                "tRue | s s t t s s s s",
                "null | - - - - - - - -",
                "~ | - - - - - - - -",
                "None | s s s s s s s s",
                "nil | s s s s s s s s",
                "010 | 8 8 8 8 8 10 10 8",
                "08 | s 8.0 s s s 8 8 s",
                "0o10 | 8 8 s s s 8 8 s",
                "0123456789 | s 123456789.0 s s s 123456789 123456789 s",
                "0b101 | 5 5 5 5 5 5 s 5",
                "12:30 | s s 750.0 45000 750 s s 750",
                "08:15 | s s 495.0 29700 s s s s",
                "1.10 | 1.10 1.10 1.10 1.10 1.10 1.10 1.10 1.10",
                "1.10.0 | s s s s s s s s",
                "1e3 | s 1E+3 s s 1E+3 1E+3 1E+3 s",
                "12e7 | s 1.2E+8 s s 1.2E+8 1.2E+8 1.2E+8 s",
                "1_000 | 1000 1000 1000 1000 1000 s s 1000",
                "1,000 | s s 1000 1000 s s s s",
                "2024-01-15 | s s d d d d s d",
                "2024-01-15 10:20:30 | s s d d d d s d",
                "a:b | s s s s s s s s",
                "http://x/y | s s s s s s s s",
                "10:00am | s s s s s s s s",
                "It's | s s s s s s s s",
                ":sym | s s s s s s s s",
                "- | s s s s s s s s",
                "42 | 42 42 42 42 42 42 42 42",
                "-7 | -7 -7 -7 -7 -7 -7 -7 -7",
                "0x1F | 31 31 31 31 31 31 31 31",
                "12345678901234567890 | 12345678901234567890 12345678901234567890 12345678901234567890 12345678901234567890 12345678901234567168 12345678901234567168 12345678901234567890 12345678901234567890");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachReaderReadsAsMeasured(String row) {
        String[] parts = row.split(" \\| ");
        String[] cells = parts[1].split(" ");
        for (int i = 0; i < COLUMNS.size(); i++) {
            assertThat(cell(COLUMNS.get(i).read(parts[0])))
                    .as("%s by %s", parts[0], COLUMNS.get(i))
                    .isEqualTo(number(cells[i]));
        }
    }

    private static String number(String cell) {
        return cell.equals("1.2E+8") ? "12E+7" : cell;
    }

    private static String cell(Value value) {
        if (value instanceof Value.Text) {
            return "s";
        } else if (value instanceof Value.Bool bool) {
            return bool.value() ? "t" : "f";
        } else if (value instanceof Value.Null) {
            return "-";
        } else if (value instanceof Value.Date) {
            return "d";
        } else if (value instanceof Value.Decimal decimal) {
            boolean large = decimal.value().scale() < 0;
            return large
                    ? decimal.value().unscaledValue() + "E+" + -decimal.value().scale()
                    : decimal.value().toPlainString();
        }
        return String.valueOf(value.toJava());
    }

    @Test
    void lensesHaveNames() {
        assertThat(Lens.named("Astro")).isSameAs(Lens.JS_YAML_4);
        assertThat(Lens.all())
                .allSatisfy(lens -> assertThat(Lens.named(lens.name())).isSameAs(lens));
        assertThatThrownBy(() -> Lens.named("glass")).hasMessageContaining("expected one of core, yaml11");
    }
}
