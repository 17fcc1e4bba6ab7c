package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.format.ParsedHeader;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part of YAML that front matter is written in, in one pass over the characters: block maps and lists, plain,
 * quoted and block scalars, flow collections, comments. It gives the tree that {@link EngineReader} gives, or nothing:
 * whatever it does not know for certain (anchors, tags, directives, tabs, every mistake) is handed over.
 */
final class FastReader {

    private static final byte ORDINARY = 0;
    private static final byte SPACE = 1;
    private static final byte COLON = 2;
    private static final byte HASH = 3;
    private static final byte FLOW = 4;
    private static final byte BREAK = 5;
    /** What a header rarely holds, or may not hold. */
    private static final byte FOREIGN = 6;

    private static final byte[] CLASSES = classes();

    /** What a plain scalar does not begin with. */
    private static final boolean[] INDICATORS = indicators();

    /** The engine gives up a key after 1,024 characters; whoever comes near is its business. */
    private static final int KEY_CHARS = 1000;

    private static final ScalarNode NOTHING = new ScalarNode(Span.at(0), ScalarStyle.PLAIN, "", null);

    private final String text;
    private final int end;
    private final Limits limits;
    private int at;
    private int lineStart;
    /** The column of the next content, which begins a line at {@link #at}; -1 at the end. */
    private int indent;
    /** What {@link #toContent()} passed. */
    private int blankLines;

    private boolean commentLines;
    private boolean failed;
    private int depth;
    private int nodes;

    private FastReader(HeaderText header, Limits limits) {
        this.text = header.text();
        this.at = header.span().start();
        this.end = header.span().end();
        this.limits = limits;
    }

    /** The tree, or null if the engine has to judge. */
    static @Nullable ParsedHeader read(HeaderText header, Limits limits) {
        return new FastReader(header, limits).document();
    }

    private @Nullable ParsedHeader document() {
        toContent();
        if (failed) {
            return null;
        } else if (indent < 0) {
            return new ParsedHeader(null, true, List.of());
        }
        Node root = isDash() ? fail() : node(-1, indent);
        boolean complete = !failed && root instanceof MapNode && indent < 0 && nodes <= limits.nodes();
        return complete ? new ParsedHeader(root, true, List.of(), true) : null;
    }

    private ScalarNode fail() {
        failed = true;
        at = end;
        indent = -1;
        return NOTHING;
    }

    // ---- block collections

    /** A map whose first key, which may have been read already, stands in the given column. */
    private Node map(ScalarNode firstKey, int column) {
        if (++depth > limits.depth()) {
            return fail();
        }
        List<MapNode.Entry> entries = new ArrayList<>(depth == 1 ? 16 : 4);
        ScalarNode key = firstKey;
        int last;
        while (true) {
            Node value = value(column);
            last = value.span().end();
            entries.add(new MapNode.Entry(key, value));
            if (indent != column) {
                break;
            }
            key = key();
        }
        if (indent > column || failed) {
            return fail();
        }
        depth--;
        nodes++;
        return new MapNode(new Span(firstKey.span().start(), last), CollectionStyle.BLOCK, entries, null);
    }

    /** A key and its colon. */
    private ScalarNode key() {
        if (at >= end) {
            return fail();
        }
        int start = at;
        int line = lineStart;
        char c = text.charAt(at);
        ScalarNode key;
        if (c == '"') {
            key = doubleQuoted();
        } else if (c == '\'') {
            key = singleQuoted();
        } else if (beginsPlain(false)) {
            int stop = plainLine(false);
            key = plain(start, stop);
        } else {
            return fail();
        }
        return line == lineStart && passColon(start) ? key : fail();
    }

    /** Skips blanks and the colon of a key that began at the given place; false if there is none. */
    private boolean passColon(int start) {
        int colon = at;
        while (colon < end && text.charAt(colon) == ' ') {
            colon++;
        }
        if (colon < end
                && text.charAt(colon) == ':'
                && colon - start <= KEY_CHARS
                && (colon + 1 == end || isBlankOrBreak(text.charAt(colon + 1)))) {
            at = colon + 1;
            return true;
        }
        return false;
    }

    /** What stands behind a colon: on its line, on the lines below, or nothing. */
    private Node value(int column) {
        int behind = at;
        skipSpaces();
        if (at < end && !isBreak(text.charAt(at)) && text.charAt(at) != '#') {
            return node(column, -1);
        }
        endLine();
        if (indent > column) {
            return isDash() ? list(indent) : node(column, indent);
        }
        return indent == column && isDash() ? list(column) : absent(behind);
    }

