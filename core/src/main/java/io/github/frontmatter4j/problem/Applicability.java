package io.github.frontmatter4j.problem;

/** Who may apply a fix. */
public enum Applicability {
    /** The meaning for every reader stays or is repaired; a program may apply it unasked. */
    SAFE,
    /** The likely intent, but the author should look at it; applied only when asked for. */
    UNSAFE,
    /** A suggestion to read; never applied by a program. */
    DISPLAY_ONLY
}
