package io.github.frontmatter4j.markdown.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts HTML into tags, comments and text, as the tokenizer of the HTML standard does, and keeps the place of every
 * attribute value. What is not a tag is text.
 */
public final class HtmlTokenizer {

    private static final Set<String> RAW_TEXT = Set.of("script", "style", "textarea", "title", "xmp", "iframe");
    /** A tag that does not end is text; after so many of them the rest is text, so that hostile input stays linear. */
    private static final int MAX_UNCLOSED = 50;

    /** Receives what is found, in order. */
    public interface Sink {
        void tag(HtmlTag tag);

        /** Text between tags: indexes of the scanned text. */
        void text(int from, int to);
    }

    private final Pieces pieces;
    private final String text;
    private final boolean inline;
    private final Sink sink;
    private int unclosed;

    private HtmlTokenizer(Pieces pieces, boolean inline, Sink sink) {
        this.pieces = pieces;
        this.text = pieces.text();
        this.inline = inline;
        this.sink = sink;
    }

    /** Reads a stretch of HTML. */
    public static void scan(Pieces pieces, boolean inline, Sink sink) {
        new HtmlTokenizer(pieces, inline, sink).run();
    }

    private void run() {
        int at = 0;
        int textStart = 0;
        while (at < text.length() && unclosed < MAX_UNCLOSED) {
            int open = text.indexOf('<', at);
            if (open < 0 || open + 1 >= text.length()) {
                break;
            }
            int stop = markup(open, textStart);
            if (stop < 0) {
                at = open + 1;
            } else {
                at = stop;
                textStart = stop;
            }
        }
        flush(textStart, text.length());
    }

    private void flush(int from, int to) {
        if (from < to) {
            sink.text(from, to);
        }
    }

    /** Reads markup at {@code <}; returns where it ends, or -1 if it is text. */
    private int markup(int open, int textStart) {
        char next = text.charAt(open + 1);
        if (text.startsWith("<!--", open)) {
            int stop = text.startsWith(">", open + 4) ? open + 5 : after("-->", open + 4);
            return other(HtmlTag.Type.COMMENT, open, stop, textStart);
        }
        if (next == '!' || next == '?') {
            boolean data = text.startsWith("<![CDATA[", open);
            return other(HtmlTag.Type.OTHER, open, after(data ? "]]>" : next == '?' ? "?>" : ">", open + 2), textStart);
        }
        boolean close = next == '/';
        int nameStart = open + (close ? 2 : 1);
        if (nameStart >= text.length() || !isLetter(text.charAt(nameStart))) {
            return -1;
        }
        return tag(open, nameStart, close, textStart);
    }

    private int after(String what, int from) {
        int at = text.indexOf(what, from);
        return at < 0 ? -1 : at + what.length();
    }

    private int other(HtmlTag.Type type, int open, int stop, int textStart) {
        if (stop < 0) {
            unclosed++;
            return -1;
        }
        flush(textStart, open);
        sink.tag(new HtmlTag(
                type,
                "",
                pieces.offset(open),
                pieces.endOffset(stop),
                List.of(),
                false,
                false,
                pieces.contiguous(open, stop),
                inline));
        return stop;
    }

    private int tag(int open, int nameStart, boolean close, int textStart) {
        int i = nameStart;
        while (i < text.length() && !isSpace(text.charAt(i)) && text.charAt(i) != '/' && text.charAt(i) != '>') {
            i++;
        }
        String name = text.substring(nameStart, i).toLowerCase(Locale.ROOT);
        List<HtmlTag.Attribute> attributes = new ArrayList<>();
        boolean stray = false;
        boolean self = false;
        while (true) {
            int before = i;
            while (i < text.length() && (isSpace(text.charAt(i)) || text.charAt(i) == '/')) {
                i++;
            }
            if (i >= text.length()) {
                unclosed++;
                return -1;
            }
            boolean slash = text.substring(before, i).indexOf('/') >= 0;
            if (text.charAt(i) == '>') {
                self = text.charAt(i - 1) == '/';
                break;
            }
            stray |= slash;
            i = attribute(i, attributes);
            if (i < 0) {
                unclosed++;
                return -1;
            }
            String attributeName = attributes.get(attributes.size() - 1).name();
            stray |= attributeName.indexOf('"') >= 0 || attributeName.indexOf('\'') >= 0;
        }
        int stop = i + 1;
        flush(textStart, open);
        sink.tag(new HtmlTag(
                close ? HtmlTag.Type.CLOSE : HtmlTag.Type.OPEN,
                name,
                pieces.offset(open),
                pieces.endOffset(stop),
                attributes,
                self,
                stray,
                pieces.contiguous(open, stop),
                inline));
        return !close && !inline && RAW_TEXT.contains(name) ? rawTextEnd(name, stop) : stop;
    }

    /** Script and the like: everything up to the closing tag is neither tag nor text. */
    private int rawTextEnd(String name, int from) {
        String closer = "</" + name;
        for (int i = text.indexOf("</", from); i >= 0; i = text.indexOf("</", i + 2)) {
            if (text.regionMatches(true, i, closer, 0, closer.length())) {
                return i;
            }
        }
        return from;
    }

    private int attribute(int at, List<HtmlTag.Attribute> attributes) {
        int i = at;
        // an equals sign in first place belongs to the name
        do {
            i++;
        } while (i < text.length()
                && !isSpace(text.charAt(i))
                && text.charAt(i) != '/'
                && text.charAt(i) != '>'
                && text.charAt(i) != '=');
        int nameEnd = i;
        String name = text.substring(at, nameEnd).toLowerCase(Locale.ROOT);
        int equals = i;
        while (equals < text.length() && isSpace(text.charAt(equals))) {
            equals++;
        }
        if (equals >= text.length() || text.charAt(equals) != '=') {
            attributes.add(new HtmlTag.Attribute(
                    name, null, pieces.offset(at), pieces.endOffset(nameEnd), -1, -1, (char) 0, true));
            return i;
        }
        i = equals + 1;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        if (i >= text.length()) {
            return -1;
        }
        char quote = text.charAt(i);
        int from;
        int to;
        int stop;
        if (quote == '"' || quote == '\'') {
            from = i + 1;
            to = text.indexOf(quote, from);
            if (to < 0) {
                return -1;
            }
            stop = to + 1;
        } else {
            quote = 0;
            from = i;
            to = i;
            while (to < text.length() && !isSpace(text.charAt(to)) && text.charAt(to) != '>') {
                to++;
            }
            stop = to;
        }
        String value = pieces.body().unmask(Entities.decodeHtml(text.substring(from, to), true), BodyText.Show.RAW);
        int valueStart = to > from ? pieces.offset(from) : quote == 0 ? pieces.offset(from) : pieces.endOffset(from);
        attributes.add(new HtmlTag.Attribute(
                name,
                value,
                pieces.offset(at),
                pieces.endOffset(stop),
                valueStart,
                to > from ? pieces.endOffset(to) : valueStart,
                quote,
                pieces.contiguous(from, to)));
        return stop;
    }

    private static boolean isLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
