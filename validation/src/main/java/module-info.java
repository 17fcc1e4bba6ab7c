/** Placeholder until the first package of this module lands. */
module io.github.frontmatter4j.validation {
    requires transitive io.github.frontmatter4j;
    requires static transitive org.jspecify;
}
