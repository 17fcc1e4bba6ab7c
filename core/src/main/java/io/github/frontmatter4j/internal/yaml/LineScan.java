package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.source.Span;

/** Looks at the lines of a header: where they start and end, what stands between two nodes. Stateless, by offsets. */
final class LineScan {

    private final HeaderText header;
    private final String text;
    private final int from;
    private final int to;

    LineScan(HeaderText header) {
        this.header = header;
        this.text = header.text();
        this.from = header.span().start();
        this.to = header.span().end();
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    /** White space that looks like a blank and is text for YAML. */
    static boolean isWideSpace(char c) {
        return c == '\u00A0' || c == '\u3000' || c == '\u2003' || c == '\u2002' || c == '\u2009' || c == '\u202F';
    }

    static boolean isSpaceOrBreak(char c) {
        return isSpace(c) || isBreak(c);
    }

    int startOfLine(int offset) {
        return header.startOfLine(offset);
    }

    /** The offset of the line end's first character, or the end of the header. */
    int endOfLine(int offset) {
        return header.endOfLine(offset);
    }

    /** The offset behind the line end. */
    int nextLine(int offset) {
        return header.nextLine(offset);
    }

    /** The start of the line above, or -1 at the first line of the header. */
    int lineBefore(int lineStart) {
        return header.lineAbove(lineStart);
    }

    int skipSpaces(int offset) {
        int at = offset;
        while (at < to && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Skips white space, line ends and comments. */
    int skipToContent(int offset) {
        int at = offset;
        while (at < to) {
            char c = text.charAt(at);
            if (c == '#' && (at == from || isSpaceOrBreak(text.charAt(at - 1)))) {
                at = endOfLine(at);
            } else if (isSpaceOrBreak(c)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    boolean isBlankLine(int lineStart) {
        return skipSpaces(lineStart) == endOfLine(lineStart);
    }

    boolean isCommentLine(int lineStart) {
        int at = skipSpaces(lineStart);
        return at < to && text.charAt(at) == '#';
    }

    /** Behind the last comment line at or after the start of a line; that start itself if there is none. */
    int endOfComments(int lineStart) {
        int end = lineStart;
        for (int line = lineStart; line < to; line = nextLine(line)) {
            if (isCommentLine(line)) {
                end = nextLine(line);
            }
        }
        return end;
    }

    /** Leading blanks of a line. */
    int indentOf(int lineStart) {
        int at = lineStart;
        while (at < to && text.charAt(at) == ' ') {
            at++;
        }
        return at - lineStart;
    }

    /** Whether only white space stands before the offset on its line. */
    boolean startsLine(int offset) {
        int start = startOfLine(offset);
        return skipSpaces(start < to && text.charAt(start) == '\uFEFF' ? start + 1 : start) >= offset;
    }

    /** The characters before an offset on its line; a byte order mark inside the header takes no column, as in YAML. */
    int columnOf(int offset) {
        int start = startOfLine(offset);
        return offset - start - (start < offset && text.charAt(start) == '\uFEFF' ? 1 : 0);
    }

    /** The words of the line at an offset: from the first character that is not blank to the last. */
    Span contentOf(int offset) {
        int start = skipSpaces(startOfLine(Math.min(offset, to)));
        int end = endOfLine(start);
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /**
     * The end of a block scalar's last line, without its line end.
     *
     * @param indicator the offset of {@code |} or {@code >}
     * @param limit where the engine found the next token, behind blank lines and comments
     * @param parentIndent the column of the enclosing block collection, -1 at the root
     */
    int endOfBlockScalar(int indicator, int limit, int parentIndent) {
        boolean keep = false;
        int explicit = 0;
        int headerEnd = indicator + 1;
        while (headerEnd < limit && !isSpaceOrBreak(text.charAt(headerEnd))) {
            char c = text.charAt(headerEnd);
            keep |= c == '+';
            explicit = c >= '1' && c <= '9' ? c - '0' : explicit;
            headerEnd++;
        }
        int indent = explicit == 0 ? -1 : Math.max(parentIndent, 0) + explicit;
        int end = headerEnd;
        int line = nextLine(headerEnd);
        while (line < limit && line < to) {
            int next = nextLine(line);
            int last = endOfLine(line);
            boolean blank = skipSpaces(line) == last;
            if (!blank) {
                if (indent < 0) {
                    indent = indentOf(line);
                    if (indent <= parentIndent) {
                        break;
                    }
                }
                if (indentOf(line) < indent) {
                    break;
                }
            }
            boolean content = !blank || keep || (indent >= 0 && last - line > indent);
            if (content) {
                end = last;
            }
            if (next == line) {
                break;
            }
            line = next;
        }
        return end;
    }
}
