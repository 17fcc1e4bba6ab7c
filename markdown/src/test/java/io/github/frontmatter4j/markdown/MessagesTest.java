package io.github.frontmatter4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.problem.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence of this module has a Chinese form, and every Chinese form has its sentence. */
class MessagesTest {

    private static final Pattern SENTENCE = Pattern.compile("Message\\s*\\.of\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static List<String> sentences() throws IOException {
        Path root = Path.of(System.getProperty("frontmatter4j.root"), "markdown/src/main/java");
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = SENTENCE.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1).replace("\\\"", "\""));
                }
            }
        }
        return found.stream().distinct().toList();
    }

    @Test
    void everySentenceIsTranslated() throws IOException {
        assertThat(sentences()).hasSizeGreaterThan(30).allSatisfy(sentence -> {
            String chinese = Message.of(sentence).text(Locale.SIMPLIFIED_CHINESE);
            assertThat(chinese).isNotEqualTo(sentence);
            for (int i = 0; i < 3; i++) {
                assertThat(chinese.contains("{" + i + "}")).as(sentence).isEqualTo(sentence.contains("{" + i + "}"));
            }
        });
    }

    @Test
    void noTranslationIsLeftOver() throws IOException {
        String catalogue = new String(
                MessagesTest.class
                        .getResourceAsStream("internal/messages.zh.txt")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        List<String> lines = catalogue
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<String> known = sentences();
        for (int i = 0; i < lines.size(); i += 2) {
            assertThat(known).contains(lines.get(i));
        }
    }
}
