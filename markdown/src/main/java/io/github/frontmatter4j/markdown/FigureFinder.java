package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Joins images, captions and links to figures. */
final class FigureFinder {

    private final BodyText body;
    private final HtmlIndex html;
    private final List<ImageRef> images;
    private final List<Run> runs;
    private final List<Figure> figures = new ArrayList<>();

    private FigureFinder(BodyText body, HtmlIndex html, List<ImageRef> images, List<Run> runs) {
        this.body = body;
        this.html = html;
        this.images = images;
        this.runs = runs;
    }

    static List<Figure> find(
            BodyText body, HtmlIndex html, List<ImageRef> images, ShortcodeIndex shortcodes, List<Run> runs) {
        FigureFinder finder = new FigureFinder(body, html, images, runs);
        for (HtmlIndex.Element element : html.all()) {
            if (element.name().equals("figure") || element.tag().hasClass("wp-caption")) {
                finder.figure(element);
            }
        }
        for (Shortcode shortcode : shortcodes.shortcodes()) {
            finder.shortcode(shortcode);
        }
        return Placed.inOrder(finder.figures);
    }

    private List<ImageRef> inside(Span span) {
        List<ImageRef> inside = new ArrayList<>();
        for (int i = Sorted.firstFrom(
                        images, span.start(), image -> image.span().start());
                i < images.size() && images.get(i).span().start() < span.end();
                i++) {
            if (span.contains(images.get(i).span())) {
                inside.add(images.get(i));
            }
        }
        return inside;
    }

    private void figure(HtmlIndex.Element element) {
        Span content = element.content();
        List<ImageRef> inside = inside(content);
        if (inside.isEmpty()) {
            return;
        }
        HtmlIndex.Element caption = null;
        String link = null;
        for (HtmlIndex.Element part : html.within(content)) {
            if (caption == null
                    && (part.name().equals("figcaption") || part.tag().hasClass("wp-caption-text"))) {
                caption = part;
            } else if (link == null
                    && part.name().equals("a")
                    && part.content().contains(inside.get(0).span())) {
                link = part.tag().value("href");
            }
        }
        List<String> classes = new ArrayList<>();
        Span span = element.span();
        HtmlIndex.Element wrapper = wrapper(element);
        if (wrapper != null) {
            span = wrapper.span();
            addClasses(classes, wrapper.tag());
        }
        addClasses(classes, element.tag());
        figures.add(new Figure(
                span,
                inside,
                caption == null ? "" : html.text(caption.content()),
                caption == null ? Optional.empty() : Optional.of(caption.content()),
                Optional.ofNullable(link).filter(target -> !target.isEmpty()),
                classes));
    }

    private static void addClasses(List<String> classes, HtmlTag tag) {
        for (String word : tag.value("class").strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                classes.add(word);
            }
        }
    }

    /** A {@code div} that holds nothing but the figure. */
    private HtmlIndex.@Nullable Element wrapper(HtmlIndex.Element element) {
        HtmlIndex.Element parent = element.parent();
        if (parent == null || parent.close() == null || !parent.name().equals("div")) {
            return null;
        }
        boolean alone = isBlank(parent.content().start(), element.span().start())
                && isBlank(element.span().end(), parent.content().end());
        return alone ? parent : null;
    }

    private boolean isBlank(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Character.isWhitespace(body.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private void shortcode(Shortcode shortcode) {
        boolean caption = shortcode.system() == Shortcode.System.WORDPRESS
                && (shortcode.name().equals("caption") || shortcode.name().equals("wp_caption"));
        if (caption && shortcode.contentSpan().isPresent()) {
            Span content = shortcode.contentSpan().get();
            List<ImageRef> inside = inside(content);
            if (!inside.isEmpty()) {
                captioned(shortcode, content, inside);
            }
        } else if (shortcode.name().equals("figure") && shortcode.system() != Shortcode.System.LIQUID) {
            List<ImageRef> inside = inside(shortcode.span());
            Optional<Shortcode.Param> text = shortcode.param("caption");
            figures.add(new Figure(
                    shortcode.span(),
                    inside,
                    text.map(Shortcode.Param::value).orElse(""),
                    text.map(Shortcode.Param::valueSpan),
                    shortcode.param("link").map(Shortcode.Param::value),
                    shortcode
                            .param("class")
                            .map(param -> List.of(param.value()))
                            .orElse(List.of())));
        }
    }

    private void captioned(Shortcode shortcode, Span content, List<ImageRef> inside) {
        Span image = inside.get(inside.size() - 1).span();
        String link = null;
        for (HtmlIndex.Element part : html.within(content)) {
            if (part.name().equals("a") && part.content().contains(image)) {
                link = part.tag().value("href");
                image = part.span();
            }
        }
        Span text = new Span(image.end(), content.end());
        Optional<Shortcode.Param> attribute = shortcode.param("caption");
        String said = Run.text(body, runs, text.start(), text.end(), false);
        int end = content.end() + "[/]".length() + shortcode.name().length();
        figures.add(new Figure(
                new Span(shortcode.span().start(), end),
                inside,
                said.isEmpty() ? attribute.map(Shortcode.Param::value).orElse("") : said,
                said.isEmpty() ? attribute.map(Shortcode.Param::valueSpan) : Optional.of(text),
                Optional.ofNullable(link).filter(target -> !target.isEmpty()),
                shortcode.param("align").map(param -> List.of(param.value())).orElse(List.of())));
    }
}
