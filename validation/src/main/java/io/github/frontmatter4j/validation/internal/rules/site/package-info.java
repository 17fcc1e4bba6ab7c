/** Rules of the family {@code site}. */
@NullMarked
package io.github.frontmatter4j.validation.internal.rules.site;

import org.jspecify.annotations.NullMarked;
