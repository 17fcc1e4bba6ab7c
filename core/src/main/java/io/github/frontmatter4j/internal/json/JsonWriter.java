package io.github.frontmatter4j.internal.json;

import io.github.frontmatter4j.tree.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Values as JSON text: on one line, or a member a line. */
final class JsonWriter {

    private JsonWriter() {}

    static String string(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    boolean hidden = c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
                    if (hidden) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.append('"').toString();
    }

    static String inline(Value value) {
        if (value instanceof Value.Text text) {
            return string(text.text());
        } else if (value instanceof Value.Items items) {
            return "["
                    + String.join(
                            ", ", items.items().stream().map(JsonWriter::inline).toList()) + "]";
        } else if (value instanceof Value.Entries entries) {
            List<String> members = new ArrayList<>();
            entries.entries().forEach((key, item) -> members.add(string(key) + ": " + inline(item)));
            return "{" + String.join(", ", members) + "}";
        } else if (value instanceof Value.Bool bool) {
            return Boolean.toString(bool.value());
        } else if (value instanceof Value.Int integer) {
            return integer.value().toString();
        } else if (value instanceof Value.Decimal decimal) {
            return decimal(decimal.value());
        } else if (value instanceof Value.Date date) {
            return string(date.text());
        } else if (value instanceof Value.Special special) {
            return string(Double.isNaN(special.value()) ? "NaN" : special.value() > 0 ? "Infinity" : "-Infinity");
        }
        return "null";
    }

    private static String decimal(BigDecimal value) {
        return value.scale() >= -20 && value.scale() <= 40 ? value.toPlainString() : value.toString();
    }

    /** The members of a map, one a line, with the given indentation and deeper maps indented further. */
    static List<String> members(Value.Entries values, String indent) {
        List<String> lines = new ArrayList<>();
        int left = values.entries().size();
        for (var entry : values.entries().entrySet()) {
            String comma = --left > 0 ? "," : "";
            if (entry.getValue() instanceof Value.Entries below
                    && !below.entries().isEmpty()) {
                lines.add(indent + string(entry.getKey()) + ": {");
                lines.addAll(members(below, indent + "  "));
                lines.add(indent + "}" + comma);
            } else {
                lines.add(indent + string(entry.getKey()) + ": " + inline(entry.getValue()) + comma);
            }
        }
        return lines;
    }
}
