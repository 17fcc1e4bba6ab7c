/** Bean Validation on records that were read from files: violations become problems at the characters meant. */
@NullMarked
package io.github.frontmatter4j.validation.bean;

import org.jspecify.annotations.NullMarked;
