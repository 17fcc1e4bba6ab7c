package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.HtmlIndex.Element;
import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the links and images that are elements. */
final class ElementLinks {

    private final BodyText body;
    private final HtmlIndex html;

    ElementLinks(BodyText body, HtmlIndex html) {
        this.body = body;
        this.html = html;
    }

    List<LinkRef> links() {
        List<LinkRef> links = new ArrayList<>();
        for (Element element : html.named("a")) {
            HtmlTag.Attribute href = element.tag().attribute("href");
            if (href != null) {
                links.add(link(element, href));
            }
        }
        return links;
    }

    private LinkRef link(Element element, HtmlTag.Attribute href) {
        return new LinkRef(
                RefSyntax.HTML,
                element.span(),
                href.value() == null ? "" : href.value(),
                href.valueSpan(),
                html.text(element.content()),
                element.close() == null ? Optional.empty() : Optional.of(element.content()),
                title(element.tag()),
                element.tag().valueSpan("title"),
                isDynamic(href));
    }

    List<ImageRef> images() {
        List<ImageRef> images = new ArrayList<>(0);
        for (Element element : html.named("img")) {
            images.add(image(element.tag()));
        }
        return images;
    }

    private ImageRef image(HtmlTag tag) {
        HtmlTag.Attribute source = PictureAddress.of(tag);
        return new ImageRef(
                RefSyntax.HTML,
                new Span(tag.start(), tag.end()),
                source == null || source.value() == null ? "" : source.value(),
                source == null ? Optional.empty() : source.valueSpan(),
                tag.value("alt"),
                tag.valueSpan("alt"),
                title(tag),
                tag.valueSpan("title"),
                source != null && isDynamic(source));
    }

    private static Optional<String> title(HtmlTag tag) {
        HtmlTag.Attribute title = tag.attribute("title");
        return title == null ? Optional.empty() : Optional.ofNullable(title.value());
    }

    /** Whether a template stands in a value. */
    private boolean isDynamic(HtmlTag.Attribute attribute) {
        // a value that is absent begins at -1 and ends there
        for (int at = attribute.valueStart(); at < attribute.valueEnd(); at++) {
            if (body.templateAt(at) != null) {
                return true;
            }
        }
        return false;
    }
}
