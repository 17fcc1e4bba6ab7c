package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.Entities;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import io.github.frontmatter4j.markdown.internal.HtmlTokenizer;
import io.github.frontmatter4j.markdown.internal.Pieces;
import io.github.frontmatter4j.markdown.internal.Template;
import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Walks the tree of a body once and notes what stands where. Not thread-safe; one for each parse. */
final class BodyParser {

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
    private final boolean wordPress;
    private final NodePlaces nodes;
    private final LinkReader linkReader;

    private final List<Block> blocks = new ArrayList<>();
    private final List<PendingHeading> headings = new ArrayList<>();
    private final List<Node> links = new ArrayList<>();
    private final List<CodeBlock> codeBlocks = new ArrayList<>();
    private final List<FootnoteDefinition> notes = new ArrayList<>();
    private final Map<String, List<Span>> noteReferences = new LinkedHashMap<>();
    private final List<HtmlTag> tags = new ArrayList<>();
    private final List<HtmlTag> brokenTags = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final List<Span> codeSpans = new ArrayList<>();

    private record PendingHeading(int level, Span span, HeadingText written) {}

    private BodyParser(BodyText body, boolean wordPress) {
        this.body = body;
        this.wordPress = wordPress;
        this.nodes = new NodePlaces(body);
        this.linkReader = new LinkReader(nodes);
    }

    static ParsedBody parse(BodyText body, MarkdownFlavor flavor) {
        return parse(body, TreeReader.read(body, flavor), flavor);
    }

    static ParsedBody parse(BodyText body, Node document, MarkdownFlavor flavor) {
        return new BodyParser(body, flavor.wordPress()).read(document);
    }

