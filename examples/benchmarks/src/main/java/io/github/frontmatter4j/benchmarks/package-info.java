/** JMH benchmarks. */
@NullMarked
package io.github.frontmatter4j.benchmarks;

import org.jspecify.annotations.NullMarked;
