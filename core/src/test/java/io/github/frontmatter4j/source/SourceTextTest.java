package io.github.frontmatter4j.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Lines, positions and slices are the same whether a beginning of the text was decoded before or nothing. */
class SourceTextTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "\n", "\r", "\r\n", "标", "😀", "\uFEFF", "bc ", "\n\n")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 5000)
    void aBeginningChangesNothing(@ForAll("texts") String text, @ForAll @IntRange(max = 20) int cut) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = text.length();
        for (int offset = 0; offset <= length; offset++) {
            SourceText fresh = SourceText.of("a", bytes);
            SourceText begun = SourceText.of("a", bytes);
            begun.decode(0, Math.min(cut, bytes.length));
            assertThat(begun.lineOf(offset)).isEqualTo(fresh.lineOf(offset));
            SourceText again = SourceText.of("a", bytes);
            again.decode(0, Math.min(cut, bytes.length));
            assertThat(again.positionOf(offset)).isEqualTo(fresh.positionOf(offset));
            int line = fresh.lineOf(offset);
            again.lineOf(0);
            assertThat(again.lineSpan(line)).isEqualTo(fresh.lineSpan(line));
            SourceText slices = SourceText.of("a", bytes);
            slices.decode(0, Math.min(cut, bytes.length));
            for (Span span : List.of(new Span(0, offset), new Span(offset, length))) {
                assertThat(slices.slice(span)).isEqualTo(fresh.slice(span));
            }
        }
    }
}
