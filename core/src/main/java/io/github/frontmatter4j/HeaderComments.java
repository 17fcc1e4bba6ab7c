package io.github.frontmatter4j;

import io.github.frontmatter4j.format.HeaderFormat;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The comments of a header, each with the value it stands at; and where comments could stand in another header. */
final class HeaderComments {

    /**
     * A comment.
     *
     * @param path the value it belongs to: the next one, or for a trailing comment the last one before it on its line
     * @param trailing whether it stands behind something on its line
     * @param last whether no value follows
     * @param text from the {@code #} to the end of the line, without blanks behind it
     * @param span its characters
     */
    record Comment(KeyPath path, boolean trailing, boolean last, String text, Span span) {}

    /** A value with a place: where its key or it begins, and where it ends. */
    private record Anchor(KeyPath path, int start, Node node) {}

    private final List<Comment> comments;

    private HeaderComments(List<Comment> comments) {
        this.comments = comments;
    }

    List<Comment> all() {
        return comments;
    }

    static HeaderComments of(HeaderText header, MapNode root, HeaderFormat format) {
        List<Comment> found = new ArrayList<>();
        if (!format.hasComments()) {
            return new HeaderComments(found);
        }
        List<Anchor> anchors = anchors(root);
        List<Span> texts = new ArrayList<>();
        texts(root, texts);
        texts.sort(Comparator.naturalOrder());
        String text = header.text();
        int next = 0;
        int lineStart = header.span().start();
        int at = lineStart;
        while (at < header.span().end()) {
            while (next < texts.size() && texts.get(next).end() <= at) {
                next++;
            }
            if (next < texts.size() && texts.get(next).start() <= at) {
                at = texts.get(next).end();
                lineStart = Math.max(lineStart, header.startOfLine(at));
                continue;
            }
            char c = text.charAt(at);
            boolean free = at == header.span().start() || Character.isWhitespace(text.charAt(at - 1));
            if (c == '\n' || c == '\r') {
                lineStart = at + 1;
            } else if (c == '#' && free) {
                int end = header.endOfLine(at);
                found.add(comment(anchors, text, lineStart, at, end));
                at = end;
                continue;
            }
            at++;
        }
        return new HeaderComments(found);
    }

    private static Comment comment(List<Anchor> anchors, String text, int lineStart, int at, int end) {
        String shown = text.substring(at, end).stripTrailing();
        Span span = new Span(at, at + shown.length());
        boolean trailing = !text.substring(lineStart, at).isBlank();
        Anchor before = null;
        Anchor after = null;
        for (Anchor anchor : anchors) {
            if (anchor.start() < at) {
                before = anchor.start() >= lineStart || anchor.node().span().end() >= lineStart ? anchor : before;
            } else if (after == null) {
                after = anchor;
            }
        }
        if (trailing && before != null) {
            return new Comment(before.path(), true, false, shown, span);
        }
        return after == null
                ? new Comment(KeyPath.root(), false, true, shown, span)
                : new Comment(after.path(), false, false, shown, span);
    }

    /** Values in the order in which they begin; of two that begin together the outer one comes first. */
    private static List<Anchor> anchors(MapNode root) {
        List<Anchor> anchors = new ArrayList<>();
        collect(root, KeyPath.root(), anchors);
        anchors.sort(Comparator.comparingInt(Anchor::start));
        return anchors;
    }

    private static void collect(Node node, KeyPath path, List<Anchor> anchors) {
        if (!isBlock(node)) {
            return; // comments inside of a flow collection belong to its key
        }
        if (node instanceof MapNode map) {
            for (MapNode.Entry entry : map.entries()) {
                String name = entry.name();
                if (name != null) {
                    KeyPath key = path.key(name);
                    anchors.add(new Anchor(key, entry.key().fullSpan().start(), entry.value()));
                    collect(entry.value(), key, anchors);
                }
            }
        } else if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                Node item = list.items().get(i);
                anchors.add(new Anchor(path.index(i), item.fullSpan().start(), item));
                collect(item, path.index(i), anchors);
            }
        }
    }

    private static boolean isBlock(Node node) {
        return node instanceof MapNode map && map.style() == CollectionStyle.BLOCK
                || node instanceof ListNode list && list.style() == CollectionStyle.BLOCK;
    }

    /** The places of keys and values that are no collections: a number sign inside them is no comment. */
    private static void texts(Node node, List<Span> texts) {
        if (node instanceof MapNode map) {
            for (MapNode.Entry entry : map.entries()) {
                texts(entry.key(), texts);
                texts(entry.value(), texts);
            }
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> texts(item, texts));
        } else if (!node.fullSpan().isEmpty()) {
            texts.add(node.fullSpan());
        }
    }

    static Places places(HeaderText header, MapNode root) {
        return new Places(header, anchors(root));
    }

    /** Where comments can stand in a header. */
    static final class Places {
        private final HeaderText header;
        private final String text;
        private final int end;
        private final Map<KeyPath, Anchor> known = new HashMap<>();
        private final Map<Integer, Anchor> firstOfLine = new HashMap<>();

        private Places(HeaderText header, List<Anchor> anchors) {
            this.header = header;
            this.text = header.text();
            this.end = header.span().end();
            for (Anchor anchor : anchors) {
                known.putIfAbsent(anchor.path(), anchor);
                firstOfLine.putIfAbsent(header.startOfLine(anchor.start()), anchor);
            }
        }

        /** The value itself or the innermost one around it that begins a line; null if there is none. */
        private @Nullable Anchor nearest(KeyPath path) {
            for (KeyPath now = path; !now.isRoot(); now = now.parent()) {
                Anchor anchor = known.get(now);
                Anchor first = anchor == null ? null : firstOfLine.get(header.startOfLine(anchor.start()));
                if (anchor != null && first != null && first.start() == anchor.start()) {
                    return anchor;
                }
            }
            return null;
        }

        /** The start of the line above which a comment on a value stands. */
        OptionalInt lineOf(KeyPath path) {
            Anchor anchor = nearest(path);
            return anchor == null ? OptionalInt.empty() : OptionalInt.of(header.startOfLine(anchor.start()));
        }

        /** The white space that a line begins with. */
        String indentOf(int lineStart) {
            int at = lineStart;
            while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
                at++;
            }
            return text.substring(lineStart, at);
        }

        /** Where a comment on a value can stand behind it, or behind the key of a block; -1 if other things stand there. */
        int behind(KeyPath path) {
            Anchor anchor = known.get(path);
            if (anchor == null) {
                return -1;
            }
            int line = header.startOfLine(anchor.start());
            int stop = anchor.node().span().end();
            if (isBlock(anchor.node())) {
                return isKeyLine(anchor) ? header.endOfLine(anchor.start()) : -1;
            }
            boolean alone = stop < end && stop == header.endOfLine(stop) && line == header.startOfLine(stop);
            return alone && stop > anchor.start() ? stop : -1;
        }

        /** Whether the line of a key holds nothing else than keys. */
        private boolean isKeyLine(Anchor anchor) {
            int behind = header.endOfLine(anchor.start());
            char last = text.charAt(behind - 1);
            return last == ':' || last == ']';
        }
    }
}