    private Node list(int column) {
        if (++depth > limits.depth()) {
            return fail();
        }
        int start = at;
        Node item = item(column);
        // what exporters wrap is a list of one
        List<Node> items = List.of(item);
        if (indent == column && isDash()) {
            items = new ArrayList<>(8);
            items.add(item);
            do {
                item = item(column);
                items.add(item);
            } while (indent == column && isDash());
        }
        int last = item.span().end();
        if (indent > column || failed) {
            return fail();
        }
        depth--;
        nodes++;
        return new ListNode(new Span(start, last), CollectionStyle.BLOCK, items, null);
    }

    private Node item(int column) {
        int behind = ++at;
        skipSpaces();
        if (at < end && !isBreak(text.charAt(at)) && text.charAt(at) != '#') {
            int inner = at - lineStart;
            return isDash() ? list(inner) : node(column, inner);
        }
        endLine();
        if (indent > column) {
            return isDash() ? list(indent) : node(column, indent);
        }
        return absent(behind);
    }

    private ScalarNode absent(int offset) {
        nodes++;
        return new ScalarNode(Span.at(offset), ScalarStyle.PLAIN, "", null);
    }

    /** A dash with a blank or a line end behind it. */
    private boolean isDash() {
        return at < end && text.charAt(at) == '-' && (at + 1 == end || isBlankOrBreak(text.charAt(at + 1)));
    }

    // ---- nodes

    /**
     * A node that begins here and is no block list; stops at the next content.
     *
     * @param parent the column of the block collection around it
     * @param column where a map would begin, or -1 if none may begin here
     */
    private Node node(int parent, int column) {
        int start = at;
        int line = lineStart;
        Node node;
        switch (text.charAt(at)) {
            case '"' -> node = doubleQuoted();
            case '\'' -> node = singleQuoted();
            case '[', '{' -> {
                return last(flow(), parent);
            }
            case '|', '>' -> {
                return blockScalar(parent);
            }
            default -> {
                if (!beginsPlain(false)) {
                    return fail();
                }
                int stop = plainLine(false);
                boolean colon = at < end && text.charAt(at) == ':';
                if (!colon) {
                    return plainLines(start, stop, parent);
                }
                node = plain(start, stop);
            }
        }
        if (!failed && line == lineStart && passColon(start)) {
            return column < 0 ? fail() : map((ScalarNode) node, column);
        }
        return last(node, parent);
    }

    /** A node behind which nothing may stand on its line, and nothing that belongs to it below. */
    private Node last(Node node, int parent) {
        int behind = at;
        skipSpaces();
        if (failed || (at < end && !isBreak(text.charAt(at)) && (text.charAt(at) != '#' || at == behind))) {
            return fail();
        }
        endLine();
        return indent > parent ? fail() : node;
    }

    // ---- plain scalars

    private boolean beginsPlain(boolean flow) {
        char c = text.charAt(at);
        if (c >= 128 || !INDICATORS[c]) {
            return true;
        }
        char next = at + 1 < end ? text.charAt(at + 1) : '\n';
        if (flow) {
            return c == '-' && !isBlankOrBreak(next) && !(next < 128 && CLASSES[next] == FLOW);
        }
        return (c == '-' || c == ':' || c == '?') && !isBlankOrBreak(next);
    }

