package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.HtmlIndex.Element;
import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the frames and players of a body, and the blocks that exporters make of them. */
final class ElementEmbeds {

    private static final Set<String> FRAMES = Set.of("iframe", "video", "audio", "embed", "object");

    private final BodyText body;
    private final HtmlIndex html;

    ElementEmbeds(BodyText body, HtmlIndex html) {
        this.body = body;
        this.html = html;
    }

    List<Embed> embeds() {
        List<Embed> embeds = new ArrayList<>();
        for (Element element : html.all()) {
            if (FRAMES.contains(element.name())) {
                embeds.add(frame(element));
            } else if (element.name().equals("figure")
                    && isEmbed(element.tag())
                    && html.within(element.content()).stream().noneMatch(ElementEmbeds::shows)) {
                embeds.add(bareAddress(element));
            }
        }
        return embeds;
    }

    static boolean isEmbed(HtmlTag tag) {
        return tag.hasClass("wp-block-embed") || tag.value("class").contains("wp-block-embed-");
    }

    private Embed frame(Element element) {
        HtmlTag tag = element.tag();
        HtmlTag.Attribute source = element.name().equals("object") ? tag.attribute("data") : PictureAddress.of(tag);
        if (source == null || source.value() == null) {
            for (Element child : html.children(element)) {
                if (child.name().equals("source")) {
                    source = child.tag().attribute("src");
                    break;
                }
            }
        }
        String target = source == null || source.value() == null ? "" : source.value();
        return new Embed(
                element.name(), element.span(), target, source == null ? Optional.empty() : source.valueSpan());
    }

    private static boolean shows(Element element) {
        return FRAMES.contains(element.name())
                || element.name().equals("img")
                || element.name().equals("a")
                || element.name().equals("script");
    }

    /** An embed block holds an address or a frame; where the exporter dropped the frame, it holds nothing. */
    private Embed bareAddress(Element figure) {
        Span content = figure.content();
        String text = html.text(content);
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
        return new Embed("wp-block-embed", figure.span(), known ? address : "", place);
    }
}
