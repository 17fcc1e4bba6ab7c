package io.github.frontmatter4j.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.markdown.Heading;
import io.github.frontmatter4j.markdown.ImageRef;
import io.github.frontmatter4j.markdown.LinkRef;
import io.github.frontmatter4j.markdown.MarkdownBody;
import io.github.frontmatter4j.markdown.RefSyntax;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.testing.Corpus;
import io.github.frontmatter4j.testing.Corpus.Sample;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The look at signs misses nothing that reading the Markdown finds. */
class BodyMarksTest {

    private static final String[] PIECES = {
        ".md",
        "](a.md)",
        "](a.m%64)",
        "](a%2Emdx)",
        "](a&#46;MD)",
        "](a&period;markdown)",
        "](\\.md)",
        "](http://a/b)",
        "](https://a.b/c)",
        "](https://a b)",
        "![a](https://b)",
        "[a]: b.md\n",
        "[a]: b.png\n",
        "#",
        "##",
        "###",
        "####",
        "#######",
        " ",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "> ",
        "- ",
        "1. ",
        "    ",
        "text",
        "标题",
        "a",
        "===",
        "---",
        "- -",
        "\n===\n",
        "\n---\n",
        "\n> ---\n",
        "](",
        ")",
        "[",
        "![",
        "![]",
        "![x](y)",
        "!",
        "](#",
        "(#a)",
        "[a](#b)",
        "[a](<#b>)",
        "[a](\n#b)",
        "[a](\\#b)",
        "[a](&#35;b)",
        "[a](&num;b)",
        "[a]: #b\n",
        "[a]:\n#b\n",
        "[a]",
        "#b",
        "<h1>",
        "</h1>",
        "<H3>",
        "</H3>",
        "<a href=#x>",
        "<a href=\"#x\">",
        "</a>",
        "<img src=\"x\">",
        "<IMG SRC=x ALT=y>",
        "<!-- c -->",
        "<",
        ">",
        "&",
        "{{< ref \"#x\" >}}",
        "{{< relref #x >}}",
        "{{% figure src=\"a.png\" %}}",
        "{% link #x %}",
        "{%- image /a.png -%}",
        "{{<",
        "{%",
        "}}",
        "%}",
        "figure src=a.png ",
        "`",
        "```",
        "\n```\n",
        "~~~",
        "*",
        "[^1]: ",
        "\uFEFF",
        "\u00A0",
        "|",
        "\\",
        "\"",
        "'",
        "=",
        ":",
        "{#x}",
        "<X>",
        "{/* */}"
    };

    private int headings;
    private int links;
    private int images;
    private int contents;
    private int local;
    private int quiet;

    private static boolean isContent(String target) {
        String path = target.split("[?#]", -1)[0];
        try {
            path = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // then it is taken as it stands
        }
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown") || lower.endsWith(".mdx");
    }

    private void check(ContentFile file, String name) {
        SourceText source = file.source();
        BodyMarks marks = new BodyMarks(source, file.bodyByteOffset(), source.byteLength());
        ByteScan.of(source, file.bodyByteOffset(), source.byteLength(), marks);
        MarkdownBody body = MarkdownBody.of(file);
        for (Heading heading : body.headings()) {
            headings++;
            assertThat(marks.hasHeading(heading.level()))
                    .as("%s: %s", name, heading)
                    .isTrue();
        }
        for (LinkRef link : body.links()) {
            if (link.target().length() > 1 && link.target().startsWith("#") && !link.dynamic()) {
                links++;
                assertThat(marks.hasInnerLink()).as("%s: %s", name, link).isTrue();
            }
        }
        for (LinkRef link : body.links()) {
            String text = file.source().slice(link.span());
            boolean reference =
                    link.syntax() == RefSyntax.SHORTCODE && (text.contains("ref ") || text.contains("ref\n"));
            if (!link.dynamic() && (reference || isContent(link.target()))) {
                contents++;
                assertThat(marks.hasContentLink()).as("%s: %s", name, link).isTrue();
            }
        }
        for (ImageRef image : body.images()) {
            boolean elsewhere =
                    image.source().startsWith("http:") || image.source().startsWith("https:");
            if (!image.dynamic() && !elsewhere) {
                local++;
                assertThat(marks.hasLocalImage()).as("%s: %s", name, image).isTrue();
            }
            if (image.alt().isBlank() && !image.dynamic()) {
                images++;
                assertThat(marks.hasUnnamedImage()).as("%s: %s", name, image).isTrue();
            }
        }
        assertThat(marks.hasComment() || !file.body().contains("<!--")).as(name).isTrue();
        boolean level = marks.hasHeading(1);
        quiet += level || marks.hasInnerLink() || marks.hasUnnamedImage() ? 0 : 1;
    }

