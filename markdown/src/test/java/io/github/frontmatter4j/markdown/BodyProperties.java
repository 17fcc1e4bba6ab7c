package io.github.frontmatter4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.markdown.internal.Entities;
import io.github.frontmatter4j.source.SourceText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every body and every value. */
class BodyProperties {

    /** Pieces that bodies are made of, so that chance finds what nobody thinks of. */
    private static final String[] PIECES = {
        "[",
        "]",
        "(",
        ")",
        "![",
        "](",
        "](<",
        ">)",
        "<",
        ">",
        "\"",
        "'",
        "`",
        "```",
        "~~~",
        "*",
        "**",
        "_",
        "\\",
        "&amp;",
        "&",
        "#",
        "## ",
        "> ",
        "- ",
        "1. ",
        "    ",
        "\t",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        " ",
        "  \n",
        "|",
        "| - |\n",
        "\\|",
        "---\n",
        "===\n",
        "a",
        "b c",
        "中文",
        "😀",
        "\u0000",
        "\uFEFF",
        "\u00A0",
        "http://a.example/x",
        "www.b.example",
        "me@c.example",
        "[r]: /u 't'\n",
        "[^1]",
        "[^1]: note\n",
        "<a href=\"x\">",
        "</a>",
        "<img src=y / alt=z>",
        "<!-- ",
        " -->",
        "<!-- wp:p {} -->",
        "<figure>",
        "</figure>",
        "<figcaption>",
        "</figcaption>",
        "<pre>",
        "</pre>",
        "<div>\n",
        "</div>\n",
        "{{< ref \"p\" >}}",
        "{{< figure src=\"i\" >}}",
        "{{%",
        "%}}",
        "{{",
        "}}",
        "{%",
        "%}",
        "{% highlight x %}",
        "{% endhighlight %}",
        "[caption id=\"1\"]",
        "[/caption]",
        "[gallery]",
        "{#id}",
        "\uE000",
        "\uE001\uE001\uE000",
        "<!--more-->"
    };

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 4000)
    void everySpanLiesInTheBodyAndHoldsItsTarget(@ForAll("bodies") String text) {
        MarkdownBody body = Bodies.of(text);
        assertThat(body.parsed().failed()).isFalse();
        CorpusBodyTest.spans(body)
                .forEach(span ->
                        assertThat(body.span().contains(span)).as("%s", span).isTrue());
        for (LinkRef link : body.links()) {
            boolean markdown = link.syntax() == RefSyntax.INLINE && !link.dynamic();
            if (markdown && link.targetSpan().isPresent()) {
                assertThat(Entities.unescapeMarkdown(
                                        body.source().slice(link.targetSpan().get()))
                                .replace('\0', '\uFFFD'))
                        .isEqualTo(link.target());
            }
        }
    }

    @Property(tries = 1500)
    void readingAsMdxAndAsHtmlFindsPlacesToo(@ForAll("bodies") String text) {
        for (String name : List.of("a.mdx", "a.html")) {
            MarkdownBody body = MarkdownBody.of(SourceText.of(name, text));
            assertThat(body.parsed().failed()).isFalse();
            CorpusBodyTest.spans(body)
                    .forEach(span -> assertThat(body.span().contains(span)).isTrue());
        }
    }

    @Property(tries = 1500)
    void anEditDoesWhatItSaysOrNothing(@ForAll("bodies") String text, @ForAll("values") String value) {
        MarkdownBody body = Bodies.of(text);
        for (LinkRef link : body.links()) {
            BodyEdit.Result result = body.edit().replaceTarget(link, value).tryApply();
            if (result.body().isPresent() && !result.edits().isEmpty()) {
                assertThat(result.body().get().links())
                        .extracting(LinkRef::target)
                        .contains(value);
                assertThat(result.edits().list()).hasSize(1);
                assertThat(result.edits().list().get(0).span())
                        .isEqualTo(link.targetSpan().orElseThrow());
            }
        }
        if (!body.blocks().isEmpty()) {
            BodyEdit edit = body.edit().remove(body.blocks().get(0)).append(value);
            edit.tryApply()
                    .body()
                    .ifPresent(after -> assertThat(after.parsed().failed()).isFalse());
        }
        for (Heading heading : body.headings()) {
            body.edit()
                    .replaceHeading(heading, value)
                    .tryApply()
                    .body()
                    .ifPresent(after -> assertThat(after.headings())
                            .extracting(Heading::text)
                            .contains(Run.collapse(value)));
        }
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(5).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 2000)
    void everyLineOfTextCanBeATarget(@ForAll String value) {
        for (String markdown : List.of(
                "[a](b)\n", "[a](<b>)\n", "[a][r]\n\n[r]: b\n", "<a href=\"b\">c</a>\n", "<a href='b'>c</a>\n")) {
            MarkdownBody body = Bodies.of(markdown);
            BodyEdit.Result result =
                    body.edit().replaceTarget(body.links().get(0), value).tryApply();
            boolean line = value.chars().noneMatch(c -> c == '\n' || c == '\r' || c == 0)
                    && java.nio.charset.StandardCharsets.UTF_8.newEncoder().canEncode(value);
            if (line && value.indexOf('{') < 0) {
                assertThat(result.body()).as(markdown).isPresent();
                assertThat(result.body().get().links().get(0).target()).isEqualTo(value);
            } else if (!line) {
                assertThat(result.body()).isEmpty();
            }
        }
    }

    @Property(tries = 1500)
    void cleaningLosesNothing(@ForAll("bodies") String text) {
        MarkdownBody body = Bodies.of(text);
        CleanPlan plan = body.clean(CleanOptions.MARKDOWN.withAssumeExported(true));
        assertThat(plan.after().parsed().failed()).isFalse();
        assertThat(plan.after().images())
                .hasSizeGreaterThanOrEqualTo(body.images().size());
    }

    @Example
    void aCommentStaysWhereItsLineNeedsItToBeHtml() {
        MarkdownBody body = Bodies.of("<!-- wp:p {} -->a<img src=y / alt=z>");
        CleanPlan plan = body.clean(CleanOptions.MARKDOWN.withAssumeExported(true));
        assertThat(plan.after().images()).hasSameSizeAs(body.images());
    }
}
