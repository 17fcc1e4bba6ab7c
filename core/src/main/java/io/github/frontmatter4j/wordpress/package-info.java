/** What WordPress leaves in exported files: PHP-serialized values, read as data and never as objects. */
@NullMarked
package io.github.frontmatter4j.wordpress;

import org.jspecify.annotations.NullMarked;
