package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.Entities;
import io.github.frontmatter4j.markdown.internal.LinkSyntax;
import io.github.frontmatter4j.markdown.internal.Pieces;
import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads the links and images that Markdown has a syntax for, and what they are defined by. For one body. */
final class LinkReader {

    private record DefinitionPlace(
            String target,
            Optional<Span> targetSpan,
            Optional<String> title,
            Optional<Span> titleSpan,
            boolean dynamic) {}

    private final BodyText body;
    private final NodePlaces nodes;
    private final List<LinkDefinition> definitions = new ArrayList<>();
    private final Map<String, DefinitionPlace> places = new HashMap<>();
    private final List<LinkRef> links = new ArrayList<>();
    private final List<ImageRef> images = new ArrayList<>();

    LinkReader(NodePlaces nodes) {
        this.nodes = nodes;
        this.body = nodes.body();
    }

    List<LinkDefinition> definitions() {
        return definitions;
    }

    List<LinkRef> links() {
        return links;
    }

    List<ImageRef> images() {
        return images;
    }

    /** Takes the definitions of a document; needed before its links are read. */
    void define(Node document) {
        Node node = document;
        while (node != null) {
            if (node instanceof LinkReferenceDefinition definition
                    && !definition.getSourceSpans().isEmpty()) {
                define(definition);
            }
            node = TreeReader.next(node, document, node instanceof org.commonmark.node.Block);
        }
    }

    private void define(LinkReferenceDefinition node) {
        Pieces pieces = nodes.pieces(node);
        LinkSyntax.Tail tail = LinkSyntax.definition(pieces.text());
        DefinitionPlace place = place(pieces, tail, node.getDestination(), node.getTitle());
        boolean effective = places.putIfAbsent(normalize(node.getLabel()), place) == null;
        definitions.add(new LinkDefinition(
                nodes.span(node),
                body.unmask(node.getLabel(), BodyText.Show.RAW),
                place.target(),
                place.targetSpan(),
                place.title(),
                effective));
    }

    /** The places of target and title, if reading them back gives what the parser found. */
    private DefinitionPlace place(
            Pieces pieces,
            LinkSyntax.@Nullable Tail tail,
            @Nullable String wantedTarget,
            @Nullable String wantedTitle) {
        String wanted = wantedTarget == null ? "" : wantedTarget;
        String target = body.unmask(wanted, BodyText.Show.RAW);
        Optional<String> title =
                wantedTitle == null ? Optional.empty() : Optional.of(body.unmask(wantedTitle, BodyText.Show.RAW));
        boolean dynamic = body.hasMask(wanted);
        Optional<Span> targetSpan = Optional.empty();
        Optional<Span> titleSpan = Optional.empty();
        if (tail != null) {
            String raw = pieces.text().substring(tail.from(), tail.to());
            if (Entities.unescapeMarkdown(raw).equals(wanted)) {
                targetSpan = Optional.of(place(pieces, tail.from(), tail.to()));
            }
            if (tail.titleFrom() >= 0 && pieces.contiguous(tail.titleFrom(), tail.titleTo())) {
                String rawTitle = pieces.text().substring(tail.titleFrom(), tail.titleTo());
                if (Entities.unescapeMarkdown(rawTitle).equals(wantedTitle)) {
                    titleSpan = Optional.of(place(pieces, tail.titleFrom(), tail.titleTo()));
                }
            }
        }
        return new DefinitionPlace(target, targetSpan, title, titleSpan, dynamic);
    }

    private static Span place(Pieces pieces, int from, int to) {
        int start = to > from ? pieces.offset(from) : pieces.endOffset(from);
        return new Span(start, to > from ? pieces.endOffset(to) : start);
    }

    /** Reads a link or an image whose place is known. */
    void read(Node node, List<Run> runs) {
        boolean image = node instanceof Image;
        String target = image ? ((Image) node).getDestination() : ((Link) node).getDestination();
        String title = image ? ((Image) node).getTitle() : ((Link) node).getTitle();
        Pieces pieces = nodes.pieces(node);
        String text = pieces.text();
        int open = image ? 1 : 0;
        RefSyntax syntax = RefSyntax.BARE_URL;
        DefinitionPlace place = null;
        Optional<Span> label = Optional.empty();
        if (text.startsWith("[", open)) {
            int close = textEnd(node, pieces, open);
            if (close > open) {
                label = Optional.of(place(pieces, open + 1, close));
                LinkSyntax.Tail tail = LinkSyntax.inlineTail(text, close + 1);
                if (tail != null && tail.end() == text.length()) {
                    syntax = RefSyntax.INLINE;
                    place = place(pieces, tail, target, title);
                } else {
                    syntax = RefSyntax.REFERENCE;
                    place = reference(text, open, close, target);
                }
            }
        } else if (text.startsWith("<")) {
            syntax = RefSyntax.AUTOLINK;
            place = written(pieces, 1, text.length() - 1, target);
        } else {
            place = written(pieces, 0, text.length(), target);
        }
        if (place == null) {
            place = place(pieces, null, target, title);
        }
        Span whole = nodes.span(node);
        String seen = Run.text(body, runs, whole.start(), whole.end(), image);
        if (image) {
            images.add(new ImageRef(
                    syntax,
                    whole,
                    place.target(),
                    place.targetSpan(),
                    seen,
                    label,
                    place.title(),
                    place.titleSpan(),
                    place.dynamic()));
        } else {
            Optional<Span> textSpan =
                    syntax == RefSyntax.AUTOLINK || syntax == RefSyntax.BARE_URL ? place.targetSpan() : label;
            links.add(new LinkRef(
                    syntax,
                    whole,
                    place.target(),
                    place.targetSpan(),
                    seen,
                    textSpan,
                    place.title(),
                    place.titleSpan(),
                    place.dynamic()));
        }
    }

    /** An address that stands in the text as it is; the parser may have put a scheme before it. */
    private DefinitionPlace written(Pieces pieces, int from, int to, String target) {
        String raw = pieces.text().substring(from, Math.max(from, to));
        boolean same = target.equals(raw)
                || target.equals(Entities.unescapeMarkdown(raw))
                || target.equals("mailto:" + raw)
                || target.equals("http://" + raw);
        Optional<Span> place = same ? Optional.of(place(pieces, from, to)) : Optional.empty();
        return new DefinitionPlace(
                body.unmask(target, BodyText.Show.RAW),
                place,
                Optional.empty(),
                Optional.empty(),
                body.hasMask(target));
    }

    private @Nullable DefinitionPlace reference(String text, int open, int close, String target) {
        int labelEnd = close + 1 < text.length() ? LinkSyntax.labelEnd(text, close + 1) : -1;
        String label = labelEnd > close + 3 ? text.substring(close + 2, labelEnd - 1) : text.substring(open + 1, close);
        DefinitionPlace place = places.get(normalize(label));
        return place != null && place.target().equals(body.unmask(target, BodyText.Show.RAW)) ? place : null;
    }

    /** The index of the bracket that closes the text of a link, or -1. */
    private int textEnd(Node node, Pieces pieces, int open) {
        int at = open + 1;
        for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
            if (!child.getSourceSpans().isEmpty()) {
                at = pieces.indexOf(nodes.span(child).end());
                break;
            }
        }
        String text = pieces.text();
        while (at < text.length()
                && (text.charAt(at) == ' '
                        || text.charAt(at) == '\t'
                        || text.charAt(at) == '\n'
                        || (text.charAt(at) == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '\n'))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == ']' ? at : -1;
    }

    /** Labels match without regard to case and to how much white space stands between words. */
    static String normalize(String label) {
        return Run.collapse(label).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }
}
