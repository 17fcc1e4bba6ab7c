package io.github.frontmatter4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.testing.Corpus;
import java.util.List;
import org.junit.jupiter.api.Test;

class MdxTest {

    private static final String TEXT = """
            import Tabs from '@theme/Tabs';
            import {a,
              b} from './x';

            export const Box = ({children}) => {
              const s = "}";

              return <div style={{color: 'red'}}>{children}</div>;
            };

            # Title {#own}

            Text with {props.value /* } */} and <Icon name="x" size={2} />, `<Code> {no}` \\{kept}.

            <Tabs
              defaultValue="a">
              <TabItem value="a">

            - item [link](/t)

              </TabItem>
            </Tabs>

            ```js
            import x from 'y'; <Foo>{z}</Foo>
            ```

            <Deep>
                    ```css title="a"
                    b {}
                    ```
            </Deep>

            <img src="/plain.png" alt="p" /> <img src={require('./i.png')} /> a < b
            """;

    private static MarkdownBody body() {
        return MarkdownBody.of(SourceText.of("a.mdx", TEXT));
    }

    @Test
    void proseIsReadAndJsxIsNot() {
        MarkdownBody body = body();
        assertThat(body.prose().paragraphs())
                .containsExactly(
                        "Title", "Text with  and , <Code> {no} {kept}.".replace("  ", " "), "item link", "a < b");
        assertThat(body.headings())
                .extracting(heading -> heading.id().orElse(""))
                .containsExactly("own");
        assertThat(body.links()).extracting(LinkRef::target).containsExactly("/t");
        assertThat(body.images()).extracting(ImageRef::source).containsExactly("/plain.png");
        assertThat(body.codeBlocks())
                .extracting(CodeBlock::content)
                .containsExactly("import x from 'y'; <Foo>{z}</Foo>\n", "b {}\n");
    }

    @Test
    void whatIsNotUnderstoodIsReported() {
        MarkdownBody body = body();
        assertThat(body.notUnderstood().stream().map(body.source()::slice))
                .containsExactly(
                        "import Tabs from '@theme/Tabs';\nimport {a,\n  b} from './x';",
                        "export const Box = ({children}) => {\n  const s = \"}\";\n\n  return <div style={{color: 'red'}}>{children}</div>;\n};",
                        "{props.value /* } */}",
                        "<Icon name=\"x\" size={2} />",
                        "<Tabs\n  defaultValue=\"a\">",
                        "<TabItem value=\"a\">",
                        "</TabItem>",
                        "</Tabs>",
                        "<Deep>",
                        "</Deep>",
                        "<img src={require('./i.png')} />");
        assertThat(body.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "a.mdx:1:1 info body/jsx-not-understood: Unexpected JSX in 11 places, expected Markdown; it is left alone");
        assertThat(Bodies.of("a <b>c</b> {d}").notUnderstood()).isEmpty();
    }

    @Test
    void editsLeaveJsxAlone() {
        MarkdownBody body = body();
        MarkdownBody edited = body.edit()
                .replaceTarget(body.links().get(0), "/new")
                .replaceHeading(body.headings().get(0), "Neu")
                .apply();
        assertThat(edited.source().text())
                .isEqualTo(TEXT.replace("(/t)", "(/new)").replace("# Title", "# Neu"));
    }

    @Test
    void everyMdxFileIsReadAndEveryPrefixOfSome() {
        List<Corpus.Sample> files = Corpus.files().stream()
                .filter(sample -> sample.path().endsWith(".mdx"))
                .toList();
        for (Corpus.Sample sample : files) {
            MarkdownBody body = Bodies.of(sample);
            assertThat(body.parsed().failed()).as(sample.path()).isFalse();
            CorpusBodyTest.spans(body)
                    .forEach(span -> assertThat(body.span().contains(span)).isTrue());
            assertThat(body.prose().text()).as(sample.path()).doesNotContainPattern("(?m)^import .* from '[^']+';?$");
        }
        for (Corpus.Sample sample : files.subList(0, 5)) {
            String text = SourceText.of(sample.path(), sample.bytes()).text();
            for (int end = 0; end < Math.min(text.length(), 3000); end++) {
                assertThat(MarkdownBody.of(SourceText.of("a.mdx", text.substring(0, end)))
                                .parsed()
                                .failed())
                        .isFalse();
            }
        }
    }

    @Test
    void aLineOfHyphensMeansWhatItMeansInMarkdown() {
        String text = "标题\n---\n\nTwo\n-\n\n* * *\n\n- - -\n\n- item\n";
        List<Block> blocks = MarkdownBody.of(SourceText.of("a.mdx", text)).blocks();
        assertThat(blocks)
                .extracting(Block::kind)
                .containsExactly(
                        Block.Kind.HEADING, Block.Kind.HEADING, Block.Kind.BREAK, Block.Kind.BREAK, Block.Kind.LIST);
        assertThat(blocks).isEqualTo(Bodies.of(text).blocks());
    }
}
