/** Rules of the family {@code robots}. */
@NullMarked
package io.github.frontmatter4j.validation.internal.rules.robots;

import org.jspecify.annotations.NullMarked;
