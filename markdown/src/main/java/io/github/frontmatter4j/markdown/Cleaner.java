package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what WordPress and its exporters leave in a body and proves a fix for each: the fixed body is read again and must
 * hold the same prose, links, images, embeds, headings and code.
 */
final class Cleaner {

    private static final Set<String> NOISE = Set.of(
            "loading",
            "decoding",
            "fetchpriority",
            "srcset",
            "sizes",
            "data-fancybox",
            "data-src",
            "data-original",
            "data-lazy-src",
            "data-lazy",
            "data-lazy-srcset",
            "data-srcset",
            "data-recalc-dims",
            "data-attachment-id",
            "data-permalink",
            "data-orig-file",
            "data-orig-size",
            "data-comments-opened",
            "data-image-meta",
            "data-image-title",
            "data-image-description",
            "data-medium-file",
            "data-large-file");

    /** Each proof reads the whole body; where most fixes fail, the rest of them is left out. */
    private static final int MAX_PROOFS = 200;

    /** A run may free what the next one sees; real bodies need one, torn ones two or three. */
    private static final int MAX_RUNS = 8;

    private static final Set<String> KNOWN = Set.of(
            "src",
            "alt",
            "title",
            "class",
            "width",
            "height",
            "style",
            "border",
            "align",
            "hspace",
            "vspace",
            "href",
            "target",
            "rel",
            "aria-label",
            "id",
            "name");

    private final MarkdownBody body;
    private final ParsedBody parsed;
    private final BodyText text;
    private final CleanOptions options;
    private final HtmlIndex html;
    private final HtmlToMarkdown converter;
    private final String lineEnd;
    private final boolean exported;
    private final SpanSet markdownLinks;
    private final Map<Integer, BlockComment> commentStartingAt = new HashMap<>();
    private final Map<Integer, BlockComment> commentEndingAt = new HashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Problem> reports = new ArrayList<>();
    private final TreeMap<Integer, Integer> taken = new TreeMap<>();
    private int proofs;

    /** A fix that is to be proven. */
    private record Candidate(
            ProblemId id, Span place, Message message, Message title, List<TextEdit> edits, Inventory.Meant meant) {}

    private Cleaner(MarkdownBody body, CleanOptions options) {
        this.body = body;
        this.parsed = body.parsed();
        this.text = parsed.text();
        this.options = options;
        this.html = HtmlIndex.of(text, parsed.tags(), parsed.runs());
        this.converter = new HtmlToMarkdown(text, html, parsed.tags(), options);
        this.markdownLinks = new SpanSet(parsed.links().stream()
                .filter(link -> link.syntax() != RefSyntax.HTML && link.syntax() != RefSyntax.SHORTCODE)
                .map(LinkRef::span)
                .toList());
        for (BlockComment comment : parsed.blockComments()) {
            commentStartingAt.put(comment.span().start(), comment);
            commentEndingAt.put(comment.span().end(), comment);
        }
        this.lineEnd = BodyEdit.lineEnd(body.source().text());
        this.exported = options.assumeExported() || isExported();
    }

    static CleanPlan plan(MarkdownBody body, CleanOptions options) {
        Optional<Problem> encoding = body.encodingProblem();
        if (encoding.isPresent()
                || body.parsed().failed()
                || body.flavor().mdx()
                || body.flavor().html()) {
            return new CleanPlan(body, body, encoding.stream().toList(), TextEdits.none());
        }
        CleanPlan plan = new Cleaner(body, options).run();
        for (int run = 1; run < MAX_RUNS && plan.after() != body; run++) {
            CleanPlan next = new Cleaner(plan.after(), options).run();
            if (next.edits().isEmpty()) {
                break;
            }
            plan = joined(plan, next);
        }
        return plan;
    }

    /** Both steps as one; what only the second one saw stands where its text comes from and is mended by both together. */
    private static CleanPlan joined(CleanPlan plan, CleanPlan next) {
        List<Problem> findings = new ArrayList<>(plan.findings());
        for (Problem problem : next.findings()) {
            if (!problem.fixes().isEmpty()) {
                Span place = plan.edits().origin(problem.location().span());
                findings.add(Problem.of(
                                problem.id(),
                                problem.severity(),
                                Location.of(plan.before().source(), place),
                                problem.message())
                        .withHint(Message.of("is mended together with what stands around it")));
            }
        }
        findings.sort(Problem.ORDER);
        return new CleanPlan(plan.before(), next.after(), findings, plan.edits().then(next.edits()));
    }

