package io.github.frontmatter4j.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence of core has a Chinese one with the same placeholders. */
class TranslationsTest {

    private static final Pattern SENTENCE = Pattern.compile(
            "(?:Message\\.of|refuse|fault|problem)\\(\\s*(?:[^\"();]*,\\s*)*\"((?:[^\"\\\\]|\\\\.)*)\"((?:\\s*\\+\\s*\"(?:[^\"\\\\]|\\\\.)*\")*)");

    @Test
    void everySentenceIsTranslated() throws IOException {
        List<String> missing = new ArrayList<>();
        int sentences = 0;
        for (String sentence : sentences(Path.of("src/main/java"))) {
            sentences++;
            String chinese = new Message(sentence, List.of()).text(Locale.SIMPLIFIED_CHINESE);
            if (chinese.equals(sentence) || !places(chinese).equals(places(sentence))) {
                missing.add(sentence);
            }
        }
        assertThat(sentences).isGreaterThan(50);
        assertThat(missing).isEmpty();
    }

    @Test
    void otherLanguagesAreEnglish() {
        Message message = Message.of("Quote the value");
        assertThat(message.text(Locale.FRENCH)).isEqualTo("Quote the value");
        assertThat(message.text(Locale.SIMPLIFIED_CHINESE)).isEqualTo("给值加上引号");
    }

    @Test
    void aCatalogueIsPairsOfLines() {
        assertThat(MessageCatalogue.pairs(text("# remark\n\nOne\n一\n\nTwo {0}\n二 {0}\n")))
                .containsOnly(Map.entry("One", "一"), Map.entry("Two {0}", "二 {0}"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MessageCatalogue.pairs(text("One\n一\nTwo\n")))
                .withMessage("Unexpected end behind `Two`, expected its translation");
        assertThatIllegalArgumentException().isThrownBy(() -> MessageCatalogue.pairs(null));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> sentences(Path root) throws IOException {
        List<String> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.getFileName().toString().startsWith("package-info"))
                    .forEach(path -> {
                        try {
                            String code = Files.readString(path).replaceAll("(?m)^\\s*(\\*|//).*$", "");
                            Matcher matcher = SENTENCE.matcher(code);
                            while (matcher.find()) {
                                String whole = matcher.group(1)
                                        + matcher.group(2).replaceAll("\"\\s*\\+\\s*\"|\\s*\\+\\s*\"|\"$", "");
                                String text = whole.replace("\\\"", "\"").replace("\\\\", "\\");
                                if (text.contains(" ")) {
                                    sentences.add(text);
                                }
                            }
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
        return sentences.stream().distinct().sorted().toList();
    }

    private static List<String> places(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(match -> match.group())
                .distinct()
                .sorted()
                .toList();
    }
}
