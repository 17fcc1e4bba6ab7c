package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import org.jspecify.annotations.Nullable;

/** Reads scalars: plain ones of one line and more, those in quotes, and block scalars. */
abstract class FastScalars extends FastCursor {

    /** What a plain scalar does not begin with. */
    private static final boolean[] INDICATORS = indicators();

    static final ScalarNode NOTHING = new ScalarNode(Span.at(0), ScalarStyle.PLAIN, "", null);

    final Limits limits;
    int nodes;

    FastScalars(HeaderText header, Limits limits) {
        super(header);
        this.limits = limits;
    }

    ScalarNode fail() {
        giveUp();
        return NOTHING;
    }

    // ---- plain scalars

    boolean beginsPlain(boolean flow) {
        char c = text.charAt(at);
        if (c >= 128 || !INDICATORS[c]) {
            return true;
        }
        char next = at + 1 < end ? text.charAt(at + 1) : '\n';
        if (flow) {
            return c == '-' && !isBlankOrBreak(next) && kind(next) != FLOW;
        }
        return (c == '-' || c == ':' || c == '?') && !isBlankOrBreak(next);
    }

    /**
     * Passes the characters of a plain scalar on this line; stops at the colon of a key, before a comment, at the line's
     * end, or in flow collections at their signs.
     *
     * @return the end of the text without the blanks behind it
     */
    int plainLine(boolean flow) {
        int i = at;
        int last = i;
        while (i < end) {
            char c = text.charAt(i);
            byte kind = kind(c);
            if (c >= 128) {
                int size = wide(i, c);
                if (size == 0) {
                    fail();
                    return last;
                }
                i += size;
                last = i;
            } else if (kind == ORDINARY) {
                last = ++i;
            } else if (kind == SPACE) {
                i++;
            } else if (kind == BREAK
                    || (kind == FLOW && flow)
                    || (kind == HASH && i > at && text.charAt(i - 1) == ' ')
                    || (kind == COLON && endsKey(i + 1, flow))) {
                break;
            } else if (kind == FOREIGN) {
                fail();
                return last;
            } else {
                last = ++i;
            }
        }
        at = i;
        return last;
    }

    private boolean endsKey(int next, boolean flow) {
        if (next == end) {
            return true;
        }
        char c = text.charAt(next);
        return isBlankOrBreak(c) || (flow && kind(c) == FLOW);
    }

    ScalarNode plain(int start, int stop) {
        return scalar(start, stop, ScalarStyle.PLAIN, text.substring(start, stop));
    }

    ScalarNode scalar(int start, int stop, ScalarStyle style, String value) {
        nodes++;
        return value.length() > limits.scalarChars()
                ? fail()
                : new ScalarNode(new Span(start, stop), style, value, null);
    }

    /** A plain scalar whose first line has been passed: what is indented more than the parent goes on with it. */
    ScalarNode plainLines(int start, int firstStop, int parent) {
        boolean comment = at < end && text.charAt(at) == '#';
        endLine();
        if (indent <= parent) {
            return failed ? NOTHING : plain(start, firstStop);
        } else if (comment) {
            return fail();
        }
        StringBuilder joined = new StringBuilder(128);
        joined.append(text, start, firstStop);
        int stop = firstStop;
        while (indent > parent) {
            if (commentLines || comment) {
                return fail();
            }
            fold(joined, blankLines);
            int from = at;
            stop = plainLine(false);
            joined.append(text, from, stop);
            if (at < end && text.charAt(at) == ':') {
                return fail();
            }
            comment = at < end && text.charAt(at) == '#';
            endLine();
        }
        return failed ? NOTHING : scalar(start, stop, ScalarStyle.PLAIN, joined.toString());
    }

    private static void fold(StringBuilder out, int blankLines) {
        if (blankLines == 0) {
            out.append(' ');
        } else {
            breaks(out, blankLines);
        }
    }

    private static void breaks(StringBuilder out, int count) {
        for (int i = 0; i < count; i++) {
            out.append('\n');
        }
    }

    // ---- quoted scalars

    ScalarNode singleQuoted() {
        return quoted('\'', ScalarStyle.SINGLE_QUOTED);
    }

    ScalarNode doubleQuoted() {
        return quoted('"', ScalarStyle.DOUBLE_QUOTED);
    }

    private ScalarNode quoted(char quote, ScalarStyle style) {
        int start = at;
        int i = at + 1;
        int chunk = i;
        StringBuilder joined = null;
        while (i < end) {
            char c = text.charAt(i);
            if (c == quote && !isDoubledApostrophe(i)) {
                at = i + 1;
                String value = joined == null
                        ? text.substring(chunk, i)
                        : joined.append(text, chunk, i).toString();
                return scalar(start, at, style, value);
            } else if (c == quote) {
                joined = appended(joined, chunk, i + 1);
                i += 2;
                chunk = i;
            } else if (c == '\\' && quote == '"') {
                joined = appended(joined, chunk, i);
                i = escape(joined, i + 1);
                chunk = i;
            } else if (isBreak(c)) {
                joined = appended(joined, chunk, trimmed(chunk, i));
                i = foldInQuotes(joined, i);
                chunk = i;
            } else {
                int size = units(i, c);
                if (size == 0) {
                    return fail();
                }
                i += size;
            }
        }
        return fail();
    }

    private boolean isDoubledApostrophe(int i) {
        return text.charAt(i) == '\'' && i + 1 < end && text.charAt(i + 1) == '\'';
    }

