package io.github.frontmatter4j.internal.scan;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a file: byte order mark, opening fence, header, closing fence, body.
 *
 * @param format the id of the header's format; null if there is no header that can be read
 * @param header what stands between the fences; empty if there is no header
 * @param bodyByte the first byte of the body
 * @param editable false if the file must not be edited, because its fences or its encoding are broken
 * @param problems deviations and faults, in the order of the file
 */
public record Envelope(
        @Nullable String format, HeaderText header, int bodyByte, boolean editable, List<Problem> problems) {

    /**
     * A file without fences and body.
     *
     * @param header all its text, but for a byte order mark
     * @return an envelope whose body is empty
     */
    public static Envelope allHeader(HeaderText header) {
        return new Envelope("yaml", header, header.to(), true, List.of());
    }
}
