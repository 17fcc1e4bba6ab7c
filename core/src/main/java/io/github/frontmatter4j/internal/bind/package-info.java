/** Reads records from trees and writes them back. One door: {@link RecordBinder}. */
@NullMarked
package io.github.frontmatter4j.internal.bind;

import org.jspecify.annotations.NullMarked;
