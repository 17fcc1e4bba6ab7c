/** What stands in a Markdown body, where it stands, and how to change it without touching the rest. */
@NullMarked
package io.github.frontmatter4j.markdown;

import org.jspecify.annotations.NullMarked;
