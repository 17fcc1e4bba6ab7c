package io.github.frontmatter4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    private static String text(String body, ExcerptRule rule) {
        return Bodies.of(body).excerpt(rule).map(Excerpt::text).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // marker | Hugo | Hexo | Zola | MkDocs | WordPress
                "<!--more--> | true | true | true | false | true",
                "<!-- more --> | false | true | true | true | false",
                "<!-- MORE --> | false | true | true | false | false",
                "<!--  more  --> | false | false | true | false | false",
                "<!--more read on--> | false | false | false | false | true",
            })
    void whichMarkerCounts(String marker, boolean hugo, boolean hexo, boolean zola, boolean mkdocs, boolean wordPress) {
        String body = "head *x*\n\n" + marker + "\n\ntail\n";
        assertThat(text(body, ExcerptRule.HUGO).equals("head x")).isEqualTo(hugo);
        assertThat(text(body, ExcerptRule.HEXO).equals("head x")).isEqualTo(hexo);
        assertThat(text(body, ExcerptRule.ZOLA).equals("head x")).isEqualTo(zola);
        assertThat(text(body, ExcerptRule.MKDOCS_MATERIAL).equals("head x")).isEqualTo(mkdocs);
        assertThat(text(body, ExcerptRule.WORDPRESS).equals("head x")).isEqualTo(wordPress);
    }

    @Test
    void theMarkerHasAPlace() {
        MarkdownBody body = Bodies.of("头 <!--more--> 尾");
        Excerpt excerpt = body.excerpt(ExcerptRule.HUGO).orElseThrow();
        assertThat(excerpt.origin()).isEqualTo(Excerpt.Origin.MARKER);
        assertThat(body.source().slice(excerpt.span())).isEqualTo("头 ");
        assertThat(excerpt.markerSpan().map(body.source()::slice)).contains("<!--more-->");
        assertThat(excerpt.truncated()).isTrue();
        assertThat(Bodies.of("a <!--more-->\n")
                        .excerpt(ExcerptRule.HUGO)
                        .orElseThrow()
                        .truncated())
                .isFalse();
    }

    @Test
    void docusaurusTakesBothForms() {
        assertThat(text("a\n<!-- truncate -->\nb", ExcerptRule.DOCUSAURUS)).isEqualTo("a");
        assertThat(MarkdownBody.of(SourceText.of("a.mdx", "a\n\n{/* truncate */}\n\nb"))
                        .excerpt(ExcerptRule.DOCUSAURUS)
                        .map(Excerpt::text))
                .contains("a");
        assertThat(text("a\n\nb", ExcerptRule.DOCUSAURUS)).isEqualTo("none");
    }

    @Test
    void jekyllTakesTheFirstParagraph() {
        assertThat(text("one\ntwo\n\nthree", ExcerptRule.JEKYLL)).isEqualTo("one two");
        assertThat(text("one\r\ntwo\r\n\r\nthree", ExcerptRule.JEKYLL)).isEqualTo("one two");
        assertThat(text("a<!-- cut -->b", new ExcerptRule.Jekyll("<!-- cut -->")))
                .isEqualTo("a");
        assertThat(text("all of it", new ExcerptRule.Jekyll("<!-- cut -->"))).isEqualTo("all of it");
    }

    @Test
    void aSeparatorOfGrayMatter() {
        assertThat(text("a\n---\nb", new ExcerptRule.Separator("\n---\n"))).isEqualTo("a");
    }

    @Test
    void hugoTakesWholeParagraphs() {
        String body = "one two\n\n- item\n- item\n\nthree four\n\nfive\n";
        // <p>one and two make two; <ul>, <li>item and so on count as well, as they do for Hugo
        assertThat(text(body, new ExcerptRule.Hugo(1, false, false))).isEqualTo("one two");
        assertThat(text(body, new ExcerptRule.Hugo(4, false, false))).isEqualTo("one two item item three four");
        assertThat(text(body, new ExcerptRule.Hugo(70, false, false))).isEqualTo("one two item item three four five");
    }

    @Test
    void hugoBefore134CutsSentencesAndCharacters() {
        assertThat(text("One two. Three four five. Six.", new ExcerptRule.HugoBefore134(3, false, false)))
                .isEqualTo("One two. Three four five.");
        assertThat(text("一二三四五 abc 六七", new ExcerptRule.HugoBefore134(3, true, false)))
                .isEqualTo("一二三");
        assertThat(text("一二三四五 abc 六七", new ExcerptRule.HugoBefore134(7, true, false)))
                .isEqualTo("一二三四五 abc 六");
    }

    @Test
    void wordPressCutsWords() {
        assertThat(text("one two three", new ExcerptRule.WordPress(2, false))).isEqualTo("one two…");
        assertThat(text("一二三四", new ExcerptRule.WordPress(3, true))).isEqualTo("一二三…");
    }

    @Test
    void theFoundingPostAsHugoTakesIt() {
        MarkdownBody body = Bodies.of(Corpus.founding());
        String all = body.source().slice(body.span());
        int second = all.indexOf("\n\n", all.indexOf("\n\n") + 2);

        // its own words are few and long, so without isCJKLanguage the whole post is the summary
        Excerpt words = body.excerpt(ExcerptRule.HUGO).orElseThrow();
        assertThat(words.span()).isEqualTo(body.span());
        assertThat(words.truncated()).isFalse();

        // with isCJKLanguage the first paragraph has 51 characters, the second one reaches 70
        Excerpt characters = body.excerpt(new ExcerptRule.Hugo(70, true, false)).orElseThrow();
        assertThat(body.source().slice(characters.span())).isEqualTo(all.substring(0, second));
        assertThat(characters.truncated()).isTrue();

        // older versions cut to the character; "\n" between the paragraphs parts two words
        String plain = all.substring(0, second).replace("\n\n", " ");
        Excerpt old =
                body.excerpt(new ExcerptRule.HugoBefore134(70, true, false)).orElseThrow();
        assertThat(old.text()).isEqualTo(plain.substring(0, 71));
    }
}
