package io.github.frontmatter4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.testing.Corpus;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // text | words | characters | with spaces
                "alpha beta gamma | 3 | 14 | 16",
                "a <strong class=\"x\">b</strong><br>c | 3 | 3 | 4",
                "x&nbsp;y&#160;z | 3 | 3 | 5",
                "雷军 — 好--的 | 3 | 7 | 9",
                "&lt; t | 1 | 2 | 3",
                "😀 | 1 | 1 | 1",
                "a<!-- c -->b c | 2 | 3 | 4",
                "don’t 3 … 4? | 1 | 9 | 12",
                "你好，世界 | 1 | 5 | 5",
                "小米手机 很好 | 2 | 6 | 7",
                "1 < 2 &gt 3 | 1 | 7 | 11",
                "&& ; &; | 0 | 5 | 7",
                "a\u00A0b c\u2003d | 2 | 4 | 7",
                "` ` | 0 | 0 | 1",
            })
    void asWordPressCounts(String text, int words, int characters, int withSpaces) {
        assertThat(Counting.WORDPRESS_WORDS.count(text)).isEqualTo(words);
        assertThat(Counting.WORDPRESS_CHARACTERS.count(text)).isEqualTo(characters);
        assertThat(Counting.WORDPRESS_CHARACTERS_WITH_SPACES.count(text)).isEqualTo(withSpaces);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // html | HUGO | HUGO_CJK | HUGO_AUTO
                "Hello 世界 again | 3 | 4 | 4",
                "中文,mixed字 | 1 | 9 | 9",
                "你好　世界 | 2 | 4 | 4",
                "<p>one <em>two</em></p><p>three</p> | 3 | 3 | 3",
                "<p>one</p><p>二</p> | 2 | 2 | 2",
                "a<br />b<br>c<b>d</b> | 3 | 3 | 3",
                "naïve café | 2 | 9 | 2",
                "<script>var a = 1;</script><p class=\"a>b\">x</p> | 1 | 1 | 1",
                "1 < 2 | 3 | 3 | 3",
                "` ` | 0 | 0 | 0",
            })
    void asHugoCounts(String html, int words, int cjk, int auto) {
        assertThat(Counting.HUGO.count(html)).isEqualTo(words);
        assertThat(Counting.HUGO_CJK.count(html)).isEqualTo(cjk);
        assertThat(Counting.HUGO_AUTO.count(html)).isEqualTo(auto);
    }

    @ParameterizedTest
    @CsvSource({"0,100,0", "1,100,1", "99,100,1", "100,200,1", "213,300,1", "214,300,2", "426,500,2", "427,500,3"})
    void fuzzyAndReadingTimeOfWords(int words, int fuzzy, int minutes) {
        assertThat(WordCount.of(Counting.HUGO, "w ".repeat(words)))
                .isEqualTo(new WordCount(Counting.HUGO, words, fuzzy, minutes));
    }

    @ParameterizedTest
    @CsvSource({"1,100,1", "501,600,1", "502,600,2", "1002,1100,2", "1003,1100,3"})
    void fuzzyAndReadingTimeOfCharacters(int characters, int fuzzy, int minutes) {
        assertThat(WordCount.of(Counting.HUGO_AUTO, "字".repeat(characters)))
                .isEqualTo(new WordCount(Counting.HUGO_AUTO, characters, fuzzy, minutes));
    }

    @Test
    void mixedTextCountsEachScriptItsWay() {
        assertThat(Counting.MIXED.count("我用 iPhone 12，don't 2.0 — 東京 서울")).isEqualTo(2 + 1 + 1 + 1 + 2 + 2 + 2);
        assertThat(Counting.MIXED.count("state-of-the-art naïve")).isEqualTo(2);
    }

    @Test
    void theFoundingPost() {
        MarkdownBody body = Bodies.of(Corpus.founding());
        String raw = body.source().slice(body.span());
        // as WordPress counts the exported text itself
        assertThat(Counting.WORDPRESS_CHARACTERS_WITH_SPACES.count(raw)).isEqualTo(974);
        assertThat(Counting.WORDPRESS_WORDS.count(raw)).isEqualTo(11);
        assertThat(body.wordCount(Counting.HUGO).count()).isEqualTo(10);
        assertThat(body.wordCount(Counting.HUGO_AUTO).count())
                .isEqualTo(body.wordCount(Counting.HUGO_CJK).count());
    }

    @Property
    void countsFollowFromTheTextAlone(
            @ForAll @StringLength(max = 60) String left, @ForAll @StringLength(max = 60) String right) {
        String a = left.replace('<', ' ').replace('&', ' ');
        String b = right.replace('<', ' ').replace('&', ' ');
        for (Counting counting : new Counting[] {
            Counting.HUGO, Counting.HUGO_CJK, Counting.WORDPRESS_WORDS, Counting.WORDPRESS_CHARACTERS
        }) {
            assertThat(counting.count(a + "\n" + b))
                    .as(counting.name())
                    .isEqualTo(counting.count(a) + counting.count(b));
        }
    }
}
