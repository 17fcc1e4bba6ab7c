package io.github.frontmatter4j.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.format.ParsedHeader;
import io.github.frontmatter4j.source.SourceText;
import org.junit.jupiter.params.provider.MethodSource;

/** The fast reader gives the engine's tree, spans and styles included, or hands over; it takes no bytes that are no text. */
class TwoReadersFuzz {

    private static final KeyNames NAMES = new KeyNames();

    @MethodSource("io.github.frontmatter4j.testing.Seeds#yaml")
    @FuzzTest
    void bothReadersAreEqual(byte[] data) {
        HeaderText header = HeaderText.whole(SourceText.of("a.md", data));
        ParsedHeader fast = FastReader.read(header, Limits.standard(), NAMES);
        if (fast != null) {
            assertThat(header.isText()).isTrue();
            ParsedHeader engine = EngineReader.read(header, Limits.standard());
            assertThat(engine.wellFormed()).isTrue();
            assertThat(fast.root()).isEqualTo(engine.root());
        }
    }
}
