package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.format.BracketEdits;
import io.github.frontmatter4j.format.EditPlan;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.internal.yaml.YamlScalars.Place;
import io.github.frontmatter4j.internal.yaml.YamlWriter.Rendered;
import io.github.frontmatter4j.problem.Message;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plans one change as text edits inside the lines that the changed entry owns. An entry owns its key's line, the lines
 * of its value, deeper comment lines directly below and comment lines of its own column directly above; a comment behind
 * a blank line belongs to nobody and stays.
 */
final class YamlEditor {

    private final HeaderText header;
    private final String text;
    private final YamlLayout layout;
    private final LineScan lines;
    private final @Nullable Node root;
    private final YamlHabits habits;

    YamlEditor(HeaderText header, @Nullable Node root) {
        this.header = header;
        this.text = header.text();
        this.lines = new LineScan(header);
        this.layout = new YamlLayout(text, lines);
        this.root = root;
        this.habits = YamlHabits.of(header, root);
    }

    private BracketEdits brackets() {
        return new BracketEdits(header, habits.lineEnd(), true);
    }

    EditPlan plan(HeaderChange change) {
        if (root != null && !(root instanceof MapNode)) {
            return EditPlan.refuse("the header is not a map of keys and values, so no key can be edited");
        }
        YamlPath found = YamlPath.walk((MapNode) root, change.path());
        if (found.refusal() != null) {
            return new EditPlan.Refused(found.refusal());
        }
        EditPlan plan = dispatch(change, found);
        Optional<Message> note = found.note();
        return plan instanceof EditPlan.Planned planned && note.isPresent()
                ? new EditPlan.Planned(planned.alternatives(), note)
                : plan;
    }

    private EditPlan dispatch(HeaderChange change, YamlPath found) {
        if (change instanceof HeaderChange.Put put) {
            return put(put, found);
        }
        Holder holder = found.holder();
        if (!found.isComplete() || holder == null) {
            return EditPlan.refuse("there is no `{0}`", change.path());
        }
        if (change instanceof HeaderChange.Remove) {
            String anchor = Anchors.neededOutside(root, holder.node());
            return anchor == null
                    ? EditPlan.of(remove(holder))
                    : EditPlan.refuse("the alias `*{0}` further down needs the anchor in `{1}`", anchor, change.path());
        } else if (change instanceof HeaderChange.Rename rename) {
            return rename(rename, holder);
        } else if (change instanceof HeaderChange.Insert insert) {
            return insert(insert, holder);
        }
        String twice = Anchors.givenTwice(root);
        return twice == null
                ? move((HeaderChange.Move) change, holder)
                : EditPlan.refuse("the anchor `&{0}` is there twice, and the order says which one counts", twice);
    }

    // ---- put

    private EditPlan put(HeaderChange.Put put, YamlPath found) {
        Value value = put.value();
        if (found.isComplete() && found.holder() != null) {
            String anchor = Anchors.neededOutside(root, found.holder().node());
            boolean own = anchor != null && anchor.equals(found.holder().node().anchor());
            return anchor == null || own
                    ? replaced(found.holder(), value)
                    : EditPlan.refuse("the alias `*{0}` further down needs the anchor in `{1}`", anchor, put.path());
        }
        List<KeyPath.Segment> rest = found.rest();
        Node container = found.container();
        Value nested = HeaderChange.wrapped(rest.subList(1, rest.size()), value);
        if (nested == null) {
            return EditPlan.refuse("there is no list at `{0}` that has this index; use `[+]` to append", put.path());
        }
        if (container == null) {
            return rest.get(0) instanceof KeyPath.Key key
                    ? EditPlan.of(newRoot(key.name(), nested))
                    : EditPlan.refuse("the header is a map, so its entries have keys, not indexes");
        } else if (container instanceof MapNode map && rest.get(0) instanceof KeyPath.Key key) {
            return alternatives(nested, writer -> addEntry(map, found.holder(), key.name(), nested, writer));
        } else if (container instanceof ListNode list && rest.get(0) instanceof KeyPath.End) {
            return alternatives(nested, writer -> append(list, found.holder(), nested, writer));
        } else if (container instanceof ListNode list) {
            return EditPlan.refuse(
                    "the list has {0} items, so there is no `{1}`; use `[+]` to append",
                    Integer.toString(list.items().size()), put.path());
        } else if (container instanceof ScalarNode scalar && isNull(scalar) && found.holder() != null) {
            Value whole = HeaderChange.wrapped(rest, value);
            return whole == null
                    ? EditPlan.refuse("there is no list at `{0}` that has this index; use `[+]` to append", put.path())
                    : replaced(found.holder(), whole);
        }
        return EditPlan.refuse("`{0}` goes through a single value; set that value to a map or list first", put.path());
    }