    @Test
    void ofFiles() {
        int files = 0;
        for (Sample sample : Corpus.files()) {
            check(FrontMatter.standard().parse(SourceText.of(sample.path(), sample.bytes())), sample.path());
            files++;
        }
        assertThat(headings).isGreaterThan(5_000);
        assertThat(links).isGreaterThan(200);
        assertThat(images).isGreaterThan(200);
        assertThat(contents).isGreaterThan(500);
        assertThat(local).isGreaterThan(500);
        assertThat(quiet).isGreaterThan(files / 2);
    }

    @Test
    void ofAnyPieces() {
        Random random = new Random(12);
        String[] endings = {"md", "md", "mdx", "html"};
        for (int round = 0; round < 100_000; round++) {
            StringBuilder body = new StringBuilder(random.nextBoolean() ? "---\ntitle: x\n---\n" : "");
            for (int i = random.nextInt(10); i >= 0; i--) {
                body.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String name = "a." + endings[random.nextInt(endings.length)];
            check(FrontMatter.standard().parse(SourceText.of(name, body.toString())), name + "\n" + body);
        }
        assertThat(headings).isGreaterThan(5_000);
        assertThat(links).isGreaterThan(2_000);
        assertThat(images).isGreaterThan(2_000);
        assertThat(contents).isGreaterThan(2_000);
        assertThat(local).isGreaterThan(2_000);
        assertThat(quiet).isGreaterThan(5_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Text, and an [address](https://example.org/#part) & more!\n",
                "## 昨夜\n\n![雨](rain.png) — 5 < 6, a = b\n\n* * *\n",
                "## One\n\n### Two {#two}\n\n```sh\n## not one\n```\n",
                "| a | b |\n|---|---|\n| C# | F# |\n\n{{< note >}}text{{< /note >}}\n"
            })
    void nothingInOrdinaryBodies(String body) {
        BodyMarks marks = new BodyMarks(
                SourceText.of("a.md", body), 0, SourceText.of("a.md", body).byteLength());
        ByteScan.of(SourceText.of("a.md", body), 0, SourceText.of("a.md", body).byteLength(), marks);
        assertThat(marks.hasHeading(1)).isFalse();
        assertThat(marks.hasHeading(4)).isFalse();
        assertThat(marks.hasInnerLink()).isFalse();
        assertThat(marks.hasContentLink()).isFalse();
        assertThat(marks.hasUnnamedImage()).isFalse();
        assertThat(marks.hasComment()).isFalse();
    }

    @Test
    void anythingWhereBytesAreNoText() {
        byte[] bytes = {'a', (byte) 0xC3, 'b'};
        BodyMarks marks = new BodyMarks(SourceText.of("a.md", bytes), 0, bytes.length);
        ByteScan.of(SourceText.of("a.md", bytes), 0, bytes.length, marks);
        assertThat(marks.hasHeading(6)).isTrue();
        assertThat(marks.hasInnerLink()).isTrue();
        assertThat(marks.hasUnnamedImage()).isTrue();
        assertThat(marks.hasComment()).isTrue();
    }
}
