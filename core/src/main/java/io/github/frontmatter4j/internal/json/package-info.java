/** JSON, with braces (Hugo) and without (Hexo): text to tree, changes to text edits. One door: {@code JsonFormat}. */
@NullMarked
package io.github.frontmatter4j.internal.json;

import org.jspecify.annotations.NullMarked;
