/** The command line. */
@NullMarked
package io.github.frontmatter4j.cli;

import org.jspecify.annotations.NullMarked;