    private boolean isExported() {
        String all = text.slice(text.start(), text.end());
        return all.contains("wp-block")
                || all.contains("wp-image")
                || all.contains("wp-content/")
                || all.contains("<!-- wp:")
                || all.contains("wp-caption");
    }

    static boolean isSmiley(ParsedBody parsed, ImageRef image) {
        if (image.syntax() != RefSyntax.HTML || image.alt().isEmpty()) {
            return false;
        }
        String tag = parsed.text().slice(image.span().start(), image.span().end());
        return tag.contains("wp-smiley");
    }

    private CleanPlan run() {
        captions();
        players();
        for (HtmlIndex.Element element : html.all()) {
            if (element.parent() == null) {
                element(element);
            }
        }
        comments();
        brokenTags();
        headings();
        emptyParagraphs();
        zeroWidth();
        leftovers();
        lostEmbeds();
        candidates.sort((a, b) -> a.place().compareTo(b.place()));
        return prove();
    }

    // ---- what is taken

    private boolean isFree(Span span) {
        var before = taken.floorEntry(span.end() - 1);
        return before == null || before.getValue() <= span.start();
    }

    private void add(
            ProblemId id, Span place, Message message, Message title, List<TextEdit> edits, Inventory.Meant meant) {
        Span whole = place;
        for (TextEdit edit : edits) {
            whole = whole.cover(edit.span());
        }
        if (whole.isEmpty() || !isFree(whole)) {
            return;
        }
        taken.put(whole.start(), whole.end());
        candidates.add(new Candidate(id, place, message, title, edits, meant));
    }

    private static ProblemId id(String name) {
        return new ProblemId("body/" + name);
    }

    private Location at(Span span) {
        return Location.of(body.source(), span);
    }

    // ---- elements

    private void element(HtmlIndex.Element element) {
        if (isMoreMark(element)) {
            add(
                    id("wordpress-more-mark"),
                    element.span(),
                    Message.of("Unexpected mark `{0}`, expected `<!--more-->`", excerpt(element.tag())),
                    Message.of("Write the mark that ends the excerpt"),
                    List.of(new TextEdit(element.span(), "<!--more-->")),
                    Inventory.Meant.NOTHING);
            return;
        }
        boolean done = element.tag().inlineHtml() ? inline(element) : isWanted(element) && block(element);
        if (!done && element.tag().inlineHtml()) {
            html.children(element).forEach(this::element);
        }
    }

    private static boolean isMoreMark(HtmlIndex.Element element) {
        return element.name().equals("span")
                && element.tag().value("id").startsWith("more-")
                && element.close() != null
                && element.content().isEmpty();
    }

    /** Whether an element at the level of blocks is of the kind that exporters leave. */
    private boolean isWanted(HtmlIndex.Element element) {
        HtmlTag tag = element.tag();
        String classes = tag.value("class");
        boolean marked = classes.contains("wp-") || classes.contains("align") || classes.contains("size-");
        return switch (element.name()) {
            case "figure", "iframe" -> true;
            case "img", "a" -> isCleanable(element);
            case "pre" -> exported || marked || tag.value("class").contains("EnlighterJS");
            case "div" -> marked;
            case "p" -> hasOnly(tag, Set.of("class", "style")) && (exported || marked || isBlankContent(element));
            case "blockquote", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6" ->
                hasOnly(tag, Set.of("class", "style", "id", "start", "cite")) && (exported || marked);
            case "hr" -> marked || exported;
            default -> false;
        };
    }

    private static boolean hasOnly(HtmlTag tag, Set<String> names) {
        return tag.attributes().stream().allMatch(attribute -> names.contains(attribute.name()));
    }

    private boolean isBlankContent(HtmlIndex.Element element) {
        return element.close() != null
                && html.text(element.content()).replace('\u00A0', ' ').isBlank();
    }

    private boolean block(HtmlIndex.Element element) {
        Optional<HtmlToMarkdown.Converted> converted = converter.blocks(element);
        if (converted.isEmpty()) {
            return false;
        }
        return replaceBlock(element.span(), converted.get(), idOf(element), excerpt(element.tag()));
    }

