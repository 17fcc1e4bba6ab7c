/** YAML: events to tree, changes to text edits, values to text. One door: {@code YamlFormat}. */
@NullMarked
package io.github.frontmatter4j.internal.yaml;

import org.jspecify.annotations.NullMarked;
