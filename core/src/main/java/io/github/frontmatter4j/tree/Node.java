package io.github.frontmatter4j.tree;

import io.github.frontmatter4j.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a header with its place: a map, a list, a scalar or an alias. Nodes say what is written, not what it means:
 * a scalar keeps its text, and the type that is asked for decides how the text is read. Immutable and thread-safe.
 */
public sealed interface Node permits MapNode, ListNode, ScalarNode, AliasNode {

    /**
     * The characters of the value itself, without anchor, tag and comment. Block collections reach from the first
     * character of the first entry to the last character of the last value; a block scalar reaches from its indicator
     * to the end of its last line, without that line's end. An absent value is an empty span behind its {@code :} or
     * {@code -}.
     *
     * @return the span, in UTF-16 offsets of the file
     */
    default Span span() {
        return new Span(start(), end());
    }

    /**
     * Where {@link #span()} begins.
     *
     * @return the offset of its first character
     */
    int start();

    /**
     * Where {@link #span()} ends.
     *
     * @return the offset behind its last character
     */
    int end();

    /**
     * Anchor and tag, where they are written.
     *
     * @return the properties, or null if there are none
     */
    @Nullable
    Properties properties();

    /**
     * The characters of the value with its anchor and tag.
     *
     * @return the covering span
     */
    default Span fullSpan() {
        Properties properties = properties();
        return properties == null ? span() : properties.span().cover(span());
    }

    /**
     * The name of the anchor at this node.
     *
     * @return the name without {@code &}, or null
     */
    default @Nullable String anchor() {
        Properties properties = properties();
        return properties == null ? null : properties.anchor();
    }

    /**
     * The tag at this node.
     *
     * @return the resolved tag such as {@code tag:yaml.org,2002:str} or {@code !local}, or null
     */
    default @Nullable String tag() {
        Properties properties = properties();
        return properties == null ? null : properties.tag();
    }

    /**
     * Anchor and tag of a node.
     *
     * @param anchor the name without {@code &}, or null
     * @param tag the resolved tag, or null
     * @param span the characters of both
     */
    record Properties(@Nullable String anchor, @Nullable String tag, Span span) {}
}
