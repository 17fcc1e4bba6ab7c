/** The rules of this library, a package a family; the list of all is {@code BuiltInRules}. */
@NullMarked
package io.github.frontmatter4j.validation.internal.rules;

import org.jspecify.annotations.NullMarked;
