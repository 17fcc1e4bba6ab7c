package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import org.jspecify.annotations.Nullable;

/** What stands behind a key instead of a colon and a blank, and colons that are one too many. */
final class ColonMistakes {

    private final RefusedHeader header;
    private final String text;
    private final LineScan lines;
    private final ValueFixes fixes;

    ColonMistakes(RefusedHeader header, ValueFixes fixes) {
        this.header = header;
        this.text = header.text();
        this.lines = header.lines();
        this.fixes = fixes;
    }

    /** A second colon inside a value. */
    Problem second(int at, ValueOfLine value) {
        Problem problem = header.problem(
                        Ids.COLON,
                        new Span(at, at + 1),
                        Message.of("Unexpected second `: ` in a value without quotes, expected text"))
                .withHint(Message.of("quote the value"));
        return fixes.quotable(problem, value.start(), Applicability.SAFE);
    }

    /** A key whose colon is full-width or touches a quote or bracket: a colon inside the value is not the one meant. */
    @Nullable
    Problem glued(int until) {
        int end = header.end();
        for (int line = header.firstContent(); line >= 0 && line <= until; line = header.nextContent(line)) {
            int key = header.behindDashes(line);
            int sign = behindKey(key, end);
            boolean wide = sign < end && text.charAt(sign) == '\uFF1A';
            boolean tight = sign + 1 < end && text.charAt(sign) == ':' && "\"'[{".indexOf(text.charAt(sign + 1)) >= 0;
            ValueOfLine value = wide || tight ? header.entry(line) : null;
            if (sign > key && value != null && value.colon() > sign) {
                return wide ? wide(sign, lines.endOfLine(line)) : tight(sign, false);
            }
        }
        return null;
    }

    /** Whether a line has a word and behind it something that may stand for a colon. */
    boolean isMeant(int line) {
        int end = lines.endOfLine(line);
        int key = behindKey(line, end);
        int sign = lines.skipSpaces(key);
        return key > line
                && Character.isLetter(text.charAt(line))
                && sign < end
                && "=:\uFF1A".indexOf(text.charAt(sign)) >= 0
                && !text.startsWith("://", sign);
    }

    /** What stands for the colon on a line that is no entry; null if nothing does. */
    @Nullable
    Problem on(int line) {
        int end = lines.endOfLine(line);
        for (int i = lines.skipSpaces(line); i < end; i++) {
            char c = text.charAt(i);
            if (c == '\uFF1A') {
                return wide(i, end);
            } else if (c == ':' && !text.startsWith("://", i)) {
                return tight(i, i + 1 < end && LineScan.isWideSpace(text.charAt(i + 1)));
            }
        }
        return equalsSign(line);
    }

    private Problem wide(int at, int end) {
        int behind = at + 1 < end && LineScan.isWideSpace(text.charAt(at + 1)) ? at + 2 : at + 1;
        int value = lines.skipSpaces(behind);
        return header.problem(
                        Ids.WIDE_COLON,
                        new Span(at, at + 1),
                        Message.of("Unexpected full-width colon `：` (U+FF1A), expected `: `"))
                .withHint(Message.of("write an ASCII colon and a blank behind the key"))
                .withFix(Fix.safe(Message.of("Write `: `"), write(at, value, value >= end ? ":" : ": ")));
    }

    private Problem tight(int at, boolean wideSpace) {
        Message message = wideSpace
                ? Message.of("Unexpected white space that is no ASCII blank behind `:`, expected a blank")
                : Message.of("Unexpected text directly behind `:`, expected a blank");
        return header.problem(Ids.COLON_WITHOUT_SPACE, new Span(at, at + 1), message)
                .withHint(Message.of("write a blank behind the colon"))
                .withFix(Fix.safe(Message.of("Write `: `"), write(at, wideSpace ? at + 2 : at + 1, ": ")));
    }

    /** {@code title = x}: the habit of another format. */
    private @Nullable Problem equalsSign(int line) {
        Span content = lines.contentOf(line);
        int key = behindKey(content.start(), content.end());
        int sign = lines.skipSpaces(key);
        if (key == content.start() || sign >= content.end() || text.charAt(sign) != '=') {
            return null;
        }
        return header.problem(
                        Ids.NOT_AN_ENTRY,
                        new Span(sign, sign + 1),
                        Message.of("Unexpected `=` behind the key, expected `: `"))
                .withHint(Message.of("write a colon and a blank behind the key"))
                .withFix(Fix.unsafe(Message.of("Write `: `"), write(key, lines.skipSpaces(sign + 1), ": ")));
    }

    private int behindKey(int from, int end) {
        int key = from;
        while (key < end && RefusedHeader.isKeyCharacter(text.charAt(key))) {
            key++;
        }
        return key;
    }

    private static TextEdits write(int from, int to, String colon) {
        return TextEdits.of(new TextEdit(new Span(from, to), colon));
    }
}
