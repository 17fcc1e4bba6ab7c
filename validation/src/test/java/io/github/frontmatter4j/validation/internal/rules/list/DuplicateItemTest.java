package io.github.frontmatter4j.validation.internal.rules.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The short look misses no list that names a term twice. */
class DuplicateItemTest {

    private static final String LETTERS = "aAbB kK\u212AiI\u0130\u0131\u0307sS\u017FσΣςßẞ标签\uD801\uDC00\uDC28\u3000";

    @Test
    void noneIsMissed() {
        Random random = new Random(4);
        int quiet = 0;
        int twice = 0;
        for (int round = 0; round < 100_000; round++) {
            List<Node> items = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            boolean alike = false;
            for (int i = random.nextInt(round % 100 == 0 ? 80 : 5); i >= 0; i--) {
                StringBuilder text = new StringBuilder();
                for (int k = random.nextInt(4); k >= 0; k--) {
                    text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
                }
                alike |= !seen.add(text.toString().strip().toLowerCase(Locale.ROOT));
                items.add(new ScalarNode(Span.at(0), ScalarStyle.PLAIN, text.toString(), null));
            }
            ListNode list = new ListNode(Span.at(0), CollectionStyle.BLOCK, items, null);
            boolean may = DuplicateItem.mayBeAlike(list);
            assertThat(may || !alike).as(items.toString()).isTrue();
            quiet += may ? 0 : 1;
            twice += alike ? 1 : 0;
        }
        assertThat(quiet).isGreaterThan(20_000);
        assertThat(twice).isGreaterThan(2_000);
    }
}
