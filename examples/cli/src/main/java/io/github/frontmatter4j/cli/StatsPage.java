package io.github.frontmatter4j.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Statistics as one HTML page with plots in SVG; nothing is fetched from elsewhere and no script runs. */
final class StatsPage {

    private static final int TERMS = 30;
    private static final int FIRST = 10;
    private static final int KEYS = 50;
    private static final int PLOT_WIDTH = 1000;
    private static final int PLOT_HEIGHT = 180;

    private final StringBuilder out = new StringBuilder();

    private StatsPage() {}

    static String of(SiteStats stats) throws IOException {
        StatsPage page = new StatsPage();
        page.print(stats);
        return page.out.toString();
    }

    private void print(SiteStats stats) throws IOException {
        out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
                .append("style-src 'unsafe-inline'\">\n<title>What the files contain</title>\n<style>\n")
                .append(css())
                .append("</style>\n</head>\n<body>\n<h1>What the files contain</h1>\n");
        tiles(stats);
        dates(stats);
        if (!stats.conflicts().isEmpty()) {
            section("Conflicts", stats.conflicts().size());
            List<String> conflicts = stats.conflicts();
            items(conflicts.subList(0, Math.min(FIRST, conflicts.size())));
            if (conflicts.size() > FIRST) {
                out.append("<details><summary>")
                        .append(conflicts.size() - FIRST)
                        .append(" more</summary>\n");
                items(conflicts.subList(FIRST, conflicts.size()));
                out.append("</details>\n");
            }
            out.append("</section>\n");
        }
        keys(stats);
        terms("Tags", stats.tags());
        terms("Categories", stats.categories());
        out.append("</body>\n</html>\n");
    }

    private void items(List<String> lines) {
        out.append("<ul class=\"conflicts\">\n");
        lines.forEach(line -> out.append("<li>").append(code(line)).append("</li>\n"));
        out.append("</ul>\n");
    }

    private void tiles(SiteStats stats) {
        out.append("<dl class=\"tiles\">\n");
        tile(stats.files(), stats.files() == 1 ? "file" : "files");
        stats.formats().forEach((format, count) -> tile(count, format.equals("none") ? "without header" : format));
        if (stats.broken() > 0) {
            tile(stats.broken(), "unreadable");
        }
        tile(stats.drafts(), stats.drafts() == 1 ? "draft" : "drafts");
        tile(stats.keys().size(), "keys");
        tile(stats.tags().size(), "tags");
        tile(stats.categories().size(), "categories");
        out.append("</dl>\n");
    }

    private void tile(int count, String label) {
        out.append("<div><dd>")
                .append(count)
                .append("</dd><dt>")
                .append(escape(label))
                .append("</dt></div>\n");
    }

    private void section(String title, int count) {
        out.append("<section>\n<h2>")
                .append(title)
                .append(" <span>")
                .append(count)
                .append("</span></h2>\n");
    }

    /** A column for each month, or for each year if there are many. */
    private void dates(SiteStats stats) {
        Map<?, Integer> columns = stats.months().size() <= 120 ? stats.months() : stats.years();
        if (columns.isEmpty()) {
            return;
        }
        boolean months = columns.size() == stats.months().size();
        int dated = columns.values().stream().mapToInt(Integer::intValue).sum();
        section(months ? "Posts by month" : "Posts by year", dated);
        int most = Math.max(
                1, columns.values().stream().mapToInt(Integer::intValue).max().orElse(1));
        double step = Math.min(60.0, (double) PLOT_WIDTH / columns.size());
        double width = step * columns.size();
        out.append("<svg viewBox=\"0 0 ")
                .append(number(Math.max(width, 300)))
                .append(' ')
                .append(PLOT_HEIGHT + 24)
                .append("\" role=\"img\" aria-label=\"Posts over time\">\n");
        int index = 0;
        int lastYear = Integer.MIN_VALUE;
        double lastLabel = -100;
        for (Map.Entry<?, Integer> column : columns.entrySet()) {
            double height = (double) (PLOT_HEIGHT - 16) * column.getValue() / most;
            double x = index * step;
            out.append("<g><title>")
                    .append(escape(column.getKey() + ": " + column.getValue()))
                    .append("</title>");
            rect("bar", x + step * 0.1, PLOT_HEIGHT - height, step * 0.8, height);
            if (column.getValue() > 0 && step >= 18) {
                label(
                        "value",
                        x + step / 2,
                        PLOT_HEIGHT - height - 4,
                        column.getValue().toString(),
                        "middle");
            }
            int year = Integer.parseInt(column.getKey().toString().split("-")[0]);
            if (year != lastYear && x - lastLabel > 40) {
                label("axis", x + 2, PLOT_HEIGHT + 18, Integer.toString(year), "start");
                lastLabel = x;
            }
            lastYear = year;
            out.append("</g>\n");
            index++;
        }
        out.append("<line class=\"axis\" x1=\"0\" x2=\"")
                .append(number(width))
                .append("\" y1=\"")
                .append(PLOT_HEIGHT)
                .append("\" y2=\"")
                .append(PLOT_HEIGHT)
                .append("\"/>\n</svg>\n");
        if (stats.undated() > 0) {
            out.append("<p class=\"note\">").append(stats.undated()).append(" without a date</p>\n");
        }
        out.append("</section>\n");
    }

