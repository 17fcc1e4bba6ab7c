package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.internal.yaml.YamlWriter.Rendered;
import java.util.ArrayList;
import java.util.List;

/** Text of several lines as a literal block, where that form can hold it without doubt. */
final class YamlBlocks {

    private YamlBlocks() {}

    /**
     * Whether a literal block holds exactly this text for every reader: no line with blanks at its end, no indented
     * first line, nothing that needs an escape, nothing that a fence scanner could take for a fence.
     */
    static boolean fitsLiteral(String text) {
        if (text.indexOf('\n') < 0 || text.indexOf('\n') == 0 || text.charAt(0) == ' ' || text.charAt(0) == '\t') {
            return false;
        }
        if (text.endsWith("\n\n") || YamlScalars.needsEscape(text.replace("\n", ""))) {
            return false;
        }
        return text.lines()
                .noneMatch(line -> (!line.isEmpty() && isBlank(line.charAt(line.length() - 1)))
                        || line.startsWith("\t")
                        || line.stripLeading().startsWith("---")
                        || line.stripLeading().startsWith("+++"));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** The indicator and the lines, indented to a column. */
    static Rendered literal(String text, int column) {
        boolean ended = text.endsWith("\n");
        return new Rendered(ended ? "|" : "|-", indented(text, column));
    }

    static List<String> indented(String text, int column) {
        String pad = " ".repeat(column);
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(line.isEmpty() ? "" : pad + line));
        return lines;
    }
}
