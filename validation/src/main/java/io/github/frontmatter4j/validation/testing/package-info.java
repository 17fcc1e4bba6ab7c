/** Runs the page of a rule as its test. For authors of rules; needs no test framework. */
@NullMarked
package io.github.frontmatter4j.validation.testing;

import org.jspecify.annotations.NullMarked;