    /** What is left to say where the Markdown parser itself failed. */
    static ParsedBody failed(BodyText body) {
        Extras none = new Extras(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new BodyParser(body, false).result(none, true);
    }

    private ParsedBody read(Node document) {
        linkReader.define(document);
        Node node = document;
        while (node != null) {
            boolean down = enter(node, document);
            node = TreeReader.next(node, document, down);
        }
        // the tree is in the order of the file; should a parser extension move nodes, searches still need the order
        runs.sort(Comparator.comparingInt(Run::start));
        cutAttributes();
        templateCode();
        runs.sort(Comparator.comparingInt(Run::start));
        HtmlIndex index = HtmlIndex.of(body, tags, runs);
        codeBlocks.addAll(index.codeBlocks());
        codeBlocks.sort(Comparator.comparing(CodeBlock::span));
        for (HtmlIndex.Element heading : index.headings()) {
            headings.add(new PendingHeading(
                    heading.tag().name().charAt(1) - '0',
                    heading.span(),
                    new HeadingText(
                            Heading.Form.HTML,
                            heading.content(),
                            Optional.of(heading.tag().value("id")).filter(id -> !id.isEmpty()),
                            Optional.empty())));
        }
        headings.sort(Comparator.comparing(PendingHeading::span));
        ShortcodeIndex shortcodes = ShortcodeIndex.of(body, wordPress, codeAreas());
        cutShortcodes(shortcodes.shortcodes());
        for (Node link : links) {
            linkReader.read(link, runs);
        }
        List<LinkRef> linkRefs = linkReader.links();
        List<ImageRef> imageRefs = linkReader.images();
        linkRefs.addAll(index.links());
        imageRefs.addAll(index.images());
        linkRefs.addAll(shortcodes.links());
        imageRefs.addAll(shortcodes.images());
        linkRefs.sort(Comparator.comparing(LinkRef::span));
        imageRefs.sort(Comparator.comparing(ImageRef::span));
        List<Embed> embeds = new ArrayList<>(index.embeds());
        embeds.addAll(shortcodes.embeds());
        embeds.sort(Comparator.comparing(Embed::span));
        Extras extras = new Extras(
                linkRefs,
                imageRefs,
                index.elements(),
                shortcodes.shortcodes(),
                FigureFinder.find(body, index, imageRefs, shortcodes, runs),
                embeds);
        return result(extras, false);
    }

    private record Extras(
            List<LinkRef> links,
            List<ImageRef> images,
            List<HtmlElement> html,
            List<Shortcode> shortcodes,
            List<Figure> figures,
            List<Embed> embeds) {}

    private ParsedBody result(Extras extras, boolean failed) {
        List<Heading> read = new ArrayList<>();
        for (PendingHeading heading : headings) {
            HeadingText written = heading.written();
            String text =
                    Run.text(body, runs, written.text().start(), written.text().end(), false);
            read.add(new Heading(
                    written.form(),
                    heading.level(),
                    heading.span(),
                    text,
                    written.text(),
                    written.id(),
                    written.attributes()));
        }
        List<Footnote> footnotes = new ArrayList<>();
        for (FootnoteDefinition note : notes) {
            Span span = span(note);
            footnotes.add(new Footnote(
                    note.getLabel(),
                    span,
                    Run.text(body, runs, span.start(), span.end(), false),
                    noteReferences.getOrDefault(LinkReader.normalize(note.getLabel()), List.of())));
        }
        return new ParsedBody(
                body,
                List.copyOf(blocks),
                List.copyOf(read),
                List.copyOf(extras.links()),
                List.copyOf(extras.images()),
                List.copyOf(linkReader.definitions()),
                List.copyOf(codeBlocks),
                List.copyOf(footnotes),
                extras.html(),
                List.copyOf(tags),
                List.copyOf(brokenTags),
                extras.shortcodes(),
                HtmlIndex.blockComments(body, tags),
                extras.figures(),
                List.copyOf(extras.embeds()),
                List.copyOf(runs),
                failed);
    }

    /** Where no shortcode can begin: code, and the brackets of links. */
    private List<Span> codeAreas() {
        List<Span> areas = new ArrayList<>(codeSpans);
        for (CodeBlock code : codeBlocks) {
            areas.add(code.span());
        }
        for (Node link : links) {
            int start = span(link).start() + (link instanceof Image ? 1 : 0);
            areas.add(new Span(start, start + 1));
        }
        areas.sort(null);
        return areas;
    }

    // ---- places

    private Span span(Node node) {
        if (node.getSourceSpans().isEmpty()) {
            return Span.at(
                    runs.isEmpty() ? body.start() : runs.get(runs.size() - 1).end());
        }
        return nodes.span(node);
    }

    // ---- the walk

    /** Notes a node; returns whether its children are still to be visited. */
    private boolean enter(Node node, Node document) {
        if (node.getParent() == document) {
            blocks.add(new Block(kind(node), span(node)));
        }
        if (node instanceof Text text) {
            run(
                    isInImage(text) ? Run.Kind.ALT : Run.Kind.TEXT,
                    node,
                    body.unmask(text.getLiteral(), BodyText.Show.READABLE));
        } else if (node instanceof Code) {
            code(node);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            int at = runs.isEmpty() ? body.start() : runs.get(runs.size() - 1).end();
            runs.add(new Run(isInImage(node) ? Run.Kind.ALT : Run.Kind.LINE_BREAK, at, at, " "));
        } else if (node instanceof Link || node instanceof Image) {
            links.add(node);
        } else if (node instanceof HtmlInline) {
            HtmlTokenizer.scan(nodes.pieces(node), true, new TagSink(null));
        } else if (node instanceof HtmlBlock) {
            block(node);
            Pieces pieces = nodes.pieces(node);
            HtmlTokenizer.scan(pieces, false, new TagSink(pieces));
        } else if (node instanceof org.commonmark.node.Heading heading) {
            block(node);
            headings.add(new PendingHeading(heading.getLevel(), span(node), HeadingText.of(nodes.pieces(node))));
            brokenTags(node);
        } else if (node instanceof FencedCodeBlock fenced) {
            block(node);
            fenced(fenced);
        } else if (node instanceof IndentedCodeBlock indented) {
            block(node);
            Span span = span(node);
            String content = body.unmask(indented.getLiteral(), BodyText.Show.RAW);
            codeBlocks.add(
                    new CodeBlock(CodeBlock.Form.INDENTED, span, Optional.empty(), Optional.empty(), "", content));
            runs.add(new Run(Run.Kind.CODE, span.start(), span.end(), content));
        } else if (node instanceof FootnoteDefinition note) {
            block(node);
            notes.add(note);
        } else if (node instanceof FootnoteReference reference) {
            noteReferences
                    .computeIfAbsent(LinkReader.normalize(reference.getLabel()), label -> new ArrayList<>())
                    .add(span(node));
        } else if (node instanceof Paragraph || node instanceof TableCell) {
            block(node);
            brokenTags(node);
        }
        return true;
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

    private static boolean isInImage(Node node) {
        for (Node at = node.getParent();
                at != null && !(at instanceof org.commonmark.node.Block);
                at = at.getParent()) {
            if (at instanceof Image) {
                return true;
            }
        }
        return false;
    }

    private void run(Run.Kind kind, Node node, String text) {
        Span span = span(node);
        runs.add(new Run(kind, span.start(), span.end(), text));
    }

    private void block(Node node) {
        int start = span(node).start();
        runs.add(new Run(Run.Kind.BLOCK, start, start, ""));
    }

    private void code(Node node) {
        Span span = span(node);
        codeSpans.add(span);
        String text = body.unmask(((Code) node).getLiteral(), BodyText.Show.RAW);
        runs.add(new Run(isInImage(node) ? Run.Kind.ALT : Run.Kind.CODE, span.start(), span.end(), text));
    }

    private void fenced(FencedCodeBlock node) {
        Span span = span(node);
        String info = node.getInfo() == null ? "" : node.getInfo();
        String word = firstWord(info);
        Optional<Span> place = Optional.empty();
        if (!word.isEmpty()) {
            SourceSpan line = node.getSourceSpans().get(0);
            int lineStart = nodes.offset(line);
            int at = body.slice(lineStart, lineStart + line.getLength()).indexOf(word);
            if (at > 0) {
                place = Optional.of(new Span(lineStart + at, lineStart + at + word.length()));
            }
        }
        String content = body.unmask(node.getLiteral() == null ? "" : node.getLiteral(), BodyText.Show.RAW);
        codeBlocks.add(new CodeBlock(
                CodeBlock.Form.FENCED,
                span,
                Optional.of(word).filter(name -> !name.isEmpty()),
                place,
                body.unmask(info, BodyText.Show.RAW),
                content));
        runs.add(new Run(Run.Kind.CODE, span.start(), span.end(), content));
    }

    private static String firstWord(String info) {
        int end = 0;
        while (end < info.length() && info.charAt(end) != ' ' && info.charAt(end) != '\t' && info.charAt(end) != '{') {
            end++;
        }
        return info.substring(0, end);
    }

    /** Highlight tags whose content no Markdown parser sees. */
    private void templateCode() {
        for (Template template : body.templates()) {
            boolean fence = template.kind() == Template.Kind.FENCE;
            if (fence || template.kind() == Template.Kind.VERBATIM) {
                Optional<Template.Param> first = template.params().stream().findFirst();
                String info = first.map(Template.Param::value).orElse("");
                String word = firstWord(info);
                Optional<Span> place = first.filter(param -> !word.isEmpty())
                        .map(param -> new Span(param.start(), param.start() + word.length()));
                Span span = new Span(template.start(), template.end());
                String raw = body.slice(template.contentStart(), template.contentEnd());
                String content = fence ? raw.stripTrailing().stripIndent() + "\n" : raw;
                codeBlocks.add(new CodeBlock(
                        fence ? CodeBlock.Form.FENCED : CodeBlock.Form.TEMPLATE,
                        span,
                        Optional.of(word).filter(name -> !name.isEmpty()),
                        place,
                        info,
                        content));
                runs.add(new Run(Run.Kind.BLOCK, span.start(), span.start(), ""));
                runs.add(new Run(Run.Kind.CODE, span.start(), span.end(), content.stripTrailing() + "\n"));
            }
        }
    }

    // ---- what is no text for a reader

    /** An attribute block behind a heading is not text. */
    private void cutAttributes() {
        for (PendingHeading heading : headings) {
            if (heading.written().attributes().isEmpty()) {
                continue;
            }
            int from = heading.written().attributes().get().start();
            int to = heading.span().end();
            for (int i = Math.max(0, Run.firstFrom(runs, from) - 1);
                    i < runs.size() && runs.get(i).start() < to;
                    i++) {
                Run run = runs.get(i);
                if (run.end() > from) {
                    int end = Math.max(run.start(), heading.written().text().end());
                    String rest = end > run.start() ? run.part(body, run.start(), end) : "";
                    runs.set(i, new Run(run.kind(), run.start(), Math.min(run.end(), end), rest));
                }
            }
        }
    }

    /** Shortcodes of WordPress are text for the Markdown parser, but not for a reader. */
    private void cutShortcodes(List<Shortcode> shortcodes) {
        for (Shortcode shortcode : shortcodes) {
            if (shortcode.system() != Shortcode.System.WORDPRESS) {
                continue;
            }
            Span gone = shortcode.span();
            for (int i = Math.max(0, Run.firstFrom(runs, gone.start()) - 1);
                    i < runs.size() && runs.get(i).start() < gone.end();
                    i++) {
                Run run = runs.get(i);
                if (run.end() <= gone.start() || run.text().isEmpty()) {
                    continue;
                }
                runs.remove(i--);
                if (run.start() < gone.start()) {
                    runs.add(++i, run.cut(body, run.start(), gone.start()));
                }
                if (gone.end() < run.end()) {
                    runs.add(++i, run.cut(body, gone.end(), run.end()));
                }
            }
        }
    }

    // ---- HTML

    private final class TagSink implements HtmlTokenizer.Sink {
        private final @Nullable Pieces block;

        TagSink(@Nullable Pieces block) {
            this.block = block;
        }

        @Override
        public void tag(HtmlTag tag) {
            tags.add(tag);
            if (BLOCK_TAGS.contains(tag.name())) {
                runs.add(new Run(Run.Kind.BLOCK, tag.start(), tag.start(), ""));
            }
        }

        @Override
        public void text(int from, int to) {
            if (block != null) {
                String text = body.unmask(
                        Entities.decodeHtml(block.text().substring(from, to), false), BodyText.Show.READABLE);
                runs.add(new Run(Run.Kind.HTML, block.offset(from), block.endOffset(to), text));
            }
        }
    }

    /** Tags that browsers read but Markdown does not, because a slash stands where no attribute can be. */
    private void brokenTags(Node node) {
        if (node.getSourceSpans().isEmpty() || !hasTextTag(node)) {
            return;
        }
        HtmlTokenizer.scan(nodes.pieces(node), true, new HtmlTokenizer.Sink() {
            @Override
            public void tag(HtmlTag tag) {
                if (tag.type() == HtmlTag.Type.OPEN && tag.strayText() && isText(node, tag.start())) {
                    brokenTags.add(tag);
                }
            }

            @Override
            public void text(int from, int to) {}
        });
    }

    private static boolean hasTextTag(Node node) {
        for (Node at = node.getFirstChild(); at != null; at = TreeReader.next(at, node, true)) {
            if (at instanceof Text text) {
                String literal = text.getLiteral();
                int open = literal.indexOf('<');
                if (open >= 0 && open + 1 < literal.length() && Character.isLetter(literal.charAt(open + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isText(Node block, int offset) {
        for (Node at = block.getFirstChild(); at != null; at = TreeReader.next(at, block, true)) {
            if (at instanceof Text && span(at).start() <= offset && offset < span(at).end()) {
                return true;
            }
        }
        return false;
    }
}
