package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.HtmlIndex.Element;
import io.github.frontmatter4j.markdown.HtmlToMarkdown.Converted;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Elements that exporters leave: what Markdown can say becomes Markdown. */
final class ElementCleaning {

    private final Cleaning cleaning;
    private final CleanOptions options;
    private final HtmlIndex html;
    private final HtmlToMarkdown converter;
    private final BodyLines lines;
    private final boolean exported;
    private final SpanSet markdownLinks;

    ElementCleaning(Cleaning cleaning) {
        this.cleaning = cleaning;
        this.options = cleaning.options();
        this.html = cleaning.html();
        this.converter = cleaning.converter();
        this.lines = cleaning.lines();
        this.exported = cleaning.exported();
        this.markdownLinks = new SpanSet(cleaning.parsed().links().stream()
                .filter(link -> link.syntax() != RefSyntax.HTML && link.syntax() != RefSyntax.SHORTCODE)
                .map(LinkRef::span)
                .toList());
    }

    /** All elements, outer ones first. */
    void elements() {
        for (Element element : html.all()) {
            if (element.parent() == null) {
                element(element);
            }
        }
    }

    /** An element and, inside of lines, what stands in it. */
    private void element(Element element) {
        if (isMoreMark(element)) {
            cleaning.add(
                    "wordpress-more-mark",
                    element.span(),
                    Message.of("Unexpected mark `{0}`, expected `<!--more-->`", cleaning.shown(element.tag())),
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

    private static boolean isMoreMark(Element element) {
        return element.name().equals("span")
                && element.tag().value("id").startsWith("more-")
                && element.close() != null
                && element.content().isEmpty();
    }

    /** Whether an element at the level of blocks is of the kind that exporters leave. */
    private boolean isWanted(Element element) {
        HtmlTag tag = element.tag();
        String classes = tag.value("class");
        boolean marked = classes.contains("wp-") || classes.contains("align") || classes.contains("size-");
        return switch (element.name()) {
            case "figure", "iframe" -> true;
            case "img", "a" -> isCleanable(element);
            case "pre" -> exported || marked || tag.value("class").contains("EnlighterJS");
            case "div" -> marked;
            case "p" ->
                WordPressTag.hasOnly(tag, Set.of("class", "style")) && (exported || marked || isBlankContent(element));
            case "blockquote", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6" ->
                WordPressTag.hasOnly(tag, Set.of("class", "style", "id", "start", "cite")) && (exported || marked);
            case "hr" -> marked || exported;
            default -> false;
        };
    }

    private boolean isBlankContent(Element element) {
        return element.close() != null
                && html.text(element.content()).replace('\u00A0', ' ').isBlank();
    }

    private boolean block(Element element) {
        Optional<Converted> converted = converter.blocks(element);
        if (converted.isEmpty()) {
            return false;
        }
        return cleaning.replaceBlock(element.span(), converted.get(), nameOf(element), cleaning.shown(element.tag()));
    }

    private String nameOf(Element element) {
        if (element.name().equals("div")
                && html.children(element).stream()
                        .anyMatch(child -> child.name().equals("figure"))) {
            return "wordpress-figure";
        }
        return switch (element.name()) {
            case "figure" -> "wordpress-figure";
            case "img" -> "wordpress-image";
            case "pre" -> "wordpress-code";
            case "blockquote" -> "wordpress-quote";
            case "hr" -> "wordpress-separator";
            case "iframe" -> "wordpress-embed";
            case "a" -> "wordpress-link";
            default -> "wordpress-block";
        };
    }

    private boolean inline(Element element) {
        if (element.name().equals("iframe")) {
            Optional<Converted> player = converter.blocks(element);
            return player.isPresent()
                    && lines.standsAlone(element.span())
                    && cleaning.replaceBlock(
                            element.span(), player.get(), "wordpress-embed", cleaning.shown(element.tag()));
        }
        boolean known = element.name().equals("a") || element.name().equals("img");
        if (!known || !isCleanable(element) || element.name().equals("a") && isInMarkdownLink(element.span())) {
            return false;
        }
        Optional<Converted> converted = converter.inMarkdown(element);
        boolean sized = options.keepSizes() && hasSize(element);
        if (converted.isEmpty() || sized) {
            return false;
        }
        String markdown = converted.get().inline();
        boolean link = element.name().equals("a") && !markdown.startsWith("!") && !markdown.startsWith("[!");
        cleaning.add(
                link ? "wordpress-link" : "wordpress-image",
                element.span(),
                Message.of("Unexpected HTML `{0}`, expected Markdown", cleaning.shown(element.tag())),
                Message.of("Write it as Markdown"),
                List.of(new TextEdit(element.span(), markdown.replace("\n", lines.lineEnd()))),
                converted.get().meant());
        cleaning.reportNotes(converted.get());
        return true;
    }

    private boolean isInMarkdownLink(Span span) {
        return markdownLinks.covers(span.start(), span.end());
    }

    /** Whether a link or image is what an exporter writes; what an author wrote on purpose stays. */
    private boolean isCleanable(Element element) {
        List<HtmlTag> tags = new ArrayList<>(List.of(element.tag()));
        for (Element child : html.children(element)) {
            if (child.name().equals("img")) {
                tags.add(child.tag());
            }
        }
        boolean known = tags.stream().allMatch(WordPressTag::isKnown);
        return known && (exported || tags.stream().anyMatch(WordPressTag::isMarked));
    }

    private boolean hasSize(Element element) {
        return element.tag().attribute("width") != null
                || html.children(element).stream()
                        .anyMatch(child ->
                                child.name().equals("img") && child.tag().attribute("width") != null);
    }
}