    private static boolean isNull(ScalarNode scalar) {
        return CoreSchema.resolve(scalar) instanceof Value.Null;
    }

    private interface Plan {
        TextEdits with(YamlWriter writer);
    }

    /** Text of several lines may stand in a literal block or in double quotes: the second is always possible. */
    private EditPlan alternatives(Value value, Plan plan) {
        List<TextEdits> ways = new ArrayList<>();
        if (hasLines(value)) {
            ways.add(plan.with(new YamlWriter(habits, true)));
        }
        ways.add(plan.with(new YamlWriter(habits, false)));
        return new EditPlan.Planned(ways, Optional.empty());
    }

    private static boolean hasLines(Value value) {
        if (value instanceof Value.Items items) {
            return items.items().stream().anyMatch(YamlEditor::hasLines);
        } else if (value instanceof Value.Entries entries) {
            return entries.entries().values().stream().anyMatch(YamlEditor::hasLines);
        }
        return value instanceof Value.Text text && text.text().indexOf('\n') >= 0;
    }

    private TextEdits newRoot(String key, Value value) {
        Value.Entries entry = new Value.Entries(Map.of(key, value));
        String block = joined(new YamlWriter(habits, true).block(entry, 0));
        return TextEdits.of(lineInsert(endOfComments(header.span().start()), block));
    }

    /** Behind the last comment line at or after an offset; the offset itself if there is none. */
    private int endOfComments(int from) {
        int at = from;
        for (int line = from; line < header.span().end(); line = lines.nextLine(line)) {
            if (lines.isCommentLine(line)) {
                at = lines.nextLine(line);
            }
        }
        return at;
    }

    private String joined(List<String> block) {
        return String.join(habits.lineEnd(), block);
    }

    /** New lines at the start of a line; the line before gets its line end if it has none. */
    private TextEdit lineInsert(int at, String block) {
        boolean open = at > header.span().start() && !LineScan.isBreak(text.charAt(at - 1));
        return TextEdit.insert(at, open ? habits.lineEnd() + block : block + habits.lineEnd());
    }

    private TextEdits addEntry(MapNode map, @Nullable Holder holder, String key, Value value, YamlWriter writer) {
        if (map.style() == CollectionStyle.FLOW) {
            if (map.entries().isEmpty() && holder != null && !holder.isFlow() && !isScalar(value)) {
                return replace(holder, new Value.Entries(Map.of(key, value)), writer, ScalarStyle.PLAIN);
            }
            List<Span> spans = map.entries().stream().map(layout::flowSpan).toList();
            return brackets().append(map.span(), spans, writer.flowEntry(key, value));
        }
        int column = layout.column(map);
        List<String> block = writer.block(new Value.Entries(Map.of(key, value)), column);
        MapNode.Entry last = map.entries().get(map.entries().size() - 1);
        int at = layout.behind(last.key(), last.value(), column);
        return TextEdits.of(lineInsert(map == root ? endOfComments(at) : at, joined(block)));
    }

    private static boolean isScalar(Value value) {
        return !(value instanceof Value.Items) && !(value instanceof Value.Entries);
    }

    private TextEdits append(ListNode list, @Nullable Holder holder, Value value, YamlWriter writer) {
        if (list.style() == CollectionStyle.FLOW) {
            return brackets()
                    .append(
                            list.span(),
                            list.items().stream().map(Node::fullSpan).toList(),
                            writer.flow(value));
        }
        int column = layout.column(list);
        Node last = list.items().get(list.items().size() - 1);
        int dash = layout.dashes(list)[list.items().size() - 1];
        int at = layout.behind(Span.at(dash), last, column);
        return TextEdits.of(lineInsert(at, joined(writer.block(new Value.Items(List.of(value)), column))));
    }

    // ---- replace

    private EditPlan replaced(Holder holder, Value value) {
        List<TextEdits> ways = new ArrayList<>();
        Node old = holder.node();
        ScalarStyle style = old instanceof ScalarNode scalar ? scalar.style() : ScalarStyle.PLAIN;
        TextEdits block = intoBlockScalar(holder, value);
        if (block != null) {
            ways.add(block);
        }
        if (hasLines(value)) {
            ways.add(replace(holder, value, new YamlWriter(habits, true), style));
        }
        ways.add(replace(holder, value, new YamlWriter(habits, false), style));
        return new EditPlan.Planned(ways, Optional.empty());
    }

