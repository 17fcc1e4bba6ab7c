package io.github.frontmatter4j.tree;

/** How a scalar is written. */
public enum ScalarStyle {
    /** Without quotes: in YAML any type, in TOML and JSON a number, boolean, date or null. */
    PLAIN,
    /** In single quotes; TOML: a literal string. */
    SINGLE_QUOTED,
    /** In double quotes, with escapes. */
    DOUBLE_QUOTED,
    /** A YAML block scalar after {@code |}, or a TOML string of several lines in {@code '''}. */
    LITERAL,
    /** A YAML block scalar after {@code >}, or a TOML string of several lines in {@code """}. */
    FOLDED
}
