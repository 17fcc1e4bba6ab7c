/** Rules of the family {@code seo}. */
@NullMarked
package io.github.frontmatter4j.validation.internal.rules.seo;

import org.jspecify.annotations.NullMarked;
