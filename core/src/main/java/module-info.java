/**
 * Front matter: lossless reading, editing and typed binding.
 *
 * <p>Start with {@link io.github.frontmatter4j.FrontMatter}; it reads files and texts. What it gives is a
 * {@link io.github.frontmatter4j.ContentFile}, which knows its header as a tree, makes edits, and becomes a
 * {@link io.github.frontmatter4j.Content} of a record: {@link io.github.frontmatter4j.model.Post} or one of your own.
 *
 * <p>Readers of records want {@code bind} and {@code model}; tools that show findings want {@code problem} and
 * {@code source}; authors of header formats want {@code format} and {@code tree}. Reading never throws for what a file
 * contains; what is wrong is a {@link io.github.frontmatter4j.problem.Problem} with its place.
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

    uses io.github.frontmatter4j.problem.MessageCatalogue;
}
