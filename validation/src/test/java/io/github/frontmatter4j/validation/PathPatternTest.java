package io.github.frontmatter4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Random;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;

class PathPatternTest {

    private static final List<String> PARTS = List.of(
            "a", "b", "*", "**", "?", "[", "]", "!", "-", "{", "}", ",", "\\", "/", "^", "😀", "&&", "[ab]", "{a,b*}",
            "[!a]");

    /** As the JDK reads patterns, wherever it reads them at all. */
    @Test
    void patternsMeanWhatTheyMeanToTheJdk() {
        Random random = new Random(11);
        int good = 0;
        int matched = 0;
        for (int i = 0; i < 60_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(7); n >= 0; n--) {
                text.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            String pattern = text.toString();
            PathMatcher jdk;
            try {
                jdk = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            } catch (PatternSyntaxException e) {
                // the JDK stumbles over `[^-` and `[a-[`, which say what they mean
                if (!pattern.contains("[^-") && !pattern.contains("-[")) {
                    assertThatThrownBy(() -> PathPattern.of(pattern), pattern)
                            .isInstanceOf(IllegalArgumentException.class);
                }
                continue;
            }
            PathPattern own = PathPattern.of(pattern);
            good++;
            for (String path : List.of(
                    "", "a", "b", "ab", "a/b", "aab/ba", "a-b", "😀", "a,b", "}", "a/b/😀a", "-", "!", "^", "\\", "&",
                    "]")) {
                boolean expected = jdk.matches(Path.of(path));
                matched += expected ? 1 : 0;
                assertThat(own.matches(path)).as("%s with %s", pattern, path).isEqualTo(expected);
            }
        }
        assertThat(good).isGreaterThan(10_000);
        assertThat(matched).isGreaterThan(10_000);
    }

    @Test
    void examples() {
        assertThat(PathPattern.of("drafts/**").matches("drafts/2024/标题.md")).isTrue();
        assertThat(PathPattern.of("drafts/*").matches("drafts/2024/a.md")).isFalse();
        assertThat(PathPattern.of("**/*.{md,html}").matches("a/b.html")).isTrue();
        assertThat(PathPattern.of("**/*.{md,html}").matches("a/b.mdx")).isFalse();
        assertThat(PathPattern.of("{,a}b").matches("b")).isTrue();
        for (String none : List.of("[", "[]", "[!]", "a[/]", "{", "{a,{b}}", "{a", "\\", "[b-a]", "[a")) {
            assertThatThrownBy(() -> PathPattern.of(none)).as(none).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** A pattern with many stars would cost the JDK more than the age of the universe. */
    @Test
    void manyStarsCostNoMoreThanTheirNumberTimesThePath() {
        String path = "a".repeat(10_000);
        assertThat(PathPattern.of("*a".repeat(60) + "b").matches(path)).isFalse();
        assertThat(PathPattern.of("**a".repeat(60) + "*").matches(path)).isTrue();
        assertThat(PathPattern.of("{*,**}".repeat(40) + "b").matches(path)).isFalse();
    }
}
