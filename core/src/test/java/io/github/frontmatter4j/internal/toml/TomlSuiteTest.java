package io.github.frontmatter4j.internal.toml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.format.ParsedHeader;
import io.github.frontmatter4j.format.Resolution;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.testing.Corpus;
import io.github.frontmatter4j.tree.Value;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The public TOML test suite, version 1.0: every valid case gives the suite's values, every invalid one a problem. */
class TomlSuiteTest {

    /** Where we differ, and why. The test fails when one of these no longer differs. */
    static final Map<String, String> DEVIATIONS = new TreeMap<>();

    private static Map<String, byte[]> suite() {
        Map<String, byte[]> files = new TreeMap<>();
        for (Corpus.Sample sample : Corpus.untar(Corpus.shared().resolve("conformance/toml-test.tar.gz"))) {
            files.put(sample.path().replaceFirst("^(\\./)?tests/", ""), sample.bytes());
        }
        return files;
    }

    private static List<String> list(Map<String, byte[]> files) {
        return new String(files.get("files-toml-1.0.0"), StandardCharsets.UTF_8)
                .lines()
                .filter(name -> name.endsWith(".toml"))
                .toList();
    }

    private static Optional<ParsedHeader> read(String name, byte[] bytes) {
        SourceText source = SourceText.of(name, bytes);
        HeaderText header = HeaderText.whole(source);
        return header.isText() ? Optional.of(new TomlFormat().read(header, Limits.standard())) : Optional.empty();
    }

    @Test
    void everyCase() {
        Map<String, byte[]> files = suite();
        Map<String, String> differing = new TreeMap<>();
        int cases = 0;
        for (String name : list(files)) {
            cases++;
            Optional<ParsedHeader> parsed = read(name, files.get(name));
            boolean accepted = parsed.isPresent() && parsed.get().wellFormed();
            if (name.startsWith("invalid/")) {
                if (accepted) {
                    differing.put(name, "accepted");
                }
                parsed.ifPresent(header -> header.problems()
                        .forEach(problem ->
                                assertThat(problem.location().start().line()).isPositive()));
                continue;
            }
            if (!accepted) {
                differing.put(
                        name, "refused: " + parsed.map(ParsedHeader::problems).orElse(List.of()));
                continue;
            }
            Value actual = parsed.get().root() == null
                    ? new Value.Entries(Map.of())
                    : Resolution.of(parsed.get().root(), new TomlFormat()::resolve);
            Object expected = json(files.get(name.replace(".toml", ".json")));
            if (!same(expected, actual)) {
                differing.put(name, actual + " instead of " + expected);
            }
        }
        assertThat(cases).isGreaterThan(600);
        assertThat(differing).hasToString(DEVIATIONS.toString());
    }

    @Test
    void textInIsTextOut() {
        Map<String, byte[]> files = suite();
        for (String name : list(files)) {
            byte[] header = files.get(name);
            byte[] bytes = new byte[header.length + 9];
            System.arraycopy("+++\n".getBytes(StandardCharsets.UTF_8), 0, bytes, 0, 4);
            System.arraycopy(header, 0, bytes, 4, header.length);
            System.arraycopy("\n+++\n".getBytes(StandardCharsets.UTF_8), 0, bytes, header.length + 4, 5);
            ContentFile file = FrontMatter.standard().parse(SourceText.of(name, bytes));
            assertThat(file.source().bytes()).isEqualTo(bytes);
        }
    }

    private static Object json(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        new String(bytes, StandardCharsets.UTF_8)
                .chars()
                .forEach(c -> text.append(
                        c >= 0x7F && c < 0xA0 || c == 0xFFFE || c == 0xFFFF
                                ? String.format(Locale.ROOT, "\\u%04x", c)
                                : String.valueOf((char) c)));
        return new Load(LoadSettings.builder().build()).loadFromString(text.toString());
    }

    private static boolean same(Object expected, Value actual) {
        if (expected instanceof List<?> list) {
            if (!(actual instanceof Value.Items items) || items.items().size() != list.size()) {
                return false;
            }
            for (int i = 0; i < list.size(); i++) {
                if (!same(list.get(i), items.items().get(i))) {
                    return false;
                }
            }
            return true;
        }
        Map<?, ?> map = (Map<?, ?>) expected;
        if (map.size() == 2 && map.get("type") instanceof String type && map.get("value") instanceof String value) {
            return scalar(type, value, actual);
        }
        if (!(actual instanceof Value.Entries entries) || entries.entries().size() != map.size()) {
            return false;
        }
        List<Boolean> all = new ArrayList<>();
        map.forEach((key, value) -> {
            Value there = entries.entries().get(String.valueOf(key));
            all.add(there != null && same(value, there));
        });
        return !all.contains(false);
    }

    private static boolean scalar(String type, String value, Value actual) {
        return switch (type) {
            case "string" -> actual.equals(new Value.Text(value));
            case "bool" -> actual.equals(new Value.Bool(Boolean.parseBoolean(value)));
            case "integer" ->
                actual instanceof Value.Int integer
                        && integer.value().toString().equals(value);
            case "float" -> isFloat(value, actual);
            default -> actual instanceof Value.Date date && normal(date.text()).equals(normal(value));
        };
    }

    private static boolean isFloat(String value, Value actual) {
        if (value.endsWith("nan") || value.endsWith("inf")) {
            double expected = value.endsWith("nan")
                    ? Double.NaN
                    : value.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            return actual.equals(new Value.Special(expected));
        }
        return actual instanceof Value.Decimal decimal
                && decimal.value().doubleValue() == new BigDecimal(value).doubleValue();
    }

    /** Fractions with as many digits as there are, upper-case letters. */
    private static String normal(String date) {
        return date.toUpperCase(Locale.ROOT)
                .replace(' ', 'T')
                .replaceAll("(\\.[0-9]*?)0+(?=$|[Z+-])", "$1")
                .replaceAll("\\.(?=$|[Z+-])", "");
    }
}
