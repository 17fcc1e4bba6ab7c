package io.github.frontmatter4j;

/** What stands where the front matter of a file would be. */
public enum HeaderState {
    /** No fences: the whole file is body. */
    ABSENT,
    /** Fences with nothing but white space between them. */
    EMPTY,
    /** Fences with comments between them, and no key. */
    COMMENTS_ONLY,
    /** A map of keys and values. */
    PRESENT,
    /**
     * Something that cannot be read as a map: an opening fence without a closing one, text that the format refuses, a
     * root that is no map, bytes that are not UTF-8. The file is never written.
     */
    BROKEN
}
