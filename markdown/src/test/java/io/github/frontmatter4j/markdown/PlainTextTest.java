package io.github.frontmatter4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.testing.Corpus;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void whatAReaderSees() {
        PlainText text = Bodies.of("""
                        # 标题 {#x}

                        A *b* `c` [d](e) ![alt](f) &amp; \\* {{< ref "x" >}}
                        soft

                        <div>
                          <b>G</b> &lt;h&gt;<p>i</p>
                        </div>

                        - one
                        - two

                        | a | b |
                        |---|---|
                        | 1 | 2 |

                        ```
                        code
                        ```
                        """).plainText();
        assertThat(text.paragraphs())
                .containsExactly("标题", "A b c d & * soft", "G <h>", "i", "one", "two", "a", "b", "1", "2", "code");
    }

    @Test
    void proseLeavesCodeOut() {
        assertThat(Bodies.of("a `b`\n\n    code\n\n```\ncode\n```\n").prose().text())
                .isEqualTo("a b");
    }

    @Test
    void everyCharacterKnowsItsPlace() {
        int checked = 0;
        for (Corpus.Sample sample : Corpus.everything()) {
            MarkdownBody body = Bodies.of(sample);
            PlainText plain = body.prose();
            String text = plain.text();
            for (int i = 0; i < text.length(); i += 97) {
                int place = plain.spanOf(i, i + 1).start();
                assertThat(body.span().contains(plain.spanOf(i, i + 1)))
                        .as("%s %s", sample, i)
                        .isTrue();
                if (Character.getType(text.charAt(i)) == Character.OTHER_LETTER) {
                    checked++;
                    int length = plain.spanOf(i, i + 1).length();
                    assertThat(body.source().text().substring(place, place + length))
                            .as("%s %s", sample, i)
                            .contains(String.valueOf(text.charAt(i)));
                }
            }
        }
        assertThat(checked).isGreaterThan(1_000);
    }
}
