package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.format.ParsedHeader;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.MapNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads again the one entry of the root whose value was edited, and the entry below it; or, where an entry was taken out, the
 * one above and the one below. That is as good as reading the whole header: {@link FastReader} goes through the text once, and
 * where a key of the root begins it knows nothing of what came before. Key and colon of the first entry are the old ones, so
 * the entry above it ends where it did; the entry below is seen to begin where it should, so all others are read as before.
 */
final class ChangedEntry {

    private final HeaderText edited;
    private final SourceText source;
    private final List<MapNode.Entry> entries;
    private final TextEdits edits;
    private final Limits limits;
    private final KeyNames names;

    private ChangedEntry(HeaderText edited, MapNode before, TextEdits edits, Limits limits, KeyNames names) {
        this.edited = edited;
        this.source = edited.source();
        this.entries = before.entries();
        this.edits = edits;
        this.limits = limits;
        this.names = names;
    }

    /** The root with the entry as it stands now, or null if the whole header has to be read. */
    static @Nullable MapNode read(HeaderText edited, MapNode before, TextEdits edits, Limits limits, KeyNames names) {
        int chars = edited.span().length();
        // each node takes a character at least, but for an absent value behind its colon
        boolean small = chars <= limits.headerChars() && chars < limits.nodes() / 2;
        return small && before.style() == CollectionStyle.BLOCK && !edits.isEmpty()
                ? new ChangedEntry(edited, before, edits, limits, names).read(before)
                : null;
    }

    private @Nullable MapNode read(MapNode before) {
        int out = indexOfTakenOut();
        int index = out > 0 ? out - 1 : indexOfEdited();
        if (index < 0) {
            return null;
        }
        int below = out > 0 ? out + 1 : index + 1;
        List<MapNode.Entry> read = read(index, below);
        // an entry above one that was taken out says what it said
        if (read == null || out > 0 && !read.get(0).equals(entries.get(index))) {
            return null;
        }
        List<MapNode.Entry> all = new ArrayList<>(entries.size());
        for (int i = 0; i < index; i++) {
            all.add(entries.get(i));
        }
        all.add(out > 0 ? entries.get(index) : read.get(0));
        if (read.size() > 1) {
            all.add(read.get(1));
        }
        for (int i = below + 1; i < entries.size(); i++) {
            all.add(entries.get(i));
        }
        return new MapNode(before.span(), before.style(), all, before.properties());
    }

    /** Two entries as they stand now, or one if there is none below; null if they do not stand where they should. */
    private @Nullable List<MapNode.Entry> read(int index, int below) {
        int grown = edits.growth();
        boolean last = below == entries.size();
        int from = start(index);
        int next = last ? edited.span().end() : start(below) + grown;
        int to = below + 1 < entries.size()
                ? start(below + 1) + grown
                : edited.span().end();
        int fromByte = source.byteIndexBehind(edited.from(), from - edited.start());
        int nextByte = fromByte < 0 || next <= from ? -1 : source.byteIndexBehind(fromByte, next - from);
        int toByte = nextByte < 0 || to < next ? -1 : source.byteIndexBehind(nextByte, to - next);
        if (toByte < 0 || !beginsLine(fromByte) || !beginsLine(nextByte) || hasMarker(fromByte, nextByte)) {
            return null;
        }
        ParsedHeader parsed = FastReader.read(source, fromByte, toByte, from, limits, names);
        if (parsed == null || !(parsed.root() instanceof MapNode found)) {
            return null;
        }
        List<MapNode.Entry> read = found.entries();
        boolean asExpected = read.size() == (last ? 1 : 2)
                && read.get(0).start() == from
                && (last || read.get(1).start() == next);
        return asExpected ? read : null;
    }

    /** The entry that was deleted from a line's start on, with nothing of any other; -1 if there is none, or none above. */
    private int indexOfTakenOut() {
        TextEdit edit = edits.list().get(0);
        if (edits.list().size() > 1
                || !edit.text().isEmpty()
                || !beginsLine(source.byteIndexBehind(edited.from(), edit.span().start() - edited.start()))) {
            return -1;
        }
        int index = entries.size() - 1;
        while (index > 0 && start(index) >= edit.span().end()) {
            index--;
        }
        boolean alone = index > 0
                && start(index) >= edit.span().start()
                && entries.get(index).value().span().end() <= edit.span().end()
                && entries.get(index - 1).value().span().end() <= edit.span().start();
        return alone ? index : -1;
    }

    /** The entry that holds all edits behind the character that follows its key; -1 if there is none. */
    private int indexOfEdited() {
        List<TextEdit> list = edits.list();
        int first = list.get(0).span().start();
        int index = entries.size() - 1;
        while (index >= 0 && start(index) > first) {
            index--;
        }
        if (index < 0 || first <= entries.get(index).key().span().end()) {
            return -1;
        }
        int end = list.get(list.size() - 1).span().end();
        return index + 1 == entries.size() || end < start(index + 1) ? index : -1;
    }

    private int start(int index) {
        return entries.get(index).start();
    }

    private boolean beginsLine(int index) {
        return index == edited.from() || index > edited.from() && FastCursor.isBreak(source.byteAt(index - 1));
    }

    /** Whether a line begins like a fence of any system, between two indexes of bytes. */
    private boolean hasMarker(int from, int to) {
        for (int at = from; at < to; at++) {
            if (FastCursor.isBreak(source.byteAt(at)) && at + 3 < edited.to()) {
                byte c = source.byteAt(at + 1);
                boolean mark = c == '-' || c == '.' || c == ';' || c == '+';
                if (mark && source.byteAt(at + 2) == c && source.byteAt(at + 3) == c) {
                    return true;
                }
            }
        }
        return false;
    }
}
