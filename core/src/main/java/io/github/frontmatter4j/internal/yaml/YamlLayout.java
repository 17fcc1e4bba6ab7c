package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** Where the parts of entries stand that nodes do not name: dashes, colons, columns, owned lines. */
final class YamlLayout {

    private final String text;
    private final LineScan lines;

    YamlLayout(String text, LineScan lines) {
        this.text = text;
        this.lines = lines;
    }

    static boolean isBlock(Node node) {
        return (node instanceof MapNode map && map.style() == CollectionStyle.BLOCK)
                || (node instanceof ListNode list && list.style() == CollectionStyle.BLOCK);
    }

    /** The column at which the entries of a block collection begin. */
    int column(Node container) {
        return lines.columnOf(container.span().start());
    }

    int size(Node container) {
        return container instanceof MapNode map
                ? map.entries().size()
                : ((ListNode) container).items().size();
    }

    /** The offsets of the dashes of a block list. */
    int[] dashes(ListNode list) {
        int[] dashes = new int[list.items().size()];
        int at = list.span().start();
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = at;
            at = lines.skipToContent(list.items().get(i).fullSpan().end());
        }
        return dashes;
    }

    /** The dash that a list item hangs on. */
    int dashBefore(Node item) {
        int at = item.fullSpan().start() - 1;
        while (at > 0 && text.charAt(at) != '-') {
            at--;
        }
        return at;
    }

    /** The colon of an entry, or -1 if there is none. */
    int colon(MapNode.Entry entry) {
        int at = lines.skipToContent(entry.key().fullSpan().end());
        return at < text.length() && text.charAt(at) == ':' ? at : -1;
    }

    /** The first character of an entry: its key, the {@code ?} before it, or its dash; the end if there is no such entry. */
    int startOf(Node container, int index) {
        if (index >= size(container)) {
            return container.span().end();
        }
        if (container instanceof ListNode list) {
            return list.style() == CollectionStyle.BLOCK
                    ? dashes(list)[index]
                    : list.items().get(index).fullSpan().start();
        }
        int key = ((MapNode) container).entries().get(index).key().fullSpan().start();
        int before = key - 1;
        while (before >= 0 && LineScan.isSpace(text.charAt(before))) {
            before--;
        }
        boolean explicit = before >= 0 && before < key - 1 && text.charAt(before) == '?';
        return explicit ? before : key;
    }

    int endOfWord(int offset) {
        int at = offset;
        while (at < text.length() && !LineScan.isSpaceOrBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of the last line that a value owns, without its line end: deeper comments directly below belong to it. */
    int endOfOwned(Node value, int column) {
        return endOfOwned(value, value.fullSpan(), column);
    }

    int endOfOwned(Node value, Span head, int column) {
        int last = lines.endOfLine(Math.max(head.end(), value.fullSpan().end()));
        if (!isBlock(value)) {
            return last;
        }
        int line = lines.nextLine(last);
        while (line > last && lines.isCommentLine(line) && lines.skipSpaces(line) - line > column) {
            last = lines.endOfLine(line);
            line = lines.nextLine(line);
        }
        return last;
    }

    /** Behind the last line of an entry. */
    int behind(Node key, Node value, int column) {
        return behind(key.fullSpan(), value, column);
    }

    int behind(Span head, Node value, int column) {
        return lines.nextLine(endOfOwned(value, head, column));
    }

    /** The start of the first line of an entry: comment lines of its column directly above belong to it. */
    int startOfOwned(int start, int column) {
        int line = lines.startOfLine(start);
        while (true) {
            int above = lines.lineBefore(line);
            if (above < 0 || !lines.isCommentLine(above) || lines.skipSpaces(above) - above != column) {
                return line;
            }
            line = above;
        }
    }

    /** All lines of an entry, with the last line end. */
    Span owned(Node container, int index, int column) {
        int start = startOf(container, index);
        Node value = container instanceof MapNode map
                ? map.entries().get(index).value()
                : ((ListNode) container).items().get(index);
        Span head = container instanceof MapNode map
                ? map.entries().get(index).key().fullSpan()
                : Span.at(start);
        return new Span(startOfOwned(start, column), behind(head, value, column));
    }

    /** Key and value of an entry of a flow map. */
    Span flowSpan(MapNode.Entry entry) {
        return entry.key().fullSpan().cover(entry.value().fullSpan());
    }

    List<Span> flowSpans(Node container) {
        List<Span> spans = new ArrayList<>();
        if (container instanceof MapNode map) {
            map.entries().forEach(entry -> spans.add(flowSpan(entry)));
        } else {
            ((ListNode) container).items().forEach(item -> spans.add(item.fullSpan()));
        }
        return spans;
    }

    /** The characters of each entry from its start to the end of its value. */
    List<Span> places(Node container) {
        List<Span> places = new ArrayList<>();
        List<Span> values = flowSpans(container);
        boolean block = isBlock(container);
        for (int i = 0; i < values.size(); i++) {
            places.add(block ? new Span(startOf(container, i), values.get(i).end()) : values.get(i));
        }
        return places;
    }
}
