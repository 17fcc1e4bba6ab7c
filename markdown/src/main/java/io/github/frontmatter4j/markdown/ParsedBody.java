package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import java.util.List;

/** Everything that one parse of a body finds. */
record ParsedBody(
        BodyText text,
        List<Block> blocks,
        List<Heading> headings,
        List<LinkRef> links,
        List<ImageRef> images,
        List<LinkDefinition> definitions,
        List<CodeBlock> codeBlocks,
        List<Footnote> footnotes,
        List<HtmlElement> html,
        List<HtmlTag> tags,
        List<HtmlTag> brokenTags,
        List<Shortcode> shortcodes,
        List<BlockComment> blockComments,
        List<Figure> figures,
        List<Embed> embeds,
        List<Run> runs,
        boolean failed) {

    /** What is left to say where the Markdown parser itself failed. */
    static ParsedBody failed(BodyText text) {
        return new ParsedBody(
                text, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), true);
    }
}
