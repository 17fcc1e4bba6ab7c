package io.github.frontmatter4j.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.problem.Fix;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Files whose fences are missing or odd, and what they become; a file that might be meant otherwise is left alone. */
class FenceMendingTest {

    private static void becomes(String text, Optional<Fix> fix, String expected) {
        assertThat(fix.map(one -> one.edits().applyTo(text))).as(text).contains(expected);
    }

    private static void closes(String text, String expected) {
        becomes(text, closed(text), expected);
    }

    private static Optional<Fix> closed(String text) {
        return new FenceMending(text, text.charAt(0)).close(text.indexOf('\n') + 1);
    }

    @Test
    void aMissingClosingFenceIsWrittenBelowTheLastEntry() {
        closes("---\na: 1\nBody\n", "---\na: 1\n---\nBody\n");
        closes("---\na: 1\n\nBody\n", "---\na: 1\n---\n\nBody\n");
        closes("---\r\na: 1\r\nBody\r\n", "---\r\na: 1\r\n---\r\nBody\r\n");
        closes("---\na: 1", "---\na: 1\n---");
        closes("---\na: 1\n  b: x\n- item\n\tc\n# d\nBody\n", "---\na: 1\n  b: x\n- item\n\tc\n---\n# d\nBody\n");
        closes("---\na:\nb-c.d_1: 'x'\nBody\n", "---\na:\nb-c.d_1: 'x'\n---\nBody\n");
        closes("---\n标题: 名\n正文\n", "---\n标题: 名\n---\n正文\n");
        closes("---\na: 1\n-\nBody\n", "---\na: 1\n---\n-\nBody\n");
        closes("+++\na = 1\n[t]\nb=2\nBody: x\n", "+++\na = 1\n[t]\nb=2\n+++\nBody: x\n");
    }

    @Test
    void anOddClosingFenceIsWrittenAsItShouldBe() {
        for (String odd : new String[] {"––––", "—", "--", "****", "===", "~~~", "___", "...", "\u200B---"}) {
            closes("---\na: 1\n" + odd + "\nBody\n", "---\na: 1\n---\nBody\n");
        }
        closes("---\na: 1\nb: 2 ---\nBody\n", "---\na: 1\nb: 2\n---\nBody\n");
        closes("---\r\na: 1\r\nb: 2 ---  \r\nBody\r\n", "---\r\na: 1\r\nb: 2\r\n---\r\nBody\r\n");
        closes("+++\na = 1\n+++++\nBody\n", "+++\na = 1\n+++\nBody\n");
    }

    @Test
    void whereTheEndCannotBeToldNothingIsOffered() {
        for (String text : new String[] {
            "---\nBody\n",
            "---\n# only a comment\nBody\n",
            "---\n  indented\nBody\n",
            "---\na: 1\n\nb: 2\n",
            "---\na: 1\n\n# c\n\nb: 2\n",
            "---\na: 1\nA sentence: with a colon\n",
            "---\n",
            "---\n---\n",
            "+++\na: 1\n",
        }) {
            assertThat(closed(text)).as(text).isEmpty();
        }
    }

    private static Optional<Fix> opened(String text) {
        return new FenceMending(text, '-').open(0);
    }

    @Test
    void anOddOpeningFenceIsMendedWhereAHeaderFollows() {
        becomes("–––\na: 1\n–––\nBody\n", opened("–––\na: 1\n–––\nBody\n"), "---\na: 1\n---\nBody\n");
        becomes("===\na: 1\n---\nBody\n", opened("===\na: 1\n---\nBody\n"), "---\na: 1\n---\nBody\n");
        becomes(
                "--\n\n# c\na: 1\n  b\n- x\n--\n",
                opened("--\n\n# c\na: 1\n  b\n- x\n--\n"),
                "---\n\n# c\na: 1\n  b\n- x\n---\n");
        for (String text : new String[] {
            "===\nBody\n===\n",
            "===\n===\n",
            "–––\na: 1\n...\nBody\n",
            "–––\na: 1\nBody\n–––\n",
            "abc\na: 1\n---\n",
            "=\na: 1\n=\n",
            "==\na: 1\n==\n",
            "=+=\na: 1\n---\n",
            "–––\na: 1\n",
            "–––\n  b\na: 1\n–––\n",
            "\na: 1\n---\n"
        }) {
            assertThat(opened(text)).as(text).isEmpty();
        }
    }

    @Test
    void whatStandsBehindAFenceGetsALineOfItsOwn() {
        behindOpener("--- yaml\na: 1\n---\n", "---\na: 1\n---\n");
        behindOpener("---  YML \na: 1\n---\n", "---\na: 1\n---\n");
        behindOpener("+++ toml\na = 1\n+++\n", "+++\na = 1\n+++\n");
        behindOpener("--- title: x\n---\n", "---\ntitle: x\n---\n");
        behindOpener("--- title: x\r\n---\r\n", "---\r\ntitle: x\r\n---\r\n");
        behindOpener("+++ a = 1\n+++\n", "+++\na = 1\n+++\n");
        for (String text : new String[] {"--- words\n", "--- toml\n", "+++ yaml\n", "--- title:x\n", "--- -a: 1\n"}) {
            assertThat(new FenceMending(text, text.charAt(0)).behindOpener(3, 4))
                    .as(text)
                    .isEmpty();
        }
        behindCloser("---\na: 1\n----\nBody\n", "---\na: 1\n---\nBody\n");
        behindCloser("---\na: 1\n---–— \nBody\n", "---\na: 1\n---\nBody\n");
        behindCloser("---\na: 1\n--- \tBody\n", "---\na: 1\n---\nBody\n");
        behindCloser("---\r\na: 1\r\n---Body\r\n", "---\r\na: 1\r\n---\r\nBody\r\n");
        behindCloser("+++\na = 1\n+++++\nBody\n", "+++\na = 1\n+++\nBody\n");
        behindCloser("---\na: 1\n---==\nBody\n", "---\na: 1\n---\n==\nBody\n");
    }

    private static void behindOpener(String text, String expected) {
        int words = 3;
        while (text.charAt(words) == ' ') {
            words++;
        }
        becomes(text, new FenceMending(text, text.charAt(0)).behindOpener(3, words), expected);
    }

    private static void behindCloser(String text, String expected) {
        String fence = text.substring(0, 3);
        int from = text.indexOf("\n" + fence) + 4;
        becomes(text, Optional.of(new FenceMending(text, text.charAt(0)).behindCloser(from)), expected);
    }
}
