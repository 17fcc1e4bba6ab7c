package io.github.frontmatter4j.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HeaderTextTest {

    private static final String BEFORE = "\uFEFF---\n";
    private static final String HEADER = "title: 标题 😀\ndate: x\r\n";
    private static final String BEHIND = "---\n正文\n";

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static HeaderText header(String header) {
        SourceText source = SourceText.of("a.md", BEFORE + header + BEHIND);
        return HeaderText.of(source, size(BEFORE), size(BEFORE + header));
    }

    @Test
    void standsInTheTextAndInTheBytes() {
        HeaderText header = header(HEADER);
        assertThat(header.isText()).isTrue();
        assertThat(header.start()).isEqualTo(BEFORE.length());
        assertThat(header.span()).isEqualTo(new Span(BEFORE.length(), BEFORE.length() + HEADER.length()));
        assertThat(header.text()).isEqualTo(BEFORE + HEADER);
        assertThat(header.header()).isEqualTo(HEADER);
        // in the other order the end is that of the decoded text
        HeaderText decoded = header(HEADER);
        assertThat(decoded.text()).isEqualTo(BEFORE + HEADER);
        assertThat(decoded.span()).isEqualTo(header.span());
    }

    @Test
    void linesBeginAndEndWhereTheyShould() {
        HeaderText header = header(HEADER);
        int second = BEFORE.length() + HEADER.indexOf("date");
        assertThat(header.startOfLine(second + 3)).isEqualTo(second);
        assertThat(header.endOfLine(second)).isEqualTo(second + 7);
        assertThat(header.nextLine(second)).isEqualTo(header.span().end());
        assertThat(header.lineAbove(second)).isEqualTo(BEFORE.length());
        assertThat(header.lineAbove(BEFORE.length())).isEqualTo(-1);
    }

    @Test
    void isElsewhereAfterAnEdit() {
        HeaderText header = header(HEADER);
        int at = BEFORE.length() + HEADER.indexOf("标");
        TextEdits edits = TextEdits.of(new TextEdit(new Span(at, at + 2), "新的标题"));
        String wanted = HEADER.replace("标题", "新的标题");
        HeaderText after = header.after(edits, edits.applyTo(header.source()));
        assertThat(after.header()).isEqualTo(wanted);
        assertThat(after.span()).isEqualTo(header(wanted).span());
        assertThat(after.to()).isEqualTo(header(wanted).to());
        HeaderText mended = header.mended(edits);
        assertThat(mended.header()).isEqualTo(wanted);
        assertThat(mended.source().text()).isEqualTo(BEFORE + wanted);
    }

    @Test
    void mayBeNoText() {
        byte[] bytes = (BEFORE + HEADER + BEHIND).getBytes(StandardCharsets.UTF_8);
        bytes[size(BEFORE + "title: 标")] = 'x';
        HeaderText header = HeaderText.of(SourceText.of("a.md", bytes), size(BEFORE), size(BEFORE + HEADER));
        assertThat(header.isText()).isFalse();
        assertThatThrownBy(header::span).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(header::text).isInstanceOf(IllegalStateException.class);
        bytes[0] = 'x';
        SourceText broken = SourceText.of("b.md", bytes);
        assertThatThrownBy(() -> HeaderText.of(broken, size(BEFORE), bytes.length))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HeaderText.of(broken, 0, bytes.length + 1))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void ofNothingIsEmpty() {
        HeaderText none = HeaderText.none(SourceText.of("a.md", new byte[] {(byte) 0xFF}));
        assertThat(none.isText()).isTrue();
        assertThat(none.header()).isEmpty();
    }

    @Test
    void knowsTheFenceAboveIt() {
        assertThat(fence("---\n", "a: 1\n")).isEqualTo("0-3");
        assertThat(fence("\uFEFF--- \t\r\n", "a: 1\r\n")).isEqualTo("1-4");
        assertThat(fence("+++\n", "a = 1\n")).isEqualTo("0-3");
        assertThat(fence("😀 标题\n;;;\n", "\"a\": 1\n")).isEqualTo("6-9");
        assertThat(fence("", "a: 1\n")).isEqualTo("0-0");
        assertThat(fence("\uFEFF", "{\"a\": 1}")).isEqualTo("1-1");
    }

    private static String fence(String before, String header) {
        Span fence = HeaderText.of(SourceText.of("a.md", before + header), size(before), size(before + header))
                .fence();
        return fence.start() + "-" + fence.end();
    }
}
