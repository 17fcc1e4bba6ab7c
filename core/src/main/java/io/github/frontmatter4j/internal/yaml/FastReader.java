package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.format.ParsedHeader;
import io.github.frontmatter4j.source.SourceText;
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
 * Reads the part of YAML that front matter is written in, in one pass over the bytes: block maps and lists, plain,
 * quoted and block scalars, flow collections, comments. It gives the tree that {@link EngineReader} gives, or nothing:
 * whatever it does not know for certain (anchors, tags, directives, tabs, every mistake) is handed over.
 */
final class FastReader extends FastScalars {

    /** The engine gives up a key after 1,024 characters; whoever comes near is its business. */
    private static final int KEY_CHARS = 1000;

    private final KeyNames names;
    private int depth;

    private FastReader(SourceText source, int from, int to, int offset, Limits limits, KeyNames names) {
        super(source, from, to, offset, limits);
        this.names = names;
    }

    /** The tree, or null if the engine has to judge. */
    static @Nullable ParsedHeader read(HeaderText header, Limits limits, KeyNames names) {
        return read(header.source(), header.from(), header.to(), header.start(), limits, names);
    }

    /** The tree of some bytes of a header, or null if the engine has to judge. */
    static @Nullable ParsedHeader read(SourceText source, int from, int to, int offset, Limits limits, KeyNames names) {
        return new FastReader(source, from, to, offset, limits, names).document();
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

    // ---- block collections

    /**
     * A map in the given column, behind its first key.
     *
     * @param start the offset of the key
     * @param firstName the key if it is plain, else null
     * @param firstQuoted the key if it stands in quotes
     */
    private Node map(int start, @Nullable String firstName, ScalarNode firstQuoted, int column) {
        if (++depth > limits.depth()) {
            return fail();
        }
        List<MapNode.Entry> entries = new ArrayList<>(depth == 1 ? 16 : 4);
        int keyStart = start;
        String name = firstName;
        ScalarNode quoted = firstQuoted;
        int last;
        while (true) {
            Node value = value(column);
            last = value.end();
            entries.add(name == null ? new MapNode.Entry(quoted, value) : MapNode.Entry.plain(keyStart, name, value));
            if (indent != column) {
                break;
            }
            keyStart = offset();
            boolean inQuotes = isAt(at, '"') || isAt(at, '\'');
            name = inQuotes ? null : plainKey();
            quoted = inQuotes ? quotedKey() : NOTHING;
        }
        if (indent > column || failed) {
            return fail();
        }
        depth--;
        nodes++;
        return new MapNode(start, last, CollectionStyle.BLOCK, entries, null);
    }

    /** A key without quotes, and its colon. */
    private @Nullable String plainKey() {
        int start = offset();
        int from = at;
        return beginsPlain(false) ? plainKey(start, from, plainLine(false)) : failedKey();
    }

    private @Nullable String plainKey(int start, int from, int to) {
        int length = to + shift - start;
        nodes++;
        if (!passColon(from) || length > limits.scalarChars()) {
            return failedKey();
        }
        return length == to - from ? names.of(source, from, to) : text(start, from, to);
    }

    private @Nullable String failedKey() {
        giveUp();
        return null;
    }

    /** A key in quotes, and its colon. */
    private ScalarNode quotedKey() {
        int from = at;
        int line = lineStart;
        ScalarNode key = byteAt(at) == '"' ? doubleQuoted() : singleQuoted();
        return line == lineStart && passColon(from) ? key : fail();
    }

    /** Skips blanks and the colon of a key that began at the given place; false if there is none. */
    private boolean passColon(int from) {
        int colon = at;
        while (isAt(colon, ' ')) {
            colon++;
        }
        if (isAt(colon, ':') && colon - from <= KEY_CHARS && isBlankOrEnd(colon + 1)) {
            at = colon + 1;
            return true;
        }
        return false;
    }

    /** What stands behind a colon: on its line, on the lines below, or nothing. */
    private Node value(int column) {
        int behind = offset();
        skipSpaces();
        if (at < end && !isBreak(byteAt(at)) && byteAt(at) != '#') {
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
        int start = offset();
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
        int last = item.end();
        if (indent > column || failed) {
            return fail();
        }
        depth--;
        nodes++;
        return new ListNode(start, last, CollectionStyle.BLOCK, items, null);
    }

    private Node item(int column) {
        at++;
        int behind = offset();
        skipSpaces();
        if (at < end && !isBreak(byteAt(at)) && byteAt(at) != '#') {
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
        return new ScalarNode(offset, offset, ScalarStyle.PLAIN, "", null);
    }

    /** A dash with a blank or a line end behind it. */
    private boolean isDash() {
        return isAt(at, '-') && isBlankOrEnd(at + 1);
    }

    // ---- nodes

    /**
     * A node that begins here and is no block list; stops at the next content.
     *
     * @param parent the column of the block collection around it
     * @param column where a map would begin, or -1 if none may begin here
     */
    private Node node(int parent, int column) {
        int start = offset();
        int from = at;
        int line = lineStart;
        ScalarNode node;
        switch (byteAt(at)) {
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
                int to = plainLine(false);
                if (!isAt(at, ':')) {
                    return plainLines(start, from, to, parent);
                }
                String name = column < 0 ? null : plainKey(start, from, to);
                return name == null ? fail() : map(start, name, NOTHING, column);
            }
        }
        if (!failed && line == lineStart && passColon(from)) {
            return column < 0 ? fail() : map(start, null, node, column);
        }
        return last(node, parent);
    }

    /** A node behind which nothing may stand on its line, and nothing that belongs to it below. */
    private Node last(Node node, int parent) {
        int behind = at;
        skipSpaces();
        if (failed || (at < end && !isBreak(byteAt(at)) && (byteAt(at) != '#' || at == behind))) {
            return fail();
        }
        endLine();
        return indent > parent ? fail() : node;
    }

    // ---- flow collections

    private Node flow() {
        if (++depth > limits.depth()) {
            return fail();
        }
        int start = offset();
        boolean map = byteAt(at++) == '{';
        char close = map ? '}' : ']';
        List<Node> items = new ArrayList<>();
        List<MapNode.Entry> entries = new ArrayList<>();
        while (true) {
            flowSpace();
            if (at >= end) {
                return fail();
            } else if (byteAt(at) == close) {
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
            } else if (byteAt(at) == ',') {
                at++;
            } else if (byteAt(at) != close) {
                return fail();
            }
        }
        at++;
        depth--;
        nodes++;
        return map
                ? new MapNode(start, offset(), CollectionStyle.FLOW, entries, null)
                : new ListNode(start, offset(), CollectionStyle.FLOW, items, null);
    }

    private ScalarNode flowKey() {
        int from = at;
        int line = lineStart;
        Node key = flowNode();
        boolean complete = key instanceof ScalarNode && line == lineStart && passColon(from);
        return complete ? (ScalarNode) key : fail();
    }

    private Node flowNode() {
        if (at >= end) {
            return fail();
        }
        int start = offset();
        int from = at;
        byte c = byteAt(at);
        if (c == '"') {
            return doubleQuoted();
        } else if (c == '\'') {
            return singleQuoted();
        } else if (c == '[' || c == '{') {
            return flow();
        }
        return beginsPlain(true) ? plain(start, from, plainLine(true)) : fail();
    }

    /** White space, line ends and comments between the parts of a flow collection. */
    private void flowSpace() {
        while (at < end) {
            byte c = byteAt(at);
            if (c == '#' && isBlankOrBreak(byteAt(at - 1))) {
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
}
