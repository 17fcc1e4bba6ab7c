package io.github.frontmatter4j.source;

import java.util.Objects;

/**
 * One replacement in a text: the characters of a span give way to other characters. Immutable.
 *
 * @param span what is replaced, in offsets of the text before any edit; empty to insert
 * @param text what stands there afterwards; empty to delete
 */
public record TextEdit(Span span, String text) {

    /**
     * Refuses null.
     *
     * @param span what is replaced, in offsets of the text before any edit; empty to insert
     * @param text what stands there afterwards; empty to delete
     */
    public TextEdit {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
    }

    /**
     * Inserts text between two characters.
     *
     * @param offset 0-based UTF-16 offset
     * @param text what to insert
     * @return the edit
     */
    public static TextEdit insert(int offset, String text) {
        return new TextEdit(Span.at(offset), text);
    }

    /**
     * Deletes characters.
     *
     * @param span what to delete
     * @return the edit
     */
    public static TextEdit delete(Span span) {
        return new TextEdit(span, "");
    }

    /**
     * By how much the text grows.
     *
     * @return UTF-16 units; below 0 if it shrinks
     */
    public int growth() {
        return text.length() - span.length();
    }
}
