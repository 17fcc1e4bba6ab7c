package io.github.frontmatter4j.internal.yaml;

/** Follows the brackets of one value, from its line on as far as it is asked to. One value, one scan. */
final class BracketScan {

    private final RefusedHeader header;
    private final String text;
    private final int line;
    private final ValueOfLine value;
    private final StringBuilder open = new StringBuilder();
    private int quote = -1;
    private int comment = -1;
    private int mismatch = -1;
    private int close = -1;
    private boolean nested;

    BracketScan(RefusedHeader header, int line, ValueOfLine value) {
        this.header = header;
        this.text = header.text();
        this.line = line;
        this.value = value;
    }

    int line() {
        return line;
    }

    ValueOfLine value() {
        return value;
    }

    /** The offset of the bracket that closes the value, or -1. */
    int close() {
        return close;
    }

    boolean isClosed() {
        return close >= 0;
    }

    /** The offset of a quote that does not close on its line, or -1. */
    int quote() {
        return quote;
    }

    /** The offset of the last comment, or -1. */
    int comment() {
        return comment;
    }

    /** The offset of the first bracket that closes another kind than the one that is open, or -1. */
    int mismatch() {
        return mismatch;
    }

    /** Whether a list stands inside a list. */
    boolean isNested() {
        return nested;
    }

    /** How many brackets are open. */
    int depth() {
        return open.length();
    }

    /** What closes the open brackets, the innermost first. */
    String closers() {
        StringBuilder closers = new StringBuilder();
        for (int i = open.length() - 1; i >= 0; i--) {
            closers.append(closerOf(open.charAt(i)));
        }
        return closers.toString();
    }

    static char closerOf(char opener) {
        return opener == '[' ? ']' : '}';
    }

    /** Goes on with a part of a line, up to a comment, a quote that does not close there or the closing bracket. */
    void scan(int from, int to) {
        boolean token = true;
        for (int at = from; at < to && close < 0; at++) {
            char c = text.charAt(at);
            if ((c == '"' || c == '\'') && token) {
                int closing = header.closeOfQuote(at, to);
                if (closing < 0) {
                    quote = at;
                    return;
                }
                at = closing;
                token = false;
            } else if (c == '#' && at > 0 && (LineScan.isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == '[')) {
                comment = at;
                return;
            } else if (c == '[' || c == '{') {
                nested |= c == '[' && open.indexOf("[") >= 0;
                open.append(c);
                token = true;
            } else if (c == ']' || c == '}') {
                closed(c, at);
                token = false;
            } else if (!LineScan.isSpace(c)) {
                token = c == ',' || c == ':';
            }
        }
    }

    private void closed(char c, int at) {
        if (c != closerOf(open.charAt(open.length() - 1))) {
            mismatch = mismatch < 0 ? at : mismatch;
            return;
        }
        open.setLength(open.length() - 1);
        close = open.length() == 0 ? at : close;
    }
}
