/** How a site is checked: facts, suppressions, the proof of fixes. */
@NullMarked
package io.github.frontmatter4j.validation.internal;

import org.jspecify.annotations.NullMarked;
