/** Rules of the family {@code url}. */
@NullMarked
package io.github.frontmatter4j.validation.internal.rules.url;

import org.jspecify.annotations.NullMarked;
