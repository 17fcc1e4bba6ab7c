package io.github.frontmatter4j.format;

import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import java.util.Objects;

/**
 * A header and where it stands: what a format reads and plans edits for. Immutable.
 *
 * @param source the file
 * @param text the file's text from its first character to the end of the header at least; the body may be missing, so
 *     that it need not be decoded
 * @param span the header inside {@code text}: behind the opening fence's line end, up to the closing fence
 */
public record HeaderText(SourceText source, String text, Span span) {

    /**
     * Refuses null and a span outside the text.
     *
     * @param source the file
     * @param text the file's text from its first character to the end of the header at least; the body may be missing, so
     *     that it need not be decoded
     * @param span the header inside {@code text}: behind the opening fence's line end, up to the closing fence
     */
    public HeaderText {
        Objects.requireNonNull(source, "source");
        Objects.checkFromToIndex(span.start(), span.end(), text.length());
    }

    /**
     * The header's characters.
     *
     * @return a copy
     */
    public String header() {
        return text.substring(span.start(), span.end());
    }

    /**
     * A place in this file.
     *
     * @param span the characters
     * @param path the value they belong to
     * @return the location
     */
    public Location at(Span span, KeyPath path) {
        return new Location(source, span, path);
    }
}
