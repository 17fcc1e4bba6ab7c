package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.format.ParsedHeader;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.MapNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads again the one entry of the root whose value was edited, and the entry below it. That is as good as reading the
 * whole header: {@link FastReader} goes through the text once, and where a key of the root begins it knows nothing of
 * what came before. Key and colon of the edited entry are the old ones, so the entry above ends where it did; the entry
 * below is seen to begin where it should, so all others are read as before.
 */
final class ChangedEntry {

    private final HeaderText edited;
    private final List<MapNode.Entry> entries;
    private final TextEdits edits;

    private ChangedEntry(HeaderText edited, MapNode before, TextEdits edits) {
        this.edited = edited;
        this.entries = before.entries();
        this.edits = edits;
    }

    /** The root with the entry as it stands now, or null if the whole header has to be read. */
    static @Nullable MapNode read(HeaderText edited, MapNode before, TextEdits edits, Limits limits) {
        int chars = edited.span().length();
        // each node takes a character at least, but for an absent value behind its colon
        boolean small = chars <= limits.headerChars() && chars < limits.nodes() / 2;
        return small && before.style() == CollectionStyle.BLOCK && !edits.isEmpty()
                ? new ChangedEntry(edited, before, edits).read(before, limits)
                : null;
    }

    private @Nullable MapNode read(MapNode before, Limits limits) {
        int index = indexOfEdited();
        if (index < 0 || !beginsLine(start(index))) {
            return null;
        }
        int grown = 0;
        for (TextEdit edit : edits.list()) {
            grown += edit.text().length() - edit.span().length();
        }
        boolean last = index + 1 == entries.size();
        int from = start(index);
        int next = last ? edited.span().end() : start(index + 1) + grown;
        if (!LineScan.isBreak(edited.text().charAt(next - 1)) || hasMarker(from, next)) {
            return null;
        }
        int to = index + 2 < entries.size()
                ? start(index + 2) + grown
                : edited.span().end();
        ParsedHeader parsed =
                FastReader.read(new HeaderText(edited.source(), edited.text(), new Span(from, to)), limits);
        if (parsed == null || !(parsed.root() instanceof MapNode found)) {
            return null;
        }
        List<MapNode.Entry> read = found.entries();
        boolean asExpected = read.size() == (last ? 1 : 2)
                && read.get(0).key().span().start() == from
                && (last || read.get(1).key().span().start() == next);
        if (!asExpected) {
            return null;
        }
        List<MapNode.Entry> all = new ArrayList<>(entries);
        for (int i = 0; i < read.size(); i++) {
            all.set(index + i, read.get(i));
        }
        return new MapNode(before.span(), before.style(), all, before.properties());
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
        return entries.get(index).key().span().start();
    }

    private boolean beginsLine(int offset) {
        return offset == edited.span().start() || LineScan.isBreak(edited.text().charAt(offset - 1));
    }

    /** Whether a line begins like a fence of any system. */
    private boolean hasMarker(int from, int to) {
        String text = edited.text();
        for (int at = from; at < to; at++) {
            if (LineScan.isBreak(text.charAt(at)) && at + 3 < text.length()) {
                char c = text.charAt(at + 1);
                boolean mark = c == '-' || c == '.' || c == ';' || c == '+';
                if (mark && text.charAt(at + 2) == c && text.charAt(at + 3) == c) {
                    return true;
                }
            }
        }
        return false;
    }
}
