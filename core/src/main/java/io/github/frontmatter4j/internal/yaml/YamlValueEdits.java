package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.format.EditPlan;
import io.github.frontmatter4j.internal.yaml.YamlScalars.Place;
import io.github.frontmatter4j.internal.yaml.YamlWriter.Rendered;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** New values in place of old ones. What stands behind the old value on its line stays. */
final class YamlValueEdits {

    private final String text;
    private final LineScan lines;
    private final YamlLayout layout;
    private final YamlHabits habits;
    private final NewText newText;
    private final BlockScalarEdits blockScalars;

    YamlValueEdits(String text, LineScan lines, YamlLayout layout, YamlHabits habits, NewText newText) {
        this.text = text;
        this.lines = lines;
        this.layout = layout;
        this.habits = habits;
        this.newText = newText;
        this.blockScalars = new BlockScalarEdits(text, lines, layout, newText);
    }

    /** Plans a value in place of the one that hangs at a holder. */
    EditPlan plan(Holder holder, Value value) {
        List<TextEdits> ways = new ArrayList<>();
        Node old = holder.node();
        if (old instanceof ScalarNode scalar
                && BlockScalarEdits.isBlockScalar(scalar)
                && value instanceof Value.Text wanted) {
            TextEdits inside = blockScalars.put(scalar, wanted.text());
            if (inside != null) {
                ways.add(inside);
            }
        }
        ScalarStyle style = old instanceof ScalarNode scalar ? scalar.style() : ScalarStyle.PLAIN;
        for (YamlWriter writer : YamlWriter.of(habits, value)) {
            ways.add(replace(holder, value, writer, style));
        }
        return new EditPlan.Planned(ways, Optional.empty());
    }

    /** One way to replace a value; text is written in a style where that can hold it. */
    TextEdits replace(Holder holder, Value value, YamlWriter writer, ScalarStyle style) {
        Node old = holder.node();
        if (holder.isFlow()) {
            return inFlow(old, value, writer, style);
        }
        int mark = holder.mark(layout);
        if (mark < 0) {
            return TextEdits.of(TextEdit.insert(old.fullSpan().end(), ": " + writer.flow(value)));
        }
        int column = holder.column(layout);
        Rendered rendered = holder.container() instanceof ListNode
                ? item(value, old, column, writer, style)
                : behindKey(value, old, column, writer, style);
        String inline = (anchor(old) + rendered.inline()).stripTrailing();
        String below = newText.below(rendered.lines());
        if (isNothing(old)) {
            return overNothing(mark, inline, below);
        } else if (BlockScalarEdits.isBlockScalar(old)) {
            return overBlockScalar(old, mark, inline, below);
        } else if (!YamlLayout.isBlock(old)) {
            return overInline(old, mark, inline, below);
        } else if (lines.startOfLine(old.span().start()) != lines.startOfLine(mark)) {
            return overLines(old, column, mark, inline, below);
        }
        Span owned = new Span(old.fullSpan().start(), layout.endOfOwned(old, column));
        return NewText.edits(new TextEdit(owned, inline + below));
    }

    // ---- the new value

    private Rendered behindKey(Value value, Node old, int column, YamlWriter writer, ScalarStyle style) {
        return YamlWriter.isSingle(value)
                ? writer.scalar(value, column, style)
                : writer.behindKey(value, column, style, listIndent(old, column), flowList(old));
    }

    private Rendered item(Value value, Node old, int dash, YamlWriter writer, ScalarStyle style) {
        if (!YamlWriter.isSingle(value)) {
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

    private static String anchor(Node old) {
        return old.anchor() == null ? "" : "&" + old.anchor() + " ";
    }

    /** What stands on the line of the key, parted from its colon. */
    private static String parted(String inline) {
        return inline.isEmpty() ? "" : " " + inline;
    }

    // ---- in place of the old one

    /** Whether nothing stands behind the key or dash. */
    private static boolean isNothing(Node old) {
        return old instanceof ScalarNode scalar && scalar.isAbsent() && scalar.properties() == null;
    }

    private TextEdits overNothing(int mark, String inline, String below) {
        int end = lines.skipSpaces(mark);
        boolean comment = end < lines.endOfLine(mark);
        return NewText.edits(
                new TextEdit(new Span(mark, comment ? mark : end), parted(inline)),
                TextEdit.insert(lines.endOfLine(mark), below));
    }

    private TextEdits overBlockScalar(Node old, int mark, String inline, String below) {
        int headEnd = layout.endOfWord(old.span().start());
        int lineEnd = lines.endOfLine(headEnd);
        int start = inline.isEmpty() ? mark : old.fullSpan().start();
        return NewText.edits(
                new TextEdit(new Span(start, headEnd), inline),
                new TextEdit(new Span(lineEnd, Math.max(lineEnd, old.span().end())), below));
    }

    /** A list or map on lines of its own below the key. */
    private TextEdits overLines(Node old, int column, int mark, String inline, String below) {
        int lineEnd = lines.endOfLine(mark);
        int last = Math.max(lineEnd, layout.endOfOwned(old, column));
        int head = old.properties() == null ? mark : old.properties().span().end();
        if (head > lineEnd) {
            // the anchor stands on a line of its own below the key
            return NewText.edits(new TextEdit(new Span(mark, last), parted(inline) + below));
        }
        return NewText.edits(
                new TextEdit(new Span(mark, head), parted(inline)), new TextEdit(new Span(lineEnd, last), below));
    }

    /** A scalar or flow collection: its own characters give way, what stands behind it on the line stays. */
    private TextEdits overInline(Node old, int mark, String inline, String below) {
        Span full = old.fullSpan();
        TextEdit newLines = TextEdit.insert(lines.endOfLine(full.end()), below);
        boolean sameLine = lines.startOfLine(full.start()) == lines.startOfLine(mark);
        if (inline.isEmpty() || (!sameLine && !below.isEmpty())) {
            return NewText.edits(new TextEdit(new Span(mark, full.end()), parted(inline)), newLines);
        }
        return NewText.edits(new TextEdit(full, inline), newLines);
    }

    private TextEdits inFlow(Node old, Value value, YamlWriter writer, ScalarStyle style) {
        String flow =
                value instanceof Value.Text scalar ? writer.text(scalar.text(), Place.FLOW, style) : writer.flow(value);
        if (isNothing(old)) {
            int at = old.span().start();
            boolean colon = at > 0 && text.charAt(at - 1) == ':';
            boolean blank = at < text.length() && LineScan.isSpace(text.charAt(at));
            return NewText.edits(
                    TextEdit.insert(blank && colon ? at + 1 : at, (colon ? blank ? "" : " " : ": ") + flow));
        }
        return NewText.edits(new TextEdit(old.fullSpan(), anchor(old) + flow));
    }
}
