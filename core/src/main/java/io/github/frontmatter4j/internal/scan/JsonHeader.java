package io.github.frontmatter4j.internal.scan;

import org.jspecify.annotations.Nullable;

/** Looks for a header that is a JSON object, with no fences but its braces. */
final class JsonHeader {

    private final ByteLines bytes;
    private final FenceProblems problems;
    private final Envelopes envelopes;

    JsonHeader(ByteLines bytes, FenceProblems problems, Envelopes envelopes) {
        this.bytes = bytes;
        this.problems = problems;
        this.envelopes = envelopes;
    }

    /** The header that begins with a brace; null if that brace begins something else. */
    @Nullable
    Envelope find(int opener) {
        int inside = bytes.at(bytes.skipSpace(opener + 1));
        if (inside != '"' && inside != '}') {
            return null;
        }
        int end = endOfObject(opener);
        if (end < 0) {
            problems.unclosedObject(opener);
            return envelopes.broken();
        }
        problems.before(opener);
        int lineEnd = bytes.endOfLine(end);
        int body = bytes.skipBlanks(end) == lineEnd ? bytes.nextLine(lineEnd) : end;
        return envelopes.header("json", opener, end, body);
    }

    /** Counts braces outside double quotes, as Hugo does; -1 if they are not balanced. */
    private int endOfObject(int from) {
        int depth = 0;
        boolean quoted = false;
        for (int i = from; i < bytes.length(); i++) {
            int c = bytes.at(i);
            if (quoted) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
