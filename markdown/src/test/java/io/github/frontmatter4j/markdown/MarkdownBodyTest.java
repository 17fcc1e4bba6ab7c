package io.github.frontmatter4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownBodyTest {

    private static String at(MarkdownBody body, Optional<Span> span) {
        return span.map(body.source()::slice).orElse("nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void spansAreOffsetsOfTheWholeFile(String lineEnd) {
        String text = String.join(
                lineEnd,
                "\uFEFF---",
                "title: 😀",
                "---",
                "# 标题 😀 #",
                "",
                "> 😀 [a",
                "> b](<x y>",
                "> 'title') ![图](/i.png \"t\")",
                "",
                "[r]: /u",
                " 'titel'",
                "");
        MarkdownBody body = MarkdownBody.of(FrontMatter.standard().parse("a.md", text));

        assertThat(body.headings()).hasSize(1);
        assertThat(body.source().slice(body.headings().get(0).textSpan())).isEqualTo("标题 😀");
        LinkRef link = body.links().get(0);
        assertThat(link.target()).isEqualTo("x y");
        assertThat(link.text()).isEqualTo("a b");
        assertThat(at(body, link.targetSpan())).isEqualTo("x y");
        assertThat(at(body, link.titleSpan())).isEqualTo("title");
        ImageRef image = body.images().get(0);
        assertThat(at(body, image.sourceSpan())).isEqualTo("/i.png");
        assertThat(at(body, image.altSpan())).isEqualTo("图");
        assertThat(at(body, image.titleSpan())).isEqualTo("t");
        assertThat(at(body, body.definitions().get(0).targetSpan())).isEqualTo("/u");
    }

    @Test
    void everyWayToWriteALink() {
        MarkdownBody body = Bodies.of("""
                [in](/a "t") [full][r] [r][] [r] <https://auto.example/> <me@mail.example>
                见 https://bare.example/x_y，然后 www.plain.example. <a href='/h?a=1&amp;b=2' title=T>html *text*</a>

                [r]: </ref dest> (title)
                [R]: /shadowed
                """);
        assertThat(body.links())
                .extracting(LinkRef::syntax, LinkRef::target, LinkRef::text, link -> at(body, link.targetSpan()))
                .containsExactly(
                        tuple(RefSyntax.INLINE, "/a", "in", "/a"),
                        tuple(RefSyntax.REFERENCE, "/ref dest", "full", "/ref dest"),
                        tuple(RefSyntax.REFERENCE, "/ref dest", "r", "/ref dest"),
                        tuple(RefSyntax.REFERENCE, "/ref dest", "r", "/ref dest"),
                        tuple(
                                RefSyntax.AUTOLINK,
                                "https://auto.example/",
                                "https://auto.example/",
                                "https://auto.example/"),
                        tuple(RefSyntax.AUTOLINK, "mailto:me@mail.example", "me@mail.example", "me@mail.example"),
                        tuple(
                                RefSyntax.BARE_URL,
                                "https://bare.example/x_y",
                                "https://bare.example/x_y",
                                "https://bare.example/x_y"),
                        tuple(RefSyntax.BARE_URL, "http://www.plain.example", "www.plain.example", "www.plain.example"),
                        tuple(RefSyntax.HTML, "/h?a=1&b=2", "html text", "/h?a=1&amp;b=2"));
        assertThat(body.definitions()).extracting(LinkDefinition::effective).containsExactly(true, false);
    }

    @Test
    void escapesAreReadAndTheirPlacesKept() {
        String text = "[a](b\\)c&amp;d \"q\\\"q\") ![](<>) [](x)\n";
        MarkdownBody body = Bodies.of(text);
        LinkRef link = body.links().get(0);
        assertThat(link.target()).isEqualTo("b)c&d");
        assertThat(at(body, link.targetSpan())).isEqualTo("b\\)c&amp;d");
        assertThat(link.title()).contains("q\"q");
        assertThat(body.images().get(0).sourceSpan()).contains(Span.at(text.indexOf("<>") + 1));
        assertThat(body.links().get(1).textSpan()).contains(Span.at(text.indexOf("[](x)") + 1));
    }

    @Test
    void aTableCellWithAnEscapedPipeKeepsItsPlaces() {
        MarkdownBody body = Bodies.of("| a | b |\n|---|---|\n| x \\| y [l](t) | ![i](j) |\n");
        assertThat(at(body, body.links().get(0).targetSpan())).isEqualTo("t");
        assertThat(at(body, body.images().get(0).sourceSpan())).isEqualTo("j");
    }

    @Test
    void shortcodesAreTemplatesNotHtml() {
        MarkdownBody body = Bodies.of("""
                [go]({{< ref "a b.md#x" >}}) and {{% relref path="c.md" lang="zh" %}}

                {{< figure src="/i.png" alt="图" caption="说明" link="https://e.example" >}}

                {{</* figure src="no" */>}} {{< note >}}inside *it*{{< /note >}} {{<img src=`raw` />}}
                """);
        assertThat(body.links())
                .extracting(LinkRef::syntax, LinkRef::target, LinkRef::dynamic)
                .containsExactly(
                        tuple(RefSyntax.INLINE, "{{< ref \"a b.md#x\" >}}", true),
                        tuple(RefSyntax.SHORTCODE, "a b.md#x", false),
                        tuple(RefSyntax.SHORTCODE, "c.md", false),
                        tuple(RefSyntax.SHORTCODE, "https://e.example", false));
        assertThat(body.images()).extracting(ImageRef::source).containsExactly("/i.png", "raw");
        assertThat(body.figures()).extracting(Figure::caption).containsExactly("说明");
        assertThat(body.html()).isEmpty();
        Shortcode note = body.shortcodes().stream()
                .filter(shortcode -> shortcode.name().equals("note"))
                .findFirst()
                .orElseThrow();
        assertThat(at(body, note.contentSpan())).isEqualTo("inside *it*");
    }

    @Test
    void liquidTargetsAreLinks() {
        MarkdownBody body = Bodies.of("[a]({{ site.url }}/x) {% post_url 2020-01-01-a %} `{{` and `}}`\n");
        assertThat(body.links())
                .extracting(LinkRef::target, LinkRef::dynamic)
                .containsExactly(tuple("{{ site.url }}/x", true), tuple("2020-01-01-a", false));
        assertThat(Bodies.of("[a]({{ x y }}/b)").links()).hasSize(1);
        assertThat(MarkdownBody.of(SourceText.of("a.md", "[a]({{ x y }}/b)"), new Span(0, 16), MarkdownFlavor.GITHUB)
                        .links())
                .isEmpty();
    }

    @Test
    void codeIsNotRead() {
        MarkdownBody body = Bodies.of("""
                `[a](b)` <code>x</code>

                ```js {1}
                [a](b) <img src=x>
                ```

                    [indented](x)

                <pre class="wp-block-code"><code class="language-bash">a &lt;b&gt; [c](d)
                </code></pre>

                {% highlight ruby linenos %}
                [no](link)
                {% endhighlight %}
                """);
        assertThat(body.links()).isEmpty();
        assertThat(body.images()).isEmpty();
        assertThat(body.codeBlocks())
                .extracting(CodeBlock::form, code -> code.language().orElse(""), CodeBlock::content)
                .containsExactly(
                        tuple(CodeBlock.Form.FENCED, "js", "[a](b) <img src=x>\n"),
                        tuple(CodeBlock.Form.INDENTED, "", "[indented](x)\n"),
                        tuple(CodeBlock.Form.HTML, "bash", "a <b> [c](d)\n"),
                        tuple(CodeBlock.Form.TEMPLATE, "ruby", "\n[no](link)\n"));
        assertThat(body.codeBlocks())
                .filteredOn(code -> code.language().isPresent())
                .extracting(code -> at(body, code.languageSpan()))
                .containsExactly("js", "bash", "ruby");
    }

    @Test
    void footnotesKnowWhoRefersToThem() {
        MarkdownBody body = Bodies.of("a[^n] b[^n]\n\n[^n]: note [x](y)\n    more\n");
        Footnote note = body.footnotes().get(0);
        assertThat(note.text()).isEqualTo("note x more");
        assertThat(note.references()).containsExactly(new Span(1, 5), new Span(7, 11));
        assertThat(body.links()).extracting(LinkRef::target).containsExactly("y");
    }

    @Test
    void aFigureOfWordPress() {
        MarkdownBody body = Bodies.of("""
                <div class="wp-block-image">
                  <figure class="aligncenter size-large"><a href="/big.jpg" rel="sponsored"><img decoding="async" \
                src="/small.jpg" / alt="文字" title="题" ></a><figcaption>来自<b>某处</b></figcaption></figure>
                </div>
                """);
        Figure figure = body.figures().get(0);
        assertThat(figure.caption()).isEqualTo("来自某处");
        assertThat(figure.link()).contains("/big.jpg");
        assertThat(figure.classes()).containsExactly("wp-block-image", "aligncenter", "size-large");
        assertThat(body.source().slice(figure.span())).startsWith("<div").endsWith("</div>");
        ImageRef image = figure.images().get(0);
        assertThat(at(body, image.sourceSpan())).isEqualTo("/small.jpg");
        assertThat(at(body, image.altSpan())).isEqualTo("文字");
        assertThat(at(body, image.titleSpan())).isEqualTo("题");
        assertThat(body.html())
                .filteredOn(HtmlElement::malformed)
                .extracting(HtmlElement::name)
                .containsExactly("img");
    }

    @Test
    void captionsGalleriesAndBlockComments() {
        MarkdownBody body = Bodies.of("""
                <!-- wp:image {"id":5,"sizeSlug":"large"} -->
                [caption id="attachment_5" align="alignleft" width="300"]<a href="/b.jpg"><img src="/a.jpg" alt="x" /></a> The caption[/caption]
                <!-- /wp:image -->
                <!-- wp:spacer /-->

                [gallery ids="1,2"] [not a tag] [x] [link](y) [embed]https://v.example/1[/embed]
                """);
        assertThat(body.blockComments())
                .extracting(BlockComment::kind, BlockComment::name, BlockComment::json)
                .containsExactly(
                        tuple(BlockComment.Kind.OPEN, "image", "{\"id\":5,\"sizeSlug\":\"large\"}"),
                        tuple(BlockComment.Kind.CLOSE, "image", ""),
                        tuple(BlockComment.Kind.VOID, "spacer", ""));
        assertThat(body.figures())
                .extracting(Figure::caption, figure -> figure.link().orElse(""))
                .containsExactly(tuple("The caption", "/b.jpg"));
        assertThat(body.shortcodes())
                .filteredOn(shortcode -> !shortcode.closing())
                .extracting(Shortcode::name)
                .containsExactly("caption", "gallery", "embed");
        assertThat(body.embeds()).extracting(Embed::target).containsExactly("https://v.example/1");
    }

    @Test
    void aLinkThatBeginsLikeAShortcodeIsALink() {
        MarkdownBody body = Bodies.of("[video on x](/y) [gallery] [embed]\n\n[gallery]: /z\n");
        assertThat(body.links()).extracting(LinkRef::text).containsExactly("video on x", "gallery");
        assertThat(body.shortcodes()).extracting(Shortcode::name).containsExactly("embed");
    }

    @Test
    void anEmptyEmbedIsALostOne() {
        MarkdownBody body = Bodies.of("""
                <figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper">
                https://v.example/2
                </div></figure>

                <figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
                </div></figure>
                """);
        assertThat(body.embeds()).extracting(Embed::target).containsExactly("https://v.example/2", "");
    }

    @Test
    void aLazyImageHasTheAddressThatIsLoaded() {
        MarkdownBody body = Bodies.of("<img src=\"data:image/gif;base64,R0\" data-src=\"/real.png\">\n");
        assertThat(body.images().get(0).source()).isEqualTo("/real.png");
    }

    @Test
    void headingsWithAttributesAndUnderlines() {
        MarkdownBody body = Bodies.of("""
                ## 第一 *节* {#one .wp-block-heading} ##

                Under
                lined
                -----

                <h3 id="html">In HTML</h3>

                #
                """);
        assertThat(body.headings())
                .extracting(
                        Heading::form,
                        Heading::level,
                        Heading::text,
                        heading -> heading.id().orElse(""),
                        heading -> body.source().slice(heading.textSpan()))
                .containsExactly(
                        tuple(Heading.Form.ATX, 2, "第一 节", "one", "第一 *节*"),
                        tuple(Heading.Form.SETEXT, 2, "Under lined", "", "Under\nlined"),
                        tuple(Heading.Form.HTML, 3, "In HTML", "html", "In HTML"),
                        tuple(Heading.Form.ATX, 1, "", "", ""));
        assertThat(at(body, body.headings().get(0).attributesSpan())).isEqualTo("{#one .wp-block-heading}");
    }

    @Test
    void anHtmlBodyIsNoMarkdown() {
        MarkdownBody body = MarkdownBody.of(SourceText.of(
                "a.html", "<div>\n\n      <a href=\"/x\">*y*</a>\n\n# no\n<img src='{{ site.url }}/z.png'>\n"));
        assertThat(body.links()).extracting(LinkRef::target, LinkRef::text).containsExactly(tuple("/x", "*y*"));
        assertThat(body.images()).extracting(ImageRef::source).containsExactly("{{ site.url }}/z.png");
        assertThat(body.headings()).isEmpty();
        assertThat(body.codeBlocks()).isEmpty();
        MarkdownBody edited =
                body.edit().replaceTarget(body.links().get(0), "/w").apply();
        assertThat(edited.source().text()).isEqualTo(body.source().text().replace("/x", "/w"));
    }

    @Test
    void theTreeIsTheCallersOwn() {
        MarkdownBody body = Bodies.of("[a]({{< ref \"b\" >}}) {{ c }}\n");
        org.commonmark.node.Link link =
                (org.commonmark.node.Link) body.tree().getFirstChild().getFirstChild();
        assertThat(link.getDestination()).isEqualTo("{{< ref \"b\" >}}");
        link.unlink();
        assertThat(body.tree().getFirstChild().getFirstChild()).isInstanceOf(org.commonmark.node.Link.class);
    }

    @Test
    void hostileInputEnds() {
        for (String part : List.of(
                "<",
                "<a ",
                "<a b='",
                "<div>\n<a \"",
                "[",
                "![",
                "{{<",
                "{{< a \"",
                "{%",
                "{{",
                "[a=\"",
                "<!--",
                "&",
                "http://a.b/(",
                "@",
                "a@",
                "`",
                "> ",
                "- ",
                "{% highlight x %}",
                "{{</*",
                "<p>",
                "<pre>")) {
            MarkdownBody body = Bodies.of(part.repeat(20_000));
            assertThat(body.parsed().failed()).as(part).isFalse();
        }
    }

    @Test
    void textThatIsNotUtf8IsStillSeen() {
        byte[] bytes = "[a](b) \u00e9".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        MarkdownBody body = MarkdownBody.of(SourceText.of("a.md", bytes));
        assertThat(body.links()).hasSize(1);
    }
}
