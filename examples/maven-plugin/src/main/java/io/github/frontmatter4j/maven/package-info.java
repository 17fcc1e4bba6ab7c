/** The Maven plugin: goals that check and mend content files in a build. */
@NullMarked
package io.github.frontmatter4j.maven;

import org.jspecify.annotations.NullMarked;
