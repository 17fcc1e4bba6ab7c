package io.github.frontmatter4j.markdown.internal;

import java.util.List;

/**
 * The text of a node that lies in several stretches of the file, one a line: container prefixes ({@code > }, list
 * indents) are left out, lines are joined by LF. Indexes of this text lead back to the file.
 */
public final class Pieces {

    private final BodyText body;
    private final String text;
    private final int[] virtual;
    private final int[] file;
    private final int[] ends;

    private Pieces(BodyText body, String text, int[] virtual, int[] file, int[] ends) {
        this.body = body;
        this.text = text;
        this.virtual = virtual;
        this.file = file;
        this.ends = ends;
    }

    /**
     * The text of some stretches.
     *
     * @param body the body they belong to
     * @param spans start and end offset of each stretch, ascending; at least one
     */
    public static Pieces of(BodyText body, List<int[]> spans) {
        int[] virtual = new int[spans.size()];
        int[] file = new int[spans.size()];
        int[] ends = new int[spans.size()];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < spans.size(); i++) {
            int[] span = spans.get(i);
            if (i > 0) {
                text.append('\n');
            }
            virtual[i] = text.length();
            file[i] = span[0];
            ends[i] = span[1];
            text.append(body.masked(span[0], span[1]));
        }
        return new Pieces(body, text.toString(), virtual, file, ends);
    }

    /** The text, with templates masked. */
    public String text() {
        return text;
    }

    /** The body this text belongs to. */
    public BodyText body() {
        return body;
    }

    /** The file offset of a character. */
    public int offset(int index) {
        int piece = pieceOf(index);
        return Math.min(file[piece] + (index - virtual[piece]), ends[piece]);
    }

    /** The file offset behind the character before an index. */
    public int endOffset(int index) {
        return index == 0 ? offset(0) : Math.min(offset(index - 1) + 1, ends[pieceOf(index - 1)]);
    }

    /** The index of a file offset, or of the next character that belongs to this text. */
    public int indexOf(int offset) {
        int low = 0;
        int high = file.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == file.length) {
            return text.length();
        }
        return virtual[low] + Math.max(0, offset - file[low]);
    }

    /** Whether the characters lie side by side in the file, with nothing but line ends between the lines. */
    public boolean contiguous(int from, int to) {
        if (from >= to) {
            return from == to;
        }
        int first = pieceOf(from);
        int last = pieceOf(to - 1);
        for (int i = first; i < last; i++) {
            for (int at = ends[i]; at < file[i + 1]; at++) {
                char c = body.charAt(at);
                if (c != '\n' && c != '\r') {
                    return false;
                }
            }
        }
        return true;
    }

    private int pieceOf(int index) {
        int low = 0;
        int high = virtual.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (virtual[middle] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
