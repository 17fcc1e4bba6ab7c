package io.github.frontmatter4j.tree;

/** How a map or list is written. */
public enum CollectionStyle {
    /** By lines and indentation; TOML: tables. */
    BLOCK,
    /** In brackets or braces. */
    FLOW
}
