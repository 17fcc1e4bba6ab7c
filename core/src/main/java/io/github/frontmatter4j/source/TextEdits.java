package io.github.frontmatter4j.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Edits of one text, sorted and free of overlaps, applied together: all offsets are those of the text before any edit.
 * Several insertions at one place keep the order in which they were given. Immutable and thread-safe.
 */
public final class TextEdits {

    private static final TextEdits NONE = new TextEdits(List.of());

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
        List<TextEdit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparing((TextEdit edit) -> edit.span()));
        for (int i = 1; i < sorted.size(); i++) {
            Span before = sorted.get(i - 1).span();
            Span next = sorted.get(i).span();
            if (next.start() < before.end()) {
                throw new IllegalArgumentException("Unexpected overlap of the edits at " + before + " and " + next);
            }
        }
        return new TextEdits(List.copyOf(sorted));
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
     * The text after the edits.
     *
     * @param text the text that the offsets belong to
     * @return the new text
     * @throws IndexOutOfBoundsException if an edit lies outside the text
     */
    public String applyTo(String text) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        int done = 0;
        for (TextEdit edit : edits) {
            out.append(text, done, edit.span().start()).append(edit.text());
            done = edit.span().end();
        }
        return out.append(text, done, text.length()).toString();
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
        return source.spliced(source.byteIndexesOf(offsets), texts);
    }

    private static byte[] encode(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("Unexpected unpaired surrogate in the new text, expected Unicode text");
        }
        return text.getBytes(StandardCharsets.UTF_8);
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
