/**
 * Posts, tags, SEO and Rank Math as records. {@link io.github.frontmatter4j.model.Post} reads the files of every system;
 * whoever wants less writes a record of their own.
 */
@NullMarked
package io.github.frontmatter4j.model;

import org.jspecify.annotations.NullMarked;
