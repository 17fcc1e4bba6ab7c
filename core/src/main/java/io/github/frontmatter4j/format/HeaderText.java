package io.github.frontmatter4j.format;

import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import java.util.Objects;

/**
 * A header and where it stands: what a format reads and plans edits for. Immutable.
 *
 * @param source the file
 * @param text the file's text from its first character to the end of the header at least; the body may be missing, so
 *     that it need not be decoded
 * @param span the header inside {@code text}: behind the opening fence's line end, up to the closing fence
 */
public record HeaderText(SourceText source, String text, Span span) {

    /**
     * Refuses null and a span outside the text.
     *
     * @param source the file
     * @param text the file's text from its first character to the end of the header at least; the body may be missing, so
     *     that it need not be decoded
     * @param span the header inside {@code text}: behind the opening fence's line end, up to the closing fence
     */
    public HeaderText {
        Objects.requireNonNull(source, "source");
        Objects.checkFromToIndex(span.start(), span.end(), text.length());
    }

    /**
     * The header's characters.
     *
     * @return a copy
     */
    public String header() {
        return text.substring(span.start(), span.end());
    }

    /**
     * Where a line begins. Lines end at {@code \n}, {@code \r} or both.
     *
     * @param offset a place in the header, 0-based
     * @return the offset of the first character of its line, not before the header
     */
    public int startOfLine(int offset) {
        int at = offset;
        while (at > span.start() && !isBreak(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /**
     * Where a line ends.
     *
     * @param offset a place in the header, 0-based
     * @return the offset of its line end's first character, not behind the header
     */
    public int endOfLine(int offset) {
        int at = offset;
        while (at < span.end() && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * Where the next line begins.
     *
     * @param offset a place in the header, 0-based
     * @return the offset behind its line end, not behind the header
     */
    public int nextLine(int offset) {
        int at = endOfLine(offset);
        int end = at + (text.startsWith("\r\n", at) ? 2 : 1);
        return Math.min(span.end(), end);
    }

    /**
     * Where the line above begins.
     *
     * @param lineStart where a line of the header begins, 0-based
     * @return the offset of the first character of the line above, or -1 at the first line
     */
    public int lineAbove(int lineStart) {
        if (lineStart <= span.start()) {
            return -1;
        }
        int end = lineStart - 1;
        boolean both = end > span.start() && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r';
        return startOfLine(both ? end - 1 : end);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /**
     * A place in this file.
     *
     * @param span the characters
     * @param path the value they belong to
     * @return the location
     */
    public Location at(Span span, KeyPath path) {
        return new Location(source, span, path);
    }
}
