package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.Pieces;
import io.github.frontmatter4j.source.Span;
import java.util.Optional;

/**
 * What stands in the lines of a heading.
 *
 * @param text the words, without marks and attributes
 * @param id the anchor that is given in attributes
 * @param attributes the block <code>{#id .class key=value}</code> behind the words
 */
record HeadingText(Heading.Form form, Span text, Optional<String> id, Optional<Span> attributes) {

    /** Reads a heading that begins with marks, or whose last line underlines it. */
    static HeadingText of(Pieces pieces) {
        String text = pieces.text();
        boolean atx = isAtx(text);
        int from = 0;
        int to = text.length();
        if (atx) {
            while (from < to && text.charAt(from) == '#') {
                from++;
            }
            to = withoutClosingMarks(text, from, to);
        } else {
            to = Math.max(0, text.lastIndexOf('\n'));
        }
        from = skipBlanks(text, from, to);
        to = backOverBlanks(text, from, to);
        Optional<String> id = Optional.empty();
        Optional<Span> attributes = Optional.empty();
        int brace = attributeStart(text, from, to);
        if (brace >= 0) {
            attributes = Optional.of(new Span(pieces.offset(brace), pieces.endOffset(to)));
            id = idOf(text.substring(brace + 1, to - 1));
            to = backOverBlanks(text, from, brace);
        }
        Span words = to > from
                ? new Span(pieces.offset(from), pieces.endOffset(to))
                : Span.at(from < text.length() ? pieces.offset(from) : pieces.endOffset(text.length()));
        return new HeadingText(atx ? Heading.Form.ATX : Heading.Form.SETEXT, words, id, attributes);
    }

    private static boolean isAtx(String text) {
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == '#') {
            marks++;
        }
        return marks > 0
                && marks <= 6
                && (marks == text.length() || text.charAt(marks) == ' ' || text.charAt(marks) == '\t')
                && text.indexOf('\n') < 0;
    }

    private static int withoutClosingMarks(String text, int from, int to) {
        int end = backOverBlanks(text, from, to);
        int marks = end;
        while (marks > from && text.charAt(marks - 1) == '#') {
            marks--;
        }
        boolean closes =
                marks < end && (marks == from || text.charAt(marks - 1) == ' ' || text.charAt(marks - 1) == '\t');
        return closes ? marks : end;
    }

    private static int skipBlanks(String text, int from, int to) {
        int at = from;
        while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\n')) {
            at++;
        }
        return at;
    }

    private static int backOverBlanks(String text, int from, int to) {
        int at = to;
        while (at > from
                && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t' || text.charAt(at - 1) == '\n')) {
            at--;
        }
        return at;
    }

    /** Where <code>{#id .class key=value}</code> begins that ends the text, or -1. */
    private static int attributeStart(String text, int from, int to) {
        if (to - from < 3 || text.charAt(to - 1) != '}') {
            return -1;
        }
        int open = text.lastIndexOf('{', to - 1);
        if (open < from || (open > from && text.charAt(open - 1) == '\\')) {
            return -1;
        }
        String inside = text.substring(open + 1, to - 1).strip();
        if (inside.startsWith(":")) {
            inside = inside.substring(1).strip();
        }
        boolean attributes = inside.length() > 1
                && (inside.charAt(0) == '#' || inside.charAt(0) == '.' || inside.indexOf('=') > 0)
                && inside.indexOf('\n') < 0;
        return attributes ? open : -1;
    }

    private static Optional<String> idOf(String inside) {
        for (String word : inside.strip().split("\\s+", -1)) {
            String name = word.startsWith(":#") ? word.substring(1) : word;
            if (name.startsWith("#") && name.length() > 1) {
                int dot = name.indexOf('.');
                return Optional.of(dot > 1 ? name.substring(1, dot) : name.substring(1));
            }
            if (name.startsWith("id=")) {
                return Optional.of(name.substring(3).replace("\"", ""));
            }
        }
        return Optional.empty();
    }
}
