package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.Span;
import java.util.List;
import java.util.Objects;

/**
 * A footnote: {@code [^label]: text} and the places that refer to it. Immutable.
 *
 * @param label the label without caret
 * @param span the definition
 * @param text the text without markup
 * @param references the places that refer to it, in order
 */
public record Footnote(String label, Span span, String text, List<Span> references) {

    /**
     * Copies the list.
     *
     * @param label the label without caret
     * @param span the definition
     * @param text the text without markup
     * @param references the places that refer to it, in order
     */
    public Footnote {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        references = List.copyOf(references);
    }
}
