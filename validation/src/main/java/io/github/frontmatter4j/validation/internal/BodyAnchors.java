package io.github.frontmatter4j.validation.internal;

import io.github.frontmatter4j.markdown.Anchors;
import io.github.frontmatter4j.markdown.HtmlElement;
import io.github.frontmatter4j.markdown.MarkdownBody;
import io.github.frontmatter4j.markdown.Outline;
import java.util.Set;
import java.util.TreeSet;

/** The names in a body that links can lead to, as any of the usual systems makes them. */
public final class BodyAnchors {

    private BodyAnchors() {}

    /**
     * Names of headings and of HTML elements.
     *
     * @param body a body
     * @return the shapes of the names
     */
    public static Set<String> of(MarkdownBody body) {
        Set<String> names = new TreeSet<>();
        for (Anchors anchors : Anchors.values()) {
            for (Outline.Entry entry : body.outline(anchors).all()) {
                entry.anchor().ifPresent(name -> names.add(shape(name)));
            }
        }
        for (HtmlElement element : body.html()) {
            for (HtmlElement.Attribute attribute : element.attributes()) {
                if (attribute.name().equalsIgnoreCase("id") || attribute.name().equalsIgnoreCase("name")) {
                    names.add(shape(attribute.value()));
                }
            }
        }
        return names;
    }

    /**
     * What is left of a name whatever a system does with blanks, case and punctuation.
     *
     * @param name a name of a heading or element
     * @return its letters and digits in lower case; the name itself if it has none
     */
    public static String shape(String name) {
        StringBuilder out = new StringBuilder();
        name.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(out::appendCodePoint);
        return out.length() == 0 ? name : out.toString();
    }
}
