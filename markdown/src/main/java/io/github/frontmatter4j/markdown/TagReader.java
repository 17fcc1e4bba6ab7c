package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.Entities;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import io.github.frontmatter4j.markdown.internal.HtmlTokenizer;
import io.github.frontmatter4j.markdown.internal.Pieces;
import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the tags of a body, and the text between those that stand in blocks of HTML. For one body. */
final class TagReader {

    private static final Set<String> BLOCK_TAGS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "br",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "iframe",
            "video",
            "audio");

    private final BodyText body;
    private final RunList runs;
    private final List<HtmlTag> tags = new ArrayList<>();

    TagReader(BodyText body, RunList runs) {
        this.body = body;
        this.runs = runs;
    }

    List<HtmlTag> tags() {
        return tags;
    }

    /** A tag inside of a line: the text around it is Markdown. */
    void inline(Pieces pieces) {
        HtmlTokenizer.scan(pieces, true, new HtmlTokenizer.Sink() {
            @Override
            public void tag(HtmlTag tag) {
                add(tag);
            }

            @Override
            public void text(int from, int to) {}
        });
    }

    void block(Pieces pieces) {
        HtmlTokenizer.scan(pieces, false, new HtmlTokenizer.Sink() {
            @Override
            public void tag(HtmlTag tag) {
                add(tag);
            }

            @Override
            public void text(int from, int to) {
                String text = Entities.decodeHtml(pieces.text().substring(from, to), false);
                runs.add(
                        Run.Kind.HTML,
                        new Span(pieces.offset(from), pieces.endOffset(to)),
                        body.unmask(text, BodyText.Show.READABLE));
            }
        });
    }

    private void add(HtmlTag tag) {
        tags.add(tag);
        if (BLOCK_TAGS.contains(tag.name())) {
            runs.beginBlock(tag.start());
        }
    }
}
