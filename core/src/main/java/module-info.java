/**
 * Front matter: lossless reading, editing and typed binding.
 */
module io.github.frontmatter4j {
    requires static transitive org.jspecify;
    requires org.snakeyaml.engine;

    exports io.github.frontmatter4j;
    exports io.github.frontmatter4j.bind;
    exports io.github.frontmatter4j.format;
    exports io.github.frontmatter4j.source;
    exports io.github.frontmatter4j.dialect;
    exports io.github.frontmatter4j.model;
    exports io.github.frontmatter4j.problem;
    exports io.github.frontmatter4j.tree;
    exports io.github.frontmatter4j.wordpress;
}
