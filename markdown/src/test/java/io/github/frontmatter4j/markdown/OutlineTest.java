package io.github.frontmatter4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final String TEXT = """
            # Hello, World!

            ## A `b_c` [link](http://x.example/y)

            ## Same

            #### 小米 手机：第2代

            ## Same

            # Ünïcode -- 1.0 {#given}

            ## !?

            <h2>Raw</h2>
            """;

    private static List<String> anchors(Anchors anchors) {
        return Bodies.of(TEXT).outline(anchors).all().stream()
                .map(entry -> entry.anchor().orElse("none"))
                .toList();
    }

    @Test
    void asHugoMakesThem() {
        assertThat(anchors(Anchors.HUGO))
                .containsExactly(
                        "hello-world",
                        "a-b_c-linkhttpxexampley",
                        "same",
                        "小米-手机第2代",
                        "same-1",
                        "given",
                        "heading",
                        "none");
    }

    @Test
    void asHugoMakesThemOfAsciiAlone() {
        assertThat(Bodies.of("# Ünïcode é 小米 x")
                        .outline(Anchors.HUGO_ASCII)
                        .all()
                        .get(0)
                        .anchor())
                .contains("unicode-e--x");
    }

    @Test
    void asGitHubMakesThem() {
        assertThat(anchors(Anchors.GITHUB))
                .containsExactly("hello-world", "a-b_c-link", "same", "小米-手机第2代", "same-1", "given", "", "none");
    }

    @Test
    void headingsNest() {
        Outline outline = Bodies.of(TEXT).outline(Anchors.HUGO);
        assertThat(outline.roots())
                .extracting(entry -> entry.heading().text())
                .containsExactly("Hello, World!", "Ünïcode -- 1.0");
        assertThat(outline.roots().get(0).children())
                .extracting(entry -> entry.heading().text())
                .containsExactly("A b_c link", "Same", "Same");
        assertThat(outline.roots().get(0).children().get(1).children()).hasSize(1);
    }

    @Test
    void aTakenNameIsNotGivenAgain() {
        assertThat(Bodies.of("# a-1\n\n# a\n\n# a\n").outline(Anchors.HUGO).all())
                .extracting(entry -> entry.anchor().orElseThrow())
                .containsExactly("a-1", "a", "a-2");
    }
}
