package io.github.frontmatter4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.testing.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What WordPress leaves, and what it becomes. */
class CleanTest {

    private static String hugo(String markdown) {
        return clean(markdown, CleanOptions.HUGO);
    }

    private static String markdown(String markdown) {
        return clean(markdown, CleanOptions.MARKDOWN);
    }

    private static String clean(String markdown, CleanOptions options) {
        CleanPlan plan = Bodies.of(markdown).clean(options);
        assertThat(plan.after().clean(options).edits().isEmpty())
                .as("second run")
                .isTrue();
        return plan.after().source().text();
    }

    private static List<String> ids(String markdown) {
        return Bodies.of(markdown).clean(CleanOptions.HUGO).findings().stream()
                .map(problem -> problem.id().value())
                .toList();
    }

    private static final String FIGURE = """
            Before.

            <div class="wp-block-image">
              <figure class="aligncenter size-large"><a href="/a.jpg" loading="lazy" rel="sponsored" data-fancybox="gallery"><img \
            decoding="async" src="/a.jpg" / alt="标题 - 第1张图片" title="标题 - 第1张图片 | 站" ></a><figcaption>来自<strong>某处</strong></figcaption></figure>
            </div>

            After.
            """;

    @Test
    void aFigureWithCaption() {
        assertThat(hugo(FIGURE)).isEqualTo("""
                        Before.

                        {{< figure src="/a.jpg" caption="来自**某处**" class="aligncenter" >}}

                        After.
                        """);
        assertThat(markdown(FIGURE)).isEqualTo("""
                        Before.

                        ![](/a.jpg)\\
                        *来自**某处***

                        After.
                        """);
    }

    @Test
    void thePreviewIsADiff() {
        assertThat(Bodies.of(FIGURE).clean(CleanOptions.HUGO).diff()).isEqualTo("""
                        --- a.md
                        +++ a.md
                        @@ -1,7 +1,5 @@
                         Before.
                        \s
                        -<div class="wp-block-image">
                        -  <figure class="aligncenter size-large"><a href="/a.jpg" loading="lazy" rel="sponsored" data-fancybox="gallery"><img \
                        decoding="async" src="/a.jpg" / alt="标题 - 第1张图片" title="标题 - 第1张图片 | 站" ></a><figcaption>来自<strong>某处</strong></figcaption></figure>
                        -</div>
                        +{{< figure src="/a.jpg" caption="来自**某处**" class="aligncenter" >}}
                        \s
                         After.
                        """);
    }

    @Test
    void theFoundingPost() {
        MarkdownBody body = Bodies.of(Corpus.founding());
        String text = body.source().text();
        CleanPlan plan = body.clean(CleanOptions.HUGO);

        // the expected lines are made of the post's own address and caption
        String source = group(text, "src=\"([^\"]+)\"");
        String caption = group(text, "<figcaption>([^<]+)</figcaption>");
        String address = group(text, "公众号原文：<a href=\"([^\"]+)\"");
        List<String> lines = text.lines().toList();
        int figure = lines.indexOf("<div class=\"wp-block-image\">");
        List<String> wanted = new ArrayList<>();
        wanted.add("-" + lines.get(figure));
        wanted.add("-" + lines.get(figure + 1));
        wanted.add("-" + lines.get(figure + 2));
        wanted.add("+{{< figure src=\"" + source + "\" caption=\"" + caption + "\" class=\"aligncenter\" >}}");
        wanted.add("-" + lines.get(lines.size() - 1));
        wanted.add("+公众号原文：<" + address + ">");
        assertThat(plan.diff()
                        .lines()
                        .filter(line -> !line.startsWith("---") && !line.startsWith("+++"))
                        .filter(line -> line.startsWith("-") || line.startsWith("+")))
                .containsExactlyElementsOf(wanted);
        assertThat(plan.findings())
                .extracting(problem -> problem.id().value())
                .containsExactly("body/wordpress-figure", "body/generated-alternative-text", "body/wordpress-link");
        assertThat(plan.after().figures()).extracting(Figure::caption).containsExactly(caption);
    }

