package io.github.frontmatter4j.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextEditsTest {

    private static TextEdit edit(int start, int end, String text) {
        return new TextEdit(new Span(start, end), text);
    }

    @Test
    void editsAreSortedAndAppliedTogether() {
        TextEdits edits =
                TextEdits.of(edit(4, 5, "X"), TextEdit.insert(0, "a"), TextEdit.insert(0, "b"), edit(1, 3, ""));
        assertThat(edits.list())
                .extracting(TextEdit::span)
                .containsExactly(Span.at(0), Span.at(0), new Span(1, 3), new Span(4, 5));
        assertThat(edits.applyTo("012345")).isEqualTo("ab03X5");
        assertThat(edits.isEmpty()).isFalse();
        assertThat(TextEdits.none().isEmpty()).isTrue();
        assertThat(TextEdits.none().applyTo("x")).isEqualTo("x");
        assertThat(TextEdits.of(edit(0, 1, "x")))
                .isEqualTo(TextEdits.of(List.of(edit(0, 1, "x"))))
                .hasSameHashCodeAs(TextEdits.of(edit(0, 1, "x")))
                .isNotEqualTo(TextEdits.none())
                .hasToString(TextEdits.of(edit(0, 1, "x")).list().toString());
        assertThatThrownBy(() -> TextEdits.of(edit(0, 2, ""), edit(1, 3, "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0-2")
                .hasMessageContaining("1-3");
        assertThatThrownBy(() -> TextEdits.of(edit(5, 9, "")).applyTo("012"))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void bytesBesideTheEditsStay() {
        byte[] bytes = "é😀z".getBytes(StandardCharsets.UTF_8);
        byte[] broken = java.util.Arrays.copyOf(bytes, bytes.length + 1);
        broken[bytes.length] = (byte) 0xFF;
        SourceText source = SourceText.of("a", broken);
        assertThat(TextEdits.none().applyTo(source)).isSameAs(source);
        SourceText edited = TextEdits.of(edit(1, 3, "新")).applyTo(source);
        assertThat(edited.bytes())
                .startsWith("é新z".getBytes(StandardCharsets.UTF_8))
                .endsWith((byte) 0xFF);
        for (TextEdits wrong : List.of(
                TextEdits.of(edit(2, 3, "")),
                TextEdits.of(edit(4, 5, "")),
                TextEdits.of(edit(9, 9, "")),
                TextEdits.of(edit(0, 1, "\uD83D")))) {
            assertThatThrownBy(() -> wrong.applyTo(source)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void editsAfterEditsAreOneSet() {
        // "0123456789" becomes "0AB3456789", "0AB345Z6789", without "9"
        TextEdits first = TextEdits.of(edit(1, 3, "AB"), TextEdit.insert(6, "Z"), edit(9, 10, ""));
        assertThat(first.applyTo("0123456789")).isEqualTo("0AB345Z678");
        assertThat(first.then(TextEdits.of(edit(4, 5, "-"))).list())
                .containsExactly(edit(1, 3, "AB"), edit(4, 5, "-"), edit(6, 6, "Z"), edit(9, 10, ""));
        assertThat(first.then(TextEdits.of(edit(2, 4, "-"))).list())
                .containsExactly(edit(1, 4, "A-"), edit(6, 6, "Z"), edit(9, 10, ""));
        assertThat(first.then(TextEdits.of(edit(0, 10, "-"))).list()).containsExactly(edit(0, 10, "-"));
        assertThat(first.then(TextEdits.of(edit(0, 1, "-"), edit(7, 8, "+"))).list())
                .containsExactly(edit(0, 3, "-AB"), edit(6, 7, "Z+"), edit(9, 10, ""));
    }

    @Test
    void placesAfterEditsComeFromPlacesBefore() {
        TextEdits edits = TextEdits.of(edit(1, 3, "ABC"), edit(5, 7, ""), TextEdit.insert(8, "XY"));
        assertThat(edits.applyTo("0123456789")).isEqualTo("0ABC347XY89");
        assertThat(edits.origin(new Span(0, 1))).isEqualTo(new Span(0, 1));
        assertThat(edits.origin(new Span(2, 3))).isEqualTo(new Span(1, 3));
        assertThat(edits.origin(new Span(3, 5))).isEqualTo(new Span(1, 4));
        assertThat(edits.origin(new Span(5, 6))).isEqualTo(new Span(4, 5));
        assertThat(edits.origin(new Span(6, 7))).isEqualTo(new Span(7, 8));
        assertThat(edits.origin(new Span(7, 8))).isEqualTo(Span.at(8));
        assertThat(edits.origin(new Span(9, 11))).isEqualTo(new Span(8, 10));
        assertThat(edits.origin(Span.at(6))).isEqualTo(new Span(5, 7));
    }
}
