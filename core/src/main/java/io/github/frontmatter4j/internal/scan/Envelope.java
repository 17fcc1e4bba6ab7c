package io.github.frontmatter4j.internal.scan;

import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a file: byte order mark, opening fence, header, closing fence, body.
 *
 * @param format the id of the header's format; null if there is no header that can be read
 * @param head the text from the first character to the end of the header; empty if there is no header
 * @param header the characters between the fences
 * @param bodyStart the first character of the body
 * @param bodyByte the first byte of the body
 * @param editable false if the file must not be edited, because its fences or its encoding are broken
 * @param problems deviations and faults, in the order of the file
 */
public record Envelope(
        @Nullable String format,
        String head,
        Span header,
        int bodyStart,
        int bodyByte,
        boolean editable,
        List<Problem> problems) {

    /**
     * A file without fences and body.
     *
     * @param source the file
     * @param text all its text
     * @return an envelope whose header is the whole text, but for a byte order mark
     */
    public static Envelope allHeader(SourceText source, String text) {
        Span header = new Span(source.hasBom() ? 1 : 0, text.length());
        return new Envelope("yaml", text, header, text.length(), source.byteLength(), true, List.of());
    }
}
