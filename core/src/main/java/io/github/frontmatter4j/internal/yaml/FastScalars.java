package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import org.jspecify.annotations.Nullable;

/** Reads scalars: plain ones of one line and more, those in quotes, and block scalars. */
abstract class FastScalars extends FastCursor {

    /** What a plain scalar does not begin with. */
    private static final boolean[] INDICATORS = indicators();

    static final ScalarNode NOTHING = new ScalarNode(Span.at(0), ScalarStyle.PLAIN, "", null);

    private static final char[] NO_CHARS = {};

    final Limits limits;
    /** For texts beyond ASCII, one after the other: the platform's decoder makes two arrays more for each. */
    private char[] chars = NO_CHARS;

    int nodes;

    FastScalars(SourceText source, int from, int to, int offset, Limits limits) {
        super(source, from, to, offset);
        this.limits = limits;
    }

    ScalarNode fail() {
        giveUp();
        return NOTHING;
    }

    // ---- text

    /**
     * The text of some bytes that have just been passed: since then, nothing but ASCII.
     *
     * @param start its UTF-16 offset
     * @param from the index of its first byte
     * @param to the index behind its last byte
     */
    String text(int start, int from, int to) {
        int units = to + shift - start;
        if (units == to - from) {
            return source.text(from, to);
        }
        if (units > chars.length) {
            chars = new char[Math.max(units, 64)];
        }
        int count = 0;
        for (int i = from; i < to; ) {
            int lead = byteAt(i++);
            if (lead >= 0) {
                chars[count++] = (char) lead;
            } else if ((lead & 0xFF) < 0xE0) {
                chars[count++] = (char) ((lead & 0x1F) << 6 | bits(i++));
            } else if ((lead & 0xFF) < 0xF0) {
                chars[count++] = (char) ((lead & 0x0F) << 12 | bits(i++) << 6 | bits(i++));
            } else {
                int character = (lead & 0x07) << 18 | bits(i++) << 12 | bits(i++) << 6 | bits(i++);
                chars[count++] = Character.highSurrogate(character);
                chars[count++] = Character.lowSurrogate(character);
            }
        }
        return new String(chars, 0, count);
    }

    private int bits(int index) {
        return byteAt(index) & 0x3F;
    }

    // ---- plain scalars

    boolean beginsPlain(boolean flow) {
        byte c = byteAt(at);
        if (c < 0 || !INDICATORS[c]) {
            return true;
        } else if (isBlankOrEnd(at + 1)) {
            return false;
        }
        return flow ? c == '-' && kind(byteAt(at + 1)) != FLOW : c == '-' || c == ':' || c == '?';
    }

