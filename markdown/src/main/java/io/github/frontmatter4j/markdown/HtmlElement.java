package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An HTML element in the body. Immutable.
 *
 * @param name tag name in lower case
 * @param span from the opening tag to the end of the closing tag; the opening tag alone if the element is empty or is never
 *     closed
 * @param tagSpan the opening tag
 * @param closed whether a closing tag was found
 * @param attributes the attributes in order, duplicates included
 * @param malformed whether a slash or quote stands in the tag where none belongs, as themes of WordPress leave it
 */
public record HtmlElement(
        String name, Span span, Span tagSpan, boolean closed, List<Attribute> attributes, boolean malformed) {

    /**
     * Copies the list.
     *
     * @param name tag name in lower case
     * @param span from the opening tag to the end of the closing tag
     * @param tagSpan the opening tag
     * @param closed whether a closing tag was found
     * @param attributes the attributes in order, duplicates included
     * @param malformed whether a slash or quote stands in the tag where none belongs, as themes of WordPress leave it
     */
    public HtmlElement {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(tagSpan, "tagSpan");
        attributes = List.copyOf(attributes);
    }

    /**
     * An attribute.
     *
     * @param name its name in lower case
     * @param value its value with character references replaced; empty if it has none
     * @param span the whole attribute
     * @param valueSpan the characters of the value, without quotes
     */
    public record Attribute(String name, String value, Span span, Optional<Span> valueSpan) {}

    /**
     * The first attribute of a name; browsers ignore the later ones.
     *
     * @param wanted a name in lower case
     * @return the attribute, or empty
     */
    public Optional<Attribute> attribute(String wanted) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(wanted))
                .findFirst();
    }

    /**
     * The classes of the element.
     *
     * @return the words of its {@code class} attribute, in order
     */
    public List<String> classes() {
        return attribute("class").map(Attribute::value).stream()
                .flatMap(value -> List.of(value.strip().split("\\s+", -1)).stream())
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
