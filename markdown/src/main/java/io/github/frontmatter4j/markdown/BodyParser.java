package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/**
 * Reads a body: first what Markdown has a syntax for, then elements and shortcodes, which lie across its nodes. For one
 * body.
 */
final class BodyParser {

    private final BodyText body;
    private final NodePlaces nodes;
    private final LinkReader links;
    private final BodyWalk walk;

    private BodyParser(BodyText body) {
        this.body = body;
        this.nodes = new NodePlaces(body);
        this.links = new LinkReader(nodes);
        this.walk = new BodyWalk(nodes);
    }

    static ParsedBody parse(BodyText body, MarkdownFlavor flavor) {
        return parse(body, TreeReader.read(body, flavor), flavor);
    }

    static ParsedBody parse(BodyText body, Node document, MarkdownFlavor flavor) {
        return new BodyParser(body).read(document, flavor.wordPress());
    }

    private ParsedBody read(Node document, boolean wordPress) {
        RunList runs = walk.runs();
        links.define(document);
        walk.walk(document);
        // the tree is in the order of the file; should a parser extension move nodes, searches still need the order
        runs.sort();
        cutAttributes();
        walk.code().templates();
        runs.sort();
        HtmlIndex html = HtmlIndex.of(body, walk.tags().tags(), runs.list());
        List<CodeBlock> code = Placed.inOrder(walk.code().blocks(), new ElementCode(body, html).blocks());
        ShortcodeIndex shortcodes = ShortcodeIndex.of(body, wordPress, withoutShortcodes(code));
        cutShortcodes(shortcodes);
        // only now is nothing left among the runs that a reader does not see
        ElementLinks elements = new ElementLinks(body, html);
        for (Node link : walk.links()) {
            links.read(link, runs.list());
        }
        List<ImageRef> images = Placed.inOrder(links.images(), elements.images(), shortcodes.images());
        return new ParsedBody(
                body,
                List.copyOf(walk.blocks()),
                headings(html),
                Placed.inOrder(links.links(), elements.links(), shortcodes.links()),
                images,
                List.copyOf(links.definitions()),
                code,
                walk.footnotes().footnotes(runs),
                html.elements(),
                List.copyOf(walk.tags().tags()),
                List.copyOf(walk.brokenTags().tags()),
                shortcodes.shortcodes(),
                BlockCommentReader.comments(body, walk.tags().tags()),
                FigureFinder.find(body, html, images, shortcodes, runs.list()),
                Placed.inOrder(new ElementEmbeds(body, html).embeds(), shortcodes.embeds()),
                List.copyOf(runs.list()),
                false);
    }

    private List<Heading> headings(HtmlIndex html) {
        List<Heading> headings = new ArrayList<>();
        for (FoundHeading heading : Placed.inOrder(walk.headings(), FoundHeading.among(html.all()))) {
            headings.add(heading.read(walk.runs()));
        }
        return List.copyOf(headings);
    }

    /** An attribute block behind a heading is not text. */
    private void cutAttributes() {
        for (FoundHeading heading : walk.headings()) {
            Span attributes = heading.written().attributes().orElse(null);
            if (attributes != null) {
                walk.runs()
                        .endEarly(
                                heading.written().text().end(),
                                new Span(attributes.start(), heading.span().end()));
            }
        }
    }

    /** Shortcodes of WordPress are text for the Markdown parser, but not for a reader. */
    private void cutShortcodes(ShortcodeIndex shortcodes) {
        for (Shortcode shortcode : shortcodes.shortcodes()) {
            if (shortcode.system() == Shortcode.System.WORDPRESS) {
                walk.runs().cut(shortcode.span());
            }
        }
    }

    /** Where no shortcode can begin: code, and the brackets of links. */
    private List<Span> withoutShortcodes(List<CodeBlock> code) {
        List<Span> areas = new ArrayList<>(walk.code().words());
        for (CodeBlock block : code) {
            areas.add(block.span());
        }
        for (Node link : walk.links()) {
            int start = nodes.span(link).start() + (link instanceof Image ? 1 : 0);
            areas.add(new Span(start, start + 1));
        }
        areas.sort(null);
        return areas;
    }
}