    private void keys(SiteStats stats) {
        if (stats.keys().isEmpty()) {
            return;
        }
        section("Keys", stats.keys().size());
        out.append("<p class=\"legend\">");
        for (SiteStats.Type type : SiteStats.Type.values()) {
            out.append("<span><svg viewBox=\"0 0 10 10\"><rect class=\"")
                    .append(type.label())
                    .append("\" width=\"10\" height=\"10\"/></svg> ")
                    .append(type.label())
                    .append("</span> ");
        }
        out.append("</p>\n");
        List<SiteStats.Key> keys = stats.keys();
        int most = keys.get(0).files();
        rows(keys.subList(0, Math.min(KEYS, keys.size())), most);
        if (keys.size() > KEYS) {
            out.append("<details><summary>").append(keys.size() - KEYS).append(" more</summary>\n");
            rows(keys.subList(KEYS, keys.size()), most);
            out.append("</details>\n");
        }
        out.append("</section>\n");
    }

    private void rows(List<SiteStats.Key> keys, int most) {
        out.append("<table>\n");
        for (SiteStats.Key key : keys) {
            out.append(key.isConflict() ? "<tr class=\"conflict\"><td><code>" : "<tr><td><code>")
                    .append(escape(key.path()))
                    .append("</code></td><td class=\"number\">")
                    .append(key.files())
                    .append("</td><td class=\"plot\"><svg viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\">");
            double x = 0;
            for (Map.Entry<SiteStats.Type, Integer> type : key.types().entrySet()) {
                double width = 100.0 * type.getValue() / most;
                out.append("<g><title>")
                        .append(type.getKey().label())
                        .append(": ")
                        .append(type.getValue())
                        .append("</title>");
                rect(type.getKey().label(), x, 0, width, 4);
                out.append("</g>");
                x += width;
            }
            out.append("</svg></td></tr>\n");
        }
        out.append("</table>\n");
    }

    private void terms(String title, Map<String, Integer> terms) {
        if (terms.isEmpty()) {
            return;
        }
        section(title, terms.size());
        int most = terms.values().iterator().next();
        out.append("<table>\n");
        terms.entrySet().stream().limit(TERMS).forEach(term -> {
            out.append("<tr><td>")
                    .append(escape(term.getKey()))
                    .append("</td><td class=\"number\">")
                    .append(term.getValue())
                    .append("</td><td class=\"plot\"><svg viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\">");
            rect("bar", 0, 0, 100.0 * term.getValue() / most, 4);
            out.append("</svg></td></tr>\n");
        });
        out.append("</table>\n");
        if (terms.size() > TERMS) {
            int once = (int) terms.values().stream().filter(count -> count == 1).count();
            out.append("<p class=\"note\">… and ")
                    .append(terms.size() - TERMS)
                    .append(" more; ")
                    .append(once)
                    .append(" are used once</p>\n");
        }
        out.append("</section>\n");
    }

    private void rect(String kind, double x, double y, double width, double height) {
        out.append("<rect class=\"")
                .append(kind)
                .append("\" x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" width=\"")
                .append(number(width))
                .append("\" height=\"")
                .append(number(height))
                .append("\"/>");
    }

    private void label(String kind, double x, double y, String text, String anchor) {
        out.append("<text class=\"")
                .append(kind)
                .append("\" x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" text-anchor=\"")
                .append(anchor)
                .append("\">")
                .append(escape(text))
                .append("</text>");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** A sentence whose parts in backticks are code. */
    private static String code(String sentence) {
        StringBuilder html = new StringBuilder();
        String[] parts = sentence.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean code = i % 2 == 1 && i + 1 < parts.length;
            html.append(code ? "<code>" + escape(parts[i]) + "</code>" : (i % 2 == 1 ? "`" : "") + escape(parts[i]));
        }
        return html.toString();
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default ->
                    escaped.appendCodePoint(
                            (Character.isISOControl(c) && c != '\n' && c != '\t')
                                            || Character.getType(c) == Character.FORMAT
                                            || Character.getType(c) == Character.SURROGATE
                                    ? 0xFFFD
                                    : c);
            }
        });
        return escaped.toString();
    }

    private static String css() throws IOException {
        try (InputStream in = StatsPage.class.getResourceAsStream("stats.css")) {
            if (in == null) {
                throw new IllegalStateException("Unexpected jar without stats.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
