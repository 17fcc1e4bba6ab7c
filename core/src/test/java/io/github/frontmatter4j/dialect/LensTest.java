package io.github.frontmatter4j.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.frontmatter4j.tree.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

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

    /** Scalars that a reader refuses where the lens gives a value, since a lens always gives one. */
    private static final Map<String, String> REFUSED = Map.of(
            "yaml11 2024-13-45", "PyYAML makes a date of it and fails",
            "yaml11 2024-02-30", "PyYAML makes a date of it and fails",
            "yaml11 =", "PyYAML knows no value for the sign of a default",
            "yaml11 <<", "PyYAML takes it for a merge without a map",
            "jekyll :sym", "Psych makes a symbol of it, which safe loading refuses",
            "core +.inf", "snakeyaml-engine takes it for a number and cannot make one",
            "core <<", "snakeyaml-engine takes it for a merge without a map");

    @Test
    void eachReaderReadsEveryScalarOfTheTable() throws IOException {
        List<String> lines = new String(
                        LensTest.class.getResourceAsStream("scalars.tsv").readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("# "))
                .toList();
        List<Lens> lenses =
                Arrays.stream(lines.get(0).split("\t")).skip(1).map(Lens::named).toList();
        assertThat(lenses).containsExactlyInAnyOrderElementsOf(Lens.all());
        assertThat(lines).hasSizeGreaterThan(200);
        Set<String> refused = new HashSet<>();
        int verified = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            for (int i = 0; i < lenses.size(); i++) {
                String cell = cells[i + 1];
                if (cell.equals("!")) {
                    refused.add(lenses.get(i) + " " + cells[0]);
                    continue;
                }
                verified += cell.startsWith("?") ? 0 : 1;
                assertThat(shown(lenses.get(i).read(cells[0])))
                        .as("%s by %s", cells[0], lenses.get(i))
                        .isEqualTo(cell.startsWith("?") ? cell.substring(1) : cell);
            }
            if (!refused.contains("core " + cells[0])) {
                assertThat(shown(engine(cells[0]))).as(cells[0]).isEqualTo(cells[1]);
            }
        }
        assertThat(refused).isEqualTo(REFUSED.keySet());
        assertThat(verified).isGreaterThan(1500);
    }

    /** The oracle of the core column. */
    private static Value engine(String scalar) {
        Object read = new Load(
                        LoadSettings.builder().setSchema(new CoreSchema()).build())
                .loadFromString("- " + scalar + "\n");
        return Value.of(((List<?>) read).get(0));
    }

    private static String shown(Value value) {
        if (value instanceof Value.Bool bool) {
            return "bool " + bool.value();
        } else if (value instanceof Value.Int number) {
            return "num " + number.value();
        } else if (value instanceof Value.Special special) {
            return infinite(special.value());
        } else if (value instanceof Value.Decimal decimal) {
            double number = decimal.value().doubleValue();
            if (Double.isInfinite(number)) {
                return infinite(number);
            }
            return "num "
                    + (number == Math.rint(number)
                            ? new BigDecimal(number).toBigInteger().toString()
                            : new BigDecimal(Double.toString(number)).toPlainString());
        }
        return value instanceof Value.Null ? "null" : value instanceof Value.Date ? "date" : "text";
    }

    private static String infinite(double number) {
        return Double.isNaN(number) ? "nan" : number > 0 ? "inf" : "-inf";
    }
}