    /** A block scalar keeps its form and its indicator where these can hold the new text. */
    private @Nullable TextEdits intoBlockScalar(Holder holder, Value value) {
        if (!(value instanceof Value.Text newText)
                || !(holder.node() instanceof ScalarNode old)
                || (old.style() != ScalarStyle.LITERAL && old.style() != ScalarStyle.FOLDED)) {
            return null;
        }
        int indicatorEnd = layout.endOfWord(old.span().start());
        int firstLine = lines.endOfLine(indicatorEnd);
        boolean strip = text.substring(old.span().start(), indicatorEnd).indexOf('-') >= 0;
        String body = newText.text();
        boolean oneLine = body.indexOf('\n') < 0;
        boolean fits = oneLine
                ? YamlBlocks.fitsLiteral("x\n" + body) && !body.isEmpty() && !body.startsWith(" ")
                : old.style() == ScalarStyle.LITERAL && YamlBlocks.fitsLiteral(body);
        if (!fits
                || strip == body.endsWith("\n")
                || old.span().end() <= firstLine
                || text.substring(old.span().start(), indicatorEnd).length() > 2) {
            return null;
        }
        int indent = lines.indentOf(lines.nextLine(indicatorEnd));
        String content = joined(YamlBlocks.indented(body, indent));
        return TextEdits.of(
                new TextEdit(new Span(lines.nextLine(indicatorEnd), old.span().end()), content));
    }

    private TextEdits replace(Holder holder, Value value, YamlWriter writer, ScalarStyle style) {
        Node old = holder.node();
        if (holder.isFlow()) {
            return replaceInFlow(holder, value, writer, style);
        }
        int mark = holder.mark(layout);
        if (mark < 0) {
            return TextEdits.of(TextEdit.insert(old.fullSpan().end(), ": " + writer.flow(value)));
        }
        int column = holder.column(layout);
        boolean item = holder.container() instanceof ListNode;
        Rendered rendered;
        if (item) {
            rendered = itemRendered(value, old, column, writer, style);
        } else if (isScalar(value)) {
            rendered = writer.scalar(value, column, style);
        } else {
            rendered = writer.behindKey(value, column, style, listIndent(old, column), flowList(old));
        }
        String anchor = old.anchor() == null ? "" : "&" + old.anchor() + " ";
        String inline = (anchor + rendered.inline()).stripTrailing();
        String below = rendered.lines().isEmpty() ? "" : habits.lineEnd() + joined(rendered.lines());
        boolean isBlockScalar = old instanceof ScalarNode scalar
                && (scalar.style() == ScalarStyle.LITERAL || scalar.style() == ScalarStyle.FOLDED);
        boolean isBlock = YamlLayout.isBlock(old);
        Span full = old.fullSpan();
        if (old instanceof ScalarNode scalar && scalar.isAbsent() && scalar.properties() == null) {
            int end = lines.skipSpaces(mark);
            boolean comment = end < lines.endOfLine(mark);
            Span gap = new Span(mark, comment ? mark : end);
            return edits(
                    new TextEdit(gap, inline.isEmpty() ? "" : " " + inline),
                    TextEdit.insert(lines.endOfLine(mark), below));
        } else if (isBlockScalar) {
            int headEnd = layout.endOfWord(old.span().start());
            int lineEnd = lines.endOfLine(headEnd);
            int last = Math.max(lineEnd, old.span().end());
            return edits(
                    new TextEdit(new Span(inline.isEmpty() ? mark : full.start(), headEnd), inline),
                    new TextEdit(new Span(lineEnd, last), below));
        } else if (isBlock && lines.startOfLine(old.span().start()) != lines.startOfLine(mark)) {
            int lineEnd = lines.endOfLine(mark);
            int last = Math.max(lineEnd, layout.endOfOwned(old, column));
            int head = old.properties() == null ? mark : old.properties().span().end();
            if (head > lineEnd) {
                // the anchor stands on a line of its own below the key
                return edits(new TextEdit(new Span(mark, last), (inline.isEmpty() ? "" : " " + inline) + below));
            }
            return edits(
                    new TextEdit(new Span(mark, head), inline.isEmpty() ? "" : " " + inline),
                    new TextEdit(new Span(lineEnd, last), below));
        } else if (isBlock) {
            int last = layout.endOfOwned(old, column);
            return edits(new TextEdit(new Span(full.start(), last), inline + below));
        }
        // a scalar or flow collection: its own characters give way, what stands behind it on the line stays
        boolean sameLine = lines.startOfLine(full.start()) == lines.startOfLine(mark);
        if (inline.isEmpty()) {
            return edits(
                    TextEdit.delete(new Span(mark, full.end())), TextEdit.insert(lines.endOfLine(full.end()), below));
        } else if (!sameLine && !below.isEmpty()) {
            return edits(
                    new TextEdit(new Span(mark, full.end()), " " + inline),
                    TextEdit.insert(lines.endOfLine(full.end()), below));
        }
        return edits(new TextEdit(full, inline), TextEdit.insert(lines.endOfLine(full.end()), below));
    }

