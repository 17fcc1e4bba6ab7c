package io.github.frontmatter4j.problem;

import io.github.frontmatter4j.source.TextEdits;
import java.util.Objects;

/**
 * A way to mend a problem: text edits and who may apply them. Immutable.
 *
 * @param title what it does, as an order ("Quote the value")
 * @param applicability who may apply it
 * @param edits what changes, in offsets of the file as it was read
 */
public record Fix(Message title, Applicability applicability, TextEdits edits) {

    /**
     * Refuses null.
     *
     * @param title what it does, as an order ("Quote the value")
     * @param applicability who may apply it
     * @param edits what changes, in offsets of the file as it was read
     */
    public Fix {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(applicability, "applicability");
        Objects.requireNonNull(edits, "edits");
    }

    /**
     * A fix that a program may apply unasked.
     *
     * @param title what it does
     * @param edits what changes
     * @return the fix
     */
    public static Fix safe(Message title, TextEdits edits) {
        return new Fix(title, Applicability.SAFE, edits);
    }

    /**
     * A fix that somebody has to ask for.
     *
     * @param title what it does
     * @param edits what changes
     * @return the fix
     */
    public static Fix unsafe(Message title, TextEdits edits) {
        return new Fix(title, Applicability.UNSAFE, edits);
    }
}
