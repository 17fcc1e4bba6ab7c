package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.TextEdits;
import java.util.List;

/**
 * What cleaning a body would do, proven on a copy and not yet done. Immutable.
 *
 * @param before the body as it is
 * @param after the body as it would be; the same object if there is nothing to clean
 * @param findings what was found, in the order of the file: each with its fix, or without one where something is lost or
 *     cannot be known, or where it can only be seen and mended after other edits
 * @param edits all fixes together, in offsets of the file as it is
 */
public record CleanPlan(MarkdownBody before, MarkdownBody after, List<Problem> findings, TextEdits edits) {

    /**
     * Copies the list.
     *
     * @param before the body as it is
     * @param after the body as it would be
     * @param findings what was found
     * @param edits all fixes together
     */
    public CleanPlan {
        findings = List.copyOf(findings);
    }

    /**
     * The change as a unified diff with three lines around it.
     *
     * @return the diff, lines ended by LF; empty if nothing changes
     */
    public String diff() {
        return LineDiff.of(before.source(), edits);
    }
}
