package io.github.frontmatter4j.validation.internal.rules.robots;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.model.Robots;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is wrong with the usual rules. */
class ContradictionTest {

    private static boolean isUsual(String value) {
        return Contradiction.isUsual(FrontMatter.standard()
                .parse("a.md", "---\nrobots: " + value + "\n---\n")
                .header()
                .get("robots")
                .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"index", "follow", "[index]", "[index, follow]", "[follow, index, index]", "'index'", "[]"})
    void usual(String value) {
        assertThat(isUsual(value)).isTrue();
        List<String> rules = value.equals("[]")
                ? List.of()
                : List.of(value.replaceAll("[\\[\\]' ]", "").split(","));
        assertThat(Robots.of(rules).issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"noindex", "index, noindex", "[index, noindex]", "[[index]]", "{a: index}", "true", "''"})
    void lookedAt(String value) {
        assertThat(isUsual(value)).isFalse();
    }
}
