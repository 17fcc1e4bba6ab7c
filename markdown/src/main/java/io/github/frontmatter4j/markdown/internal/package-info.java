/** Scanners over text that know nothing of the model. Not part of the API. */
@NullMarked
package io.github.frontmatter4j.markdown.internal;

import org.jspecify.annotations.NullMarked;
