package io.github.frontmatter4j.internal.scan;

import io.github.frontmatter4j.format.HeaderFormat;
import org.jspecify.annotations.Nullable;

/** Looks for a header in a format of somebody else, between lines that are exactly its fences. */
final class ForeignHeader {

    private final ByteLines bytes;
    private final FenceProblems problems;
    private final Envelopes envelopes;

    ForeignHeader(ByteLines bytes, FenceProblems problems, Envelopes envelopes) {
        this.bytes = bytes;
        this.problems = problems;
        this.envelopes = envelopes;
    }

    /** The header behind an opening fence; null if there is no such fence. */
    @Nullable
    Envelope find(int opener, HeaderFormat format) {
        String open = format.fences().get(0);
        String close = format.fences().get(1);
        if (open.isEmpty() || !bytes.isLine(opener, open)) {
            return null;
        }
        int start = bytes.lineBelow(opener);
        for (int line = start; line < bytes.length(); line = bytes.lineBelow(line)) {
            if (bytes.isLine(line, close)) {
                problems.before(opener);
                return envelopes.header(format.id(), start, line, bytes.lineBelow(line));
            }
        }
        problems.unclosedForeign(opener, bytes.endOfLine(opener), close);
        return envelopes.broken();
    }
}
