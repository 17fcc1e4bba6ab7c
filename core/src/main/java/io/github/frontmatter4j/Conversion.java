package io.github.frontmatter4j;

import io.github.frontmatter4j.problem.Problem;
import java.util.List;
import java.util.Objects;

/**
 * A file in the words of another system, and what those words cannot say. Immutable.
 *
 * @param file the new file; its body has the bytes of the old one
 * @param notes what has no counterpart, with the place in the old file; sorted by place
 */
public record Conversion(ContentFile file, List<Problem> notes) {

    /**
     * Copies the list.
     *
     * @param file the new file; its body has the bytes of the old one
     * @param notes what has no counterpart, with the place in the old file; sorted by place
     */
    public Conversion {
        Objects.requireNonNull(file, "file");
        notes = List.copyOf(notes);
    }
}
