package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import io.github.frontmatter4j.markdown.internal.MdxScanner;
import io.github.frontmatter4j.markdown.internal.Template;
import io.github.frontmatter4j.markdown.internal.TemplateScanner;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * The Markdown behind a header: what stands in it and where. The body is parsed when something is asked for the first
 * time, once; until then nothing is read or decoded. All spans are offsets of the whole file, so they can be put into
 * problems and text edits as they are. A body is never refused: whatever is not Markdown is text. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * MarkdownBody body = MarkdownBody.of(FrontMatter.standard().parse(path));
 * for (LinkRef link : body.links()) {
 *     link.target();     // "https://example.org/a b"
 *     link.targetSpan(); // the characters of the target in the file, if they could be verified
 * }
 * }</pre>
 */
public final class MarkdownBody {

    private final SourceText source;
    private final Supplier<Span> span;
    private final MarkdownFlavor flavor;
    private volatile @Nullable ParsedBody parsed;
    private volatile @Nullable List<BodyShape.Entry> shape;

    /** The body of a file, whose end is known when the body is decoded. */
    private record OfFile(ContentFile file) implements Supplier<Span> {
        @Override
        public Span get() {
            return file.bodySpan();
        }
    }

    /** A text that is a body as a whole. */
    private record Whole(SourceText source) implements Supplier<Span> {
        @Override
        public Span get() {
            return new Span(0, source.length());
        }
    }

    private record Known(Span get) implements Supplier<Span> {}

    private MarkdownBody(SourceText source, Supplier<Span> span, MarkdownFlavor flavor) {
        this.source = Objects.requireNonNull(source, "source");
        this.span = span;
        this.flavor = Objects.requireNonNull(flavor, "flavor");
    }

    /**
     * The body of a file; the flavor is told by the file name.
     *
     * @param file a file
     * @return the body, not yet parsed; the file's body is not decoded either
     */
    public static MarkdownBody of(ContentFile file) {
        return of(file, MarkdownFlavor.ofFileName(file.source().name()));
    }

    /**
     * The body of a file.
     *
     * @param file a file
     * @param flavor what the body may hold besides Markdown
     * @return the body, not yet parsed; the file's body is not decoded either
     */
    public static MarkdownBody of(ContentFile file, MarkdownFlavor flavor) {
        return new MarkdownBody(file.source(), new OfFile(file), flavor);
    }

    /**
     * A body in a file; the flavor is told by the file name.
     *
     * @param source the whole file
     * @param span the body in it
     * @return the body, not yet parsed
     */
    public static MarkdownBody of(SourceText source, Span span) {
        return of(source, span, MarkdownFlavor.ofFileName(source.name()));
    }

    /**
     * A body in a file.
     *
     * @param source the whole file
     * @param span the body in it
     * @param flavor what it may hold besides Markdown
     * @return the body, not yet parsed
     */
    public static MarkdownBody of(SourceText source, Span span, MarkdownFlavor flavor) {
        Objects.requireNonNull(span, "span");
        return new MarkdownBody(source, new Known(span), flavor);
    }

    /**
     * A file that is nothing but a body.
     *
     * @param source the whole file
     * @return the body, not yet parsed
     */
    public static MarkdownBody of(SourceText source) {
        return new MarkdownBody(source, new Whole(source), MarkdownFlavor.ofFileName(source.name()));
    }

    /**
     * The file.
     *
     * @return the source that all spans belong to
     */
    public SourceText source() {
        return source;
    }

    /**
     * Where the body stands.
     *
     * @return its span in the file
     */
    public Span span() {
        return span.get();
    }

    /**
     * What the body may hold besides Markdown.
     *
     * @return the flavor
     */
    public MarkdownFlavor flavor() {
        return flavor;
    }

    /**
     * Whether the body was parsed already, because something was asked. Work that needs the header alone leaves this
     * {@code false}.
     *
     * @return true after the first question
     */
    public boolean isParsed() {
        return parsed != null;
    }

    ParsedBody parsed() {
        ParsedBody known = parsed;
        if (known == null) {
            synchronized (this) {
                known = parsed;
                if (known == null) {
                    known = parse();
                    parsed = known;
                }
            }
        }
        return known;
    }

    /** What is compared before and after an edit; fails where the Markdown parser fails. */
    List<BodyShape.Entry> shape() {
        List<BodyShape.Entry> known = shape;
        if (known == null) {
            // one tree serves both, if nothing was asked before
            BodyText text = parsed == null ? bodyText() : parsed().text();
            Node document = TreeReader.read(text, flavor);
            if (parsed == null) {
                parsed = BodyParser.parse(text, document, flavor);
            }
            known = BodyShape.of(parsed(), document, flavor);
            shape = known;
        }
        return known;
    }

