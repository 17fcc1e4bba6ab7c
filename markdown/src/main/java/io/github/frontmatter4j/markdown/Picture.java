package io.github.frontmatter4j.markdown;

/**
 * What is known of a picture.
 *
 * @param link where it leads, or empty
 * @param align the class that aligns it, or empty
 */
record Picture(String source, String alt, String title, String link, String align) {}
