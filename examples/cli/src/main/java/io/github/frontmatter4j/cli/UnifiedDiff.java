package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** The difference of two texts as {@code diff -u} writes it, with three lines of context. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private UnifiedDiff() {}

    static String of(String name, SourceText before, SourceText after) {
        List<String> old = ChangedLines.lines(before);
        List<String> now = ChangedLines.lines(after);
        List<ChangedLines.Hunk> hunks = ChangedLines.hunks(old, now);
        if (hunks.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("--- " + name + "\n+++ " + name + "\n");
        List<ChangedLines.Hunk> group = new ArrayList<>();
        for (ChangedLines.Hunk hunk : hunks) {
            if (!group.isEmpty() && hunk.oldFrom() - group.get(group.size() - 1).oldTo() > 2 * CONTEXT) {
                append(out, group, old, now);
                group.clear();
            }
            group.add(hunk);
        }
        append(out, group, old, now);
        return out.toString();
    }

    private static void append(StringBuilder out, List<ChangedLines.Hunk> group, List<String> old, List<String> now) {
        ChangedLines.Hunk first = group.get(0);
        ChangedLines.Hunk last = group.get(group.size() - 1);
        int oldFrom = Math.max(0, first.oldFrom() - CONTEXT);
        int oldTo = Math.min(old.size(), last.oldTo() + CONTEXT);
        int nowFrom = first.nowFrom() - (first.oldFrom() - oldFrom);
        int nowTo = last.nowTo() + (oldTo - last.oldTo());
        out.append("@@ -")
                .append(range(oldFrom, oldTo))
                .append(" +")
                .append(range(nowFrom, nowTo))
                .append(" @@\n");
        int at = oldFrom;
        for (ChangedLines.Hunk hunk : group) {
            lines(out, ' ', old.subList(at, hunk.oldFrom()));
            lines(out, '-', old.subList(hunk.oldFrom(), hunk.oldTo()));
            lines(out, '+', now.subList(hunk.nowFrom(), hunk.nowTo()));
            at = hunk.oldTo();
        }
        lines(out, ' ', old.subList(at, oldTo));
    }

    private static String range(int from, int to) {
        int size = to - from;
        return (size == 0 ? from : from + 1) + (size == 1 ? "" : "," + size);
    }

    private static void lines(StringBuilder out, char sign, List<String> lines) {
        for (String line : lines) {
            out.append(sign).append(line);
            if (!line.endsWith("\n")) {
                out.append("\n\\ No newline at end of file\n");
            }
        }
    }
}
