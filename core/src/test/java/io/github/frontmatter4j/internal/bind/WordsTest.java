package io.github.frontmatter4j.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that were nearly right, and characters that were written as entities. */
class WordsTest {

    private static final List<String> KNOWN =
            List.of("title", "tags", "categories", "description", "linkTitle", "weight", "x");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "ttile, title",
        "tilte, title",
        "itle, title",
        "tittle, title",
        "title1, title",
        "Title, title",
        "tag, tags",
        "tgas, tags",
        "atgs, tags",
        "tasg, tags",
        "tahs, tags",
        "catagories, categories",
        "category, categories",
        "categoriess, categories",
        "descr, ",
        "discripton, description",
        "linktitle, linkTitle",
        "wieght, weight",
        "waight, weight",
        "y, x",
        "yy, ",
        "toots, ",
        "nothing, "
    })
    void theNearestNameIsSuggested(String written, String meant) {
        assertThat(Suggestions.nearest(written, KNOWN)).isEqualTo(meant);
    }

    @Test
    void ofTwoEquallyNearTheFirstIsTaken() {
        assertThat(Suggestions.nearest("tat", List.of("tag", "tab"))).isEqualTo("tag");
        assertThat(Suggestions.nearest("tabs", List.of("tag", "tab"))).isEqualTo("tab");
        assertThat(Suggestions.nearest("a", List.of())).isNull();
    }

    @Test
    void aFewNamesAreListedAndManyAreNot() {
        List<String> twelve = IntStream.range(0, 12).mapToObj(i -> "name" + i).toList();
        List<String> thirteen = IntStream.range(0, 13).mapToObj(i -> "name" + i).toList();
        assertThat(Suggestions.didYouMean("other", twelve)).asString().startsWith("known are `name0`, `name1`, ");
        assertThat(Suggestions.didYouMean("other", thirteen)).isNull();
        assertThat(Suggestions.didYouMean("other", List.of())).isNull();
        assertThat(Suggestions.didYouMean("nam1", thirteen)).hasToString("did you mean `name1`?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "a&amp;b => a&b",
                "&lt;p&gt; => <p>",
                "&quot;x&quot; &#39;y&#039; => \"x\" 'y'",
                "&#20013;&#x4e2d;&#X4E2D; => 中中中",
                "&#128512; => 😀",
                "&amp;amp; => &amp;",
                "& &; &# &#; &#x; &nix; => & &; &# &#; &#x; &nix;",
                "&&amp; => &&",
                "a&amp => a&amp",
                "&#31;&#32;&#126;&#127;&#159;&#160; => &#31; ~&#127;&#159;\u00A0",
                "&#55295;&#55296;&#57343;&#57344; => \uD7FF&#55296;&#57343;\uE000",
                "&#1114111;&#1114112;&#x10ffff;&#x110000; => \uDBFF\uDFFF&#1114112;\uDBFF\uDFFF&#x110000;",
                "&#00020013; => &#00020013;",
                "&#0020013; => 中",
                "&#12a;&#xg; => &#12a;&#xg;",
                "&thetasymmm; &amp; => &thetasymmm; &",
                "plain => plain"
            })
    void entitiesAreDecodedWhereTheyMeanACharacter(String written, String meant) {
        assertThat(Entities.decode(written)).isEqualTo(meant);
    }

    @Test
    void aTextWithoutEntitiesIsTheSame() {
        for (String text : List.of("plain", "a & b; c", "&nix;", ";&")) {
            assertThat(Entities.decode(text)).isSameAs(text);
        }
    }
}
