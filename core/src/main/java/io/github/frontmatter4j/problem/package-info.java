/** What is wrong with a file, where, and how it can be mended. */
@NullMarked
package io.github.frontmatter4j.problem;

import org.jspecify.annotations.NullMarked;
