/** Rules of the family {@code list}. */
@NullMarked
package io.github.frontmatter4j.validation.internal.rules.list;

import org.jspecify.annotations.NullMarked;
