package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.HtmlIndex.Element;
import java.util.ArrayList;
import java.util.List;

/** Turns tables into Markdown. */
final class HtmlTables {

    private final HtmlSource source;
    private final HtmlInline inline;

    HtmlTables(HtmlSource source, HtmlInline inline) {
        this.source = source;
        this.inline = inline;
    }

    String table(Element element) {
        List<List<String>> rows = new ArrayList<>();
        boolean[] header = {false};
        rows(element, rows, header);
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) {
            throw new Unconvertible();
        }
        StringBuilder out = new StringBuilder();
        if (!header[0]) {
            row(out, List.of(), width);
            out.append('\n').append("|").append(" --- |".repeat(width));
        }
        for (int i = 0; i < rows.size(); i++) {
            if (out.length() > 0) {
                out.append('\n');
            }
            row(out, rows.get(i), width);
            if (i == 0 && header[0]) {
                out.append('\n').append("|").append(" --- |".repeat(width));
            }
        }
        return out.toString();
    }

    private static void row(StringBuilder out, List<String> cells, int width) {
        out.append('|');
        for (int i = 0; i < width; i++) {
            out.append(' ').append(i < cells.size() ? cells.get(i) : "").append(" |");
        }
    }

    private void rows(Element element, List<List<String>> rows, boolean[] header) {
        source.requireBlankBetween(element);
        for (Element child : source.children(element)) {
            switch (child.name()) {
                case "thead", "tbody", "tfoot" -> rows(child, rows, header);
                case "colgroup" -> {}
                case "tr" -> {
                    List<String> cells = new ArrayList<>();
                    source.requireBlankBetween(child);
                    boolean heads = true;
                    for (Element cell : source.children(child)) {
                        boolean plain = cell.close() != null
                                && (cell.name().equals("td") || cell.name().equals("th"))
                                && cell.tag().attribute("colspan") == null
                                && cell.tag().attribute("rowspan") == null;
                        if (!plain) {
                            throw new Unconvertible();
                        }
                        heads &= cell.name().equals("th");
                        String text = inline.stripped(cell);
                        if (text.indexOf('\n') >= 0) {
                            throw new Unconvertible();
                        }
                        cells.add(text.replace("|", "\\|"));
                    }
                    if (heads && rows.isEmpty()) {
                        header[0] = true;
                    } else if (heads && !cells.isEmpty()) {
                        throw new Unconvertible();
                    }
                    rows.add(cells);
                }
                default -> throw new Unconvertible();
            }
        }
    }
}
