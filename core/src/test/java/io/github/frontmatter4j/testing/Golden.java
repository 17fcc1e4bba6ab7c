package io.github.frontmatter4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected texts in files beside the tests. A missing file is written and the test fails, so that somebody reads it; the
 * system property {@code golden.update} writes all of them again.
 */
public final class Golden {

    private Golden() {}

    /** Compares with {@code src/test/resources/io/github/frontmatter4j/<name>} of the module under test. */
    public static void assertMatches(String name, String actual) {
        Path file = Path.of("src/test/resources/io/github/frontmatter4j").resolve(name);
        try {
            boolean update = Boolean.getBoolean("golden.update");
            if (!Files.exists(file) || update) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
                assertThat(update)
                        .as("%s did not exist; read what was written and run again", file)
                        .isTrue();
            }
            assertThat(actual).as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
