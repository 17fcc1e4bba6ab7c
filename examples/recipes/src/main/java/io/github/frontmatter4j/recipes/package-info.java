/** Small programs, one task each. The part between the marks is shown in the README. */
@NullMarked
package io.github.frontmatter4j.recipes;

import org.jspecify.annotations.NullMarked;
