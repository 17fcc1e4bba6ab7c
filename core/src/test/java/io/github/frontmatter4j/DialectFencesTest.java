package io.github.frontmatter4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.source.SourceText;
import org.junit.jupiter.api.Test;

class DialectFencesTest {

    private static ContentFile read(Dialect dialect, String text) {
        return FrontMatter.builder().dialect(dialect).build().parse("x.md", text);
    }

    @Test
    void hexoNeedsNoOpener() {
        String text = "title: 没有开头\ntags:\n - a\n---\nBody\n";
        assertThat(read(Dialect.HEXO, text).data().toJava()).hasToString("{title=没有开头, tags=[a]}");
        assertThat(read(Dialect.HEXO, text).edit().append("tags", "b").apply().text())
                .isEqualTo("title: 没有开头\ntags:\n - a\n - b\n---\nBody\n");
        assertThat(read(Dialect.STANDARD, text).state()).isEqualTo(HeaderState.ABSENT);
        assertThat(read(Dialect.HEXO, "Just text.\n---\nmore\n").state()).isEqualTo(HeaderState.ABSENT);
    }

    @Test
    void longMarksAreFencesForHexoOnly() {
        String text = "----\na: 1\n----\nBody\n";
        assertThat(read(Dialect.HEXO, text).data().toJava()).hasToString("{a=1}");
        assertThat(read(Dialect.HUGO, text).state()).isEqualTo(HeaderState.ABSENT);
    }

    @Test
    void dotsCloseForJekyllAndNotForHugo() {
        String text = "---\na: 1\n...\nBody\n";
        assertThat(read(Dialect.JEKYLL, text).state()).isEqualTo(HeaderState.PRESENT);
        assertThat(read(Dialect.HUGO, text).problems())
                .extracting(p -> p.id().value())
                .containsExactly("fence/unclosed");
    }

    @Test
    void jekyllWantsTheOpenerFirst() {
        assertThat(read(Dialect.JEKYLL, "\n---\na: 1\n---\n").state()).isEqualTo(HeaderState.ABSENT);
        assertThat(read(Dialect.HUGO, "\n---\na: 1\n---\n").state()).isEqualTo(HeaderState.PRESENT);
    }

    @Test
    void hexoReadsJsonWithoutBraces() {
        String text = "\"title\": \"标题\",\n\"tags\": [\"a\"]\n;;;\nBody\n";
        ContentFile file = read(Dialect.HEXO, text);
        assertThat(file.format()).isEqualTo("json");
        assertThat(file.data().toJava()).hasToString("{title=标题, tags=[a]}");
        assertThat(file.edit()
                        .append("tags", "b")
                        .set("date", "2024")
                        .remove("title")
                        .apply()
                        .text())
                .isEqualTo("\"tags\": [\"a\", \"b\"],\n\"date\": \"2024\"\n;;;\nBody\n");
        assertThat(read(Dialect.HEXO, ";;;\n" + text).data().toJava()).hasToString("{title=标题, tags=[a]}");
        assertThat(read(Dialect.STANDARD, text).state()).isEqualTo(HeaderState.ABSENT);
    }

    @Test
    void dataFilesAreAllHeader() {
        ContentFile file = FrontMatter.standard().parseData(SourceText.of("c.yml", "a: 1\nb: [x]\n"));
        assertThat(file.data().toJava()).hasToString("{a=1, b=[x]}");
        assertThat(file.edit().append("b", "z").apply().text()).isEqualTo("a: 1\nb: [x, z]\n");
        assertThat(file.positionOf("b[0]")).hasToString("Optional[2:5]");
    }
}
