package io.github.frontmatter4j.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ProblemIdTest {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)+");

    @Property(tries = 5000)
    void takesWhatThePatternTakes(
            @ForAll @StringLength(max = 6) @Chars({'a', 'z', '0', '-', '/', 'A', ' '}) String text) {
        if (FORM.matcher(text).matches()) {
            assertThat(new ProblemId(text).value()).isEqualTo(text);
        } else {
            assertThatThrownBy(() -> new ProblemId(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Unexpected id `" + text + "`, expected `family/name`");
        }
    }

    @Test
    void idsAreOrderedByTheirText() {
        assertThat(new ProblemId("a/b")).isLessThan(new ProblemId("a/c"));
    }
}
