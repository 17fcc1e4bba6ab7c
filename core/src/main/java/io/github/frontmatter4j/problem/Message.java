package io.github.frontmatter4j.problem;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A sentence for people, in the reader's language. The English sentence is the key of its translations, so code reads
 * like the report; {@code {0}}, {@code {1}} … stand for the arguments. Immutable and thread-safe.
 *
 * <pre>{@code
 * Message.of("Unexpected `{0}`, expected a calendar date", "2024-02-30").text(Locale.ENGLISH);
 * // Unexpected `2024-02-30`, expected a calendar date
 * }</pre>
 *
 * @param template the English sentence with placeholders
 * @param arguments what the placeholders stand for; numbers, text, and messages, which are translated too
 */
public record Message(String template, List<Object> arguments) {

    /**
     * Copies the arguments.
     *
     * @param template the English sentence with placeholders
     * @param arguments what the placeholders stand for; numbers, text, and messages, which are translated too
     */
    public Message {
        Objects.requireNonNull(template, "template");
        arguments = List.copyOf(arguments);
    }

    /**
     * A sentence with arguments.
     *
     * @param template the English sentence; placeholders are {@code {0}}, {@code {1}} …
     * @param arguments what the placeholders stand for
     * @return the message
     */
    public static Message of(String template, Object... arguments) {
        return new Message(template, List.of(arguments));
    }

    /**
     * The sentence in a language: Simplified Chinese for {@code zh}, English for every other and where no translation
     * is known.
     *
     * @param locale the reader's language
     * @return the sentence
     */
    public String text(Locale locale) {
        return fill(Translations.translate(template, locale), locale);
    }

    /**
     * The sentence in English.
     *
     * @return the sentence
     */
    public String text() {
        return fill(template, Locale.ENGLISH);
    }

    private String fill(String pattern, Locale locale) {
        if (arguments.isEmpty()) {
            return pattern;
        }
        StringBuilder out = new StringBuilder(pattern.length() + 32);
        int done = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            boolean closed = pattern.startsWith("}", open + 2);
            int index = closed ? pattern.charAt(open + 1) - '0' : -1;
            if (index >= 0 && index < arguments.size()) {
                Object argument = arguments.get(index);
                out.append(pattern.substring(done, open));
                out.append(argument instanceof Message inner ? inner.text(locale) : argument);
                done = open + 3;
            }
        }
        return out.append(pattern.substring(done)).toString();
    }

    @Override
    public String toString() {
        return text();
    }
}
