package io.github.frontmatter4j.validation.internal.rules.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.wordpress.PhpSerialized;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The short look at the end of a text says what looking at all of it says. */
class RowsTest {

    private static final String LETTERS = "asidbNO:;{}\"10-. \n\u3000\u00A0";

    @Test
    void looksSerialized() {
        Random random = new Random(2);
        int serialized = 0;
        for (int round = 0; round < 300_000; round++) {
            StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "a:1:{i:0;s:5:" : "");
            for (int i = random.nextInt(9); i > 0; i--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            boolean expected = PhpSerialized.looksSerialized(text.toString().strip());
            assertThat(Rows.looksSerialized(text.toString()))
                    .as(text.toString())
                    .isEqualTo(expected);
            serialized += expected ? 1 : 0;
        }
        assertThat(serialized).isGreaterThan(5_000);
    }
}
