package io.github.frontmatter4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemPrinter;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.testing.Corpus;
import io.github.frontmatter4j.testing.Corpus.Sample;
import io.github.frontmatter4j.tree.Value;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Every real file: the bytes that go in come out, and each value is what the engine's own loader says. */
class CorpusReadTest {

    enum Form {
        AS_IT_IS(bytes -> bytes),
        CRLF(bytes -> bytes(latin1(bytes).replace("\r\n", "\n").replace("\n", "\r\n"))),
        BOM(bytes -> bytes("\u00EF\u00BB\u00BF" + latin1(bytes))),
        NO_LAST_NEWLINE(bytes -> bytes(latin1(bytes).replaceAll("\\R\\z", "")));

        final UnaryOperator<byte[]> change;

        Form(UnaryOperator<byte[]> change) {
            this.change = change;
        }

        private static String latin1(byte[] bytes) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bytesInAreBytesOut(Form form) {
        int files = 0;
        for (Sample sample : Corpus.everything()) {
            byte[] bytes = form.change.apply(sample.bytes());
            ContentFile file = FrontMatter.standard().parse(SourceText.of(sample.path(), bytes));
            assertThat(file.edit().apply().source().bytes()).as(sample.path()).isEqualTo(bytes);
            if (file.source().malformedAt().isEmpty()) {
                ByteArrayOutputStream parts = new ByteArrayOutputStream();
                String text = file.text();
                parts.writeBytes(text.substring(0, file.bodySpan().start()).getBytes(StandardCharsets.UTF_8));
                parts.writeBytes(file.body().getBytes(StandardCharsets.UTF_8));
                assertThat(parts.toByteArray()).as(sample.path()).isEqualTo(bytes);
            }
            for (Problem problem : file.problems()) {
                assertThat(problem.location().span().end())
                        .isLessThanOrEqualTo(file.source().length());
                assertThat(ProblemPrinter.plain().print(problem))
                        .contains(problem.id().value());
            }
            files++;
        }
        assertThat(files).isGreaterThan(5_900);
    }

    @Test
    void everyValueIsTheEnginesValue() {
        Load load = new Load(LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setAllowDuplicateKeys(true)
                .setAllowNonScalarKeys(true)
                .build());
        List<String> differing = new ArrayList<>();
        int compared = 0;
        for (Sample sample : Corpus.everything()) {
            ContentFile file = FrontMatter.standard().parse(SourceText.of(sample.path(), sample.bytes()));
            if (!file.format().equals("yaml") || file.state() != HeaderState.PRESENT || hasOddKey(file.data())) {
                continue;
            }
            Object expected;
            try {
                expected = load.loadFromString(file.source().slice(file.headerSpan()));
            } catch (RuntimeException e) {
                differing.add(sample.path() + ": " + e.getMessage());
                continue;
            }
            compared++;
            if (!same(expected, file.data().toJava())) {
                differing.add(
                        sample.path() + ": " + expected + " but " + file.data().toJava());
            }
        }
        assertThat(differing).isEmpty();
        assertThat(compared).isGreaterThan(5_000);
    }

    /** Files whose keys are maps ({@code {{ x }}}) or that merge maps: the loader resolves these, we show them. */
    private static boolean hasOddKey(Value value) {
        if (value instanceof Value.Entries entries) {
            return entries.entries().keySet().stream()
                            .anyMatch(key -> key.startsWith("{") || key.equals("<<") || key.isEmpty())
                    || entries.entries().values().stream().anyMatch(CorpusReadTest::hasOddKey);
        }
        return value instanceof Value.Items items && items.items().stream().anyMatch(CorpusReadTest::hasOddKey);
    }

    private static boolean same(Object expected, Object actual) {
        if (expected instanceof Map<?, ?> map && actual instanceof Map<?, ?> other) {
            return map.size() == other.size()
                    && map.entrySet().stream()
                            .allMatch(entry -> same(entry.getValue(), other.get(String.valueOf(entry.getKey()))));
        } else if (expected instanceof List<?> list && actual instanceof List<?> other) {
            for (int i = 0; i < list.size(); i++) {
                if (other.size() != list.size() || !same(list.get(i), other.get(i))) {
                    return false;
                }
            }
            return list.size() == other.size();
        } else if (expected instanceof Number number && actual instanceof Number other) {
            return number.doubleValue() == other.doubleValue();
        }
        return Objects.equals(expected, actual);
    }
}
