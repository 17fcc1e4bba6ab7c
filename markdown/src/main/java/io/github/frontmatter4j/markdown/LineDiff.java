package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import java.util.ArrayList;
import java.util.List;

/** Shows text edits as a unified diff. The edits say where the lines differ, so nothing has to be searched. */
final class LineDiff {

    private static final int CONTEXT = 3;

    /** Lines {@code [first, last]} (1-based) that give way to others. */
    private record Change(int first, int last, List<String> lines) {}

    private final SourceText source;
    private final List<Change> changes = new ArrayList<>();

    private LineDiff(SourceText source) {
        this.source = source;
    }

    static String of(SourceText source, TextEdits edits) {
        if (edits.isEmpty()) {
            return "";
        }
        LineDiff diff = new LineDiff(source);
        diff.collect(edits.list());
        return diff.print();
    }

    private void collect(List<TextEdit> edits) {
        int i = 0;
        while (i < edits.size()) {
            int from = i;
            int last = lastLine(edits.get(i).span());
            while (i + 1 < edits.size() && source.lineOf(edits.get(i + 1).span().start()) <= last) {
                i++;
                last = Math.max(last, lastLine(edits.get(i).span()));
            }
            i++;
            int first = source.lineOf(edits.get(from).span().start());
            change(first, last, edits.subList(from, i));
        }
    }

    private int lastLine(Span span) {
        return source.lineOf(Math.min(span.end(), source.length()));
    }

    private void change(int first, int last, List<TextEdit> edits) {
        int start = lineStart(first);
        int end = lineEndWithBreak(last);
        String old = source.text().substring(start, end);
        StringBuilder now = new StringBuilder();
        int done = start;
        for (TextEdit edit : edits) {
            now.append(source.text(), done, edit.span().start()).append(edit.text());
            done = edit.span().end();
        }
        now.append(source.text(), done, end);
        List<String> before = lines(old);
        List<String> after = lines(now.toString());
        int head = 0;
        while (head < before.size() && head < after.size() && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < before.size() - head
                && tail < after.size() - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        if (head + tail < Math.max(before.size(), after.size())) {
            changes.add(new Change(
                    first + head, first + before.size() - 1 - tail, after.subList(head, after.size() - tail)));
        }
    }

    private int lineStart(int line) {
        Span span = source.lineSpan(line);
        return line == 1 ? 0 : span.start();
    }

    private int lineEndWithBreak(int line) {
        return line < source.lineCount() ? source.lineSpan(line + 1).start() : source.length();
    }

    /** Lines with their line ends, so that a missing one at the end of the file shows. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                lines.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    private String print() {
        StringBuilder out = new StringBuilder();
        out.append("--- ")
                .append(source.name())
                .append('\n')
                .append("+++ ")
                .append(source.name())
                .append('\n');
        int shift = 0;
        int i = 0;
        while (i < changes.size()) {
            int from = i;
            while (i + 1 < changes.size()
                    && changes.get(i + 1).first() - changes.get(i).last() <= 2 * CONTEXT) {
                i++;
            }
            i++;
            shift = hunk(out, changes.subList(from, i), shift);
        }
        return out.toString();
    }

    private int hunk(StringBuilder out, List<Change> hunk, int shift) {
        int first = Math.max(1, hunk.get(0).first() - CONTEXT);
        int last = Math.min(source.lineCount(), hunk.get(hunk.size() - 1).last() + CONTEXT);
        int growth = 0;
        for (Change change : hunk) {
            growth += change.lines().size() - (change.last() - change.first() + 1);
        }
        int count = last - first + 1;
        out.append("@@ -").append(first).append(',').append(count);
        out.append(" +")
                .append(first + shift)
                .append(',')
                .append(count + growth)
                .append(" @@\n");
        int line = first;
        for (Change change : hunk) {
            for (; line < change.first(); line++) {
                old(out, ' ', line);
            }
            for (; line <= change.last(); line++) {
                old(out, '-', line);
            }
            for (String added : change.lines()) {
                write(out, '+', added);
            }
        }
        for (; line <= last; line++) {
            old(out, ' ', line);
        }
        return shift + growth;
    }

    private void old(StringBuilder out, char mark, int line) {
        write(out, mark, source.text().substring(lineStart(line), lineEndWithBreak(line)));
    }

    private static void write(StringBuilder out, char mark, String line) {
        boolean ended = line.endsWith("\n") || line.endsWith("\r");
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        out.append(mark).append(line, 0, end).append('\n');
        if (!ended) {
            out.append("\\ No newline at end of file\n");
        }
    }
}
