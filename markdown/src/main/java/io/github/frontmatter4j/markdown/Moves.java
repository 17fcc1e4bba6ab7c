package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;

/** Where the characters around edits lie afterwards. */
record Moves(TextEdits edits) {

    /** Where an offset lies afterwards: before what is put in there. */
    int before(int offset) {
        return moved(offset, false);
    }

    /** Where an offset lies afterwards: behind what is put in there. */
    int behind(int offset) {
        return moved(offset, true);
    }

    private int moved(int offset, boolean behindInsertions) {
        int moved = offset;
        for (TextEdit edit : edits.list()) {
            int end = edit.span().end();
            boolean insertion = edit.span().isEmpty();
            if (end < offset || (end == offset && (behindInsertions || !insertion))) {
                moved += edit.growth();
            }
        }
        return moved;
    }
}
