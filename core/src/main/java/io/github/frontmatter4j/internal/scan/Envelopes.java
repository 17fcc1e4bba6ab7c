package io.github.frontmatter4j.internal.scan;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Makes the envelope of one file, with the problems that were found. */
final class Envelopes {

    private final SourceText source;
    private final ByteLines bytes;
    private final FenceProblems problems;

    Envelopes(SourceText source, ByteLines bytes, FenceProblems problems) {
        this.source = source;
        this.bytes = bytes;
        this.problems = problems;
    }

    Envelope none() {
        return none(true);
    }

    /** A file that must not be edited, because what is wrong with it was reported. */
    Envelope broken() {
        return none(false);
    }

    private Envelope none(boolean editable) {
        int bodyStart = source.hasBom() ? 1 : 0;
        return new Envelope(null, HeaderText.none(source), bodyStart, bytes.markLength(), editable, problems.list());
    }

    /** The header in some bytes; null if they are no text, which is reported. */
    @Nullable
    HeaderText header(int start, int end) {
        HeaderText header = HeaderText.of(source, start, end).orElse(null);
        if (header == null) {
            problems.notUtf8();
        }
        return header;
    }

    Envelope with(HeaderText header, String format, int body) {
        int bodyStart = header.span().end() + (body - header.to());
        return new Envelope(format, header, bodyStart, body, true, problems.list());
    }
}
