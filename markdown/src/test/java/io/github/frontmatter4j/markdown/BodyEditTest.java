package io.github.frontmatter4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.frontmatter4j.ContentException;
import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyEditTest {

    private static String target(String markdown, String target) {
        MarkdownBody body = Bodies.of(markdown);
        MarkdownBody edited =
                body.edit().replaceTarget(body.links().get(0), target).apply();
        assertThat(edited.links().get(0).target()).isEqualTo(target);
        return edited.source().text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '^',
            value = {
                // before ¦ target ¦ after
                "[a](b)! ¦ /new ¦ [a](/new)!",
                "[a](b 'T') ¦ x y ¦ [a](<x y> 'T')",
                "[a](<b c>) ¦ x ¦ [a](<x>)",
                "[a](b) ¦ ^^ ¦ [a]()",
                "[a](b) ¦ x(y) ¦ [a](x(y))",
                "[a](b) ¦ x)y( ¦ [a](x\\)y\\()",
                "[a](b) ¦ <x ¦ [a](<\\<x>)",
                "[a](b) ¦ x\\)y ¦ [a](x\\\\\\)y)",
                "[a](b) ¦ ?a&copy;=1&b ¦ [a](?a\\&copy;=1&b)",
                "[a](b) ¦ {{< ref `x y.md` >}} ¦ [a]({{< ref `x y.md` >}})",
                "[a][r]\\n\\n[r]: b ¦ ^^ ¦ [a][r]\\n\\n[r]: <>",
                "[a][r]\\n\\n[r]: b 't' ¦ x y ¦ [a][r]\\n\\n[r]: <x y> 't'",
                "<a href='b'>c</a> ¦ it's &amp; ¦ <a href='it&#39;s &amp;amp;'>c</a>",
                "<a href=b>c</a> ¦ x y ¦ <a href=`x y`>c</a>",
                "<a href=b>c</a> ¦ /x ¦ <a href=`/x`>c</a>",
                "<a href=`b`>c</a> ¦ {{< ref `x` >}} ¦ <a href=`{{< ref `x` >}}`>c</a>",
                "<https://a.b> ¦ https://c.d/e ¦ <https://c.d/e>",
                "<a@b.example> ¦ mailto:c@d.example ¦ <c@d.example>",
                "见 www.a.example。 ¦ http://www.b.example/x ¦ 见 www.b.example/x。",
                "{{< ref `a` >}} ¦ b c ¦ {{< ref `b c` >}}",
                "{{< ref a >}} ¦ b c ¦ {{< ref `b c` >}}",
                "{% link a.md %} ¦ b/c.md ¦ {% link b/c.md %}",
            })
    void aTargetIsWrittenSoThatItIsReadBack(String before, String target, String after) {
        String markdown = before.replace("\\n", "\n").replace('`', '"');
        assertThat(target(markdown, target.replace('`', '"')))
                .isEqualTo(after.replace("\\n", "\n").replace('`', '"'));
    }

    @Test
    void aPipeInATableIsEscaped() {
        assertThat(target("| h |\n|---|\n| [a](b) |\n", "x|y")).isEqualTo("| h |\n|---|\n| [a](x\\|y) |\n");
    }

    @Test
    void allLinksOfADefinitionFollow() {
        MarkdownBody body = Bodies.of("[a][r] [r]\n\n[r]: b\n");
        MarkdownBody edited =
                body.edit().replaceTarget(body.links().get(1), "c").apply();
        assertThat(edited.links()).extracting(LinkRef::target).containsExactly("c", "c");
    }

    @Test
    void severalEditsAreMadeTogether() {
        MarkdownBody body = Bodies.of("# T\n\n[a](b) ![c](d)\n");
        BodyEdit.Result result = body.edit()
                .replaceTarget(body.links().get(0), "x y")
                .replaceSource(body.images().get(0), "e")
                .replaceAlt(body.images().get(0), "*f*")
                .replaceHeading(body.headings().get(0), "新 #")
                .append("End.")
                .tryApply();
        assertThat(result.problems()).isEmpty();
        assertThat(result.body().orElseThrow().source().text())
                .isEqualTo("# 新 \\#\n\n[a](<x y>) ![\\*f\\*](e)\n\nEnd.\n");
        assertThat(result.edits().list()).hasSize(5);
    }

    @Test
    void overlappingEditsAreRefused() {
        MarkdownBody body = Bodies.of("[a](b)\n");
        LinkRef link = body.links().get(0);
        assertThat(body.edit()
                        .replaceTarget(link, "c")
                        .replaceTarget(link, "d")
                        .tryApply()
                        .problems())
                .extracting(problem -> problem.id().value())
                .containsExactly("body/edits-overlap");
    }

    @Test
    void nothingChangesWhereNothingDiffers() {
        MarkdownBody body = Bodies.of("# a\n\n[a](b) ![c](d)\n");
        assertThat(body.edit()
                        .replaceTarget(body.links().get(0), "b")
                        .replaceAlt(body.images().get(0), "c")
                        .replaceHeading(body.headings().get(0), "a")
                        .apply())
                .isSameAs(body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '^',
            value = {
                "![a](b) ¦ new ¦ ![new](b)",
                "![](b) ¦ new ¦ ![new](b)",
                "![a][r]\\n\\n[r]: x ¦ [b]_c_ ¦ ![\\[b\\]\\_c\\_][r]\\n\\n[r]: x",
                "<img src='b' alt='a'> ¦ it's ¦ <img src='b' alt='it&#39;s'>",
                "<img src='b'> ¦ new \"q\" ¦ <img src='b' alt=\"new &quot;q&quot;\">",
                "<img src=b> ¦ n ¦ <img src=b alt=\"n\">",
                "{{< figure src=\"b\" alt=\"a\" >}} ¦ x \"y\" ¦ {{< figure src=\"b\" alt=\"x \\\"y\\\"\" >}}",
                "{{< figure src=\"b\" >}} ¦ 新 ¦ {{< figure src=\"b\" alt=\"新\" >}}",
            })
    void anAlternativeText(String before, String alt, String after) {
        MarkdownBody body = Bodies.of(before.replace("\\n", "\n"));
        MarkdownBody edited = body.edit().replaceAlt(body.images().get(0), alt).apply();
        assertThat(edited.source().text()).isEqualTo(after.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '^',
            value = {
                "## a *b* ## ¦ New ¦ ## New ##",
                "## a {#id .c} ¦ New ¦ ## New {#id .c}",
                "## a ¦ x {#y} ¦ ## x \\{\\#y\\}",
                "## a ¦ C # ¦ ## C \\#",
                "a\\nb\\n=== ¦ New ¦ New\\n===",
                "<h2 id=x>a <b>c</b></h2> ¦ 1 < 2 ¦ <h2 id=x>1 &lt; 2</h2>",
                "> # a ¦ 1. *x* ¦ > # 1. \\*x\\*",
            })
    void aHeading(String before, String text, String after) {
        MarkdownBody body = Bodies.of(before.replace("\\n", "\n"));
        MarkdownBody edited =
                body.edit().replaceHeading(body.headings().get(0), text).apply();
        assertThat(edited.source().text()).isEqualTo(after.replace("\\n", "\n"));
        assertThat(edited.headings().get(0).text()).isEqualTo(text);
    }

    @Test
    void appendingFollowsTheFile() {
        BiFunction<String, String, String> append = (body, block) ->
                Bodies.of(body).edit().append(block).apply().source().text();
        assertThat(append.apply("a", "b")).isEqualTo("a\n\nb");
        assertThat(append.apply("a\n", "b\n")).isEqualTo("a\n\nb\n");
        assertThat(append.apply("a\r\n", "b\nc")).isEqualTo("a\r\n\r\nb\r\nc\r\n");
        assertThat(append.apply("a\n\n\n", "b")).isEqualTo("a\n\n\nb\n");
        assertThat(append.apply("", "b")).isEqualTo("b\n");
        assertThat(Bodies.of("```\nopen\n").edit().append("b").tryApply().body())
                .isEmpty();
        assertThat(Bodies.of("- a\n").edit().append("    code").tryApply().body())
                .isEmpty();
        assertThat(Bodies.of("[r]\n").edit().append("[r]: x").tryApply().body()).isEmpty();
    }

    @Test
    void removingTakesABlockAndItsBlankLines() {
        String text = "a\n\n# b\nc\n\n\n- d\n";
        for (int i = 0; i < 4; i++) {
            MarkdownBody body = Bodies.of(text);
            String after =
                    body.edit().remove(body.blocks().get(i)).apply().source().text();
            assertThat(after)
                    .isEqualTo(List.of("# b\nc\n\n\n- d\n", "a\n\nc\n\n\n- d\n", "a\n\n# b\n- d\n", "a\n\n# b\nc\n")
                            .get(i));
        }
    }

    @Test
    void aRemovalThatChangesOtherBlocksIsRefused() {
        MarkdownBody lists = Bodies.of("- a\n\n<!-- -->\n\n- b\n");
        assertThat(lists.edit().remove(lists.blocks().get(1)).tryApply().problems())
                .extracting(problem -> problem.id().value())
                .containsExactly("body/edit-changes-more");
        MarkdownBody used = Bodies.of("[r]\n\n[r]: x\n");
        assertThat(used.edit().remove(used.blocks().get(1)).tryApply().body()).isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsRefusedWithItsReason() {
        MarkdownBody body = Bodies.of("[a](b)\n");
        BodyEdit edit = body.edit().replaceTarget(body.links().get(0), "c\nd");
        assertThat(edit.tryApply().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "a.md:1:5 error body/value-not-writable: Unexpected value `c d`, expected one line of text");
        assertThatThrownBy(edit::apply).isInstanceOf(ContentException.class).hasMessageContaining("expected one line");
    }

    @Test
    void bytesThatAreNotTextAreNotEdited() {
        byte[] bytes = "---\na: b\n---\n[a](b) \u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        MarkdownBody body = MarkdownBody.of(FrontMatter.standard().parse(SourceText.of("a.md", bytes)));
        assertThat(body.edit()
                        .replaceTarget(body.links().get(0), "c")
                        .tryApply()
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "a.md:4:8 error encoding/body-not-utf-8: Unexpected byte 0xE9 at byte offset 20, expected UTF-8");
    }

    @Test
    void theFileFollows() {
        ContentFile file = FrontMatter.standard().parse("a.md", "---\ntitle: x # kept\n---\n[a](b)\n");
        MarkdownBody body = MarkdownBody.of(file);
        BodyEdit.Result result =
                body.edit().replaceTarget(body.links().get(0), "c").tryApply();
        assertThat(file.withSource(result.edits().applyTo(file.source())).text())
                .isEqualTo("---\ntitle: x # kept\n---\n[a](c)\n");
    }

    @Test
    void aHeadingKeepsItsAttributesWhateverStandsBeforeThem() {
        for (String heading : List.of("## a `b` {#c .d}\n", "## `b` {#c}\n", "## a **b** {#c}\n", "## a {#c}\n")) {
            MarkdownBody body = Bodies.of(heading);
            MarkdownBody after = body.edit()
                    .replaceHeading(body.headings().get(0), "新的 *标题* #")
                    .apply();
            assertThat(after.headings().get(0).id()).contains("c");
            assertThat(after.headings().get(0).text()).isEqualTo("新的 *标题* #");
            assertThat(after.source().text()).endsWith(heading.substring(heading.indexOf(" {")));
        }
    }

    @Test
    void anAddressInAngleBracketsIsNoTagInMdx() {
        MarkdownBody body = MarkdownBody.of(SourceText.of("a.mdx", "![a](<~/b c.webp>)\n\n[r]: <x y>\n"));
        MarkdownBody after =
                body.edit().replaceSource(body.images().get(0), "/new.png").apply();
        assertThat(after.source().text()).isEqualTo("![a](</new.png>)\n\n[r]: <x y>\n");
        assertThat(after.images().get(0).source()).isEqualTo("/new.png");
    }
}
