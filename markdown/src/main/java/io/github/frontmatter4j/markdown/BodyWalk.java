package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Walks the tree of a body once and hands each node to what reads it. */
final class BodyWalk {

    private final BodyText body;
    private final NodePlaces nodes;
    private final RunList runs;
    private final CodeReader code;
    private final FootnoteReader footnotes = new FootnoteReader();
    private final TagReader tags;
    private final BrokenTags brokenTags;
    private final List<Block> blocks = new ArrayList<>();
    private final List<FoundHeading> headings = new ArrayList<>();
    private final List<Node> links = new ArrayList<>();

    BodyWalk(NodePlaces nodes) {
        this.body = nodes.body();
        this.nodes = nodes;
        this.runs = new RunList(body);
        this.code = new CodeReader(nodes, runs);
        this.tags = new TagReader(body, runs);
        this.brokenTags = new BrokenTags(nodes);
    }

    RunList runs() {
        return runs;
    }

    CodeReader code() {
        return code;
    }

    FootnoteReader footnotes() {
        return footnotes;
    }

    TagReader tags() {
        return tags;
    }

    BrokenTags brokenTags() {
        return brokenTags;
    }

    /** The blocks directly inside the document. */
    List<Block> blocks() {
        return blocks;
    }

    List<FoundHeading> headings() {
        return headings;
    }

    /** The links and images whose place is known; they are read when their text is, too. */
    List<Node> links() {
        return links;
    }

    void walk(Node document) {
        for (Node node = document; node != null; node = TreeReader.next(node, document, true)) {
            if (node.getParent() == document) {
                blocks.add(new Block(kind(node), span(node)));
            }
            if (node instanceof org.commonmark.node.Block || node instanceof TableCell) {
                block(node);
            } else {
                inline(node);
            }
        }
    }

    private void block(Node node) {
        Span span = span(node);
        if (node instanceof HtmlBlock) {
            runs.beginBlock(span.start());
            tags.block(nodes.pieces(node));
        } else if (node instanceof org.commonmark.node.Heading heading) {
            runs.beginBlock(span.start());
            headings.add(new FoundHeading(heading.getLevel(), span, HeadingText.of(nodes.pieces(node))));
            brokenTags.look(node);
        } else if (node instanceof FencedCodeBlock fenced) {
            runs.beginBlock(span.start());
            code.fenced(fenced, span);
        } else if (node instanceof IndentedCodeBlock indented) {
            runs.beginBlock(span.start());
            code.indented(indented, span);
        } else if (node instanceof FootnoteDefinition note) {
            runs.beginBlock(span.start());
            footnotes.define(note, span);
        } else if (node instanceof Paragraph || node instanceof TableCell) {
            runs.beginBlock(span.start());
            brokenTags.look(node);
        }
    }

    private void inline(Node node) {
        if (node instanceof Text text) {
            String seen = body.unmask(text.getLiteral(), BodyText.Show.READABLE);
            runs.add(inImage(node, Run.Kind.TEXT), span(node), seen);
        } else if (node instanceof Code inlineCode) {
            code.inline(inlineCode, span(node), inImage(node, Run.Kind.CODE));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            runs.add(inImage(node, Run.Kind.LINE_BREAK), Span.at(runs.end()), " ");
        } else if (node instanceof Link || node instanceof Image) {
            if (!node.getSourceSpans().isEmpty()) {
                links.add(node);
            }
        } else if (node instanceof HtmlInline) {
            tags.inline(nodes.pieces(node));
        } else if (node instanceof FootnoteReference reference) {
            footnotes.refer(reference, span(node));
        }
    }

    private Span span(Node node) {
        return node.getSourceSpans().isEmpty() ? Span.at(runs.end()) : nodes.span(node);
    }

    /** What a piece of text is: the text of an image is its alternative. */
    private static Run.Kind inImage(Node node, Run.Kind outside) {
        for (Node at = node.getParent();
                at != null && !(at instanceof org.commonmark.node.Block);
                at = at.getParent()) {
            if (at instanceof Image) {
                return Run.Kind.ALT;
            }
        }
        return outside;
    }

    private static Block.Kind kind(Node node) {
        if (node instanceof Paragraph) {
            return Block.Kind.PARAGRAPH;
        } else if (node instanceof org.commonmark.node.Heading) {
            return Block.Kind.HEADING;
        } else if (node instanceof ListBlock) {
            return Block.Kind.LIST;
        } else if (node instanceof BlockQuote) {
            return Block.Kind.QUOTE;
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            return Block.Kind.CODE;
        } else if (node instanceof TableBlock) {
            return Block.Kind.TABLE;
        } else if (node instanceof HtmlBlock) {
            return Block.Kind.HTML;
        } else if (node instanceof ThematicBreak) {
            return Block.Kind.BREAK;
        } else if (node instanceof LinkReferenceDefinition) {
            return Block.Kind.DEFINITION;
        } else if (node instanceof FootnoteDefinition) {
            return Block.Kind.FOOTNOTE;
        }
        return Block.Kind.OTHER;
    }
}
