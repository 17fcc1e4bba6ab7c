package io.github.frontmatter4j.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingProblemsTest {

    @Test
    void theListIsWhatTheCodeHas() throws IOException {
        Pattern id = Pattern.compile("new ProblemId\\(\\s*\"([a-z0-9/-]+)\"");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> found = files.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(path -> id.matcher(read(path)).results().map(match -> match.group(1)))
                    .distinct()
                    .sorted()
                    .toList();
            assertThat(ReadingProblems.ids()).isEqualTo(found);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
