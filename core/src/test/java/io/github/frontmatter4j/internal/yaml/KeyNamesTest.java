package io.github.frontmatter4j.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.source.SourceText;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names are made once, and are right whatever was read before. */
class KeyNamesTest {

    private final KeyNames names = new KeyNames();

    private String read(String before, String name) {
        SourceText source = SourceText.of("a.md", before + name + ": x\n");
        return names.of(source, before.length(), before.length() + name.length());
    }

    @Test
    void aNameOfManyFilesIsMadeOnce() {
        String title = read("", "title");
        assertThat(title).isEqualTo("title");
        assertThat(read("date: y\n", "title")).isSameAs(title);
        String longName = "k".repeat(41);
        assertThat(read("", longName)).isEqualTo(longName).isNotSameAs(read("", longName));
        assertThat(read("a: b\n", "")).isEmpty();
    }

    @Test
    void namesThatComeToTheSamePlaceAreKeptApart() {
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int length = random.nextInt(5); length >= 0; length--) {
                name.append("abcAB_09.-".charAt(random.nextInt(10)));
            }
            assertThat(read("", name.toString())).isEqualTo(name.toString());
        }
    }
}