    private StringBuilder appended(@Nullable StringBuilder joined, int from, int to) {
        return (joined == null ? new StringBuilder() : joined).append(text, from, to);
    }

    private int trimmed(int from, int to) {
        int stop = to;
        while (stop > from && text.charAt(stop - 1) == ' ') {
            stop--;
        }
        return stop;
    }

    /** Line ends in quotes: one is a blank, each further one a line end. Gives the place of the next text. */
    private int foldInQuotes(StringBuilder joined, int breakAt) {
        int i = behindBreak(breakAt);
        int blank = 0;
        while (i < end) {
            lineStart = i;
            while (i < end && text.charAt(i) == ' ') {
                i++;
            }
            if (i == end || !isBreak(text.charAt(i))) {
                break;
            }
            blank++;
            i = behindBreak(i);
        }
        if (i < end && i == lineStart && isMarker(i)) {
            fail();
            return end;
        }
        fold(joined, blank);
        return i;
    }

    /** The escapes that real files hold; others are for the engine. */
    private int escape(StringBuilder joined, int i) {
        char c = i < end ? text.charAt(i) : '\n';
        switch (c) {
            case '"', '\\', '/' -> joined.append(c);
            case 'n' -> joined.append('\n');
            case 't' -> joined.append('\t');
            case 'r' -> joined.append('\r');
            case 'u' -> {
                int code = i + 4 < end ? hex(i + 1) : -1;
                if (code < 0 || Character.isSurrogate((char) code)) {
                    fail();
                    return end;
                }
                joined.append((char) code);
                return i + 5;
            }
            default -> {
                fail();
                return end;
            }
        }
        return i + 1;
    }

    private int hex(int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            char c = text.charAt(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    // ---- block scalars

    ScalarNode blockScalar(int parent) {
        int start = at;
        boolean folded = text.charAt(at++) == '>';
        char chomping = at < end ? text.charAt(at) : '\n';
        if (chomping == '-' || chomping == '+') {
            at++;
        }
        int behind = at;
        skipSpaces();
        if (at < end && text.charAt(at) == '#' && at > behind) {
            passComment();
        }
        if (at >= end || !isBreak(text.charAt(at))) {
            return fail();
        }
        at = behindBreak(at);
        StringBuilder joined = new StringBuilder();
        int widest = leadingBlankLines(joined);
        int column = indent;
        if (column == parent && joined.isEmpty() && chomping != '+') {
            at = lineStart;
            toContent();
            return scalar(start, behind, folded ? ScalarStyle.FOLDED : ScalarStyle.LITERAL, "");
        } else if (failed || column <= Math.max(parent, 0) || widest > column) {
            return fail();
        }
        int stop = at;
        while (true) {
            boolean deeper = text.charAt(at) == ' ';
            int from = at;
            passLine();
            joined.append(text, from, at);
            stop = at;
            if (at >= end) {
                return fail();
            }
            at = behindBreak(at);
            int lastBlank = followingBlankLines(column);
            if (failed) {
                return NOTHING;
            }
            if (indent < column) {
                if (chomping != '-') {
                    joined.append('\n');
                }
                if (chomping == '+') {
                    breaks(joined, blankLines);
                    stop = blankLines > 0 ? lastBlank : stop;
                }
                break;
            }
            if (!folded || deeper || text.charAt(at) == ' ') {
                joined.append('\n');
                breaks(joined, blankLines);
            } else {
                fold(joined, blankLines);
            }
        }
        toContent();
        ScalarStyle style = folded ? ScalarStyle.FOLDED : ScalarStyle.LITERAL;
        return indent > parent ? fail() : scalar(start, stop, style, joined.toString());
    }

    /** Goes to the first line of a block scalar that is not blank; gives the blanks of the widest line before it. */
    private int leadingBlankLines(StringBuilder joined) {
        int widest = 0;
        while (true) {
            lineStart = at;
            skipSpaces();
            if (at >= end) {
                fail();
                return widest;
            }
            indent = at - lineStart;
            if (!isBreak(text.charAt(at))) {
                return widest;
            }
            widest = Math.max(widest, indent);
            joined.append('\n');
            at = behindBreak(at);
        }
    }

    /**
     * Goes on to the next line with text, blanks behind the column of the block scalar included: to the text if it stands
     * in that column, else to the start of its line. Gives the end of the last blank line.
     */
    private int followingBlankLines(int column) {
        int last = at;
        blankLines = 0;
        indent = -1;
        while (at < end) {
            lineStart = at;
            skipSpaces();
            int width = at - lineStart;
            if (at == end) {
                fail();
                return last;
            }
            if (width > column || !isBreak(text.charAt(at))) {
                indent = Math.min(width, column);
                at = width < column ? lineStart : lineStart + column;
                return last;
            }
            blankLines++;
            last = at;
            at = behindBreak(at);
        }
        return last;
    }

    /** Passes the rest of a line of a block scalar. */
    private void passLine() {
        int i = at;
        while (i < end) {
            char c = text.charAt(i);
            if (isBreak(c)) {
                break;
            }
            int size = units(i, c);
            if (size == 0) {
                fail();
                return;
            }
            i += size;
        }
        at = i;
    }

    private static boolean[] indicators() {
        boolean[] indicators = new boolean[128];
        for (char c : "-?:,[]{}#&*!|>'\"%@`".toCharArray()) {
            indicators[c] = true;
        }
        for (char c = 0; c <= ' '; c++) {
            indicators[c] = true;
        }
        return indicators;
    }
}
