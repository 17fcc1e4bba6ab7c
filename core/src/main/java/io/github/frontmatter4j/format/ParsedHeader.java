package io.github.frontmatter4j.format;

import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a format found in a header. Immutable.
 *
 * @param root the tree; null if the header is empty, holds comments only, or is not well-formed
 * @param wellFormed whether the format accepts the text
 * @param problems what is wrong; at least one if the text is not well-formed
 * @param separable whether every entry of the root means the same without the others, so that
 *     {@link HeaderFormat#readChanged} may be asked
 */
public record ParsedHeader(@Nullable Node root, boolean wellFormed, List<Problem> problems, boolean separable) {

    /**
     * Copies the list.
     *
     * @param root the tree; null if the header is empty, holds comments only, or is not well-formed
     * @param wellFormed whether the format accepts the text
     * @param problems what is wrong; at least one if the text is not well-formed
     * @param separable whether every entry of the root means the same without the others
     */
    public ParsedHeader {
        problems = List.copyOf(problems);
        if (!wellFormed && problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "Unexpected silence, expected a problem that says what is not well-formed");
        }
    }

    /**
     * A header whose entries are not known to be separable.
     *
     * @param root the tree; null if the header is empty, holds comments only, or is not well-formed
     * @param wellFormed whether the format accepts the text
     * @param problems what is wrong; at least one if the text is not well-formed
     */
    public ParsedHeader(@Nullable Node root, boolean wellFormed, List<Problem> problems) {
        this(root, wellFormed, problems, false);
    }
}
