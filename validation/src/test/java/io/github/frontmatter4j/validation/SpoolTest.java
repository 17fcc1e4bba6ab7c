package io.github.frontmatter4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SpoolTest {

    @Property(tries = 200)
    void whatWasAddedIsReadAgain(@ForAll List<String> texts, @ForAll List<Integer> numbers) throws IOException {
        try (Spool spool = Spool.create()) {
            for (String text : texts) {
                spool.add(text);
            }
            for (int number : numbers) {
                spool.add(number);
            }
            Spool.Reader reader = spool.read();
            for (String text : texts) {
                assertThat(reader.text()).isEqualTo(text);
            }
            for (int number : numbers) {
                assertThat(reader.number()).isEqualTo(number);
            }
            assertThat(reader.hasMore()).isFalse();
            assertThatIOException().isThrownBy(reader::number);
        }
    }

    @Test
    void moreThanTheMemoryIsReadTwiceAtOnce() throws IOException {
        Random random = new Random(4);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(i % 50 == 0 ? 30_000 : 3_000); left > 0; left--) {
                text.append((char) random.nextInt(left % 3 == 0 ? 0x10000 : 0x80));
            }
            texts.add(text.toString());
        }
        for (Spool kept : List.of(Spool.create(), Spool.inMemory())) {
            try (Spool spool = kept) {
                for (int i = 0; i < texts.size(); i++) {
                    spool.add(i);
                    spool.add(texts.get(i));
                    spool.add(texts.get(i).getBytes(StandardCharsets.UTF_16BE));
                }
                Spool.Reader one = spool.read();
                Spool.Reader other = spool.read();
                for (int i = 0; i < texts.size(); i++) {
                    assertThat(one.number()).isEqualTo(i);
                    assertThat(one.text()).isEqualTo(texts.get(i));
                    one.copyTo(OutputStream.nullOutputStream());
                    assertThat(other.number()).isEqualTo(i);
                    other.text();
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    other.copyTo(bytes);
                    assertThat(bytes.toString(StandardCharsets.UTF_16BE))
                            .isEqualTo(new String(
                                    texts.get(i).getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE));
                }
                assertThat(one.hasMore()).isFalse();
                assertThat(other.hasMore()).isFalse();
            }
        }
    }
}
