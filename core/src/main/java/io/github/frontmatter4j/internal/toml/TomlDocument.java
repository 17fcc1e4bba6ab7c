package io.github.frontmatter4j.internal.toml;

import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import java.util.List;

/**
 * A TOML text as its lines say it: sections with headers and entries. What readers see is the tree; what edits need is
 * here.
 *
 * @param sections the text before the first header, then a section for each header
 * @param root the tree
 * @param problems what is not TOML
 */
record TomlDocument(List<Section> sections, MapNode root, List<Problem> problems) {

    /** One part of a key: its text and where it stands. */
    record Part(String name, int start, int end) {

        Span span() {
            return new Span(start, end);
        }

        boolean isInQuotes() {
            return end - start != name.length();
        }
    }

    /**
     * A header and what belongs to it.
     *
     * @param header the parts of {@code [a.b]}; empty for the section before the first header
     * @param array whether the header is {@code [[a.b]]}
     * @param index the 0-based index of this element if {@code array}
     * @param span from the header's bracket to the end of its line's content
     * @param entries the entries in order
     */
    record Section(List<Part> header, boolean array, int index, Span span, List<Entry> entries) {}

    /**
     * A line {@code a.b = value}.
     *
     * @param key the parts of the key
     * @param value the value
     */
    record Entry(List<Part> key, Node value) {

        Span span() {
            return key.get(0).span().cover(value.span());
        }
    }
}
