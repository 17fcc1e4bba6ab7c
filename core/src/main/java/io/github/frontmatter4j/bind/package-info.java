/**
 * Reading headers into records of your own: how components find their keys, what converters do, and where values came
 * from. A record without a single annotation can be read; start there.
 */
@NullMarked
package io.github.frontmatter4j.bind;

import org.jspecify.annotations.NullMarked;
