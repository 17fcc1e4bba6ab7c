/** The text of a file and places in it: spans, positions, key paths, text edits. */
@NullMarked
package io.github.frontmatter4j.source;

import org.jspecify.annotations.NullMarked;
