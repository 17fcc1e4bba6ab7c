/** The port behind which YAML, TOML and JSON headers stand as equals. For authors of formats; users of the library need none of it. */
@NullMarked
package io.github.frontmatter4j.format;

import org.jspecify.annotations.NullMarked;
