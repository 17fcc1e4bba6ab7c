package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.format.BracketEdits;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import java.util.ArrayList;
import java.util.List;

/** New text among the old, with the line ends of the file. */
final class NewText {

    private final HeaderText header;
    private final YamlHabits habits;

    NewText(HeaderText header, YamlHabits habits) {
        this.header = header;
        this.habits = habits;
    }

    String joined(List<String> lines) {
        return String.join(habits.lineEnd(), lines);
    }

    /** Lines below what ends a line, each begun by a line end. */
    String below(List<String> lines) {
        return lines.isEmpty() ? "" : habits.lineEnd() + joined(lines);
    }

    /** Lines above what starts a line, each with its line end. */
    String above(List<String> lines) {
        return joined(lines) + habits.lineEnd();
    }

    /** New lines at the start of a line; the line before gets its line end if it has none. */
    TextEdits insert(int at, List<String> lines) {
        boolean open =
                at > header.span().start() && !LineScan.isBreak(header.text().charAt(at - 1));
        return TextEdits.of(TextEdit.insert(at, open ? below(lines) : above(lines)));
    }

    BracketEdits brackets() {
        return new BracketEdits(header, habits.lineEnd(), true);
    }

    /** Edits without those that change nothing. */
    static TextEdits edits(TextEdit... edits) {
        List<TextEdit> real = new ArrayList<>();
        for (TextEdit edit : edits) {
            if (!edit.span().isEmpty() || !edit.text().isEmpty()) {
                real.add(edit);
            }
        }
        return TextEdits.of(real);
    }
}
