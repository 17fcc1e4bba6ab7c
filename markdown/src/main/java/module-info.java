/**
 * The Markdown body of a content file: links, images, outline, excerpts, word counts and lossless edits.
 */
module io.github.frontmatter4j.markdown {
    requires transitive io.github.frontmatter4j;
    requires static transitive org.jspecify;
    requires transitive org.commonmark;
    requires org.commonmark.ext.footnotes;
    requires org.commonmark.ext.gfm.strikethrough;
    requires org.commonmark.ext.gfm.tables;
    requires org.commonmark.ext.task.list.items;
    requires org.jsoup;

    exports io.github.frontmatter4j.markdown;
}
