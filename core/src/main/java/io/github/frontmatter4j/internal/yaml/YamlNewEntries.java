package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.format.EditPlan;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Refusals;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Entries and items that a header does not have yet. */
final class YamlNewEntries {

    private final HeaderText header;
    private final LineScan lines;
    private final YamlLayout layout;
    private final YamlHabits habits;
    private final NewText newText;
    private final YamlValueEdits values;

    YamlNewEntries(
            HeaderText header,
            LineScan lines,
            YamlLayout layout,
            YamlHabits habits,
            NewText newText,
            YamlValueEdits values) {
        this.header = header;
        this.lines = lines;
        this.layout = layout;
        this.habits = habits;
        this.newText = newText;
        this.values = values;
    }

    /** Plans a value where a path leads on from what is there. */
    EditPlan put(HeaderChange.Put put, YamlPath found) {
        List<KeyPath.Segment> rest = found.rest();
        Node container = found.container();
        Holder holder = found.holder();
        Value nested = HeaderChange.wrapped(rest.subList(1, rest.size()), put.value());
        if (nested == null) {
            return noSuchIndex(put.path());
        } else if (container == null) {
            return rest.get(0) instanceof KeyPath.Key key
                    ? EditPlan.of(first(key.name(), nested))
                    : EditPlan.refuse("the header is a map, so its entries have keys, not indexes");
        } else if (container instanceof MapNode map && rest.get(0) instanceof KeyPath.Key key) {
            return ways(nested, writer -> addEntry(map, holder, key.name(), nested, writer));
        } else if (container instanceof ListNode list && rest.get(0) instanceof KeyPath.End) {
            return ways(nested, writer -> append(list, nested, writer));
        } else if (container instanceof ListNode list) {
            return Refusals.behindLast(list.items().size(), put.path());
        } else if (container instanceof ScalarNode scalar && isNull(scalar) && holder != null) {
            Value whole = HeaderChange.wrapped(rest, put.value());
            return whole == null ? noSuchIndex(put.path()) : values.plan(holder, whole);
        }
        return Refusals.throughValue(put.path());
    }

    /** Plans an item before those of a list, or behind the last one. */
    EditPlan insert(HeaderChange.Insert insert, Holder holder) {
        if (!(holder.node() instanceof ListNode list)) {
            return Refusals.noList(insert.path());
        }
        int size = list.items().size();
        if (insert.index() > size) {
            return Refusals.noRoomAt(size, insert.index());
        }
        Value value = insert.value();
        if (insert.index() == size) {
            return size == 0 && list.style() == CollectionStyle.BLOCK
                    ? values.plan(holder, new Value.Items(List.of(value)))
                    : ways(value, writer -> append(list, value, writer));
        } else if (list.style() == CollectionStyle.FLOW) {
            String written = new YamlWriter(habits, false).flow(value);
            return EditPlan.of(
                    newText.brackets().insert(list.items().get(insert.index()).fullSpan(), written));
        }
        return ways(value, writer -> insertAbove(list, insert.index(), value, writer));
    }

    private static EditPlan noSuchIndex(KeyPath path) {
        return Refusals.noSuchIndex(path);
    }

    private static boolean isNull(ScalarNode scalar) {
        return CoreSchema.resolve(scalar) instanceof Value.Null;
    }

    private EditPlan ways(Value value, Function<YamlWriter, TextEdits> edits) {
        return new EditPlan.Planned(
                YamlWriter.of(habits, value).stream().map(edits).toList(), Optional.empty());
    }

    private TextEdits first(String key, Value value) {
        Value.Entries entry = new Value.Entries(Map.of(key, value));
        return newText.insert(lines.endOfComments(header.span().start()), new YamlWriter(habits, true).block(entry, 0));
    }

    private TextEdits addEntry(MapNode map, @Nullable Holder holder, String key, Value value, YamlWriter writer) {
        if (map.style() == CollectionStyle.FLOW) {
            if (map.entries().isEmpty() && holder != null && !holder.isFlow() && !YamlWriter.isSingle(value)) {
                return values.replace(holder, new Value.Entries(Map.of(key, value)), writer, ScalarStyle.PLAIN);
            }
            return newText.brackets().append(map.span(), layout.flowSpans(map), writer.flowEntry(key, value));
        }
        int column = layout.column(map);
        List<String> block = writer.block(new Value.Entries(Map.of(key, value)), column);
        MapNode.Entry last = map.entries().get(map.entries().size() - 1);
        int behind = layout.behind(last.key(), last.value(), column);
        return newText.insert(holder == null ? lines.endOfComments(behind) : behind, block);
    }

    private TextEdits append(ListNode list, Value value, YamlWriter writer) {
        if (list.style() == CollectionStyle.FLOW) {
            return newText.brackets().append(list.span(), layout.flowSpans(list), writer.flow(value));
        }
        int column = layout.column(list);
        int last = list.items().size() - 1;
        int behind =
                layout.behind(Span.at(layout.dashes(list)[last]), list.items().get(last), column);
        return newText.insert(behind, writer.block(new Value.Items(List.of(value)), column));
    }

    private TextEdits insertAbove(ListNode list, int index, Value value, YamlWriter writer) {
        int column = layout.column(list);
        int dash = layout.dashes(list)[index];
        String block = newText.above(writer.block(new Value.Items(List.of(value)), column));
        return NewText.edits(
                lines.startsLine(dash)
                        ? TextEdit.insert(layout.startOfOwned(dash, column), block)
                        : TextEdit.insert(dash, block.substring(column) + " ".repeat(column)));
    }
}
