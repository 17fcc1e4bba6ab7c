package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.Span;
import java.util.Optional;

/**
 * A heading. Immutable.
 *
 * @param form how it is written
 * @param level 1 to 6
 * @param span the whole heading, marks included
 * @param text what a reader sees, without markup
 * @param textSpan the characters of the text, markup included, without {@code #} marks and attributes
 * @param id the id that the author gave: {@code {#id}} behind the text, or the {@code id} attribute of an HTML heading
 * @param attributesSpan the characters of an attribute block behind the text, braces included
 */
public record Heading(
        Form form,
        int level,
        Span span,
        String text,
        Span textSpan,
        Optional<String> id,
        Optional<Span> attributesSpan) {

    /** How a heading is written. */
    public enum Form {
        /** {@code ## Text}. */
        ATX,
        /** Text underlined with {@code =} or {@code -}. */
        SETEXT,
        /** {@code <h2>Text</h2>}. */
        HTML
    }
}
