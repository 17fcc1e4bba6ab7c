package io.github.frontmatter4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangedLinesTest {

    /** Every text of up to six characters, against the pattern that says what a line is. */
    @Test
    void linesEndAtEveryKindOfLineEnd() {
        List<String> texts = new ArrayList<>(List.of(""));
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            List<String> said = text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)|(?<=\r)(?!\n)"));
            assertThat(ChangedLines.lines(SourceText.of("text", text))).isEqualTo(said);
            if (text.length() < 6) {
                texts.addAll(List.of(text + "a", text + "\r", text + "\n"));
            }
        }
        assertThat(texts).hasSizeGreaterThan(1000);
    }

    @Test
    void linesAreCalledByTheirNumbers() {
        assertThat(ChangedLines.between(SourceText.of("before", "a\r\nb\rc\nd"), SourceText.of("after", "a\r\nB\rc\n")))
                .containsExactly("2", "removed 4");
    }
}
