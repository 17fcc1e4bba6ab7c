/** Rules of the family {@code text}. */
@NullMarked
package io.github.frontmatter4j.validation.internal.rules.text;

import org.jspecify.annotations.NullMarked;
