/** Rules of the family {@code date}. */
@NullMarked
package io.github.frontmatter4j.validation.internal.rules.date;

import org.jspecify.annotations.NullMarked;
