/** Finds the fences of a file in its bytes. One door: {@code EnvelopeScanner}. */
@NullMarked
package io.github.frontmatter4j.internal.scan;

import org.jspecify.annotations.NullMarked;
