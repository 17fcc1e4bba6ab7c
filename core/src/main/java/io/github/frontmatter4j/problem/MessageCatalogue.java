package io.github.frontmatter4j.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Messages in another language: of this library, or of rules of your own. Implementations are found by
 * {@link java.util.ServiceLoader} from the class loader of this interface, the first time a message is asked for in a
 * language other than English. They have a public constructor without parameters; catalogues of one language are put
 * together.
 *
 * <pre>{@code
 * public final class GermanMessages implements MessageCatalogue {
 *     public Locale language() {
 *         return Locale.GERMAN;
 *     }
 *
 *     public Map<String, String> sentences() {
 *         return Map.of("Quote the value", "Den Wert in Anführungszeichen setzen");
 *     }
 * }
 * }</pre>
 */
public interface MessageCatalogue {

    /**
     * The language. A message is shown in it if the language of the locale asked for is the same; country and script do
     * not count.
     *
     * @return a locale with a language
     */
    Locale language();

    /**
     * The sentences.
     *
     * @return translations by the English template, each with the same placeholders
     */
    Map<String, String> sentences();

    /**
     * Reads sentences from UTF-8 text: a line in English, below it the same in the other language. Blank lines and lines
     * that begin with {@code #} do not count.
     *
     * @param in the text, as {@link Class#getResourceAsStream(String)} gives it; it is closed
     * @return the sentences
     * @throws IllegalArgumentException if there is no text, or its last line has no translation
     * @throws UncheckedIOException if it cannot be read
     */
    static Map<String, String> pairs(@Nullable InputStream in) {
        if (in == null) {
            throw new IllegalArgumentException("Unexpected absence of a catalogue, expected it in the jar");
        }
        List<String> lines;
        try (in) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a catalogue of messages", e);
        }
        if (lines.size() % 2 != 0) {
            throw new IllegalArgumentException(
                    "Unexpected end behind `" + lines.get(lines.size() - 1) + "`, expected its translation");
        }
        Map<String, String> sentences = new HashMap<>();
        for (int i = 0; i < lines.size(); i += 2) {
            sentences.put(lines.get(i), lines.get(i + 1));
        }
        return Map.copyOf(sentences);
    }
}
