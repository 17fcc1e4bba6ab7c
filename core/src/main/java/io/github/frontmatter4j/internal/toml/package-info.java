/** TOML 1.0: text to tree, changes to text edits, values to text. One door: {@code TomlFormat}. */
@NullMarked
package io.github.frontmatter4j.internal.toml;

import org.jspecify.annotations.NullMarked;