    /** The body in the edited file. */
    MarkdownBody moved(SourceText edited, TextEdits edits) {
        Span old = span();
        Span now = new Span(old.start(), old.end() + edits.growth());
        return new MarkdownBody(edited, new Known(now), flavor);
    }

    /** Why the body cannot be edited, if its bytes are not text. */
    Optional<Problem> encodingProblem() {
        OptionalInt bad = source.malformedAt();
        if (bad.isEmpty()) {
            return Optional.empty();
        }
        int offset = source.lengthOf(0, bad.getAsInt()).orElse(0);
        Span place = new Span(Math.min(offset, source.length()), Math.min(offset + 1, source.length()));
        return Optional.of(Problem.warning(
                        new ProblemId("encoding/body-not-utf-8"),
                        Location.of(source, place),
                        Message.of(
                                "Unexpected byte 0x{0} at byte offset {1}, expected UTF-8",
                                String.format(Locale.ROOT, "%02X", source.byteAt(bad.getAsInt())),
                                Integer.toString(bad.getAsInt())))
                .withHint(Message.of("save the file as UTF-8; until then the body can be kept but not read")));
    }

    private ParsedBody parse() {
        BodyText text = bodyText();
        try {
            return BodyParser.parse(text, flavor);
        } catch (RuntimeException | StackOverflowError e) {
            return ParsedBody.failed(text);
        }
    }

    BodyText bodyText() {
        String all = source.text();
        Span body = span();
        int end = Math.min(body.end(), all.length());
        int start = Math.min(body.start(), end);
        if (start == 0 && start < end && all.charAt(0) == '\uFEFF') {
            start = 1;
        }
        List<Template> templates = flavor.mdx()
                ? MdxScanner.scan(all, start, end)
                : TemplateScanner.scan(all, start, end, flavor.hugoShortcodes(), flavor.liquid());
        return new BodyText(all, start, end, templates);
    }

    /**
     * What stands in the body and was not understood: the JSX, expressions and modules of an MDX body. It is left alone by
     * every edit.
     *
     * @return the stretches in order; empty for bodies that are not MDX
     */
    public List<Span> notUnderstood() {
        return parsed().text().templates().stream()
                .filter(template -> template.kind().mdx())
                .map(template -> new Span(template.start(), template.end()))
                .toList();
    }

