package io.github.frontmatter4j.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Statistics for a terminal. */
final class StatsTable {

    private static final int BAR = 30;

    private final StringBuilder out = new StringBuilder();
    private final int top;
    private final boolean colour;

    private StatsTable(int top, boolean colour) {
        this.top = top;
        this.colour = colour;
    }

    static String of(SiteStats stats, int top, boolean colour) {
        StatsTable table = new StatsTable(top, colour);
        table.print(stats);
        return table.out.toString();
    }

    private void print(SiteStats stats) {
        out.append(stats.files()).append(stats.files() == 1 ? " file" : " files");
        out.append(stats.files() == 0 ? "\n" : ": " + stats.formatsText() + "\n");
        if (stats.drafts() > 0) {
            out.append(stats.drafts()).append(stats.drafts() == 1 ? " draft\n" : " drafts\n");
        }
        List<List<String>> rows = new ArrayList<>();
        for (SiteStats.Key key : stats.keys()) {
            List<String> types = new ArrayList<>();
            key.types().forEach((type, count) -> types.add(type.label() + " " + count));
            rows.add(List.of(key.path(), Integer.toString(key.files()), String.join(", ", types)));
        }
        if (!rows.isEmpty()) {
            head("Keys", rows.size());
            rows(rows.subList(0, Math.min(2 * top, rows.size())));
            more(rows.size() - 2 * top);
        }
        if (!stats.conflicts().isEmpty()) {
            head("Conflicts", stats.conflicts().size());
            stats.conflicts().stream()
                    .limit(top)
                    .forEach(line -> out.append("  ").append(printable(line)).append('\n'));
            more(stats.conflicts().size() - top);
        }
        bars("Tags", stats.tags());
        bars("Categories", stats.categories());
        if (!stats.years().isEmpty()) {
            head("Years", stats.years().size());
            bars(stats.years());
        }
        if (stats.undated() > 0) {
            out.append("  ").append(stats.undated()).append(" without a date\n");
        }
    }

    private void bars(String title, Map<String, Integer> counts) {
        if (counts.isEmpty()) {
            return;
        }
        head(title, counts.size());
        Map<String, Integer> first = new LinkedHashMap<>();
        counts.entrySet().stream().limit(top).forEach(entry -> first.put(entry.getKey(), entry.getValue()));
        bars(first);
        more(counts.size() - top);
    }

    private void bars(Map<?, Integer> counts) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        List<List<String>> rows = new ArrayList<>();
        counts.forEach((name, count) -> rows.add(List.of(
                name.toString(), count.toString(), "█".repeat((int) Math.ceil((double) BAR * count / most)))));
        rows(rows);
    }

    private void head(String title, int count) {
        out.append('\n')
                .append(colour ? "\u001B[1m" : "")
                .append(title)
                .append(colour ? "\u001B[0m" : "")
                .append(" (")
                .append(count)
                .append(")\n");
    }

    private void more(int count) {
        if (count > 0) {
            out.append("  … and ").append(count).append(" more\n");
        }
    }

    private void rows(List<List<String>> rows) {
        int name = rows.stream()
                .mapToInt(row -> width(printable(row.get(0))))
                .max()
                .orElse(0);
        int number = rows.stream().mapToInt(row -> row.get(1).length()).max().orElse(0);
        for (List<String> row : rows) {
            String first = printable(row.get(0));
            out.append("  ")
                    .append(first)
                    .append(" ".repeat(name - width(first) + 2))
                    .append(" ".repeat(number - row.get(1).length()))
                    .append(row.get(1))
                    .append(row.get(2).isEmpty() ? "" : "  ")
                    .append(row.get(2))
                    .append('\n');
        }
    }

    /** What a terminal would obey is shown as U+FFFD. */
    private static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> shown.appendCodePoint(
                        Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? 0xFFFD : c));
        return shown.toString();
    }

    /** Columns of a terminal: Chinese, Japanese and Korean characters and most emoji take two. */
    static int width(String text) {
        return text.codePoints()
                .map(c -> (c >= 0x1100 && c <= 0x115F)
                                || (c >= 0x2E80 && c <= 0xA4CF)
                                || (c >= 0xAC00 && c <= 0xD7A3)
                                || (c >= 0xF900 && c <= 0xFAFF)
                                || (c >= 0xFE30 && c <= 0xFE6F)
                                || (c >= 0xFF00 && c <= 0xFF60)
                                || (c >= 0x1F300 && c <= 0x1F9FF)
                                || (c >= 0x20000 && c <= 0x3FFFD)
                        ? 2
                        : 1)
                .sum();
    }
}
