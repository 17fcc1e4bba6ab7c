/** Rules of the family {@code type}. */
@NullMarked
package io.github.frontmatter4j.validation.internal.rules.type;

import org.jspecify.annotations.NullMarked;