    private static String group(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Test
    void aLinkToAnotherPictureStays() {
        String html = """
                <figure class="wp-block-image"><a href="big.jpg"><img src="small.jpg" alt="x" class="wp-image-5"/></a><figcaption>c</figcaption></figure>
                """;
        assertThat(hugo(html)).isEqualTo("{{< figure src=\"small.jpg\" alt=\"x\" caption=\"c\" link=\"big.jpg\" >}}\n");
        assertThat(markdown(html)).isEqualTo("[![x](small.jpg)](big.jpg)\\\n*c*\n");
    }

    @Test
    void galleries() {
        String old = """
                <figure class="wp-block-gallery"><ul class="blocks-gallery-grid"><li class="blocks-gallery-item"><figure><img src="1.jpg" alt="a"/></figure></li><li class="blocks-gallery-item"><figure><img src="2.jpg" alt="b"/><figcaption>zwei</figcaption></figure></li></ul></figure>
                """;
        assertThat(markdown(old)).isEqualTo("![a](1.jpg)\n\n![b](2.jpg)\\\n*zwei*\n");
        String nested = """
                <figure class="wp-block-gallery has-nested-images">
                <figure class="wp-block-image"><img src="1.jpg" alt=""/></figure>
                <figure class="wp-block-image"><img src="2.jpg" alt=""/></figure>
                <figcaption>beide</figcaption></figure>
                """;
        assertThat(markdown(nested)).isEqualTo("![](1.jpg)\n\n![](2.jpg)\n\n*beide*\n");
        assertThat(ids("[gallery ids=\"1,2\"]\n")).containsExactly("body/wordpress-gallery");
    }

    @Test
    void captions() {
        assertThat(
                        hugo(
                                "[caption id=\"attachment_5\" align=\"alignleft\" width=\"300\"]<a href=\"/b.jpg\"><img class=\"wp-image-5\" src=\"/a.jpg\" alt=\"x\" /></a> Said *so*[/caption]\n"))
                .isEqualTo(
                        "{{< figure src=\"/a.jpg\" alt=\"x\" caption=\"Said *so*\" link=\"/b.jpg\" class=\"alignleft\" >}}\n");
        assertThat(markdown(
                        "<div class=\"wp-caption\"><img src=\"a.jpg\"><p class=\"wp-caption-text\">said</p></div>\n"))
                .isEqualTo("![](a.jpg)\\\n*said*\n");
    }

    @Test
    void imagesAndLinksInText() {
        assertThat(
                        hugo(
                                "看 <a href=\"/1.jpg\" target=\"_blank\"><img loading=\"lazy\" class=\"aligncenter wp-image-3\" src=\"/1.jpg\" alt=\"a_b [c]\" width=\"4\" /></a>后\n"))
                .isEqualTo("看 ![a_b \\[c\\]](/1.jpg)后\n");
        assertThat(
                        hugo(
                                "![x](/wp-content/a.png) <a href=\"https://e.example/\" target=\"_blank\" rel=\"noreferrer noopener\" aria-label=\"n\">**t**</a>\n"))
                .isEqualTo("![x](/wp-content/a.png) [**t**](https://e.example/)\n");
        assertThat(hugo("<img class=\"wp-smiley\" src=\"s.png\" alt=\"🙂\" /> ok\n"))
                .isEqualTo("🙂 ok\n");
    }

    @Test
    void relIsKeptOnRequest() {
        String link = "![x](/wp-content/a.png) <a href=\"/e\" target=\"_blank\" rel=\"nofollow\">t</a>\n";
        assertThat(hugo(link)).isEqualTo("![x](/wp-content/a.png) [t](/e)\n");
        assertThat(clean(link, CleanOptions.HUGO.withKeepRel(true)))
                .isEqualTo("![x](/wp-content/a.png) <a href=\"/e\" rel=\"nofollow\">t</a>\n");
    }

    @Test
    void lazyImagesThatStayHtml() {
        assertThat(clean(
                        "<img class=\"wp-image-1\" src=\"data:image/gif;base64,R0\" data-src=\"/a.png\" srcset=\"x 2x\" loading=\"lazy\" width=\"5\">\n",
                        CleanOptions.HUGO.withKeepSizes(true)))
                .isEqualTo("![](/a.png)\n");
        assertThat(
                        hugo(
                                "<table><tr><td colspan=\"2\"><img class=\"wp-image-1\" src=\"data:image/gif;base64,R0\" data-src=\"/a.png\" srcset=\"x 2x\" loading=\"lazy\" width=\"5\"></td></tr></table>\n"))
                .isEqualTo(
                        "<table><tr><td colspan=\"2\"><img class=\"wp-image-1\" src=\"/a.png\" width=\"5\"></td></tr></table>\n");
    }

    @Test
    void aTagWithAStraySlashIsAnImageAgain() {
        String text = "图 <img class=\"wp-image-1\" src=\"a.jpg\" / alt=\"x\" > 后\n";
        assertThat(Bodies.of(text).images()).isEmpty();
        assertThat(hugo(text)).isEqualTo("图 ![x](a.jpg) 后\n");
        assertThat(ids(text)).containsExactly("body/malformed-tag");
    }

    @Test
    void embeds() {
        String video = """
                <figure class="wp-block-embed is-type-video is-provider-youtube"><div class="wp-block-embed__wrapper">
                https://www.youtube.com/watch?v=abc_DEF-123
                </div><figcaption>der Film</figcaption></figure>
                """;
        assertThat(hugo(video)).isEqualTo("{{< youtube abc_DEF-123 >}}\n\n*der Film*\n");
        assertThat(markdown(video)).isEqualTo("<https://www.youtube.com/watch?v=abc_DEF-123>\n\n*der Film*\n");
        assertThat(hugo("a\n\n<iframe src=\"https://www.youtube.com/embed/abc\" width=\"1\"></iframe>\n"))
                .isEqualTo("a\n\n{{< youtube abc >}}\n");
        assertThat(hugo("[embed]https://vimeo.com/123[/embed]\n")).isEqualTo("{{< vimeo 123 >}}\n");
        String lost = "<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\n</div></figure>\n";
        assertThat(hugo(lost)).isEqualTo(lost);
        assertThat(ids(lost)).containsExactly("body/lost-embed");
    }

    @Test
    void blockComments() {
        assertThat(hugo("""
                                <!-- wp:paragraph {"align":"center"} -->
                                <p class="has-text-align-center">一 &lt;b&gt; <em>zwei</em>*</p>
                                <!-- /wp:paragraph -->

                                <!-- wp:more -->
                                <!--more-->
                                <!-- /wp:more -->

                                <!-- wp:spacer --><div class="wp-block-spacer" style="height:9px"></div><!-- /wp:spacer -->

                                text
                                """)).isEqualTo("一 \\<b> *zwei*\\*\n\n<!--more-->\n\ntext\n");
    }

    @Test
    void theMarkThatEndsTheExcerpt() {
        assertThat(hugo("a\n\n<span id=\"more-12\"></span>\n\n![x](/wp-content/b.png)\n"))
                .isEqualTo("a\n\n<!--more-->\n\n![x](/wp-content/b.png)\n");
        assertThat(hugo("![x](/wp-content/b.png)\n\n<!--more weiter-->\n\nb\n"))
                .isEqualTo("![x](/wp-content/b.png)\n\n<!--more-->\n\nb\n");
    }

    @Test
    void headings() {
        assertThat(hugo("## T {.wp-block-heading}\n\n## U {#h-u.wp-block-heading}\n\n## V {#v.wp-block-heading}\n"))
                .isEqualTo("## T\n\n## U\n\n## V {#v}\n");
        assertThat(hugo("## U {#h-u.wp-block-heading}\n\n[u](#h-u)\n")).isEqualTo("## U {#h-u}\n\n[u](#h-u)\n");
        assertThat(hugo("<h3 class=\"wp-block-heading\">A <b>b</b></h3>\n")).isEqualTo("### A **b**\n");
    }

    @Test
    void code() {
        assertThat(
                        hugo(
                                "<pre class=\"wp-block-code\"><code lang=\"bash\" class=\"language-bash\">a &lt;b&gt; &amp;&amp; `c`\n\nd</code></pre>\n"))
                .isEqualTo("```bash\na <b> && `c`\n\nd\n```\n");
        assertThat(hugo("<pre class=\"EnlighterJSRAW\" data-enlighter-language=\"php\">$a;\n```\n</pre>\n"))
                .isEqualTo("````php\n$a;\n```\n````\n");
        assertThat(
                        hugo(
                                "<div class=\"wp-block-syntaxhighlighter-code\"><pre class=\"brush: sql; title: x\">select 1;</pre></div>\n"))
                .isEqualTo("```sql\nselect 1;\n```\n");
    }

    @Test
    void quotesListsTablesAndRules() {
        assertThat(hugo("<blockquote class=\"wp-block-quote\"><p>q</p><cite>c</cite></blockquote>\n"))
                .isEqualTo("> q\n>\n> <cite>c</cite>\n");
        assertThat(hugo("a\n\n<hr class=\"wp-block-separator\"/>\n\nb\n")).isEqualTo("a\n\n---\n\nb\n");
        assertThat(hugo("<ul class=\"wp-block-list\"><li>a</li><li>b<ol><li>c</li></ol></li></ul>\n"))
                .isEqualTo("- a\n- b\n  1. c\n");
        assertThat(
                        hugo(
                                "<figure class=\"wp-block-table\"><table><tbody><tr><td>a|b</td><td>c</td></tr><tr><td>d</td><td></td></tr></tbody></table></figure>\n"))
                .isEqualTo("|  |  |\n| --- | --- |\n| a\\|b | c |\n| d |  |\n");
        assertThat(
                        hugo(
                                "<figure class=\"wp-block-table\"><table><thead><tr><th>h</th></tr></thead><tbody><tr><td>d</td></tr></tbody></table></figure>\n"))
                .isEqualTo("| h |\n| --- |\n| d |\n");
    }

    @Test
    void buttonsAndWrappers() {
        assertThat(hugo("""
                                <div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/go">Los</a></div></div>
                                """)).isEqualTo("[Los](/go)\n");
        assertThat(hugo("""
                                <div class="wp-block-columns"><div class="wp-block-column"><p>a</p><h2>b</h2></div><div class="wp-block-column"><p>c</p></div></div>
                                """)).isEqualTo("a\n\n## b\n\nc\n");
    }

    @Test
    void emptyParagraphs() {
        assertThat(hugo("![x](/wp-content/a.png)\n\n&nbsp;\n\nb\n\n<p></p>\n\nc\u200Bd\n"))
                .isEqualTo("![x](/wp-content/a.png)\n\nb\n\ncd\n");
    }

    @Test
    void whatAnAuthorWroteStays() {
        for (String text : List.of(
                "<img src=\"a.png\" width=\"80%\">\n",
                "<a href=\"/x\" target=\"_blank\">x</a>\n",
                "<pre class=\"r\"><code>a &lt; b</code></pre>\n",
                "&nbsp;\n\na\n",
                "<div class=\"note\"><p>a</p></div>\n",
                "<details><summary>s</summary>x</details>\n")) {
            assertThat(hugo(text)).isEqualTo(text);
        }
    }

    @Test
    void whatMarkdownCannotSayStays() {
        for (String text : List.of(
                "<figure class=\"wp-block-image\"><img src=\"a.png\"><video src=\"v.mp4\"></video></figure>\n",
                "<div class=\"wp-block-group\"><form><input></form></div>\n",
                "<figure class=\"wp-block-table\"><table><tr><td colspan=\"2\">a</td></tr></table></figure>\n")) {
            assertThat(hugo(text)).isEqualTo(text);
        }
    }

    @Test
    void lineEndsOfTheFileAreUsed() {
        assertThat(hugo("a\r\n\r\n<figure class=\"wp-block-image\"><img src=\"b.png\"/></figure>\r\nc\r\n"))
                .isEqualTo("a\r\n\r\n![](b.png)\r\n\r\nc\r\n");
    }

    @Test
    void everyFixWorksAlone() {
        MarkdownBody body = Bodies.of(FIGURE + "\n<hr class=\"wp-block-separator\"/>\n");
        List<Problem> fixable = body.clean(CleanOptions.HUGO).findings().stream()
                .filter(problem -> !problem.fixes().isEmpty())
                .toList();
        assertThat(fixable).hasSize(2);
        for (Problem problem : fixable) {
            Fix fix = problem.fixes().get(0);
            TextEdits edits = fix.edits();
            assertThat(edits.list()).extracting(TextEdit::text).allMatch(text -> !text.contains("<figure class"));
            MarkdownBody after = Bodies.of(edits.applyTo(body.source().text()));
            assertThat(after.plainText().text()).contains("Before.", "After.");
        }
    }

    @Test
    void everyPrefixIsCleanedOrLeft() {
        String text = FIGURE
                + "<!-- wp:x {\"a\":1} -->\n[caption id=\"a\"]<img src=\"b.png\" / alt='x'> c[/caption]\n<!-- /wp:x -->\n\n"
                + "<pre class=\"wp-block-code\"><code>a</code></pre>\n<ul class=\"wp-block-list\"><li>b</li></ul>\n";
        for (int end = 0; end <= text.length(); end++) {
            MarkdownBody body = Bodies.of(text.substring(0, end));
            CleanPlan plan = body.clean(CleanOptions.HUGO);
            assertThat(plan.after().parsed().failed()).isFalse();
            assertThat(plan.after().images().size())
                    .isGreaterThanOrEqualTo(body.images().size());
            body.toHtml(HtmlOptions.STANDARD.withSanitize(true));
        }
    }

    @Test
    void anMdxBodyIsLeftAlone() {
        MarkdownBody body = MarkdownBody.of(io.github.frontmatter4j.source.SourceText.of("a.mdx", FIGURE));
        assertThat(body.clean(CleanOptions.HUGO).edits().isEmpty()).isTrue();
    }
}
