package io.github.frontmatter4j.source;

/**
 * A place as editors show it.
 *
 * @param line 1-based; LF, CRLF and a lone CR each end a line
 * @param column 1-based, in UTF-16 units (an emoji is two); a byte order mark takes no column
 */
public record Position(int line, int column) implements Comparable<Position> {

    /**
     * Checks the values.
     *
     * @param line 1-based; LF, CRLF and a lone CR each end a line
     * @param column 1-based, in UTF-16 units (an emoji is two); a byte order mark takes no column
     * @throws IllegalArgumentException if a number is smaller than 1
     */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "Unexpected position " + line + ":" + column + ", expected numbers from 1");
        }
    }

    /** Orders by line, then by column. */
    @Override
    public int compareTo(Position other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
