package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.Entities;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The tags of a body joined to elements, across the borders of Markdown nodes. */
final class HtmlIndex {

    static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Set<String> CLOSED_BY_ITSELF = Set.of("p", "li", "dt", "dd", "tr", "td", "th", "option");
    private static final List<String> LAZY = List.of("data-src", "data-original", "data-lazy-src", "data-lazy");
    private static final Set<String> FRAMES = Set.of("iframe", "video", "audio", "embed", "object");

    /** A tag with the tag that closes it. */
    record Element(
            HtmlTag tag, @Nullable HtmlTag close, @Nullable Element parent) {

        Span span() {
            return new Span(tag.start(), close == null ? tag.end() : close.end());
        }

        Span content() {
            return close == null ? Span.at(tag.end()) : new Span(tag.end(), close.start());
        }

        String name() {
            return tag.name();
        }
    }

    private final BodyText body;
    private final List<HtmlTag> tags;
    private final List<Run> runs;
    private final List<Element> elements;
    private final Map<Element, List<Element>> children = new IdentityHashMap<>();

    private HtmlIndex(BodyText body, List<HtmlTag> tags, List<Run> runs, List<Element> elements) {
        this.body = body;
        this.tags = tags;
        this.runs = runs;
        this.elements = elements;
        for (Element element : elements) {
            if (element.parent() != null) {
                children.computeIfAbsent(element.parent(), parent -> new ArrayList<>())
                        .add(element);
            }
        }
    }

    static HtmlIndex of(BodyText body, List<HtmlTag> tags, List<Run> runs) {
        return new HtmlIndex(body, tags, runs, join(tags));
    }

    /** The elements directly inside another, in order. */
    List<Element> children(Element element) {
        return children.getOrDefault(element, List.of());
    }

    /** The elements that lie in a stretch of the file, in order. */
    List<Element> within(Span span) {
        List<Element> inside = new ArrayList<>();
        for (int i = firstFrom(elements, span.start(), element -> element.tag().start());
                i < elements.size() && elements.get(i).tag().start() < span.end();
                i++) {
            if (elements.get(i).span().end() <= span.end()) {
                inside.add(elements.get(i));
            }
        }
        return inside;
    }

