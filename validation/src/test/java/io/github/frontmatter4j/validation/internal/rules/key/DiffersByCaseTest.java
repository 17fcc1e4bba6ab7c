package io.github.frontmatter4j.validation.internal.rules.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The short look misses no names that differ by case only. */
class DiffersByCaseTest {

    private static final String LETTERS = "aAbBkK\u212AiI\u0130\u0131\u0307sS\u017FσΣςßẞ标\uD801\uDC00\uDC28";

    @Test
    void noneIsMissed() {
        Random random = new Random(6);
        int quiet = 0;
        int wrong = 0;
        for (int round = 0; round < 100_000; round++) {
            List<String> names = new ArrayList<>();
            Map<String, String> seen = new HashMap<>();
            boolean alike = false;
            int most = round % 3 == 0 ? LETTERS.length() : 6;
            for (int i = random.nextInt(round % 100 == 0 ? 90 : 4); i >= 0; i--) {
                StringBuilder text = new StringBuilder();
                for (int k = random.nextInt(3); k >= 0; k--) {
                    text.append(LETTERS.charAt(random.nextInt(most)));
                }
                String name = text.toString();
                names.add(name);
                String first = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
                alike |= first != null && !first.equals(name);
            }
            boolean may = DiffersByCase.mayBeAlike(names);
            assertThat(may || !alike).as(names.toString()).isTrue();
            quiet += may ? 0 : 1;
            wrong += alike ? 1 : 0;
        }
        assertThat(quiet).isGreaterThan(20_000);
        assertThat(wrong).isGreaterThan(5_000);
    }
}
