package io.github.frontmatter4j.markdown.internal;

import io.github.frontmatter4j.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tag or comment in the body, in file offsets.
 *
 * @param type what it is
 * @param name tag name in lower case; empty for a comment
 * @param start file offset of {@code <}
 * @param end file offset behind {@code >}
 * @param attributes the attributes in order, duplicates included
 * @param selfClosing whether it ends in {@code />}
 * @param strayText whether a slash or quote stands where no attribute can be ({@code / alt=…}, {@code =""x"})
 * @param contiguous whether nothing but line ends interrupts it in the file
 * @param inlineHtml whether Markdown sees it as HTML inside a paragraph, not as part of an HTML block
 */
public record HtmlTag(
        Type type,
        String name,
        int start,
        int end,
        List<Attribute> attributes,
        boolean selfClosing,
        boolean strayText,
        boolean contiguous,
        boolean inlineHtml) {

    public HtmlTag {
        attributes = List.copyOf(attributes);
    }

    /** What stands there. */
    public enum Type {
        OPEN,
        CLOSE,
        COMMENT,
        /** A doctype, processing instruction or CDATA section. */
        OTHER
    }

    /**
     * An attribute.
     *
     * @param name its name in lower case
     * @param value its value with character references replaced, or null if it has none
     * @param start file offset of the name
     * @param end file offset behind the attribute, closing quote included
     * @param valueStart file offset of the value without its quotes, or -1
     * @param valueEnd file offset behind the value, or -1
     * @param quote the quote character, or 0
     * @param contiguous whether the value lies in one stretch of the file
     */
    public record Attribute(
            String name,
            @Nullable String value,
            int start,
            int end,
            int valueStart,
            int valueEnd,
            char quote,
            boolean contiguous) {

        /** The characters of the value without its quotes, if there are any in one stretch. */
        public Optional<Span> valueSpan() {
            return valueStart < 0 || !contiguous ? Optional.empty() : Optional.of(new Span(valueStart, valueEnd));
        }
    }

    /** The first attribute of a name, or null; HTML ignores the later ones. */
    public @Nullable Attribute attribute(String wanted) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(wanted)) {
                return attribute;
            }
        }
        return null;
    }

    /** The characters of an attribute's value, if there are any in one stretch. */
    public Optional<Span> valueSpan(String wanted) {
        Attribute attribute = attribute(wanted);
        return attribute == null ? Optional.empty() : attribute.valueSpan();
    }

    /** The value of an attribute, or an empty text. */
    public String value(String wanted) {
        Attribute attribute = attribute(wanted);
        return attribute == null || attribute.value() == null ? "" : attribute.value();
    }

    /** Whether the class attribute holds a class. */
    public boolean hasClass(String wanted) {
        for (String one : value("class").split("\\s+", -1)) {
            if (one.toLowerCase(Locale.ROOT).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    public boolean opens(String tagName) {
        return type == Type.OPEN && name.equals(tagName);
    }

    public boolean closes(String tagName) {
        return type == Type.CLOSE && name.equals(tagName);
    }
}
