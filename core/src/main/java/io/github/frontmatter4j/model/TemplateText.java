package io.github.frontmatter4j.model;

import io.github.frontmatter4j.bind.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A text with variables, as Rank Math has it in titles and descriptions: {@code %title% %sep% %sitename%}. Immutable.
 *
 * <pre>{@code
 * TemplateText title = new TemplateText("%title% %sep% %sitename%");
 * title.resolve(variable -> Optional.ofNullable(Map.of("title", "小米").get(variable.name()))); // 小米
 * }</pre>
 *
 * @param text the text as it was written
 */
public record TemplateText(@Inline String text) {

    /** The ways in which plug-ins write variables. */
    public enum Syntax {
        /** {@code %title%}. */
        RANK_MATH,
        /** {@code %%title%%}. */
        YOAST,
        /** {@code %%post_title%%}. */
        SEOPRESS,
        /** {@code #post_title}. */
        AIOSEO
    }

    /**
     * A variable in a text.
     *
     * @param name the name without signs
     * @param arguments what stands in brackets behind the name; empty if nothing does
     * @param start 0-based index of its first character in the text
     * @param end index behind its last character
     */
    public record Variable(String name, String arguments, int start, int end) {
        /**
         * Refuses null.
         *
         * @param name the name without signs
         * @param arguments what stands in brackets behind the name; empty if nothing does
         * @param start 0-based index of its first character in the text
         * @param end index behind its last character
         */
        public Variable {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(arguments, "arguments");
        }
    }

    /**
     * Refuses null.
     *
     * @param text the text as it was written
     */
    public TemplateText {
        Objects.requireNonNull(text, "text");
    }

    /**
     * Turns the variables of another plug-in into those of Rank Math.
     *
     * @param text the text as the plug-in has it
     * @param syntax how the plug-in writes variables
     * @return the text with Rank Math's variables; names without a counterpart stay
     */
    public static TemplateText of(String text, Syntax syntax) {
        return new TemplateText(TemplateSyntax.toRankMath(text, syntax));
    }

    /**
     * The variables in the text: any run without blanks between two percent signs, brackets may hold blanks.
     *
     * @return the variables in order
     */
    public List<Variable> variables() {
        List<Variable> variables = new ArrayList<>();
        int at = text.indexOf('%');
        while (at >= 0) {
            Variable variable = variableAt(at);
            if (variable != null) {
                variables.add(variable);
            }
            at = text.indexOf('%', variable != null ? variable.end() : at + 1);
        }
        return List.copyOf(variables);
    }

    private @Nullable Variable variableAt(int start) {
        int i = start + 1;
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || "_-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        int nameEnd = i;
        String arguments = "";
        if (i > start + 1 && i < text.length() && text.charAt(i) == '(') {
            int close = text.indexOf(")%", i);
            if (close < 0) {
                return null;
            }
            arguments = text.substring(i + 1, close);
            i = close + 1;
        }
        return nameEnd > start + 1 && i < text.length() && text.charAt(i) == '%'
                ? new Variable(text.substring(start + 1, nameEnd), arguments, start, i + 1)
                : null;
    }

    /**
     * The text with values for its variables. As in Rank Math, separators that separate nothing go: at the ends, and all
     * but one of several in a row; runs of white space become one blank.
     *
     * @param values the value of a variable; empty for a variable that is unknown, which then goes
     * @return the text
     */
    public String resolve(Function<Variable, Optional<String>> values) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (Variable variable : variables()) {
            parts.add(text.substring(from, variable.start()));
            boolean separator = variable.name().equals("sep") || variable.name().equals("separator");
            String value = values.apply(variable).orElse("");
            parts.add(separator ? "\0" + value + "\0" : value);
            from = variable.end();
        }
        parts.add(text.substring(from));
        return withoutIdleSeparators(String.join("", parts));
    }

    /** Separators are marked by NUL on both sides. */
    private static String withoutIdleSeparators(String marked) {
        StringBuilder out = new StringBuilder();
        String waiting = "";
        String[] parts = marked.split("\0", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                waiting = parts[i];
                continue;
            }
            String words = parts[i].replaceAll("\\s+", " ");
            if (words.isBlank()) {
                continue;
            }
            if (!waiting.isEmpty() && !out.toString().isBlank()) {
                out.append(' ').append(waiting).append(' ');
            }
            waiting = "";
            out.append(words);
        }
        return out.toString().replaceAll("\\s+", " ").strip();
    }

    /**
     * Whether there is nothing to resolve.
     *
     * @return true if the text has no variables
     */
    public boolean isPlain() {
        return variables().isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }

    // written out: what the compiler makes for records is spun at the first start
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TemplateText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
