/** Rules of the family {@code key}. */
@NullMarked
package io.github.frontmatter4j.validation.internal.rules.key;

import org.jspecify.annotations.NullMarked;
