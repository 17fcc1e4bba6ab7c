package io.github.frontmatter4j.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
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

    /** Lines as a person counts them: one loop, no shortcuts. */
    @Property(tries = 2000)
    void linesAndPositionsAreThoseOfASlowCount(@ForAll("texts") String text) {
        SourceText source = SourceText.of("a", text);
        boolean bom = text.startsWith("\uFEFF");
        int line = 1;
        int lineStart = 0;
        for (int offset = 0; offset <= text.length(); offset++) {
            int column = offset - lineStart + 1 - (bom && line == 1 && offset > 0 ? 1 : 0);
            assertThat(source.positionOf(offset)).isEqualTo(new Position(line, column));
            assertThat(source.lineOf(offset)).isEqualTo(line);
            boolean ends = offset < text.length()
                    && (text.charAt(offset) == '\n'
                            || (text.charAt(offset) == '\r' && !text.startsWith("\r\n", offset)));
            if (ends || offset == text.length()) {
                int start = lineStart + (bom && line == 1 ? 1 : 0);
                int end = ends && text.charAt(offset) == '\n' && offset > lineStart && text.charAt(offset - 1) == '\r'
                        ? offset - 1
                        : offset;
                assertThat(source.lineSpan(line)).isEqualTo(new Span(Math.min(start, end), end));
            }
            if (ends) {
                line++;
                lineStart = offset + 1;
            }
        }
        assertThat(source.lineCount()).isEqualTo(lineStart == text.length() && line > 1 ? line - 1 : line);
        assertThat(source.hasBom()).isEqualTo(bom);
        assertThat(source.length()).isEqualTo(text.length());
        assertThat(source.malformedAt()).isEmpty();
        int last = line;
        assertThatThrownBy(() -> source.lineSpan(last + 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> source.lineSpan(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> source.positionOf(text.length() + 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Property(tries = 2000)
    void bytesOfPlacesAndEndsOfLines(@ForAll("texts") String text, @ForAll @IntRange(max = 40) int place) {
        byte[] bytes = (text + text + text).getBytes(StandardCharsets.UTF_8);
        SourceText source = SourceText.of("a", bytes);
        int from = Math.min(place, bytes.length);
        int end = from;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        assertThat(source.endOfLineAt(from)).isEqualTo(end);
        String all = source.text();
        int offset = Math.min(place, all.length());
        boolean inside = offset > 0 && offset < all.length() && Character.isLowSurrogate(all.charAt(offset));
        if (inside) {
            assertThatThrownBy(() -> source.byteIndexesOf(offset)).isInstanceOf(IllegalArgumentException.class);
        } else {
            assertThat(source.byteIndexesOf(0, offset))
                    .containsExactly(0, all.substring(0, offset).getBytes(StandardCharsets.UTF_8).length);
        }
    }

    @Property(tries = 1000)
    void theFirstBadByteIsFound(@ForAll("texts") String text, @ForAll @IntRange(max = 60) int place) {
        byte[] good = text.getBytes(StandardCharsets.UTF_8);
        int at = Math.min(place, good.length);
        while (at < good.length && (good[at] & 0xC0) == 0x80) {
            at++;
        }
        byte[] bytes = new byte[good.length + 1];
        System.arraycopy(good, 0, bytes, 0, at);
        bytes[at] = (byte) 0xFF;
        System.arraycopy(good, at, bytes, at + 1, good.length - at);
        SourceText source = SourceText.of("a", bytes);
        assertThat(source.malformedAt()).hasValue(at);
        assertThat(source.decode(0, at)).hasValue(new String(good, 0, at, StandardCharsets.UTF_8));
        assertThat(source.decode(0, at + 1)).isEmpty();
        assertThat(source.sameBytes(SourceText.of("b", bytes))).isTrue();
        assertThat(source.sameBytes(SourceText.of("a", good))).isFalse();
        // a character that looks like the sign of a bad byte is none
        assertThat(SourceText.of("a", "\uFFFD").malformedAt()).isEmpty();
    }

    @Example
    void placesAreComparedByNameSpanAndPath() {
        SourceText source = SourceText.of("a.md", "ab\ncd");
        Location place = new Location(source, new Span(1, 4), KeyPath.of("x"));
        assertThat(place)
                .isEqualTo(new Location(SourceText.of("a.md", "other"), new Span(1, 4), KeyPath.of("x")))
                .hasSameHashCodeAs(new Location(source, new Span(1, 4), KeyPath.of("x")))
                .isNotEqualTo(new Location(SourceText.of("b.md", "ab"), new Span(1, 4), KeyPath.of("x")))
                .isNotEqualTo(new Location(source, new Span(1, 3), KeyPath.of("x")))
                .isNotEqualTo(new Location(source, new Span(1, 4), KeyPath.of("y")))
                .hasToString("a.md:1:2");
        assertThat(place.start()).isEqualTo(new Position(1, 2));
        assertThat(place.end()).isEqualTo(new Position(2, 2));
        assertThat(new Position(1, 9)).isLessThan(new Position(2, 1)).isGreaterThan(new Position(1, 8));
        assertThat(new Span(1, 4)).isLessThan(new Span(1, 5)).isGreaterThan(new Span(0, 9));
        assertThat(new Span(1, 4).contains(new Span(1, 4))).isTrue();
        assertThat(new Span(1, 4).contains(new Span(1, 5))).isFalse();
        assertThat(new Span(1, 4).contains(new Span(0, 4))).isFalse();
    }

    @Example
    void theFirstBytesAreASourceOfTheirOwn() {
        SourceText source = SourceText.of("a.md", "一二三");
        assertThat(source.first(3).text()).isEqualTo("一");
        assertThat(source.first(3).name()).isEqualTo("a.md");
        assertThat(source.first(9).sameBytes(source)).isTrue();
        assertThatThrownBy(() -> source.first(10)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