    /**
     * Passes the characters of a plain scalar on this line; stops at the colon of a key, before a comment, at the line's
     * end, or in flow collections at their signs.
     *
     * @return the end of the text without the blanks behind it
     */
    private int plainLine(boolean flow) {
        int i = at;
        int last = i;
        while (i < end) {
            char c = text.charAt(i);
            byte kind = c < 128 ? CLASSES[c] : ORDINARY;
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
        return isBlankOrBreak(c) || (flow && c < 128 && CLASSES[c] == FLOW);
    }

    private ScalarNode plain(int start, int stop) {
        return scalar(start, stop, ScalarStyle.PLAIN, text.substring(start, stop));
    }

    private ScalarNode scalar(int start, int stop, ScalarStyle style, String value) {
        nodes++;
        return value.length() > limits.scalarChars()
                ? fail()
                : new ScalarNode(new Span(start, stop), style, value, null);
    }

    /** A plain scalar whose first line has been passed: what is indented more than the parent goes on with it. */
    private ScalarNode plainLines(int start, int firstStop, int parent) {
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

    private ScalarNode singleQuoted() {
        return quoted('\'', ScalarStyle.SINGLE_QUOTED);
    }

    private ScalarNode doubleQuoted() {
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
                int size = inQuotes(i, c);
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

    /** How many units stand here for one character, 0 if it is for the engine. */
    private int inQuotes(int i, char c) {
        return c >= 128 ? wide(i, c) : CLASSES[c] == FOREIGN ? 0 : 1;
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

    private ScalarNode blockScalar(int parent) {
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
            int size = inQuotes(i, c);
            if (size == 0) {
                fail();
                return;
            }
            i += size;
        }
        at = i;
    }

    // ---- flow collections

    private Node flow() {
        if (++depth > limits.depth()) {
            return fail();
        }
        int start = at;
        boolean map = text.charAt(at++) == '{';
        char close = map ? '}' : ']';
        List<Node> items = new ArrayList<>();
        List<MapNode.Entry> entries = new ArrayList<>();
        while (true) {
            flowSpace();
            if (at >= end) {
                return fail();
            } else if (text.charAt(at) == close) {
                break;
            }
            if (map) {
                ScalarNode key = flowKey();
                flowSpace();
                entries.add(new MapNode.Entry(key, flowNode()));
            } else {
                items.add(flowNode());
            }
            flowSpace();
            if (at >= end) {
                return fail();
            } else if (text.charAt(at) == ',') {
                at++;
            } else if (text.charAt(at) != close) {
                return fail();
            }
        }
        at++;
        depth--;
        nodes++;
        Span span = new Span(start, at);
        return map
                ? new MapNode(span, CollectionStyle.FLOW, entries, null)
                : new ListNode(span, CollectionStyle.FLOW, items, null);
    }

    private ScalarNode flowKey() {
        int start = at;
        int line = lineStart;
        Node key = flowNode();
        boolean complete = key instanceof ScalarNode && line == lineStart && passColon(start);
        return complete ? (ScalarNode) key : fail();
    }

    private Node flowNode() {
        if (at >= end) {
            return fail();
        }
        int start = at;
        char c = text.charAt(at);
        if (c == '"') {
            return doubleQuoted();
        } else if (c == '\'') {
            return singleQuoted();
        } else if (c == '[' || c == '{') {
            return flow();
        }
        return beginsPlain(true) ? plain(start, plainLine(true)) : fail();
    }

    /** White space, line ends and comments between the parts of a flow collection. */
    private void flowSpace() {
        while (at < end) {
            char c = text.charAt(at);
            if (c == '#' && isBlankOrBreak(text.charAt(at - 1))) {
                passComment();
            } else if (isBreak(c)) {
                at = behindBreak(at);
                lineStart = at;
                if (at < end && isMarker(at)) {
                    fail();
                }
            } else if (c == ' ') {
                at++;
            } else {
                return;
            }
        }
    }

    // ---- lines

    /** Passes what may stand behind a value on its line, and goes on to the next content. */
    private void endLine() {
        skipSpaces();
        if (at < end && text.charAt(at) == '#') {
            passComment();
        }
        if (at < end && !isBreak(text.charAt(at))) {
            fail();
        } else if (at < end) {
            at = behindBreak(at);
        }
        toContent();
    }

    /** From the start of a line to the first character that is neither blank nor comment. */
    private void toContent() {
        blankLines = 0;
        commentLines = false;
        while (at < end) {
            lineStart = at;
            skipSpaces();
            if (at == end) {
                break;
            }
            char c = text.charAt(at);
            if (c == '#') {
                commentLines = true;
                passComment();
            } else if (!isBreak(c)) {
                indent = at - lineStart;
                if ((indent == 0 && isMarker(at)) || (c < 128 && CLASSES[c] == FOREIGN)) {
                    fail();
                }
                return;
            } else {
                blankLines++;
            }
            at = at < end ? behindBreak(at) : at;
        }
        indent = -1;
    }

    private void passComment() {
        int i = at;
        while (i < end) {
            char c = text.charAt(i);
            if (isBreak(c)) {
                break;
            }
            int size = c == '\t' ? 1 : inQuotes(i, c);
            if (size == 0) {
                fail();
                return;
            }
            i += size;
        }
        at = i;
    }

    private void skipSpaces() {
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
    }

    private int behindBreak(int i) {
        return text.charAt(i) == '\r' && i + 1 < end && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
    }

    /** At the start of a line: what may be the mark of a document's start or end. */
    private boolean isMarker(int i) {
        return text.startsWith("---", i) || text.startsWith("...", i);
    }

    // ---- characters

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isBlankOrBreak(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** How many units a character beyond ASCII takes; 0 if YAML refuses it or takes it for something special. */
    private int wide(int i, char c) {
        if (Character.isHighSurrogate(c)) {
            return i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1)) ? 2 : 0;
        }
        boolean special = c < 0xA0
                || c == '\u2028'
                || c == '\u2029'
                || c == '\uFEFF'
                || c > '\uFFFD'
                || Character.isLowSurrogate(c);
        return special ? 0 : 1;
    }

    private static byte[] classes() {
        byte[] classes = new byte[128];
        for (int c = 0; c < 128; c++) {
            classes[c] = c < ' ' || c == 127 ? FOREIGN : ORDINARY;
        }
        classes[' '] = SPACE;
        classes[':'] = COLON;
        classes['#'] = HASH;
        classes['\n'] = BREAK;
        classes['\r'] = BREAK;
        for (char c : ",[]{}".toCharArray()) {
            classes[c] = FLOW;
        }
        return classes;
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