    /**
     * Passes the characters of a plain scalar on this line; stops at the colon of a key, before a comment, at the line's
     * end, or in flow collections at their signs.
     *
     * @return the end of the text without the blanks behind it, as the index of a byte
     */
    int plainLine(boolean flow) {
        int i = at;
        int last = i;
        while (i < end) {
            byte kind = kind(byteAt(i));
            if (kind == ORDINARY) {
                last = ++i;
            } else if (kind == WIDE) {
                int size = wide(i);
                if (size == 0) {
                    fail();
                    return last;
                }
                i += size;
                last = i;
            } else if (kind == SPACE) {
                i++;
            } else if (kind == BREAK
                    || (kind == FLOW && flow)
                    || (kind == HASH && i > at && byteAt(i - 1) == ' ')
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
        return isBlankOrEnd(next) || (flow && kind(byteAt(next)) == FLOW);
    }

    /**
     * A plain scalar on the line of the cursor.
     *
     * @param start the offset of its first character
     * @param from the index of its first byte
     * @param to the index behind its last byte
     */
    ScalarNode plain(int start, int from, int to) {
        return scalar(start, to + shift, ScalarStyle.PLAIN, text(start, from, to));
    }

    ScalarNode scalar(int start, int stop, ScalarStyle style, String value) {
        nodes++;
        return value.length() > limits.scalarChars() ? fail() : new ScalarNode(start, stop, style, value, null);
    }

    /** A plain scalar whose first line has been passed: what is indented more than the parent goes on with it. */
    ScalarNode plainLines(int start, int from, int to, int parent) {
        String first = text(start, from, to);
        int stop = to + shift;
        boolean comment = isAt(at, '#');
        endLine();
        if (indent <= parent) {
            return failed ? NOTHING : scalar(start, stop, ScalarStyle.PLAIN, first);
        } else if (comment) {
            return fail();
        }
        StringBuilder joined = new StringBuilder(128);
        joined.append(first);
        while (indent > parent) {
            if (commentLines || comment) {
                return fail();
            }
            fold(joined, blankLines);
            int lineOffset = offset();
            int line = at;
            int lineEnd = plainLine(false);
            joined.append(text(lineOffset, line, lineEnd));
            stop = lineEnd + shift;
            if (isAt(at, ':')) {
                return fail();
            }
            comment = isAt(at, '#');
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
        int start = offset();
        int i = at + 1;
        int chunk = i;
        int chunkStart = start + 1;
        StringBuilder joined = null;
        while (i < end) {
            byte c = byteAt(i);
            if (c == quote && !isDoubledApostrophe(i)) {
                at = i + 1;
                String last = text(chunkStart, chunk, i);
                return scalar(
                        start,
                        offset(),
                        style,
                        joined == null ? last : joined.append(last).toString());
            } else if (c == quote) {
                joined = appended(joined, chunkStart, chunk, i + 1);
                i += 2;
                chunk = i;
                chunkStart = i + shift;
            } else if (c == '\\' && quote == '"') {
                joined = appended(joined, chunkStart, chunk, i);
                i = escape(joined, i + 1);
                chunk = i;
                chunkStart = i + shift;
            } else if (isBreak(c)) {
                joined = appended(joined, chunkStart, chunk, trimmed(chunk, i));
                i = foldInQuotes(joined, i);
                chunk = i;
                chunkStart = i + shift;
            } else {
                int size = size(i, c);
                if (size == 0) {
                    return fail();
                }
                i += size;
            }
        }
        return fail();
    }

    private boolean isDoubledApostrophe(int i) {
        return byteAt(i) == '\'' && isAt(i + 1, '\'');
    }

    private StringBuilder appended(@Nullable StringBuilder joined, int start, int from, int to) {
        return (joined == null ? new StringBuilder() : joined).append(text(start, from, to));
    }

    private int trimmed(int from, int to) {
        int stop = to;
        while (stop > from && byteAt(stop - 1) == ' ') {
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
            while (isAt(i, ' ')) {
                i++;
            }
            if (i == end || !isBreak(byteAt(i))) {
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
        byte c = i < end ? byteAt(i) : (byte) '\n';
        switch (c) {
            case '"', '\\', '/' -> joined.append((char) c);
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
            byte c = byteAt(i);
            int digit = c < 0 ? -1 : Character.digit(c, 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    // ---- block scalars

    ScalarNode blockScalar(int parent) {
        int start = offset();
        boolean folded = byteAt(at++) == '>';
        byte chomping = at < end ? byteAt(at) : (byte) '\n';
        if (chomping == '-' || chomping == '+') {
            at++;
        }
        int behind = offset();
        skipSpaces();
        if (isAt(at, '#') && offset() > behind) {
            passComment();
        }
        if (at >= end || !isBreak(byteAt(at))) {
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
        int stop = offset();
        while (true) {
            boolean deeper = byteAt(at) == ' ';
            int line = at;
            int lineOffset = offset();
            passLine();
            if (at >= end) {
                return fail();
            }
            joined.append(text(lineOffset, line, at));
            stop = offset();
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
                    stop = blankLines > 0 ? lastBlank + shift : stop;
                }
                break;
            }
            if (!folded || deeper || byteAt(at) == ' ') {
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
            if (!isBreak(byteAt(at))) {
                return widest;
            }
            widest = Math.max(widest, indent);
            joined.append('\n');
            at = behindBreak(at);
        }
    }

    /**
     * Goes on to the next line with text, blanks behind the column of the block scalar included: to the text if it stands
     * in that column, else to the start of its line. Gives the end of the last blank line, as the index of a byte.
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
            if (width > column || !isBreak(byteAt(at))) {
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
            byte c = byteAt(i);
            if (isBreak(c)) {
                break;
            }
            int size = size(i, c);
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
