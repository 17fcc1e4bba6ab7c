package io.github.frontmatter4j.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sentences by their English form. A catalogue is a text file of pairs: the English sentence on one line, its
 * translation on the next; blank lines and lines that begin with {@code #} do not count. Each module brings its own part.
 */
final class Translations {

    private static final Translations ENGLISH = new Translations(Map.of());

    private final Map<String, String> sentences;

    private Translations(Map<String, String> sentences) {
        this.sentences = sentences;
    }

    static Translations of(Locale locale) {
        return locale.getLanguage().equals("zh") ? Chinese.CATALOGUE : ENGLISH;
    }

    String translate(String template) {
        return sentences.getOrDefault(template, template);
    }

    static Translations load(List<String> resources) {
        Map<String, String> sentences = new HashMap<>();
        for (String resource : resources) {
            try (InputStream in = Translations.class.getResourceAsStream(resource)) {
                if (in != null) {
                    addPairs(new String(in.readAllBytes(), StandardCharsets.UTF_8), sentences);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the catalogue " + resource, e);
            }
        }
        return new Translations(Map.copyOf(sentences));
    }

    private static void addPairs(String text, Map<String, String> sentences) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            sentences.put(lines.get(i), lines.get(i + 1));
        }
    }

    /** Loaded when the first Chinese sentence is asked for. */
    private static final class Chinese {
        static final Translations CATALOGUE = load(List.of(
                "/io/github/frontmatter4j/problem/core.zh.txt",
                "/io/github/frontmatter4j/problem/model.zh.txt",
                "/io/github/frontmatter4j/markdown/messages.zh.txt",
                "/io/github/frontmatter4j/validation/messages.zh.txt"));
    }
}
