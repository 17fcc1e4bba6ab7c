/** JSON Schema of a record, for editors and other validators. */
@NullMarked
package io.github.frontmatter4j.validation.schema;

import org.jspecify.annotations.NullMarked;
