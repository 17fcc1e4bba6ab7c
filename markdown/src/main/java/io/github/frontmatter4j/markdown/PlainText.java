package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A body as a reader sees it, without markup, and the way back from each character to the file. Blocks are parted by an
 * empty line. Alternative texts of images and templates are not part of it. Immutable and thread-safe.
 */
public final class PlainText {

    private final String text;
    private final int[] starts;
    private final List<Run> runs;

    private PlainText(String text, int[] starts, List<Run> runs) {
        this.text = text;
        this.starts = starts;
        this.runs = runs;
    }

    static PlainText of(List<Run> all, boolean code) {
        StringBuilder out = new StringBuilder();
        List<Run> used = new ArrayList<>();
        int[] starts = new int[16];
        for (Run run : all) {
            switch (run.kind()) {
                case ALT -> {}
                case BLOCK -> endBlock(out);
                case LINE_BREAK -> appendCollapsed(out, run.text());
                default -> {
                    boolean block = run.kind() == Run.Kind.CODE && run.text().endsWith("\n");
                    if (block && !code) {
                        continue;
                    }
                    if (used.size() == starts.length) {
                        starts = Arrays.copyOf(starts, starts.length * 2);
                    }
                    int before = out.length();
                    if (run.kind() == Run.Kind.CODE) {
                        out.append(run.text());
                    } else {
                        appendCollapsed(out, run.text());
                    }
                    starts[used.size()] = before;
                    used.add(run);
                }
            }
        }
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) <= ' ') {
            end--;
        }
        return new PlainText(out.substring(0, end), Arrays.copyOf(starts, used.size()), List.copyOf(used));
    }

    private static void endBlock(StringBuilder out) {
        int end = out.length();
        while (end > 0 && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\n')) {
            end--;
        }
        out.setLength(end);
        if (end > 0) {
            out.append("\n\n");
        }
    }

    private static void appendCollapsed(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!space) {
                out.append(c);
            } else if (out.length() > 0
                    && out.charAt(out.length() - 1) != ' '
                    && out.charAt(out.length() - 1) != '\n') {
                out.append(' ');
            }
        }
    }

    /**
     * The text.
     *
     * @return the text, without white space at its ends
     */
    public String text() {
        return text;
    }

    /**
     * The blocks of the text.
     *
     * @return the pieces between empty lines, none of them empty
     */
    public List<String> paragraphs() {
        return Arrays.stream(text.split("\n\n", -1))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /**
     * The place in the file that characters of the text come from.
     *
     * @param from 0-based index in {@link #text()}
     * @param to index behind the last character
     * @return the span; where an escape or a character reference stands, the stretch around it
     * @throws IndexOutOfBoundsException if there are no such characters
     */
    public Span spanOf(int from, int to) {
        if (from < 0 || to < from || to > text.length() || starts.length == 0) {
            throw new IndexOutOfBoundsException("Unexpected characters " + from + "-" + to + " of " + text.length());
        }
        int start = offset(from, false);
        int end = to == from ? start : offset(to - 1, true);
        return new Span(Math.min(start, end), Math.max(start, end));
    }

    private int offset(int index, boolean behind) {
        int found = Arrays.binarySearch(starts, index);
        int at = found >= 0 ? found : Math.max(0, -found - 2);
        while (at + 1 < starts.length && starts[at + 1] <= index) {
            at++;
        }
        Run run = runs.get(at);
        int inside = index - starts[at];
        boolean exact = run.text().length() == run.end() - run.start()
                && inside < run.text().length();
        if (exact && text.startsWith(run.text(), starts[at])) {
            return run.start() + inside + (behind ? 1 : 0);
        }
        return behind ? run.end() : run.start();
    }

    @Override
    public String toString() {
        return text;
    }
}
