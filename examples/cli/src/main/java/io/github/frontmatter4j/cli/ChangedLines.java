package io.github.frontmatter4j.cli;

import java.util.ArrayList;
import java.util.List;

/** The numbers of the lines in which two texts differ: in the new text, or in the old one where lines are gone. */
final class ChangedLines {

    private ChangedLines() {}

    static List<String> between(String before, String after) {
        List<String> old = lines(before);
        List<String> now = lines(after);
        int head = 0;
        while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        return ranges(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail), head);
    }

    /** The longest common lines of the parts that differ stay; the rest is changed. */
    private static List<String> ranges(List<String> old, List<String> now, int offset) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> ranges = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                i++;
                j++;
                continue;
            }
            int fromOld = i;
            int fromNow = j;
            while ((i < old.size() || j < now.size())
                    && !(i < old.size() && j < now.size() && old.get(i).equals(now.get(j)))) {
                if (j >= now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                    i++;
                } else {
                    j++;
                }
            }
            ranges.add(
                    j > fromNow
                            ? range(offset + fromNow, offset + j)
                            : "removed " + range(offset + fromOld, offset + i));
        }
        return ranges;
    }

    private static String range(int from, int to) {
        return to - from == 1 ? Integer.toString(to) : (from + 1) + "-" + to;
    }

    private static List<String> lines(String text) {
        return List.of(text.split("(?<=\n)|(?<=\r)(?!\n)", -1));
    }
}
