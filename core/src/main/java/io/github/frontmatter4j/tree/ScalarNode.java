package io.github.frontmatter4j.tree;

import io.github.frontmatter4j.source.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A single value.
 *
 * @param start the first character, quotes included, as a UTF-16 offset of the file
 * @param end behind the last character
 * @param style how it is written
 * @param text what it says: quotes and escapes resolved, folds joined; an absent value says the empty text in plain style
 * @param properties anchor and tag, or null
 */
public record ScalarNode(
        int start,
        int end,
        ScalarStyle style,
        String text,
        @Nullable Properties properties) implements Node {

    /**
     * A node on a span.
     *
     * @param span the characters, with quotes
     * @param style how it is written
     * @param text what it says
     * @param properties anchor and tag, or null
     */
    public ScalarNode(Span span, ScalarStyle style, String text, @Nullable Properties properties) {
        this(span.start(), span.end(), style, text, properties);
    }

    /**
     * Whether nothing at all is written here.
     *
     * @return true for the value of {@code key:}
     */
    public boolean isAbsent() {
        return style == ScalarStyle.PLAIN && start == end;
    }

    // written out: what the compiler makes for records is spun at the first start
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScalarNode that
                && start == that.start
                && end == that.end
                && style == that.style
                && text.equals(that.text)
                && Objects.equals(properties, that.properties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end, style, text, properties);
    }
}
