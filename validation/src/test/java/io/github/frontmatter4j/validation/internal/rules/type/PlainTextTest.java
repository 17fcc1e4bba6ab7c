package io.github.frontmatter4j.validation.internal.rules.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.format.HeaderFormat;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.testing.Corpus;
import io.github.frontmatter4j.testing.Corpus.Sample;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is surely text is text for every reader. */
class PlainTextTest {

    private static final String LETTERS = "aAbeEfFiIlLnNoOrsStTuUxXyY01.:-+~=<_\u212A\uFF11年";

    private static final HeaderFormat YAML = FrontMatter.standard()
            .parse("a.md", "---\na: b\n---\n")
            .headerFormat()
            .orElseThrow();

    private int sure;

    private void check(String text) {
        if (PlainText.isSure(text)) {
            sure++;
            ScalarNode scalar = new ScalarNode(new Span(0, text.length()), ScalarStyle.PLAIN, text, null);
            assertThat(YAML.reads(scalar, new Value.Text(text))).as(text).isTrue();
            assertThat(YAML.resolve(scalar)).as(text).isEqualTo(new Value.Text(text));
        }
    }

    private void each(Node node) {
        if (node instanceof MapNode map) {
            map.entries().forEach(entry -> each(entry.value()));
        } else if (node instanceof ListNode list) {
            list.items().forEach(this::each);
        } else if (node instanceof ScalarNode scalar && !scalar.text().isEmpty()) {
            check(scalar.text());
        }
    }

    @Test
    void ofFiles() {
        for (Sample sample : Corpus.files()) {
            ContentFile file = FrontMatter.standard().parse(SourceText.of(sample.path(), sample.bytes()));
            each(file.header());
        }
        assertThat(sure).isGreaterThan(10_000);
    }

    @Test
    void ofWords() {
        for (String word :
                new String[] {"true", "False", "YES", "no", "On", "off", "y", "N", "null", "~", ".inf", "<<"}) {
            assertThat(PlainText.isSure(word)).as(word).isFalse();
        }
        assertThat(PlainText.isSure("")).isFalse();
        Random random = new Random(5);
        for (int round = 0; round < 200_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(7); i >= 0; i--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            check(text.toString());
        }
        assertThat(sure).isGreaterThan(50_000);
    }
}
