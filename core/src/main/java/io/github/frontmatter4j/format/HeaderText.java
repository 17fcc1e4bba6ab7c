package io.github.frontmatter4j.format;

import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdits;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A header and where it stands: what a format reads and plans edits for. Its text is decoded when somebody asks; the body never
 * is. Immutable and thread-safe.
 */
public final class HeaderText {

    private final SourceText source;
    private final int from;
    private final int to;
    private final int start;
    private @Nullable Span span;
    private @Nullable String text;

    private HeaderText(SourceText source, int from, int to, int start) {
        this.source = source;
        this.from = from;
        this.to = to;
        this.start = start;
    }

    /**
     * The header in some bytes of a file, which need not be text: {@link #isText()} tells.
     *
     * @param source the file
     * @param from 0-based index of the header's first byte: behind the opening fence's line end
     * @param to index behind its last byte: where the closing fence begins
     * @return the header
     * @throws IllegalArgumentException if the bytes before the header are not well-formed UTF-8
     * @throws IndexOutOfBoundsException if there are no such bytes
     */
    public static HeaderText of(SourceText source, int from, int to) {
        Objects.checkFromToIndex(from, to, source.byteLength());
        return new HeaderText(source, from, to, startOf(source, from));
    }

    private static int startOf(SourceText source, int from) {
        int ascii = 0;
        while (ascii < from && source.byteAt(ascii) >= 0) {
            ascii++;
        }
        if (ascii == from) {
            return from; // nearly always nothing but a fence stands before it
        }
        OptionalInt start = source.lengthOf(0, from);
        if (start.isEmpty()) {
            throw new IllegalArgumentException("Unexpected bytes before " + from + " that are no text, expected UTF-8");
        }
        return start.getAsInt();
    }

    /**
     * What stands for the header of a file without one.
     *
     * @param source the file
     * @return nothing, at the beginning of the file
     */
    public static HeaderText none(SourceText source) {
        return new HeaderText(source, 0, 0, 0);
    }

    /**
     * A file that is all header.
     *
     * @param source the file
     * @return the header behind the byte order mark
     */
    public static HeaderText whole(SourceText source) {
        return of(source, source.hasBom() ? 3 : 0, source.byteLength());
    }

    /**
     * This header after edits inside of it.
     *
     * @param edits what was done to the header
     * @param edited the file after them
     * @return the header there
     */
    public HeaderText after(TextEdits edits, SourceText edited) {
        HeaderText after = new HeaderText(edited, from, to + edited.byteLength() - source.byteLength(), start);
        after.span = new Span(start, span().end() + edits.growth());
        return after;
    }

    /**
     * A copy of this header, without the body, after edits inside of it.
     *
     * @param edits what is to be done to the header
     * @return the header in a file of the same name that ends where the header ends
     */
    public HeaderText mended(TextEdits edits) {
        SourceText mended = SourceText.of(source.name(), edits.applyTo(text()));
        return new HeaderText(mended, from, mended.byteLength(), start);
    }

    /**
     * The file.
     *
     * @return the file it stands in
     */
    public SourceText source() {
        return source;
    }

    /**
     * Where it begins in the bytes.
     *
     * @return the 0-based index of its first byte
     */
    public int from() {
        return from;
    }

    /**
     * Where it ends in the bytes.
     *
     * @return the index behind its last byte
     */
    public int to() {
        return to;
    }

    /**
     * Whether the file is well-formed UTF-8 up to the header's end. If it is not, the header has no text and no span, and only
     * {@link HeaderFormat#readBytes} is asked to read it.
     *
     * @return true if it is
     */
    public boolean isText() {
        return text != null || source.lengthOf(0, to).isPresent();
    }

    /**
     * The fence above it: where a key is missing, there is no better place.
     *
     * @return the signs of the fence, in UTF-16 offsets of the file; empty if there is none
     */
    public Span fence() {
        int end = from;
        while (end > 0 && isBlankOrBreak(source.byteAt(end - 1))) {
            end--;
        }
        int begin = end;
        while (begin > 0 && isFenceSign(source.byteAt(begin - 1))) {
            begin--;
        }
        int shift = start - from;
        return new Span(begin + shift, end + shift);
    }

    private static boolean isBlankOrBreak(byte c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean isFenceSign(byte c) {
        return c == '-' || c == '+' || c == ';';
    }

    /**
     * Where it begins in the text.
     *
     * @return the offset of its first character
     */
    public int start() {
        return start;
    }

    /**
     * Where it stands in the text.
     *
     * @return its characters: behind the opening fence's line end, up to the closing fence
     * @throws IllegalStateException if it is no text
     */
    public Span span() {
        Span known = span;
        if (known == null) {
            String decoded = text;
            OptionalInt end = decoded != null ? OptionalInt.of(decoded.length()) : source.lengthOf(0, to);
            if (end.isEmpty()) {
                throw noText();
            }
            known = new Span(start, end.getAsInt());
            span = known;
        }
        return known;
    }

    /**
     * The file's text from its first character to the end of the header.
     *
     * @return the text; places in the header are places in it
     * @throws IllegalStateException if it is no text
     */
    public String text() {
        String known = text;
        if (known == null) {
            known = source.decode(0, to).orElse(null);
            if (known == null) {
                throw noText();
            }
            text = known;
        }
        return known;
    }

    private static IllegalStateException noText() {
        return new IllegalStateException("Unexpected header that is no text, expected UTF-8");
    }

    /**
     * The header's characters.
     *
     * @return a copy
     */
    public String header() {
        return text().substring(span().start(), span().end());
    }

    /**
     * Where a line begins. Lines end at {@code \n}, {@code \r} or both.
     *
     * @param offset a place in the header, 0-based
     * @return the offset of the first character of its line, not before the header
     */
    public int startOfLine(int offset) {
        String all = text();
        int at = offset;
        while (at > span().start() && !isBreak(all.charAt(at - 1))) {
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
        String all = text();
        int at = offset;
        while (at < span().end() && !isBreak(all.charAt(at))) {
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
        int end = at + (text().startsWith("\r\n", at) ? 2 : 1);
        return Math.min(span().end(), end);
    }

    /**
     * Where the line above begins.
     *
     * @param lineStart where a line of the header begins, 0-based
     * @return the offset of the first character of the line above, or -1 at the first line
     */
    public int lineAbove(int lineStart) {
        if (lineStart <= span().start()) {
            return -1;
        }
        int end = lineStart - 1;
        boolean both = end > span().start() && text().startsWith("\r\n", end - 1);
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
