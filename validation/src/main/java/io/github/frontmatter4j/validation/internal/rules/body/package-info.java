/** Rules of the family {@code body}. */
@NullMarked
package io.github.frontmatter4j.validation.internal.rules.body;

import org.jspecify.annotations.NullMarked;
