package io.github.frontmatter4j.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Edits of one text, sorted and free of overlaps, applied together: all offsets are those of the text before any edit.
 * Several insertions at one place keep the order in which they were given. Immutable and thread-safe.
 */
public final class TextEdits {

    private static final TextEdits NONE = new TextEdits(List.of());

    private static final class ByPlace implements Comparator<TextEdit> {
        @Override
        public int compare(TextEdit a, TextEdit b) {
            return a.span().compareTo(b.span());
        }
    }

    private final List<TextEdit> edits;

    private TextEdits(List<TextEdit> edits) {
        this.edits = edits;
    }

    /**
     * No edits at all.
     *
     * @return the empty edits
     */
    public static TextEdits none() {
        return NONE;
    }

    /**
     * Sorts and checks edits.
     *
     * @param edits edits in any order
     * @return the edits, sorted by place
     * @throws IllegalArgumentException if two of them overlap
     */
    public static TextEdits of(List<TextEdit> edits) {
        List<TextEdit> sorted = List.copyOf(edits);
        if (!areSorted(sorted)) {
            List<TextEdit> copy = new ArrayList<>(sorted);
            copy.sort(new ByPlace());
            sorted = List.copyOf(copy);
        }
        for (int i = 1; i < sorted.size(); i++) {
            Span before = sorted.get(i - 1).span();
            Span next = sorted.get(i).span();
            if (next.start() < before.end()) {
                throw new IllegalArgumentException("Unexpected overlap of the edits at " + before + " and " + next);
            }
        }
        return new TextEdits(sorted);
    }

    private static boolean areSorted(List<TextEdit> edits) {
        for (int i = 1; i < edits.size(); i++) {
            if (edits.get(i - 1).span().compareTo(edits.get(i).span()) > 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Sorts and checks edits.
     *
     * @param edits edits in any order
     * @return the edits, sorted by place
     * @throws IllegalArgumentException if two of them overlap
     */
    public static TextEdits of(TextEdit... edits) {
        return of(List.of(edits));
    }

    /**
     * The edits in the order of their places.
     *
     * @return an unmodifiable list
     */
    public List<TextEdit> list() {
        return edits;
    }

    /**
     * Whether there is nothing to do.
     *
     * @return true if there are no edits
     */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /**
     * By how much the text grows.
     *
     * @return UTF-16 units; below 0 if it shrinks
     */
    public int growth() {
        int growth = 0;
        for (int i = 0; i < edits.size(); i++) {
            growth += edits.get(i).growth();
        }
        return growth;
    }

    /**
     * The text after the edits.
     *
     * @param text the text that the offsets belong to
     * @return the new text
     * @throws IndexOutOfBoundsException if an edit lies outside the text
     */
    public String applyTo(String text) {
        int last = edits.isEmpty() ? 0 : edits.get(edits.size() - 1).span().end();
        Objects.checkFromToIndex(0, last, text.length());
        char[] out = new char[text.length() + growth()];
        int done = 0;
        int at = 0;
        for (TextEdit edit : edits) {
            int start = edit.span().start();
            text.getChars(done, start, out, at);
            at += start - done;
            edit.text().getChars(0, edit.text().length(), out, at);
            at += edit.text().length();
            done = edit.span().end();
        }
        text.getChars(done, text.length(), out, at);
        return new String(out);
    }

    /**
     * The source after the edits. Every byte outside the edits stays, also bytes that are not UTF-8.
     *
     * @param source the source that the offsets belong to
     * @return the edited source, or the same object if there are no edits
     * @throws IllegalArgumentException if an edit reaches into a part that is not UTF-8, or its text holds an unpaired
     *     surrogate, which no UTF-8 file can hold
     */
    public SourceText applyTo(SourceText source) {
        if (edits.isEmpty()) {
            return source;
        }
        int[] offsets = new int[edits.size() * 2];
        byte[][] texts = new byte[edits.size()][];
        for (int i = 0; i < texts.length; i++) {
            offsets[2 * i] = edits.get(i).span().start();
            offsets[2 * i + 1] = edits.get(i).span().end();
            texts[i] = encode(edits.get(i).text());
        }
        return source.spliced(this, source.byteIndexesOf(offsets), texts);
    }

    /**
     * These edits and further ones of the text that they give, as edits of the text before both.
     *
     * @param next edits whose offsets belong to the text after these edits
     * @return edits that do in one step what both do one after the other; edits that touch become one
     */
    public TextEdits then(TextEdits next) {
        if (edits.isEmpty() || next.isEmpty()) {
            return edits.isEmpty() ? next : this;
        }
        List<TextEdit> later = next.edits;
        List<TextEdit> both = new ArrayList<>();
        int growth = 0;
        int i = 0;
        int j = 0;
        while (i < edits.size() || j < later.size()) {
            int first = i < edits.size() ? edits.get(i).span().start() + growth : Integer.MAX_VALUE;
            int second = j < later.size() ? later.get(j).span().start() : Integer.MAX_VALUE;
            int start = Math.min(first, second);
            int from = start - growth;
            int end = start;
            StringBuilder middle = new StringBuilder();
            List<TextEdit> inside = new ArrayList<>();
            for (boolean more = true; more; ) {
                more = false;
                if (i < edits.size() && edits.get(i).span().start() + growth <= end) {
                    TextEdit edit = edits.get(i++);
                    int at = edit.span().start() + growth - start;
                    // what lies between is kept text that a later edit takes away
                    middle.setLength(Math.max(middle.length(), at));
                    middle.append(edit.text());
                    growth += edit.growth();
                    end = Math.max(end, start + at + edit.text().length());
                    more = true;
                }
                if (j < later.size() && later.get(j).span().start() <= end) {
                    TextEdit edit = later.get(j++);
                    inside.add(new TextEdit(
                            new Span(edit.span().start() - start, edit.span().end() - start), edit.text()));
                    end = Math.max(end, edit.span().end());
                    more = true;
                }
            }
            middle.setLength(end - start);
            both.add(new TextEdit(new Span(from, end - growth), of(inside).applyTo(middle.toString())));
        }
        return new TextEdits(List.copyOf(both));
    }

    /**
     * Where a stretch of the text after these edits comes from.
     *
     * @param span a stretch of the text after the edits
     * @return the stretch of the text before; one that begins or ends in new text takes the whole of what that replaced
     */
    public Span origin(Span span) {
        int start = origin(span.start(), false);
        int end = origin(span.end(), true);
        return new Span(Math.min(start, end), Math.max(start, end));
    }

    private int origin(int offset, boolean end) {
        int growth = 0;
        for (TextEdit edit : edits) {
            int start = edit.span().start() + growth;
            int stop = start + edit.text().length();
            if (offset < start || (end && offset == start)) {
                break;
            } else if (offset < stop || (end && offset == stop)) {
                return end ? edit.span().end() : edit.span().start();
            }
            growth += edit.growth();
        }
        return offset - growth;
    }

    private static byte[] encode(String text) {
        if (hasLoneSurrogate(text)) {
            throw new IllegalArgumentException("Unexpected unpaired surrogate in the new text, expected Unicode text");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextEdits that && edits.equals(that.edits);
    }

    @Override
    public int hashCode() {
        return edits.hashCode();
    }

    @Override
    public String toString() {
        return edits.toString();
    }
}