    private boolean replaceBlock(Span span, HtmlToMarkdown.Converted converted, ProblemId id, String shown) {
        Optional<TextEdit> edit = blockEdit(span, converted.blocks());
        if (edit.isEmpty()) {
            return false;
        }
        Message title = converted.blocks().isEmpty()
                ? Message.of("Remove the empty element")
                : Message.of("Write it as Markdown");
        add(
                id,
                span,
                Message.of("Unexpected HTML `{0}`, expected Markdown", shown),
                title,
                List.of(edit.get()),
                converted.meant());
        report(converted);
        return true;
    }

    private void report(HtmlToMarkdown.Converted converted) {
        for (HtmlTag tag : converted.generatedAlts()) {
            generatedAlt(tag);
        }
    }

    private void generatedAlt(HtmlTag tag) {
        Span place = HtmlIndex.valueSpan(tag.attribute("alt")).orElse(new Span(tag.start(), tag.end()));
        reports.add(Problem.of(
                        id("generated-alternative-text"),
                        Severity.INFO,
                        at(place),
                        Message.of(
                                "Unexpected text that a theme made `{0}`, expected what the image shows",
                                tag.value("alt")))
                .withHint(Message.of("say in a few words what can be seen, or leave it empty")));
    }

    private ProblemId idOf(HtmlIndex.Element element) {
        if (element.name().equals("div")
                && html.children(element).stream()
                        .anyMatch(child -> child.name().equals("figure"))) {
            return id("wordpress-figure");
        }
        return switch (element.name()) {
            case "figure" -> id("wordpress-figure");
            case "img" -> id("wordpress-image");
            case "pre" -> id("wordpress-code");
            case "blockquote" -> id("wordpress-quote");
            case "hr" -> id("wordpress-separator");
            case "iframe" -> id("wordpress-embed");
            case "a" -> id("wordpress-link");
            default -> id("wordpress-block");
        };
    }

    private String excerpt(HtmlTag tag) {
        String raw = Run.collapse(text.slice(tag.start(), tag.end()));
        return raw.length() > 60 ? raw.substring(0, 60) + "…" : raw;
    }

    /** The edit that puts blocks in place of a stretch, parted from their neighbours by empty lines. */
    private Optional<TextEdit> blockEdit(Span span, List<String> blocks) {
        Block top = topBlock(span);
        if (top == null || !contiguous(span)) {
            return Optional.empty();
        }
        String markdown = String.join("\n\n", blocks);
        boolean nested = top.kind() != Block.Kind.HTML && top.kind() != Block.Kind.PARAGRAPH;
        if (nested) {
            boolean simple = blocks.size() == 1 && markdown.indexOf('\n') < 0 && "#>-".indexOf(markdown.charAt(0)) < 0;
            return simple ? Optional.of(new TextEdit(span, markdown)) : Optional.empty();
        }
        int start = overBlanksBefore(span.start());
        int end = overBlanksBehind(span.end());
        boolean lineStart = start == text.start() || isLineEnd(text.charAt(start - 1));
        boolean lineStop = end == text.end() || isLineEnd(text.charAt(end));
        if (!lineStart) {
            start = span.start();
        }
        if (!lineStop) {
            end = span.end();
        }
        if (markdown.isEmpty()) {
            return Optional.of(TextEdit.delete(lineStart && lineStop ? wholeLines(start, end) : new Span(start, end)));
        }
        StringBuilder out = new StringBuilder();
        if (!lineStart) {
            out.append("\n\n");
        } else if (start > text.start() && !isBlankLineBefore(start)) {
            out.append('\n');
        }
        out.append(markdown);
        if (!lineStop) {
            out.append("\n\n");
        } else if (end < text.end() && !isBlankLineBehind(end)) {
            out.append('\n');
        }
        return Optional.of(new TextEdit(new Span(start, end), out.toString().replace("\n", lineEnd)));
    }

    /** A stretch of lines that goes, with one of the blank lines around it. */
    private Span wholeLines(int start, int end) {
        int to = end;
        if (to < text.end()) {
            to = behindLineEnd(to);
            if (isBlankLineBefore(start) && to < text.end() && isLineEnd(text.charAt(to))) {
                to = behindLineEnd(to);
            }
        }
        return new Span(start, to);
    }

