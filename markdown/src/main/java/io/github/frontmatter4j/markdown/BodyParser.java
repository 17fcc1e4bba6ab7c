package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.Entities;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import io.github.frontmatter4j.markdown.internal.HtmlTokenizer;
import io.github.frontmatter4j.markdown.internal.LinkSyntax;
import io.github.frontmatter4j.markdown.internal.Pieces;
import io.github.frontmatter4j.markdown.internal.Template;
import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

    private final List<Block> blocks = new ArrayList<>();
    private final List<PendingHeading> headings = new ArrayList<>();
    private final List<Node> links = new ArrayList<>();
    private final List<LinkDefinition> definitions = new ArrayList<>();
    private final Map<String, DefinitionPlace> places = new HashMap<>();
    private final List<CodeBlock> codeBlocks = new ArrayList<>();
    private final List<FootnoteDefinition> notes = new ArrayList<>();
    private final Map<String, List<Span>> noteReferences = new LinkedHashMap<>();
    private final List<HtmlTag> tags = new ArrayList<>();
    private final List<HtmlTag> brokenTags = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final List<Span> codeSpans = new ArrayList<>();

    private record DefinitionPlace(
            String target,
            Optional<Span> targetSpan,
            Optional<String> title,
            Optional<Span> titleSpan,
            boolean dynamic) {}

    private record PendingHeading(
            Heading.Form form, int level, Span span, Span text, Optional<String> id, Optional<Span> attributes) {}

    private BodyParser(BodyText body, boolean wordPress) {
        this.body = body;
        this.wordPress = wordPress;
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
        collectDefinitions(document);
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
                    Heading.Form.HTML,
                    heading.tag().name().charAt(1) - '0',
                    heading.span(),
                    heading.content(),
                    Optional.of(heading.tag().value("id")).filter(id -> !id.isEmpty()),
                    Optional.empty()));
        }
        headings.sort(Comparator.comparing(PendingHeading::span));
        ShortcodeIndex shortcodes = ShortcodeIndex.of(body, wordPress, codeAreas());
        cutShortcodes(shortcodes.shortcodes());
        List<LinkRef> linkRefs = new ArrayList<>();
        List<ImageRef> imageRefs = new ArrayList<>();
        for (Node link : links) {
            resolve(link, linkRefs, imageRefs);
        }
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
            String text =
                    Run.text(body, runs, heading.text().start(), heading.text().end(), false);
            read.add(new Heading(
                    heading.form(),
                    heading.level(),
                    heading.span(),
                    text,
                    heading.text(),
                    heading.id(),
                    heading.attributes()));
        }
        List<Footnote> footnotes = new ArrayList<>();
        for (FootnoteDefinition note : notes) {
            Span span = span(note);
            footnotes.add(new Footnote(
                    note.getLabel(),
                    span,
                    Run.text(body, runs, span.start(), span.end(), false),
                    noteReferences.getOrDefault(normalize(note.getLabel()), List.of())));
        }
        return new ParsedBody(
                body,
                List.copyOf(blocks),
                List.copyOf(read),
                List.copyOf(extras.links()),
                List.copyOf(extras.images()),
                List.copyOf(definitions),
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

    private int offset(SourceSpan span) {
        return body.start() + span.getInputIndex();
    }

    private Span span(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return Span.at(
                    runs.isEmpty() ? body.start() : runs.get(runs.size() - 1).end());
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return new Span(offset(spans.get(0)), offset(last) + last.getLength());
    }

    private Pieces pieces(Node node) {
        List<int[]> spans = new ArrayList<>();
        for (SourceSpan span : node.getSourceSpans()) {
            spans.add(new int[] {offset(span), offset(span) + span.getLength()});
        }
        return Pieces.of(body, spans);
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
            HtmlTokenizer.scan(pieces(node), true, new TagSink(null));
        } else if (node instanceof HtmlBlock) {
            block(node);
            Pieces pieces = pieces(node);
            HtmlTokenizer.scan(pieces, false, new TagSink(pieces));
        } else if (node instanceof org.commonmark.node.Heading heading) {
            block(node);
            heading(heading);
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
                    .computeIfAbsent(normalize(reference.getLabel()), label -> new ArrayList<>())
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
            int lineStart = offset(line);
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

    // ---- headings

    private void heading(org.commonmark.node.Heading node) {
        Span whole = span(node);
        Pieces pieces = pieces(node);
        String text = pieces.text();
        boolean atx = isAtx(text);
        int from = 0;
        int to = text.length();
        if (atx) {
            while (from < to && text.charAt(from) == '#') {
                from++;
            }
            to = withoutClosingMarks(text, from, to);
        } else {
            to = Math.max(0, text.lastIndexOf('\n'));
        }
        from = skipBlanks(text, from, to);
        to = backOverBlanks(text, from, to);
        Optional<String> id = Optional.empty();
        Optional<Span> attributes = Optional.empty();
        int brace = attributeStart(text, from, to);
        if (brace >= 0) {
            attributes = Optional.of(new Span(pieces.offset(brace), pieces.endOffset(to)));
            id = idOf(text.substring(brace + 1, to - 1));
            to = backOverBlanks(text, from, brace);
        }
        Span content = to > from
                ? new Span(pieces.offset(from), pieces.endOffset(to))
                : Span.at(from < text.length() ? pieces.offset(from) : pieces.endOffset(text.length()));
        headings.add(new PendingHeading(
                atx ? Heading.Form.ATX : Heading.Form.SETEXT, node.getLevel(), whole, content, id, attributes));
    }

    /** An attribute block behind a heading is not text. */
    private void cutAttributes() {
        for (PendingHeading heading : headings) {
            if (heading.attributes().isEmpty()) {
                continue;
            }
            int from = heading.attributes().get().start();
            int to = heading.span().end();
            for (int i = Math.max(0, Run.firstFrom(runs, from) - 1);
                    i < runs.size() && runs.get(i).start() < to;
                    i++) {
                Run run = runs.get(i);
                if (run.end() > from) {
                    int end = Math.max(run.start(), heading.text().end());
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

    private static boolean isAtx(String text) {
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == '#') {
            marks++;
        }
        return marks > 0
                && marks <= 6
                && (marks == text.length() || text.charAt(marks) == ' ' || text.charAt(marks) == '\t')
                && text.indexOf('\n') < 0;
    }

    private static int withoutClosingMarks(String text, int from, int to) {
        int end = backOverBlanks(text, from, to);
        int marks = end;
        while (marks > from && text.charAt(marks - 1) == '#') {
            marks--;
        }
        boolean closes =
                marks < end && (marks == from || text.charAt(marks - 1) == ' ' || text.charAt(marks - 1) == '\t');
        return closes ? marks : end;
    }

    private static int skipBlanks(String text, int from, int to) {
        int at = from;
        while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\n')) {
            at++;
        }
        return at;
    }

    private static int backOverBlanks(String text, int from, int to) {
        int at = to;
        while (at > from
                && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t' || text.charAt(at - 1) == '\n')) {
            at--;
        }
        return at;
    }

    /** Where <code>{#id .class key=value}</code> begins that ends the text, or -1. */
    private static int attributeStart(String text, int from, int to) {
        if (to - from < 3 || text.charAt(to - 1) != '}') {
            return -1;
        }
        int open = text.lastIndexOf('{', to - 1);
        if (open < from || (open > from && text.charAt(open - 1) == '\\')) {
            return -1;
        }
        String inside = text.substring(open + 1, to - 1).strip();
        if (inside.startsWith(":")) {
            inside = inside.substring(1).strip();
        }
        boolean attributes = inside.length() > 1
                && (inside.charAt(0) == '#' || inside.charAt(0) == '.' || inside.indexOf('=') > 0)
                && inside.indexOf('\n') < 0;
        return attributes ? open : -1;
    }

    private static Optional<String> idOf(String inside) {
        for (String word : inside.strip().split("\\s+", -1)) {
            String name = word.startsWith(":#") ? word.substring(1) : word;
            if (name.startsWith("#") && name.length() > 1) {
                int dot = name.indexOf('.');
                return Optional.of(dot > 1 ? name.substring(1, dot) : name.substring(1));
            }
            if (name.startsWith("id=")) {
                return Optional.of(name.substring(3).replace("\"", ""));
            }
        }
        return Optional.empty();
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
        HtmlTokenizer.scan(pieces(node), true, new HtmlTokenizer.Sink() {
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

    // ---- links

    private void collectDefinitions(Node document) {
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
        Pieces pieces = pieces(node);
        LinkSyntax.Tail tail = LinkSyntax.definition(pieces.text());
        DefinitionPlace place = place(pieces, tail, node.getDestination(), node.getTitle());
        boolean effective = places.putIfAbsent(normalize(node.getLabel()), place) == null;
        definitions.add(new LinkDefinition(
                span(node),
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
        Optional<String> title = Optional.ofNullable(wantedTitle).map(text -> body.unmask(text, BodyText.Show.RAW));
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

    private void resolve(Node node, List<LinkRef> linkRefs, List<ImageRef> imageRefs) {
        if (node.getSourceSpans().isEmpty()) {
            return;
        }
        boolean image = node instanceof Image;
        String target = image ? ((Image) node).getDestination() : ((Link) node).getDestination();
        String title = image ? ((Image) node).getTitle() : ((Link) node).getTitle();
        Pieces pieces = pieces(node);
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
        Span whole = span(node);
        String seen = Run.text(body, runs, whole.start(), whole.end(), image);
        if (image) {
            imageRefs.add(new ImageRef(
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
            linkRefs.add(new LinkRef(
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
                at = pieces.indexOf(span(child).end());
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
