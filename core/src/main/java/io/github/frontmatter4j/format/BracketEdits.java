package io.github.frontmatter4j.format;

import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import java.util.ArrayList;
import java.util.List;

/**
 * Edits of lists in brackets whose items are separated by commas, for formats that have such lists: the layout of the
 * list is copied (one line or an item a line, comma behind the last item or none), comments stay. Immutable.
 */
public final class BracketEdits {

    private final HeaderText header;
    private final String text;
    private final String lineEnd;
    private final boolean comments;

    /**
     * Edits inside a header.
     *
     * @param header the header that all offsets belong to
     * @param lineEnd what ends a new line
     * @param comments whether {@code #} begins a comment
     */
    public BracketEdits(HeaderText header, String lineEnd, boolean comments) {
        this.header = header;
        this.text = header.text();
        this.lineEnd = lineEnd;
        this.comments = comments;
    }

    /**
     * Adds an item behind the last one.
     *
     * @param brackets the list with its brackets
     * @param items the items, in order
     * @param item the text of the new item
     * @return the edits
     */
    public TextEdits append(Span brackets, List<Span> items, String item) {
        if (items.isEmpty()) {
            return TextEdits.of(TextEdit.insert(brackets.start() + 1, item));
        }
        Span last = items.get(items.size() - 1);
        int comma = skip(last.end(), brackets.end());
        boolean trailing = comma < brackets.end() && text.charAt(comma) == ',';
        if (startsLine(last.start()) && header.endOfLine(last.end()) < brackets.end()) {
            String pad = text.substring(header.startOfLine(last.start()), last.start());
            TextEdit line = TextEdit.insert(
                    header.endOfLine(trailing ? comma : last.end()), lineEnd + pad + item + (trailing ? "," : ""));
            return trailing ? TextEdits.of(line) : TextEdits.of(TextEdit.insert(last.end(), ","), line);
        }
        return trailing
                ? TextEdits.of(TextEdit.insert(comma + 1, " " + item + ","))
                : TextEdits.of(TextEdit.insert(last.end(), ", " + item));
    }

    /**
     * Adds an item before another.
     *
     * @param before the other item
     * @param item the text of the new item
     * @return the edits
     */
    public TextEdits insert(Span before, String item) {
        String pad = startsLine(before.start())
                ? lineEnd + text.substring(header.startOfLine(before.start()), before.start())
                : " ";
        return TextEdits.of(TextEdit.insert(before.start(), item + "," + pad));
    }

    /**
     * Removes an item with its comma.
     *
     * @param brackets the list with its brackets
     * @param items the items, in order
     * @param index 0-based index of the item
     * @return the edits
     */
    public TextEdits remove(Span brackets, List<Span> items, int index) {
        Span own = items.get(index);
        int comma = skip(own.end(), brackets.end());
        boolean trailing = comma < brackets.end() && text.charAt(comma) == ',';
        boolean ownLine = startsLine(own.start())
                && header.startOfLine(own.start()) >= brackets.start()
                && header.endOfLine(own.end()) < brackets.end()
                && (!trailing || comma < header.endOfLine(own.end()))
                && skip(trailing ? comma + 1 : own.end(), brackets.end()) > header.endOfLine(own.end());
        if (ownLine) {
            TextEdit line = TextEdit.delete(new Span(header.startOfLine(own.start()), header.nextLine(own.end())));
            if (trailing || index == 0) {
                return TextEdits.of(line);
            }
            int before = skip(items.get(index - 1).end(), brackets.end());
            return TextEdits.of(TextEdit.delete(new Span(before, before + 1)), line);
        } else if (trailing) {
            int next = comma + 1;
            while (next < brackets.end() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
                next++;
            }
            return TextEdits.of(TextEdit.delete(new Span(own.start(), next)));
        } else if (index > 0) {
            return TextEdits.of(TextEdit.delete(new Span(items.get(index - 1).end(), own.end())));
        }
        return TextEdits.of(TextEdit.delete(own));
    }

    /**
     * Moves an item: each place takes the text that belongs there afterwards; what stands between the places stays.
     *
     * @param places the items, in order
     * @param from 0-based index of the item
     * @param to 0-based index afterwards
     * @return the edits
     */
    public TextEdits move(List<Span> places, int from, int to) {
        List<Span> order = new ArrayList<>(places);
        order.add(to, order.remove(from));
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            if (!places.get(i).equals(order.get(i))) {
                Span source = order.get(i);
                edits.add(new TextEdit(places.get(i), text.substring(source.start(), source.end())));
            }
        }
        return TextEdits.of(edits);
    }

    private int skip(int from, int to) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (comments && c == '#') {
                at = header.endOfLine(at);
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean startsLine(int offset) {
        return text.substring(header.startOfLine(offset), offset).isBlank();
    }
}
