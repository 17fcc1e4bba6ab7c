package io.github.frontmatter4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.testing.Corpus;
import org.junit.jupiter.api.Test;

class HtmlTest {

    private static final String TEXT = """
            ## 标 *题* {#own}

            ## 标题

            [a](javascript:alert(1)) <b onclick="x()">b</b> {{< ref "c" >}} https://d.example/

            <script>alert(1)</script>
            """;

    @Test
    void standard() {
        assertThat(Bodies.of(TEXT).toHtml()).isEqualTo("""
                        <h2 id="own">标 <em>题</em></h2>
                        <h2 id="标题">标题</h2>
                        <p><a href="javascript:alert(1)">a</a> <b onclick="x()">b</b> {{< ref "c" >}} \
                        <a href="https://d.example/">https://d.example/</a></p>
                        <script>alert(1)</script>
                        """);
    }

    @Test
    void sanitized() {
        assertThat(Bodies.of(TEXT).toHtml(HtmlOptions.STANDARD.withSanitize(true)))
                .doesNotContain("script")
                .doesNotContain("onclick")
                .doesNotContain("{{<")
                .contains("<h2 id=\"own\">", "<b>b</b>", "https://d.example/");
    }

    @Test
    void rawHtmlOmittedOrShown() {
        MarkdownBody body = Bodies.of("a <b>c</b>\n\n<div>d</div>\n");
        assertThat(body.toHtml(HtmlOptions.STANDARD.withRawHtml(HtmlOptions.RawHtml.OMIT)))
                .isEqualTo("<p>a c</p>\n");
        assertThat(body.toHtml(HtmlOptions.STANDARD.withRawHtml(HtmlOptions.RawHtml.ESCAPE)))
                .contains("&lt;b&gt;", "&lt;div&gt;");
    }

    @Test
    void nothingThatRunsComesOutOfTheSanitizer() {
        for (Corpus.Sample sample : Corpus.files()) {
            String html = Bodies.of(sample).toHtml(HtmlOptions.STANDARD.withSanitize(true));
            org.jsoup.nodes.Document document = org.jsoup.Jsoup.parseBodyFragment(html);
            assertThat(document.select("script, iframe, object, embed, style, form"))
                    .as(sample.path())
                    .isEmpty();
            assertThat(document.select("[onclick], [onload], [onerror], [style], a[href^=javascript]"))
                    .as(sample.path())
                    .isEmpty();
        }
    }
}