    private Rendered itemRendered(Value value, Node old, int dash, YamlWriter writer, ScalarStyle style) {
        if (!isScalar(value)) {
            boolean compact = YamlLayout.isBlock(old)
                    && lines.startOfLine(old.span().start()) == lines.startOfLine(layout.dashBefore(old));
            int column = compact ? layout.column(old) : dash + 2;
            List<String> block = writer.block(value, column);
            if (!block.isEmpty()) {
                return new Rendered(block.get(0).substring(column), block.subList(1, block.size()));
            }
        }
        return writer.scalar(value, dash, style);
    }

    private int listIndent(Node old, int column) {
        boolean block = old instanceof ListNode list && list.style() == CollectionStyle.BLOCK;
        return block ? Math.max(0, layout.column(old) - column) : habits.listIndent();
    }

    private boolean flowList(Node old) {
        return old instanceof ListNode list ? list.style() == CollectionStyle.FLOW : habits.flowLists();
    }

    private TextEdits replaceInFlow(Holder holder, Value value, YamlWriter writer, ScalarStyle style) {
        Node old = holder.node();
        String anchor = old.anchor() == null ? "" : "&" + old.anchor() + " ";
        String flow =
                value instanceof Value.Text scalar ? writer.text(scalar.text(), Place.FLOW, style) : writer.flow(value);
        if (old instanceof ScalarNode scalar && scalar.isAbsent() && scalar.properties() == null) {
            int at = old.span().start();
            boolean colon = at > 0 && text.charAt(at - 1) == ':';
            boolean blank = at < text.length() && LineScan.isSpace(text.charAt(at));
            return edits(TextEdit.insert(blank && colon ? at + 1 : at, (colon ? blank ? "" : " " : ": ") + flow));
        }
        return edits(new TextEdit(old.fullSpan(), anchor + flow));
    }

    private static TextEdits edits(TextEdit... edits) {
        List<TextEdit> real = new ArrayList<>();
        for (TextEdit edit : edits) {
            if (!edit.span().isEmpty() || !edit.text().isEmpty()) {
                real.add(edit);
            }
        }
        return TextEdits.of(real);
    }

    // ---- remove

    private TextEdits remove(Holder holder) {
        if (holder.isFlow()) {
            return brackets().remove(holder.container().span(), layout.flowSpans(holder.container()), holder.index());
        }
        int column = holder.column(layout);
        int start = holder.start(layout);
        int size = layout.size(holder.container());
        if (size == 1 && holder.parent() != null) {
            return emptied(holder, start, column);
        }
        if (lines.startsLine(start)) {
            int first = layout.startOfOwned(start, column);
            return edits(TextEdit.delete(new Span(first, layout.behind(holder.head(layout), holder.node(), column))));
        }
        int next = layout.startOf(holder.container(), holder.index() + 1);
        return edits(TextEdit.delete(new Span(start, next)));
    }

    /** The last child goes: what held it stays, as an empty list or map. */
    private TextEdits emptied(Holder holder, int start, int column) {
        String empty = holder.container() instanceof ListNode ? "[]" : "{}";
        Holder outer = holder.parent();
        int end = layout.behind(holder.head(layout), holder.node(), column);
        if (outer == null || !lines.startsLine(start)) {
            int last = layout.endOfOwned(holder.node(), holder.head(layout), column);
            return edits(new TextEdit(new Span(holder.container().span().start(), last), empty));
        }
        int mark = outer.mark(layout);
        Node.Properties properties = holder.container().properties();
        int at = properties == null ? mark : properties.span().end();
        return edits(
                TextEdit.insert(at, " " + empty), TextEdit.delete(new Span(layout.startOfOwned(start, column), end)));
    }

    // ---- rename, insert, move

