/** What an edit was to do, held against what it did. One door: {@code Intent}. */
@NullMarked
package io.github.frontmatter4j.internal.edit;

import org.jspecify.annotations.NullMarked;
