package io.github.frontmatter4j.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Edits after edits are one set of edits. */
class TextEditsProperties {

    private static final String TEXT = "0123456789abcdefghij";

    private static TextEdits some(Random random, int length, String letters) {
        List<TextEdit> edits = new ArrayList<>();
        int at = random.nextInt(4);
        while (at <= length) {
            int end = Math.min(length, at + random.nextInt(5));
            int letter = random.nextInt(letters.length());
            edits.add(new TextEdit(
                    new Span(at, end), letters.substring(letter, random.nextInt(letter, letters.length()))));
            at = end + random.nextInt(6);
        }
        return TextEdits.of(edits);
    }

    @Property(tries = 3000)
    void bothInOneStepGiveTheSameText(@ForAll Random random) {
        TextEdits first = some(random, TEXT.length(), "ABCDEF");
        String middle = first.applyTo(TEXT);
        TextEdits second = some(random, middle.length(), "uvwxyz");
        String end = second.applyTo(middle);
        TextEdits third = some(random, end.length(), "新正文");
        assertThat(first.then(second).applyTo(TEXT)).isEqualTo(end);
        assertThat(first.then(second).then(third).applyTo(TEXT)).isEqualTo(third.applyTo(end));
        assertThat(first.then(second.then(third)).applyTo(TEXT)).isEqualTo(third.applyTo(end));
    }

    @Property(tries = 3000)
    void whatWasKeptComesFromWhereItStood(@ForAll Random random) {
        TextEdits edits = some(random, TEXT.length(), "ABCDEF");
        String after = edits.applyTo(TEXT);
        for (int i = 0; i < after.length(); i++) {
            Span origin = edits.origin(new Span(i, i + 1));
            if (TEXT.indexOf(after.charAt(i)) >= 0) {
                assertThat(TEXT.substring(origin.start(), origin.end())).isEqualTo(after.substring(i, i + 1));
            } else {
                assertThat(edits.list()).extracting(TextEdit::span).contains(origin);
            }
        }
    }

    @Example
    void editsThatTouchBecomeOne() {
        TextEdits first = TextEdits.of(new TextEdit(new Span(2, 4), "XY"), new TextEdit(new Span(6, 6), "Z"));
        TextEdits second = TextEdits.of(new TextEdit(new Span(3, 7), "新"));
        assertThat(first.then(second).list()).containsExactly(new TextEdit(new Span(2, 6), "X新"));
        assertThat(first.then(TextEdits.none())).isSameAs(first);
        assertThat(TextEdits.none().then(first)).isSameAs(first);
    }
}
