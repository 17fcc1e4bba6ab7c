/**
 * Start here: {@link io.github.frontmatter4j.FrontMatter} reads files, {@link io.github.frontmatter4j.ContentFile} is a
 * file that was read, {@link io.github.frontmatter4j.HeaderEdit} changes one.
 */
@NullMarked
package io.github.frontmatter4j;

import org.jspecify.annotations.NullMarked;
