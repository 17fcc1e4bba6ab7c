package io.github.frontmatter4j.validation.rule;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import java.util.List;

/**
 * The smallest single edit that does what some edits of a header do: what the old text and the new one have in common before
 * and behind it is left out, before counting first.
 */
final class SmallestEdit {

    private final String before;
    /** What becomes of a stretch of the text before. */
    private final Span stretch;

    private final String replacement;

    private SmallestEdit(String before, Span stretch, String replacement) {
        this.before = before;
        this.stretch = stretch;
        this.replacement = replacement;
    }

    static TextEdits of(ContentFile file, TextEdits edits) {
        if (edits.isEmpty()) {
            return edits;
        }
        List<TextEdit> list = edits.list();
        Span all = new Span(
                list.get(0).span().start(), list.get(list.size() - 1).span().end());
        // the body need not be decoded
        String head = file.source().decode(0, file.bodyByteOffset()).orElse("");
        String text = all.end() <= head.length() ? head : file.text();
        StringBuilder replacement = new StringBuilder();
        int done = all.start();
        for (TextEdit edit : list) {
            replacement.append(text, done, edit.span().start()).append(edit.text());
            done = edit.span().end();
        }
        return new SmallestEdit(text, all, replacement.toString()).edit();
    }

    private int length() {
        return before.length() - stretch.length() + replacement.length();
    }

    /** A character of the text after the edits. */
    private char after(int index) {
        int inside = index - stretch.start();
        return inside < 0
                ? before.charAt(index)
                : inside < replacement.length()
                        ? replacement.charAt(inside)
                        : before.charAt(index - replacement.length() + stretch.length());
    }

    private TextEdits edit() {
        int most = Math.min(before.length(), length());
        int head = stretch.start();
        while (head < most && before.charAt(head) == after(head)) {
            head++;
        }
        head -= head > 0 && Character.isHighSurrogate(before.charAt(head - 1)) ? 1 : 0;
        int tail = Math.min(before.length() - stretch.end(), most - head);
        while (tail < most - head && before.charAt(before.length() - 1 - tail) == after(length() - 1 - tail)) {
            tail++;
        }
        tail -= tail > 0 && Character.isLowSurrogate(before.charAt(before.length() - tail)) ? 1 : 0;
        Span span = new Span(head, before.length() - tail);
        StringBuilder text = new StringBuilder();
        for (int i = head; i < length() - tail; i++) {
            text.append(after(i));
        }
        return span.isEmpty() && text.length() == 0
                ? TextEdits.none()
                : TextEdits.of(new TextEdit(span, text.toString()));
    }
}
