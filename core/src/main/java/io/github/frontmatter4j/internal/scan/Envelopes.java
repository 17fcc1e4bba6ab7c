package io.github.frontmatter4j.internal.scan;

import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import java.util.Optional;

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
        return new Envelope(null, "", Span.at(0), bodyStart, bytes.markLength(), editable, problems.list());
    }

    /** The text from the first character to the end of a header; if it is none, that is reported. */
    Optional<String> head(int end) {
        Optional<String> head = source.decode(0, end);
        if (head.isEmpty()) {
            problems.notUtf8();
        }
        return head;
    }

    Envelope header(String format, String head, int start, int end, int body) {
        Span header = new Span(bytes.charsBefore(start), head.length());
        return new Envelope(format, head, header, head.length() + (body - end), body, true, problems.list());
    }
}
