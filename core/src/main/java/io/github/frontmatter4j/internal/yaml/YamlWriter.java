package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.internal.yaml.YamlScalars.Place;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Values as new YAML text, in the habits of a file. */
final class YamlWriter {

    private final YamlHabits habits;
    private final boolean literals;

    /**
     * @param literals whether text of several lines may stand in a literal block; else it is double-quoted
     */
    YamlWriter(YamlHabits habits, boolean literals) {
        this.habits = habits;
        this.literals = literals;
    }

    /**
     * The writers to try for a value, in order: text of several lines may stand in a literal block or in double quotes, and
     * the second is always possible.
     */
    static List<YamlWriter> of(YamlHabits habits, Value value) {
        YamlWriter quoting = new YamlWriter(habits, false);
        return hasLines(value) ? List.of(new YamlWriter(habits, true), quoting) : List.of(quoting);
    }

    private static boolean hasLines(Value value) {
        if (value instanceof Value.Items items) {
            return haveLines(items.items());
        } else if (value instanceof Value.Entries entries) {
            return haveLines(entries.entries().values());
        }
        return value instanceof Value.Text text && text.text().indexOf('\n') >= 0;
    }

    private static boolean haveLines(Collection<Value> values) {
        for (Value value : values) {
            if (hasLines(value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value stands in one piece, as opposed to lists and maps. */
    static boolean isSingle(Value value) {
        return !(value instanceof Value.Items) && !(value instanceof Value.Entries);
    }

    /**
     * A value behind a key: what stands on the key's line, and the lines below it with their indentation.
     *
     * @param inline text behind {@code ": "}, empty if the value stands on the lines below
     * @param lines without line ends
     */
    record Rendered(String inline, List<String> lines) {
        static Rendered inline(String text) {
            return new Rendered(text, List.of());
        }
    }

    /** A value behind a key at a column. */
    Rendered behindKey(Value value, int column) {
        return behindKey(value, column, ScalarStyle.PLAIN, habits.listIndent(), habits.flowLists());
    }

    Rendered behindKey(Value value, int column, ScalarStyle style, int listIndent, boolean flowLists) {
        if (value instanceof Value.Items items && !items.items().isEmpty()) {
            if (flowLists && areShortScalars(items.items())) {
                return Rendered.inline(flow(value));
            }
            return new Rendered("", block(value, column + listIndent));
        } else if (value instanceof Value.Entries entries && !entries.entries().isEmpty()) {
            return new Rendered("", block(value, column + habits.mapIndent()));
        }
        return scalar(value, column, style);
    }

    private static boolean areShortScalars(List<Value> values) {
        for (Value value : values) {
            if (!isSingle(value) || hasLines(value)) {
                return false;
            }
        }
        return true;
    }

    /** A scalar or empty collection; text of several lines as a literal block indented from the column. */
    Rendered scalar(Value value, int column, ScalarStyle style) {
        if (value instanceof Value.Text text) {
            if (literals && YamlBlocks.fitsLiteral(text.text())) {
                return YamlBlocks.literal(text.text(), column + habits.mapIndent());
            }
            return Rendered.inline(text(text.text(), Place.BLOCK, style));
        } else if (value instanceof Value.Items) {
            return Rendered.inline("[]");
        } else if (value instanceof Value.Entries) {
            return Rendered.inline("{}");
        }
        return Rendered.inline(YamlScalars.typed(value));
    }

    /** Text in the given quotes, or plain where that is safe and in the file's quotes where it is not. */
    String text(String text, Place place, ScalarStyle style) {
        if (YamlScalars.isQuoted(style)) {
            return YamlScalars.quoted(text, style);
        }
        return YamlScalars.isPlainSafe(text, place) ? text : YamlScalars.quoted(text, habits.quotes());
    }

    String key(String name, Place place, ScalarStyle style) {
        return text(name, place, style);
    }

    /** A collection as lines that begin at a column. */
    List<String> block(Value value, int column) {
        List<String> lines = new ArrayList<>();
        String pad = " ".repeat(column);
        if (value instanceof Value.Entries entries) {
            for (Map.Entry<String, Value> entry : entries.entries().entrySet()) {
                Rendered rendered = behindKey(entry.getValue(), column);
                String key = key(entry.getKey(), Place.KEY, ScalarStyle.PLAIN);
                lines.add(pad + key + ":" + (rendered.inline().isEmpty() ? "" : " " + rendered.inline()));
                lines.addAll(rendered.lines());
            }
        } else if (value instanceof Value.Items items) {
            for (Value item : items.items()) {
                Rendered rendered = item(item, column);
                lines.add(pad + "- " + rendered.inline());
                lines.addAll(rendered.lines());
            }
        }
        return lines;
    }

    /** A list item behind its dash: collections begin on the dash's own line. */
    Rendered item(Value item, int dashColumn) {
        boolean nested = (item instanceof Value.Items items && !items.items().isEmpty())
                || (item instanceof Value.Entries entries && !entries.entries().isEmpty());
        if (!nested) {
            return scalar(item, dashColumn, ScalarStyle.PLAIN);
        }
        List<String> lines = block(item, dashColumn + 2);
        return new Rendered(lines.get(0).substring(dashColumn + 2), lines.subList(1, lines.size()));
    }

    /** Any value in brackets and braces on one line. */
    String flow(Value value) {
        if (value instanceof Value.Items items) {
            StringJoiner texts = new StringJoiner(", ", "[", "]");
            for (Value item : items.items()) {
                texts.add(flow(item));
            }
            return texts.toString();
        } else if (value instanceof Value.Entries entries) {
            StringJoiner texts = new StringJoiner(", ", "{", "}");
            for (Map.Entry<String, Value> entry : entries.entries().entrySet()) {
                texts.add(flowEntry(entry.getKey(), entry.getValue()));
            }
            return texts.toString();
        } else if (value instanceof Value.Text text) {
            return text(text.text(), Place.FLOW, ScalarStyle.PLAIN);
        }
        return YamlScalars.typed(value);
    }

    String flowEntry(String key, Value value) {
        return key(key, Place.FLOW_KEY, ScalarStyle.PLAIN) + ": " + flow(value);
    }
}