    /**
     * What a reader of the body should know: bytes that are not UTF-8, tags that browsers would show but Markdown does not,
     * JSX that was not understood.
     *
     * @return the problems, sorted by place
     */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        encodingProblem().ifPresent(problems::add);
        if (parsed().failed()) {
            problems.add(Problem.error(
                            new ProblemId("body/not-readable"),
                            Location.of(source, span()),
                            Message.of("Unexpected failure of the Markdown parser, expected a body"))
                    .withHint(Message.of("this is a fault of the library: please report it with the file")));
        }
        for (HtmlTag tag : parsed().brokenTags()) {
            problems.add(Problem.warning(
                            new ProblemId("body/malformed-tag"),
                            Location.of(source, new Span(tag.start(), tag.end())),
                            Message.of(
                                    "Unexpected slash or quote inside the tag `{0}`, expected attributes only",
                                    "<" + tag.name() + ">"))
                    .withHint(Message.of("Markdown shows such a tag as text; take the slash or quote out")));
        }
        List<Span> unknown = notUnderstood();
        if (!unknown.isEmpty()) {
            problems.add(Problem.of(
                    new ProblemId("body/jsx-not-understood"),
                    Severity.INFO,
                    Location.of(source, unknown.get(0)),
                    Message.of(
                            "Unexpected JSX in {0} places, expected Markdown; it is left alone",
                            Integer.toString(unknown.size()))));
        }
        problems.sort(Problem.ORDER);
        return List.copyOf(problems);
    }

    /**
     * The blocks at the top level.
     *
     * @return the blocks in order
     */
    public List<Block> blocks() {
        return parsed().blocks();
    }

    /**
     * The headings, HTML headings included.
     *
     * @return the headings in order
     */
    public List<Heading> headings() {
        return parsed().headings();
    }

    /**
     * The headings as a tree, with anchors.
     *
     * @param anchors how anchors are made
     * @return the outline
     */
    public Outline outline(Anchors anchors) {
        return Outline.of(parsed().text(), headings(), anchors);
    }

    /**
     * The links: Markdown, HTML, and the shortcodes that link ({@code ref}, {@code relref}, {@code link} of a figure). A
     * Markdown link whose target is a shortcode is listed twice: once as it stands, once for the shortcode.
     *
     * @return the links in the order of the file
     */
    public List<LinkRef> links() {
        return parsed().links();
    }

    /**
     * The images: Markdown, HTML and shortcodes.
     *
     * @return the images in the order of the file
     */
    public List<ImageRef> images() {
        return parsed().images();
    }

    /**
     * The reference definitions.
     *
     * @return the definitions in order, shadowed ones included
     */
    public List<LinkDefinition> definitions() {
        return parsed().definitions();
    }

    /**
     * The blocks of code.
     *
     * @return the blocks in order
     */
    public List<CodeBlock> codeBlocks() {
        return parsed().codeBlocks();
    }

    /**
     * The footnotes.
     *
     * @return the definitions in order
     */
    public List<Footnote> footnotes() {
        return parsed().footnotes();
    }

    /**
     * The HTML elements, joined across Markdown.
     *
     * @return the elements in the order of their opening tags
     */
    public List<HtmlElement> html() {
        return parsed().html();
    }

    /**
     * The shortcodes and template tags.
     *
     * @return the tags in order, closing tags included
     */
    public List<Shortcode> shortcodes() {
        return parsed().shortcodes();
    }

    /**
     * The block comments that the editor of WordPress leaves.
     *
     * @return the comments in order
     */
    public List<BlockComment> blockComments() {
        return parsed().blockComments();
    }

    /**
     * Images with caption and link.
     *
     * @return the figures in order; a gallery is listed and so are the figures in it
     */
    public List<Figure> figures() {
        return parsed().figures();
    }

    /**
     * Frames, players and embed blocks.
     *
     * @return the embeds in order
     */
    public List<Embed> embeds() {
        return parsed().embeds();
    }

    /**
     * Begins to change the body. Nothing happens to this body: {@link BodyEdit#apply()} gives another one.
     *
     * @return an edit without changes
     */
    public BodyEdit edit() {
        return new BodyEdit(this);
    }

    /**
     * Finds what WordPress and its exporters left in the body, and how to write it as Markdown. Nothing happens to this
     * body; every fix was proven on a copy to keep all prose, links, images, embeds, headings and code. A body
     * that is MDX, HTML alone or not UTF-8 has nothing to clean.
     *
     * @param options what the cleaned body is to look like
     * @return the plan, with a preview
     */
    public CleanPlan clean(CleanOptions options) {
        return Cleaner.plan(this, options);
    }

    /**
     * The text without markup.
     *
     * @return the text, blocks of code included
     */
    public PlainText plainText() {
        return PlainText.of(parsed().runs(), true);
    }

    /**
     * The prose without markup.
     *
     * @return the text without blocks of code; code inside a line stays
     */
    public PlainText prose() {
        return PlainText.of(parsed().runs(), false);
    }

    /**
     * The tree of commonmark, for programs that bring their own renderer or visitor. Every call makes a new tree, which the
     * caller may change. Source spans count from the beginning of {@link #span()} (behind a byte order mark, if the body
     * begins with one); templates stand in it as they stand in the file.
     *
     * @return the document node
     */
    public Node tree() {
        return TreeReader.restored(parsed().text(), flavor);
    }

    /**
     * The body as HTML, with {@link HtmlOptions#STANDARD}.
     *
     * @return the HTML; not safe for a page of strangers, see {@link HtmlOptions#sanitize()}
     */
    public String toHtml() {
        return toHtml(HtmlOptions.STANDARD);
    }

    /**
     * The body as HTML.
     *
     * @param options how
     * @return the HTML, lines ended by LF
     */
    public String toHtml(HtmlOptions options) {
        return HtmlWriter.write(this, options);
    }

    /**
     * The size of the body. Hugo and WordPress count in rendered HTML; it is rendered for that, with raw HTML kept and
     * without templates, whose output nobody knows here.
     *
     * @param counting how to count
     * @return words or characters, and the reading time
     */
    public WordCount wordCount(Counting counting) {
        boolean hugo = counting == Counting.HUGO || counting == Counting.HUGO_CJK || counting == Counting.HUGO_AUTO;
        HtmlOptions plain = HtmlOptions.STANDARD.withoutAnchors().withTemplates(HtmlOptions.Templates.DROP);
        return WordCount.of(counting, hugo ? HtmlWriter.hugo(this, true) : toHtml(plain));
    }

    /**
     * The excerpt that a generator takes.
     *
     * @param rule the generator's rule
     * @return the excerpt, or empty if the rule needs a marker and there is none
     */
    public Optional<Excerpt> excerpt(ExcerptRule rule) {
        return ExcerptTaker.take(this, rule);
    }

    @Override
    public String toString() {
        return "body of " + source.name();
    }
}
