package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.tree.Value;
import java.util.List;

/**
 * A record as keys and values, and what the dialect has no words for. Immutable.
 *
 * @param values keys and values in canonical order
 * @param losses what could not be said, or not in a way that the system reads
 */
public record Written(Value.Entries values, List<Loss> losses) {

    /** Why something was lost. */
    public enum LossKind {
        /** The system has no key for it; it is kept under another one. */
        NO_KEY,
        /** Another component has taken its key; it is left out. */
        NO_ROOM,
        /** The system's dates have no offset. */
        NO_OFFSET,
        /** The system's categories are flat. */
        NO_HIERARCHY
    }

    /**
     * Something that could not be said.
     *
     * @param kind why
     * @param component the name of the component
     * @param key where it is kept, or would have been
     */
    public record Loss(LossKind kind, String component, String key) {}

    /**
     * Copies the list.
     *
     * @param values keys and values in canonical order
     * @param losses what could not be said, or not in a way that the system reads
     */
    public Written {
        losses = List.copyOf(losses);
    }
}
