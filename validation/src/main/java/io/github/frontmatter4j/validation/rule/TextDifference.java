package io.github.frontmatter4j.validation.rule;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import java.util.Optional;

/** The smallest single edit between two texts. */
final class TextDifference {

    private TextDifference() {}

    /** Of two files with the same body, which begins where the header ends. */
    static TextEdits between(ContentFile before, ContentFile after) {
        // the body, and the copy of it in the other file, need not be decoded, nor the copy be read
        int head = before.bodyByteOffset();
        int grown = after.source().byteLength() - before.source().byteLength();
        Optional<String> one = before.source().decode(0, head);
        Optional<String> other = after.source().decode(0, head + grown);
        return one.isPresent() && other.isPresent()
                ? between(one.get(), other.get())
                : between(before.text(), after.text());
    }

    static TextEdits between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int head = 0;
        while (head < most && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        head -= head > 0 && Character.isHighSurrogate(before.charAt(head - 1)) ? 1 : 0;
        int tail = 0;
        while (tail < most - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        tail -= tail > 0 && Character.isLowSurrogate(before.charAt(before.length() - tail)) ? 1 : 0;
        Span span = new Span(head, before.length() - tail);
        String text = after.substring(head, after.length() - tail);
        return span.isEmpty() && text.isEmpty() ? TextEdits.none() : TextEdits.of(new TextEdit(span, text));
    }
}
