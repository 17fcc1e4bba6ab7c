package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The elements of a body, across the borders of Markdown nodes: which there are, and what lies in which. */
final class HtmlIndex {

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
            Element parent = element.parent();
            if (parent != null) {
                List<Element> own = children.get(parent);
                if (own == null) {
                    own = new ArrayList<>();
                    children.put(parent, own);
                }
                own.add(element);
            }
        }
    }

    static HtmlIndex of(BodyText body, List<HtmlTag> tags, List<Run> runs) {
        return new HtmlIndex(body, tags, runs, TagPairs.join(tags));
    }

    /** The elements in the order in which they open. */
    List<Element> all() {
        return elements;
    }

    /** The elements of a name, in order. */
    List<Element> named(String name) {
        List<Element> named = new ArrayList<>(0);
        for (Element element : elements) {
            if (element.name().equals(name)) {
                named.add(element);
            }
        }
        return named;
    }

    /** The elements directly inside another, in order. */
    List<Element> children(Element element) {
        return children.getOrDefault(element, List.of());
    }

    /** The elements that lie in a stretch of the file, in order. */
    List<Element> within(Span span) {
        List<Element> inside = new ArrayList<>();
        for (int i = Sorted.firstFrom(
                        elements, span.start(), element -> element.tag().start());
                i < elements.size() && elements.get(i).tag().start() < span.end();
                i++) {
            if (elements.get(i).span().end() <= span.end()) {
                inside.add(elements.get(i));
            }
        }
        return inside;
    }

    /** The tags and comments that lie in a stretch of the file, in order. */
    List<HtmlTag> tags(Span span) {
        List<HtmlTag> inside = new ArrayList<>();
        for (int i = Sorted.firstFrom(tags, span.start(), HtmlTag::start);
                i < tags.size() && tags.get(i).start() < span.end();
                i++) {
            if (tags.get(i).end() <= span.end()) {
                inside.add(tags.get(i));
            }
        }
        return inside;
    }

    /** What a reader sees of a stretch of the file. */
    String text(Span span) {
        return Run.text(body, runs, span.start(), span.end(), false);
    }

    /** The elements as users see them. */
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
                        attribute.valueSpan()));
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
}
