/** The header as a tree: nodes with spans, values without them, and the changes one can ask for. */
@NullMarked
package io.github.frontmatter4j.tree;

import org.jspecify.annotations.NullMarked;