    private int behindLineEnd(int at) {
        boolean pair = text.charAt(at) == '\r' && at + 1 < text.end() && text.charAt(at + 1) == '\n';
        return at + (pair ? 2 : 1);
    }

    /** Whether the line before is blank; lines of comments that go do not count. */
    private boolean isBlankLineBefore(int lineStart) {
        int at = lineStart;
        while (at > text.start()) {
            int stop = at - 1;
            if (text.charAt(stop) == '\n' && stop > text.start() && text.charAt(stop - 1) == '\r') {
                stop--;
            }
            int start = overBlanksBefore(stop);
            boolean whole = start == text.start() || isLineEnd(text.charAt(start - 1));
            if (!whole) {
                return false;
            }
            if (text.slice(start, stop).isBlank()) {
                return true;
            }
            at = start;
        }
        return true;
    }

    private boolean isBlankLineBehind(int lineStop) {
        int at = behindLineEnd(lineStop);
        while (at < text.end()) {
            int stop = overBlanksBehind(at);
            if (stop < text.end() && !isLineEnd(text.charAt(stop))) {
                return false;
            }
            if (stop >= text.end() || text.slice(at, stop).isBlank()) {
                return true;
            }
            at = behindLineEnd(stop);
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private @Nullable Block topBlock(Span span) {
        List<Block> blocks = parsed.blocks();
        int next = HtmlIndex.firstFrom(
                blocks, span.start() + 1, block -> block.span().start());
        boolean inside = next > 0 && span.start() < blocks.get(next - 1).span().end();
        return inside ? blocks.get(next - 1) : null;
    }

    /** Whether a stretch belongs to the body alone: no prefixes of a container between its lines. */
    private boolean contiguous(Span span) {
        Block top = topBlock(span);
        boolean nested = top != null && top.kind() != Block.Kind.HTML && top.kind() != Block.Kind.PARAGRAPH;
        return !nested || text.slice(span.start(), span.end()).indexOf('\n') < 0;
    }

    private boolean inline(HtmlIndex.Element element) {
        if (element.name().equals("iframe")) {
            Optional<HtmlToMarkdown.Converted> player = converter.blocks(element);
            return player.isPresent()
                    && standsAlone(element.span())
                    && replaceBlock(element.span(), player.get(), id("wordpress-embed"), excerpt(element.tag()));
        }
        if (!element.name().equals("a") && !element.name().equals("img")) {
            return false;
        }
        if (!isCleanable(element)) {
            return false;
        }
        if (element.name().equals("a") && isInMarkdownLink(element.span())) {
            return false;
        }
        Optional<HtmlToMarkdown.Converted> converted = converter.inMarkdown(element);
        boolean sized = options.keepSizes() && hasSize(element);
        if (converted.isEmpty() || sized) {
            return false;
        }
        String markdown = converted.get().inline();
        boolean link = element.name().equals("a") && !markdown.startsWith("!") && !markdown.startsWith("[!");
        add(
                link ? id("wordpress-link") : id("wordpress-image"),
                element.span(),
                Message.of("Unexpected HTML `{0}`, expected Markdown", excerpt(element.tag())),
                Message.of("Write it as Markdown"),
                List.of(new TextEdit(element.span(), markdown.replace("\n", lineEnd))),
                converted.get().meant());
        report(converted.get());
        return true;
    }

    private boolean isInMarkdownLink(Span span) {
        return markdownLinks.covers(span.start(), span.end());
    }

    /** Whether a link or image is what an exporter writes; what an author wrote on purpose stays. */
    private boolean isCleanable(HtmlIndex.Element element) {
        List<HtmlTag> tags = new ArrayList<>(List.of(element.tag()));
        for (HtmlIndex.Element child : html.children(element)) {
            if (child.name().equals("img")) {
                tags.add(child.tag());
            }
        }
        boolean known = tags.stream().allMatch(tag -> hasOnlyKnown(tag));
        return known && (exported || tags.stream().anyMatch(Cleaner::isMarked));
    }

    private static boolean hasOnlyKnown(HtmlTag tag) {
        return tag.attributes().stream()
                .allMatch(attribute -> NOISE.contains(attribute.name()) || KNOWN.contains(attribute.name()));
    }

    /** Whether only WordPress writes such a tag. */
    private static boolean isMarked(HtmlTag tag) {
        boolean classes = false;
        for (String word : tag.value("class").strip().split("\\s+", -1)) {
            classes |= word.startsWith("wp-")
                    || word.startsWith("attachment-")
                    || word.equals("alignleft")
                    || word.equals("alignright")
                    || word.equals("aligncenter")
                    || word.equals("alignnone");
        }
        return classes || tag.strayText() || tag.attribute("data-fancybox") != null;
    }

    private boolean hasSize(HtmlIndex.Element element) {
        return element.tag().attribute("width") != null
                || html.children(element).stream()
                        .anyMatch(child ->
                                child.name().equals("img") && child.tag().attribute("width") != null);
    }

    /** Whether nothing else stands in the lines of a stretch. */
    private boolean standsAlone(Span span) {
        int start = overBlanksBefore(span.start());
        int end = overBlanksBehind(span.end());
        return (start == text.start() || isLineEnd(text.charAt(start - 1)))
                && (end == text.end() || isLineEnd(text.charAt(end)));
    }

    /** Back over blanks and comments of the block editor, which go as well, to the beginning of the line. */
    private int overBlanksBefore(int offset) {
        int at = offset;
        while (at > text.start()) {
            BlockComment comment = commentEndingAt.get(at);
            if (isBlank(text.charAt(at - 1))) {
                at--;
            } else if (comment != null) {
                at = comment.span().start();
            } else {
                break;
            }
        }
        return at;
    }

    private int overBlanksBehind(int offset) {
        int at = offset;
        while (at < text.end()) {
            BlockComment comment = commentStartingAt.get(at);
            if (isBlank(text.charAt(at))) {
                at++;
            } else if (comment != null) {
                at = comment.span().end();
            } else {
                break;
            }
        }
        return at;
    }

    // ---- shortcodes of WordPress

    private void captions() {
        for (Figure figure : parsed.figures()) {
            if (text.charAt(figure.span().start()) != '[' || figure.images().size() != 1) {
                continue;
            }
            ImageRef image = figure.images().get(0);
            List<HtmlTag> tags = parsed.tags();
            int index = HtmlIndex.firstFrom(tags, image.span().start(), HtmlTag::start);
            Optional<Span> caption = figure.captionSpan();
            boolean known = index < tags.size()
                    && tags.get(index).start() == image.span().start();
            if (!known || caption.isEmpty()) {
                continue;
            }
            String align = figure.classes().stream().findFirst().orElse("");
            String said = text.slice(caption.get().start(), caption.get().end()).strip();
            boolean plain = html.within(caption.get()).isEmpty();
            HtmlTag found = tags.get(index);
            Optional<HtmlToMarkdown.Converted> converted = plain && said.indexOf('\n') < 0
                    ? converter.figure(found, figure.link().orElse(""), align.equals("alignnone") ? "" : align, said)
                    : Optional.empty();
            converted.ifPresent(one -> replaceBlock(
                    figure.span(),
                    one,
                    id("wordpress-caption"),
                    Run.collapse(text.slice(
                            figure.span().start(),
                            Math.min(figure.span().end(), figure.span().start() + 40)))));
        }
    }

    private void players() {
        for (Shortcode shortcode : parsed.shortcodes()) {
            if (shortcode.system() != Shortcode.System.WORDPRESS || shortcode.closing()) {
                continue;
            }
            if (shortcode.name().equals("gallery")) {
                reports.add(Problem.warning(
                                id("wordpress-gallery"),
                                at(shortcode.span()),
                                Message.of(
                                        "Unexpected gallery of WordPress `{0}`, expected images",
                                        slice(shortcode.span())))
                        .withHint(Message.of(
                                "its images are known by number to the old database only; put them in by hand")));
            } else if (shortcode.name().equals("toc")) {
                blockEdit(shortcode.span(), List.of())
                        .filter(edit -> standsAlone(shortcode.span()))
                        .ifPresent(edit -> reports.add(Problem.of(
                                        id("wordpress-contents"),
                                        Severity.INFO,
                                        at(shortcode.span()),
                                        Message.of(
                                                "Unexpected `{0}`, expected no table of contents in the text",
                                                slice(shortcode.span())))
                                .withFix(Fix.unsafe(Message.of("Remove it"), TextEdits.of(edit)))));
            } else {
                player(shortcode);
            }
        }
    }

    private void player(Shortcode shortcode) {
        List<Embed> embeds = parsed.embeds();
        int start = shortcode.span().start();
        for (int i = HtmlIndex.firstFrom(embeds, start, embed -> embed.span().start());
                i < embeds.size() && embeds.get(i).span().start() == start;
                i++) {
            Embed embed = embeds.get(i);
            if (!embed.span().equals(shortcode.span()) || !embed.target().startsWith("http")) {
                continue;
            }
            Span whole = shortcode
                    .contentSpan()
                    .map(content -> new Span(
                            shortcode.span().start(),
                            content.end() + "[/]".length() + shortcode.name().length()))
                    .orElse(shortcode.span());
            if (standsAlone(whole) && embed.target().indexOf(' ') < 0) {
                HtmlToMarkdown.Converted converted = converter.playerOf(embed);
                replaceBlock(whole, converted, id("wordpress-embed"), slice(shortcode.span()));
            }
        }
    }

    private String slice(Span span) {
        return text.slice(span.start(), span.end());
    }

    // ---- comments, broken tags, headings, empty paragraphs

    private void comments() {
        for (BlockComment comment : parsed.blockComments()) {
            Span span = comment.span();
            TextEdit edit = standsAlone(span) && blockEdit(span, List.of()).isPresent()
                    ? blockEdit(span, List.of()).get()
                    : TextEdit.delete(span);
            add(
                    id("wordpress-block-comment"),
                    span,
                    Message.of("Unexpected comment of the block editor `{0}`, expected none", "wp:" + comment.name()),
                    Message.of("Remove the comment"),
                    List.of(edit),
                    Inventory.Meant.NOTHING);
        }
        for (HtmlTag tag : parsed.tags()) {
            if (tag.type() != HtmlTag.Type.COMMENT || tag.end() - tag.start() < 7) {
                continue;
            }
            String inside = text.slice(tag.start() + 4, tag.end() - 3);
            Span span = new Span(tag.start(), tag.end());
            if (inside.startsWith("more ") && exported) {
                add(
                        id("wordpress-more-mark"),
                        span,
                        Message.of("Unexpected mark `{0}`, expected `<!--more-->`", slice(span)),
                        Message.of("Write the mark that ends the excerpt"),
                        List.of(new TextEdit(span, "<!--more-->")),
                        Inventory.Meant.NOTHING);
            } else if (inside.equals("nextpage") && exported && standsAlone(span)) {
                blockEdit(span, List.of())
                        .ifPresent(edit -> add(
                                id("wordpress-page-break"),
                                span,
                                Message.of("Unexpected page break of WordPress, expected one page"),
                                Message.of("Remove the page break"),
                                List.of(edit),
                                Inventory.Meant.NOTHING));
            }
        }
    }

    private void brokenTags() {
        for (HtmlTag tag : parsed.brokenTags()) {
            Span span = new Span(tag.start(), tag.end());
            if (tag.name().equals("img") && tag.contiguous()) {
                converter.picture(tag).ifPresent(converted -> {
                    add(
                            id("malformed-tag"),
                            span,
                            Message.of("Unexpected slash inside the tag `{0}`, expected it at the end", excerpt(tag)),
                            Message.of("Write it as Markdown"),
                            List.of(new TextEdit(span, converted.inline())),
                            converted.meant());
                    report(converted);
                });
            }
        }
    }

    private void headings() {
        Set<String> linked = new HashSet<>();
        for (LinkRef link : parsed.links()) {
            if (link.target().startsWith("#")) {
                linked.add(link.target().substring(1));
            }
        }
        for (Heading heading : parsed.headings()) {
            Optional<Span> attributes = heading.attributesSpan();
            if (attributes.isEmpty() || !slice(attributes.get()).contains("wp-block-heading")) {
                continue;
            }
            String inside = slice(attributes.get());
            String rest = inside.substring(1, inside.length() - 1)
                    .replace(".wp-block-heading", " ")
                    .strip();
            boolean auto = rest.startsWith("#h-") && rest.indexOf(' ') < 0 && !linked.contains(rest.substring(1));
            int from = attributes.get().start();
            while (rest.isEmpty() || auto) {
                if (from == heading.textSpan().end() || !isBlank(text.charAt(from - 1))) {
                    break;
                }
                from--;
            }
            boolean gone = rest.isEmpty() || auto;
            Span span = new Span(from, attributes.get().end());
            add(
                    id("wordpress-heading-class"),
                    attributes.get(),
                    Message.of("Unexpected attributes `{0}`, expected none of the block editor", inside),
                    Message.of("Remove the class"),
                    List.of(new TextEdit(span, gone ? "" : "{" + rest + "}")),
                    Inventory.Meant.NOTHING);
        }
    }

    private void emptyParagraphs() {
        if (!exported) {
            return;
        }
        for (Block block : parsed.blocks()) {
            if (block.kind() != Block.Kind.PARAGRAPH || block.span().length() > 200) {
                continue;
            }
            String raw = slice(block.span());
            boolean written = raw.contains("&nbsp;") || raw.indexOf('\u00A0') >= 0 || raw.indexOf('\u200B') >= 0;
            String left = raw.replace("&nbsp;", " ").replace('\u00A0', ' ').replace('\u200B', ' ');
            if (written && left.isBlank()) {
                blockEdit(block.span(), List.of())
                        .ifPresent(edit -> add(
                                id("empty-paragraph"),
                                block.span(),
                                Message.of("Unexpected paragraph without words, expected none"),
                                Message.of("Remove the paragraph"),
                                List.of(edit),
                                Inventory.Meant.NOTHING));
            }
        }
    }

    private void zeroWidth() {
        for (Run run : parsed.runs()) {
            if (run.kind() != Run.Kind.TEXT || !exported) {
                continue;
            }
            for (int at = run.start(); at < run.end(); at++) {
                if (text.charAt(at) == '\u200B' && !partsWords(at)) {
                    Span span = new Span(at, at + 1);
                    add(
                            id("zero-width-space"),
                            span,
                            Message.of("Unexpected character U+200B that nobody sees, expected none"),
                            Message.of("Remove the character"),
                            List.of(TextEdit.delete(span)),
                            Inventory.Meant.NOTHING);
                }
            }
        }
    }

    /** In scripts without blanks between words the character says where a line may break. */
    private boolean partsWords(int at) {
        return isUnspaced(at - 1) || isUnspaced(at + 1);
    }

    private boolean isUnspaced(int at) {
        return at >= text.start()
                && at < text.end()
                && switch (Character.UnicodeScript.of(text.charAt(at))) {
                    case THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
                    default -> false;
                };
    }

    /** Tags that stay HTML lose what only a running WordPress needs. */
    private void leftovers() {
        for (HtmlTag tag : parsed.tags()) {
            boolean picture = tag.opens("img") || tag.opens("iframe") || tag.opens("video");
            if (!exported && !isMarked(tag)) {
                continue;
            }
            if (!(picture || tag.opens("a")) || !tag.contiguous() || !isFree(new Span(tag.start(), tag.end()))) {
                continue;
            }
            List<TextEdit> edits = new ArrayList<>();
            HtmlTag.Attribute source = picture ? HtmlIndex.source(tag) : null;
            HtmlTag.Attribute placeholder = tag.attribute("src");
            HtmlTag.Attribute renamed = null;
            if (source != null && placeholder == null) {
                edits.add(new TextEdit(
                        new Span(source.start(), source.start() + source.name().length()), "src"));
                renamed = source;
            } else if (source != null && placeholder != null && source != placeholder) {
                Optional<Span> place = HtmlIndex.valueSpan(placeholder);
                Optional<Span> value = HtmlIndex.valueSpan(source);
                if (place.isEmpty() || value.isEmpty() || placeholder.quote() != source.quote()) {
                    continue;
                }
                edits.add(new TextEdit(place.get(), slice(value.get())));
            }
            for (HtmlTag.Attribute attribute : tag.attributes()) {
                boolean keptName = attribute == renamed;
                boolean noise = (picture && NOISE.contains(attribute.name()))
                        || attribute.name().equals("data-fancybox")
                        || (tag.opens("a") && exported && isLinkNoise(tag, attribute));
                if (noise && !keptName) {
                    edits.add(TextEdit.delete(withSpaceBefore(attribute)));
                }
            }
            if (!edits.isEmpty()) {
                add(
                        tag.opens("a") ? id("wordpress-link") : id("lazy-loading-attributes"),
                        new Span(tag.start(), tag.end()),
                        Message.of(
                                "Unexpected attributes that only WordPress needs in `{0}`, expected none",
                                excerpt(tag)),
                        Message.of("Remove these attributes"),
                        edits,
                        Inventory.Meant.NOTHING);
            }
        }
    }

    private boolean isLinkNoise(HtmlTag tag, HtmlTag.Attribute attribute) {
        return switch (attribute.name()) {
            case "target", "aria-label", "loading" -> true;
            case "rel" -> !(options.keepRel() && HtmlInline.hasRel(tag));
            default -> false;
        };
    }

    private Span withSpaceBefore(HtmlTag.Attribute attribute) {
        int start = attribute.start();
        while (isBlank(text.charAt(start - 1))) {
            start--;
        }
        return new Span(start, attribute.end());
    }

    private void lostEmbeds() {
        for (Embed embed : parsed.embeds()) {
            if (embed.target().isEmpty()
                    && embed.kind().toLowerCase(Locale.ROOT).equals("wp-block-embed")) {
                reports.add(Problem.warning(
                                id("lost-embed"),
                                at(embed.span()),
                                Message.of("Unexpected empty embed, expected the address of what was shown here"))
                        .withHint(Message.of("the exporter dropped the frame; look the address up in the old site")));
            }
        }
    }

    // ---- the proof

    private CleanPlan prove() {
        Inventory before = Inventory.of(parsed);
        List<Candidate> proven = proven(candidates, before);
        List<Problem> findings = new ArrayList<>();
        for (Candidate candidate : proven) {
            findings.add(Problem.of(candidate.id(), Severity.INFO, at(candidate.place()), candidate.message())
                    .withFix(new Fix(candidate.title(), Applicability.SAFE, TextEdits.of(candidate.edits()))));
        }
        findings.addAll(reports);
        findings.sort(Problem.ORDER);
        TextEdits edits = edits(proven);
        MarkdownBody after = proven.isEmpty() ? body : edited(edits);
        return new CleanPlan(body, after, findings, edits);
    }

    /** The body with edits; its text is UTF-8, so the text says it all. */
    private MarkdownBody edited(TextEdits edits) {
        String edited = edits.applyTo(body.source().text());
        return body.moved(SourceText.of(body.source().name(), edited), edits);
    }

    private static TextEdits edits(List<Candidate> some) {
        return TextEdits.of(
                some.stream().flatMap(candidate -> candidate.edits().stream()).toList());
    }

    /** The largest part of the fixes that keeps everything: all of them, or the halves that hold together. */
    private List<Candidate> proven(List<Candidate> some, Inventory before) {
        if (some.isEmpty() || holds(some, before)) {
            return some;
        }
        if (some.size() == 1) {
            return List.of();
        }
        int middle = some.size() / 2;
        List<Candidate> joined = new ArrayList<>(proven(some.subList(0, middle), before));
        List<Candidate> right = proven(some.subList(middle, some.size()), before);
        joined.addAll(right);
        if (holds(joined, before)) {
            return joined;
        }
        List<Candidate> kept = new ArrayList<>(joined.subList(0, joined.size() - right.size()));
        for (Candidate candidate : right) {
            kept.add(candidate);
            if (!holds(kept, before)) {
                kept.remove(kept.size() - 1);
            }
        }
        return kept;
    }

    private boolean holds(List<Candidate> some, Inventory before) {
        if (some.isEmpty()) {
            return true;
        }
        if (proofs++ > MAX_PROOFS) {
            return false;
        }
        List<String> lostLinks = new ArrayList<>();
        List<String> newLinks = new ArrayList<>();
        List<String> lostEmbeds = new ArrayList<>();
        for (Candidate candidate : some) {
            lostLinks.addAll(candidate.meant().lostLinks());
            newLinks.addAll(candidate.meant().newLinks());
            lostEmbeds.addAll(candidate.meant().lostEmbeds());
        }
        TextEdits edits = edits(some);
        ParsedBody after = edited(edits).parsed();
        return !after.failed()
                && before.keptIn(Inventory.of(after), new Inventory.Meant(lostLinks, newLinks, lostEmbeds));
    }
}
