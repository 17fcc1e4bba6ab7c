package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
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
        List<CodeBlock> code = inOrder(CodeBlock::span, walk.code().blocks(), new ElementCode(body, html).blocks());
        ShortcodeIndex shortcodes = ShortcodeIndex.of(body, wordPress, withoutShortcodes(code));
        cutShortcodes(shortcodes);
        // only now is nothing left among the runs that a reader does not see
        ElementLinks elements = new ElementLinks(body, html);
        walk.links().forEach(link -> links.read(link, runs.list()));
        List<ImageRef> images = inOrder(ImageRef::span, links.images(), elements.images(), shortcodes.images());
        return new ParsedBody(
                body,
                List.copyOf(walk.blocks()),
                headings(html),
                inOrder(LinkRef::span, links.links(), elements.links(), shortcodes.links()),
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
                inOrder(Embed::span, new ElementEmbeds(body, html).embeds(), shortcodes.embeds()),
                List.copyOf(runs.list()),
                false);
    }

    @SafeVarargs
    private static <T> List<T> inOrder(Function<T, Span> place, List<T>... parts) {
        List<T> all = new ArrayList<>();
        for (List<T> part : parts) {
            all.addAll(part);
        }
        all.sort(Comparator.comparing(place));
        return List.copyOf(all);
    }

    private List<Heading> headings(HtmlIndex html) {
        return inOrder(FoundHeading::span, walk.headings(), FoundHeading.among(html.all())).stream()
                .map(heading -> heading.read(walk.runs()))
                .toList();
    }

    /** An attribute block behind a heading is not text. */
    private void cutAttributes() {
        for (FoundHeading heading : walk.headings()) {
            heading.written()
                    .attributes()
                    .ifPresent(attributes -> walk.runs()
                            .endEarly(
                                    heading.written().text().end(),
                                    new Span(attributes.start(), heading.span().end())));
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
        code.forEach(block -> areas.add(block.span()));
        for (Node link : walk.links()) {
            int start = nodes.span(link).start() + (link instanceof Image ? 1 : 0);
            areas.add(new Span(start, start + 1));
        }
        areas.sort(null);
        return areas;
    }
}
