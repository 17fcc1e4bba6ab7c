package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Which lines differ between two texts: the longest common lines stay, the rest is changed. */
final class ChangedLines {

    /** Beyond this product of sizes the middle part counts as changed as a whole. */
    private static final long LARGEST = 16_000_000;

    private ChangedLines() {}

    /**
     * A run of old lines and the new lines in their place.
     *
     * @param oldFrom 0-based first old line
     * @param oldTo behind the last old line
     * @param nowFrom 0-based first new line
     * @param nowTo behind the last new line
     */
    record Hunk(int oldFrom, int oldTo, int nowFrom, int nowTo) {}

    /** The numbers of the lines in the new text, or in the old one where lines are gone. */
    static List<String> between(SourceText before, SourceText after) {
        List<String> ranges = new ArrayList<>();
        for (Hunk hunk : hunks(lines(before), lines(after))) {
            ranges.add(
                    hunk.nowTo() > hunk.nowFrom()
                            ? range(hunk.nowFrom(), hunk.nowTo())
                            : "removed " + range(hunk.oldFrom(), hunk.oldTo()));
        }
        return ranges;
    }

    private static String range(int from, int to) {
        return to - from == 1 ? Integer.toString(to) : (from + 1) + "-" + to;
    }

    static List<Hunk> hunks(List<String> old, List<String> now) {
        int head = 0;
        while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        return middle(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail), head);
    }

    private static List<Hunk> middle(List<String> old, List<String> now, int offset) {
        if ((long) old.size() * now.size() > LARGEST) {
            return List.of(new Hunk(offset, offset + old.size(), offset, offset + now.size()));
        }
        int[][] common = common(old, now);
        List<Hunk> hunks = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (isSame(old, i, now, j)) {
                i++;
                j++;
                continue;
            }
            int fromOld = i;
            int fromNow = j;
            while ((i < old.size() || j < now.size()) && !isSame(old, i, now, j)) {
                if (j >= now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                    i++;
                } else {
                    j++;
                }
            }
            hunks.add(new Hunk(offset + fromOld, offset + i, offset + fromNow, offset + j));
        }
        return hunks;
    }

    private static boolean isSame(List<String> old, int i, List<String> now, int j) {
        return i < old.size() && j < now.size() && old.get(i).equals(now.get(j));
    }

    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Lines with their ends. */
    static List<String> lines(SourceText source) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int line = 1; line <= source.lineCount(); line++) {
            int end = line < source.lineCount() ? source.lineSpan(line + 1).start() : source.length();
            if (start < end) {
                lines.add(source.slice(new Span(start, end)));
            }
            start = end;
        }
        return lines;
    }
}