    private EditPlan rename(HeaderChange.Rename rename, Holder holder) {
        if (!(holder.container() instanceof MapNode map)) {
            return EditPlan.refuse("`{0}` is a list item and has no name", rename.path());
        }
        MapNode.Entry entry = map.entries().get(holder.index());
        if (map.entry(rename.name()).isPresent() && !rename.name().equals(entry.name())) {
            return EditPlan.refuse("there is a `{0}` already", rename.name());
        }
        if (!(entry.key() instanceof ScalarNode key)) {
            return EditPlan.refuse("the key `{0}` is an alias; rename the anchor's value", rename.path());
        }
        Place place = map.style() == CollectionStyle.FLOW ? Place.FLOW_KEY : Place.KEY;
        String written = new YamlWriter(habits, false).key(rename.name(), place, key.style());
        return EditPlan.of(edits(new TextEdit(key.span(), written)));
    }

    private EditPlan insert(HeaderChange.Insert insert, Holder holder) {
        if (!(holder.node() instanceof ListNode list)) {
            return EditPlan.refuse("`{0}` is no list", insert.path());
        }
        if (insert.index() > list.items().size()) {
            return EditPlan.refuse(
                    "the list has {0} items, so nothing can be inserted at index {1}",
                    Integer.toString(list.items().size()), Integer.toString(insert.index()));
        }
        Value value = insert.value();
        if (insert.index() == list.items().size()) {
            return list.items().isEmpty() && list.style() == CollectionStyle.BLOCK
                    ? replaced(holder, new Value.Items(List.of(value)))
                    : alternatives(value, writer -> append(list, holder, value, writer));
        }
        if (list.style() == CollectionStyle.FLOW) {
            String written = new YamlWriter(habits, false).flow(value);
            return EditPlan.of(
                    brackets().insert(list.items().get(insert.index()).fullSpan(), written));
        }
        int column = layout.column(list);
        int dash = layout.dashes(list)[insert.index()];
        return alternatives(value, writer -> {
            List<String> block = writer.block(new Value.Items(List.of(value)), column);
            if (lines.startsLine(dash)) {
                return edits(TextEdit.insert(layout.startOfOwned(dash, column), joined(block) + habits.lineEnd()));
            }
            String pad = " ".repeat(column);
            return edits(TextEdit.insert(dash, joined(block).substring(column) + habits.lineEnd() + pad));
        });
    }

    private EditPlan move(HeaderChange.Move move, Holder holder) {
        int size = layout.size(holder.container());
        if (move.index() >= size) {
            return EditPlan.refuse(
                    "there are {0} siblings, so nothing can be moved to index {1}",
                    Integer.toString(size), Integer.toString(move.index()));
        } else if (move.index() == holder.index()) {
            return EditPlan.of(TextEdits.none());
        }
        return EditPlan.of(
                holder.isFlow() || !ownLinesOnly(holder.container())
                        ? brackets().move(layout.places(holder.container()), holder.index(), move.index())
                        : cut(move, holder));
    }

    private boolean ownLinesOnly(Node container) {
        return lines.startsLine(layout.startOf(container, 0));
    }

    private TextEdits cut(HeaderChange.Move move, Holder holder) {
        Node container = holder.container();
        int column = holder.column(layout);
        Span own = layout.owned(container, holder.index(), column);
        int target = move.index() > holder.index()
                ? layout.owned(container, move.index(), column).end()
                : layout.owned(container, move.index(), column).start();
        return edits(TextEdit.delete(own), TextEdit.insert(target, text.substring(own.start(), own.end())));
    }

    /**
     * Where a value hangs: the collection, its index there, and where that collection hangs itself.
     *
     * @param container a map or list
     * @param index of the entry or item
     * @param parent the container's own place; null at the root
     */
    record Holder(Node container, int index, @Nullable Holder parent) {

        Node node() {
            return container instanceof MapNode map
                    ? map.entries().get(index).value()
                    : ((ListNode) container).items().get(index);
        }

        boolean isFlow() {
            return container instanceof MapNode map
                    ? map.style() == CollectionStyle.FLOW
                    : ((ListNode) container).style() == CollectionStyle.FLOW;
        }

        int column(YamlLayout layout) {
            return layout.column(container);
        }

        /** The first character of the entry: its key, {@code ?} or dash. */
        int start(YamlLayout layout) {
            return layout.startOf(container, index);
        }

        /** The characters that the value hangs on: key or dash. */
        Span head(YamlLayout layout) {
            return container instanceof MapNode map
                    ? map.entries().get(index).key().fullSpan()
                    : Span.at(start(layout));
        }

        /** Behind the colon or dash; -1 if the entry has no colon. */
        int mark(YamlLayout layout) {
            if (container instanceof MapNode map) {
                int colon = layout.colon(map.entries().get(index));
                return colon < 0 ? -1 : colon + 1;
            }
            return start(layout) + 1;
        }
    }
}
