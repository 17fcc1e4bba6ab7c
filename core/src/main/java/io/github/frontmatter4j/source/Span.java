package io.github.frontmatter4j.source;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a file: from {@code start} (inclusive) to {@code end} (exclusive), as 0-based UTF-16 offsets of the whole
 * file. A byte order mark counts as one character, so offset 0 of a file with a BOM is the BOM itself. Immutable.
 *
 * <pre>{@code
 * Span title = new Span(11, 16);
 * title.length(); // 5
 * }</pre>
 *
 * @param start offset of the first character, at least 0
 * @param end offset behind the last character, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Checks the values.
     *
     * @param start offset of the first character, at least 0
     * @param end offset behind the last character, at least {@code start}
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Unexpected span " + start + "-" + end + ", expected 0 <= start <= end");
        }
    }

    /**
     * An empty span: a place between two characters.
     *
     * @param offset 0-based UTF-16 offset
     * @return the span from {@code offset} to {@code offset}
     */
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    /**
     * The number of UTF-16 units covered.
     *
     * @return the length, 0 or more
     */
    public int length() {
        return end - start;
    }

    /**
     * Whether no character is covered.
     *
     * @return true if the length is 0
     */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * Whether the other span lies inside this one; touching ends count as inside.
     *
     * @param other another span of the same file
     * @return true if no character of {@code other} is outside
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * The smallest span that covers both.
     *
     * @param other another span of the same file
     * @return the covering span
     */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    // written out: what the compiler makes for records is spun at the first start
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span that && start == that.start && end == that.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    @Override
    public String toString() {
        return start + "-" + end;
    }
}
