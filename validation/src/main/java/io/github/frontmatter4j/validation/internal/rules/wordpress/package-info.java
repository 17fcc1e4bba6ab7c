/** Rules of the family {@code wordpress}. */
@NullMarked
package io.github.frontmatter4j.validation.internal.rules.wordpress;

import org.jspecify.annotations.NullMarked;
