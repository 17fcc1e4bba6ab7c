/**
 * The Markdown body of a content file: links, images, outline, excerpts, word counts and lossless edits.
 *
 * <p>Start with {@link io.github.frontmatter4j.markdown.MarkdownBody#of(io.github.frontmatter4j.ContentFile)}. Spans are
 * offsets into the whole file, so that places in the header and in the body are told alike; an edit changes the characters
 * it was asked to change and no others.
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

    provides io.github.frontmatter4j.problem.MessageCatalogue with
            io.github.frontmatter4j.markdown.internal.ChineseMessages;
}