    /** The index of the first item that begins at an offset or behind it. */
    static <T> int firstFrom(List<T> sorted, int offset, ToIntFunction<T> start) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(sorted.get(middle)) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Joins opening and closing tags; an element is listed where it opens. */
    static List<Element> join(List<HtmlTag> tags) {
        int[] closedBy = new int[tags.size()];
        int[] parents = new int[tags.size()];
        List<Integer> open = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < tags.size(); i++) {
            HtmlTag tag = tags.get(i);
            closedBy[i] = -1;
            if (tag.type() == HtmlTag.Type.OPEN) {
                if (!open.isEmpty() && CLOSED_BY_ITSELF.contains(tag.name())) {
                    HtmlTag top = tags.get(open.get(open.size() - 1));
                    if (top.name().equals(tag.name())) {
                        open.remove(open.size() - 1);
                        counts.merge(tag.name(), -1, Integer::sum);
                    }
                }
                parents[i] = open.isEmpty() ? -1 : open.get(open.size() - 1);
                if (!VOID.contains(tag.name()) && !(tag.selfClosing() && tag.inlineHtml())) {
                    open.add(i);
                    counts.merge(tag.name(), 1, Integer::sum);
                }
            } else if (tag.type() == HtmlTag.Type.CLOSE && counts.getOrDefault(tag.name(), 0) > 0) {
                while (true) {
                    int top = open.remove(open.size() - 1);
                    String name = tags.get(top).name();
                    counts.merge(name, -1, Integer::sum);
                    if (name.equals(tag.name())) {
                        closedBy[top] = i;
                        break;
                    }
                }
            }
        }
        Map<Integer, Element> made = new HashMap<>();
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).type() == HtmlTag.Type.OPEN) {
                Element element =
                        new Element(tags.get(i), closedBy[i] < 0 ? null : tags.get(closedBy[i]), made.get(parents[i]));
                made.put(i, element);
                elements.add(element);
            }
        }
        return elements;
    }

    List<Element> all() {
        return elements;
    }

    /** The elements of a name, in order. */
    List<Element> named(String name) {
        return elements.stream().filter(element -> element.name().equals(name)).toList();
    }

    String text(Span span) {
        return Run.text(body, runs, span.start(), span.end(), false);
    }

    List<HtmlElement> elements() {
        List<HtmlElement> result = new ArrayList<>();
        for (Element element : elements) {
            HtmlTag tag = element.tag();
            List<HtmlElement.Attribute> attributes = new ArrayList<>();
            for (HtmlTag.Attribute attribute : tag.attributes()) {
                attributes.add(new HtmlElement.Attribute(
                        attribute.name(),
                        attribute.value() == null ? "" : attribute.value(),
                        new Span(attribute.start(), attribute.end()),
                        valueSpan(attribute)));
            }
            result.add(new HtmlElement(
                    tag.name(),
                    element.span(),
                    new Span(tag.start(), tag.end()),
                    element.close() != null,
                    attributes,
                    tag.strayText()));
        }
        return List.copyOf(result);
    }

    static Optional<Span> valueSpan(HtmlTag.@Nullable Attribute attribute) {
        return attribute == null || attribute.valueStart() < 0 || !attribute.contiguous()
                ? Optional.empty()
                : Optional.of(new Span(attribute.valueStart(), attribute.valueEnd()));
    }

    private boolean dynamic(HtmlTag.@Nullable Attribute attribute) {
        if (attribute == null || attribute.valueStart() < 0) {
            return false;
        }
        for (int at = attribute.valueStart(); at < attribute.valueEnd(); at++) {
            if (body.templateAt(at) != null) {
                return true;
            }
        }
        return false;
    }

    List<LinkRef> links() {
        List<LinkRef> links = new ArrayList<>();
        for (Element element : named("a")) {
            HtmlTag.Attribute href = element.tag().attribute("href");
            if (href == null) {
                continue;
            }
            HtmlTag.Attribute title = element.tag().attribute("title");
            links.add(new LinkRef(
                    RefSyntax.HTML,
                    element.span(),
                    href.value() == null ? "" : href.value(),
                    valueSpan(href),
                    text(element.content()),
                    element.close() == null ? Optional.empty() : Optional.of(element.content()),
                    Optional.ofNullable(title).map(HtmlTag.Attribute::value),
                    valueSpan(title),
                    dynamic(href)));
        }
        return links;
    }

    List<ImageRef> images() {
        List<ImageRef> images = new ArrayList<>();
        for (Element element : named("img")) {
            images.add(image(element.tag()));
        }
        return images;
    }

    private ImageRef image(HtmlTag tag) {
        HtmlTag.Attribute source = source(tag);
        HtmlTag.Attribute alt = tag.attribute("alt");
        HtmlTag.Attribute title = tag.attribute("title");
        return new ImageRef(
                RefSyntax.HTML,
                new Span(tag.start(), tag.end()),
                source == null || source.value() == null ? "" : source.value(),
                valueSpan(source),
                alt == null || alt.value() == null ? "" : alt.value(),
                valueSpan(alt),
                Optional.ofNullable(title).map(HtmlTag.Attribute::value),
                valueSpan(title),
                dynamic(source));
    }

    /** The attribute that holds the address of the picture; scripts that load lazily put a placeholder into {@code src}. */
    static HtmlTag.@Nullable Attribute source(HtmlTag tag) {
        HtmlTag.Attribute source = tag.attribute("src");
        if (source == null || source.value() == null || isPlaceholder(source.value())) {
            for (String name : LAZY) {
                HtmlTag.Attribute lazy = tag.attribute(name);
                if (lazy != null && lazy.value() != null && !lazy.value().isBlank()) {
                    return lazy;
                }
            }
        }
        return source;
    }

    static boolean isPlaceholder(String source) {
        String lower = source.toLowerCase(Locale.ROOT);
        return lower.isBlank()
                || lower.startsWith("data:")
                || lower.contains("placeholder")
                || lower.contains("lazyload")
                || lower.endsWith("/blank.gif")
                || lower.endsWith("/1x1.gif")
                || lower.endsWith("/spacer.gif");
    }

    List<Element> headings() {
        return elements.stream()
                .filter(element -> element.close() != null
                        && element.name().length() == 2
                        && element.name().charAt(0) == 'h'
                        && element.name().charAt(1) >= '1'
                        && element.name().charAt(1) <= '6')
                .toList();
    }

    List<CodeBlock> codeBlocks() {
        List<CodeBlock> blocks = new ArrayList<>();
        for (Element element : named("pre")) {
            if (element.close() == null) {
                continue;
            }
            Place language = language(element);
            Span content = element.content();
            blocks.add(new CodeBlock(
                    CodeBlock.Form.HTML,
                    element.span(),
                    language == null ? Optional.empty() : Optional.of(language.word()),
                    language == null ? Optional.empty() : language.span(),
                    "",
                    code(content.start(), content.end())));
        }
        return blocks;
    }

    /** The code between two offsets: tags dropped, character references replaced, line ends as LF. */
    String code(int from, int to) {
        List<HtmlTag> inside = new ArrayList<>();
        for (int i = firstFrom(tags, from, HtmlTag::start);
                i < tags.size() && tags.get(i).start() < to;
                i++) {
            boolean tag = tags.get(i).type() == HtmlTag.Type.OPEN || tags.get(i).type() == HtmlTag.Type.CLOSE;
            if (tag && tags.get(i).end() <= to) {
                inside.add(tags.get(i));
            }
        }
        StringBuilder out = new StringBuilder();
        int done = from;
        for (HtmlTag tag : inside) {
            if (tag.start() >= done) {
                out.append(body.slice(done, tag.start()));
                if (tag.opens("br")) {
                    out.append('\n');
                }
                done = tag.end();
            }
        }
        out.append(body.slice(done, to));
        return Entities.decodeHtml(out.toString(), false).replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The name of a language and where it stands. */
    record Place(String word, Optional<Span> span) {}

    /** The language of a {@code pre}: as the block editor, EnlighterJS, Crayon and SyntaxHighlighter write it. */
    private @Nullable Place language(Element pre) {
        List<HtmlTag> tags = new ArrayList<>(List.of(pre.tag()));
        for (Element element : children(pre)) {
            if (element.name().equals("code")) {
                tags.add(element.tag());
                break;
            }
        }
        if (pre.parent() != null) {
            tags.add(pre.parent().tag());
        }
        for (HtmlTag tag : tags) {
            Place place = language(tag);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private @Nullable Place language(HtmlTag tag) {
        for (String name : List.of("data-enlighter-language", "data-lang", "data-language")) {
            HtmlTag.Attribute attribute = tag.attribute(name);
            if (attribute != null
                    && attribute.value() != null
                    && !attribute.value().isBlank()) {
                return new Place(attribute.value(), valueSpan(attribute));
            }
        }
        HtmlTag.Attribute classes = tag.attribute("class");
        if (classes != null && classes.value() != null) {
            String value = classes.value();
            for (String mark : List.of("language-", "lang-", "lang:", "brush: ", "brush:")) {
                int at = value.indexOf(mark);
                if (at >= 0 && (at == 0 || value.charAt(at - 1) == ' ')) {
                    int from = at + mark.length();
                    int to = from;
                    while (to < value.length() && " ;,".indexOf(value.charAt(to)) < 0) {
                        to++;
                    }
                    if (to > from) {
                        int start = classes.valueStart() + from;
                        Span span = new Span(start, start + to - from);
                        String word = value.substring(from, to);
                        boolean same = classes.contiguous()
                                && span.end() <= body.end()
                                && body.slice(span.start(), span.end()).equals(word);
                        return new Place(word, same ? Optional.of(span) : Optional.empty());
                    }
                }
            }
        }
        HtmlTag.Attribute lang = tag.attribute("lang");
        return tag.name().equals("code")
                        && lang != null
                        && lang.value() != null
                        && !lang.value().isBlank()
                ? new Place(lang.value(), valueSpan(lang))
                : null;
    }

    List<Embed> embeds() {
        List<Embed> embeds = new ArrayList<>();
        for (Element element : elements) {
            if (FRAMES.contains(element.name())) {
                embeds.add(frame(element));
            } else if (element.name().equals("figure") && isEmbed(element.tag())) {
                embed(element, embeds);
            }
        }
        return embeds;
    }

    static boolean isEmbed(HtmlTag tag) {
        return tag.hasClass("wp-block-embed") || tag.value("class").contains("wp-block-embed-");
    }

    private Embed frame(Element element) {
        HtmlTag tag = element.tag();
        HtmlTag.Attribute source = element.name().equals("object") ? tag.attribute("data") : source(tag);
        if (source == null || source.value() == null) {
            for (Element child : children(element)) {
                if (child.name().equals("source")) {
                    source = child.tag().attribute("src");
                    break;
                }
            }
        }
        String target = source == null || source.value() == null ? "" : source.value();
        return new Embed(element.name(), element.span(), target, valueSpan(source));
    }

    /** An embed block holds an address or a frame; where the exporter dropped the frame, it holds nothing. */
    private void embed(Element figure, List<Embed> embeds) {
        Span content = figure.content();
        for (Element inside : within(content)) {
            boolean shows = FRAMES.contains(inside.name())
                    || inside.name().equals("img")
                    || inside.name().equals("a")
                    || inside.name().equals("script");
            if (shows) {
                return;
            }
        }
        String text = text(content);
        int space = text.indexOf(' ');
        String address = space < 0 ? text : text.substring(0, space);
        boolean known = address.startsWith("http://") || address.startsWith("https://");
        Optional<Span> place = Optional.empty();
        if (known) {
            int at = body.slice(content.start(), content.end()).indexOf(address);
            if (at >= 0) {
                place = Optional.of(new Span(content.start() + at, content.start() + at + address.length()));
            }
        }
        embeds.add(new Embed("wp-block-embed", figure.span(), known ? address : "", place));
    }

    static List<BlockComment> blockComments(BodyText body, List<HtmlTag> tags) {
        List<BlockComment> comments = new ArrayList<>();
        for (HtmlTag tag : tags) {
            if (tag.type() == HtmlTag.Type.COMMENT && tag.end() - tag.start() > 7) {
                BlockComment comment =
                        blockComment(body.slice(tag.start() + 4, tag.end() - 3).strip(), tag);
                if (comment != null) {
                    comments.add(comment);
                }
            }
        }
        return List.copyOf(comments);
    }

    private static @Nullable BlockComment blockComment(String text, HtmlTag tag) {
        boolean close = text.startsWith("/wp:");
        if (!close && !text.startsWith("wp:")) {
            return null;
        }
        boolean alone = text.endsWith("/");
        String inside = text.substring(close ? 4 : 3, alone ? text.length() - 1 : text.length())
                .strip();
        int end = 0;
        while (end < inside.length() && !Character.isWhitespace(inside.charAt(end))) {
            end++;
        }
        BlockComment.Kind kind =
                close ? BlockComment.Kind.CLOSE : alone ? BlockComment.Kind.VOID : BlockComment.Kind.OPEN;
        return new BlockComment(
                kind,
                inside.substring(0, end),
                new Span(tag.start(), tag.end()),
                inside.substring(end).strip());
    }
}
