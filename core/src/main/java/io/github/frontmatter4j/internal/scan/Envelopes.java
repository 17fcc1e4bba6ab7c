package io.github.frontmatter4j.internal.scan;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.source.SourceText;

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
        return new Envelope(null, HeaderText.none(source), bytes.markLength(), editable, problems.list());
    }

    /** A header in some bytes, which may turn out to be no text. */
    Envelope header(String format, int start, int end, int body) {
        return new Envelope(format, HeaderText.of(source, start, end), body, true, problems.list());
    }
}
