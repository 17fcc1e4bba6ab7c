/** How the systems that publish content files differ, as data: fences, names of keys, ways to read lists and dates. */
@NullMarked
package io.github.frontmatter4j.dialect;

import org.jspecify.annotations.NullMarked;
