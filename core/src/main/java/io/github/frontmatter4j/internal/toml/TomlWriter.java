package io.github.frontmatter4j.internal.toml;

import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as TOML text. TOML has no null: {@link #value} gives null for a value that holds one. */
final class TomlWriter {

    private TomlWriter() {}

    static String key(String name) {
        boolean bare = !name.isEmpty()
                && name.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_'));
        return bare && !TomlValues.isValue(name) ? name : basic(name);
    }

    static String key(String name, ScalarStyle old) {
        return old == ScalarStyle.PLAIN ? key(name) : basic(name);
    }

    static String path(List<String> names) {
        return String.join(".", names.stream().map(TomlWriter::key).toList());
    }

    /** The names on a path, without its indexes: what a header names. */
    static List<String> names(List<KeyPath.Segment> path) {
        List<String> names = new ArrayList<>();
        for (KeyPath.Segment segment : path) {
            if (segment instanceof KeyPath.Key key) {
                names.add(key.name());
            }
        }
        return names;
    }

    /** A new entry on one line. */
    static String entry(String name, Value value) {
        return key(name) + " = " + anyValue(value, ScalarStyle.PLAIN);
    }

    /** As {@link #value}, with an empty text for what TOML cannot say. */
    static String anyValue(Value value, ScalarStyle old) {
        String text = value(value, old);
        return text == null ? "\"\"" : text;
    }

    /**
     * A value on one line, in the style of the old one where that can hold it; null if TOML cannot say it. Inside lists and
     * maps such values are left out.
     */
    static @Nullable String value(Value value, ScalarStyle old) {
        if (value instanceof Value.Text text) {
            return text(text.text(), old);
        } else if (value instanceof Value.Items items) {
            List<String> texts = new ArrayList<>();
            for (Value item : items.items()) {
                String one = value(item, ScalarStyle.PLAIN);
                if (one != null) {
                    texts.add(one);
                }
            }
            return "[" + String.join(", ", texts) + "]";
        } else if (value instanceof Value.Entries entries) {
            List<String> texts = new ArrayList<>();
            for (Map.Entry<String, Value> entry : entries.entries().entrySet()) {
                String one = value(entry.getValue(), ScalarStyle.PLAIN);
                if (one != null) {
                    texts.add(key(entry.getKey()) + " = " + one);
                }
            }
            return texts.isEmpty() ? "{}" : "{ " + String.join(", ", texts) + " }";
        }
        return scalar(value);
    }

    private static @Nullable String scalar(Value value) {
        if (value instanceof Value.Bool bool) {
            return Boolean.toString(bool.value());
        } else if (value instanceof Value.Int integer) {
            // beyond 64 bits only a text keeps every digit
            return integer.value().bitLength() < Long.SIZE
                    ? integer.value().toString()
                    : basic(integer.value().toString());
        } else if (value instanceof Value.Decimal decimal) {
            return decimal(decimal.value());
        } else if (value instanceof Value.Special special) {
            return Double.isNaN(special.value()) ? "nan" : special.value() > 0 ? "inf" : "-inf";
        } else if (value instanceof Value.Date date) {
            return TomlDates.isDateOrTime(date.text()) ? date.text() : basic(date.text());
        }
        return null;
    }

    private static String decimal(BigDecimal value) {
        String plain = value.scale() >= -20 && value.scale() <= 40 ? value.toPlainString() : value.toString();
        return plain.indexOf('.') >= 0 || plain.indexOf('E') >= 0 ? plain : plain + ".0";
    }

    private static String text(String text, ScalarStyle old) {
        boolean printable = text.chars().noneMatch(c -> (c < 0x20 && c != '\t') || c == 0x7F);
        if (old == ScalarStyle.SINGLE_QUOTED && printable && text.indexOf('\'') < 0) {
            return "'" + text + "'";
        }
        return basic(text);
    }

    static String basic(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    boolean hidden = c < 0x20
                            || (c >= 0x7F && c < 0xA0)
                            || c == 0x2028
                            || c == 0x2029
                            || c == 0xFEFF
                            || (c >= 0x202A && c <= 0x202E);
                    if (hidden) {
                        out.append(String.format(Locale.ROOT, "\\u%04X", c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.append('"').toString();
    }

    /** A whole header: simple values first, then a table for each map. Values that TOML cannot say are left out. */
    static List<String> document(Value.Entries values) {
        List<String> lines = new ArrayList<>();
        table(values, List.of(), lines);
        return lines;
    }

    static void table(Value.Entries values, List<String> path, List<String> lines) {
        Map<String, Value.Entries> below = new LinkedHashMap<>();
        values.entries().forEach((name, value) -> {
            if (value instanceof Value.Entries entries && !entries.entries().isEmpty()) {
                below.put(name, entries);
            } else {
                String text = value(value, ScalarStyle.PLAIN);
                if (text != null) {
                    lines.add(key(name) + " = " + text);
                }
            }
        });
        below.forEach((name, entries) -> {
            List<String> longer = new ArrayList<>(path);
            longer.add(name);
            lines.add("[" + path(longer) + "]");
            table(entries, longer, lines);
        });
    }
}
