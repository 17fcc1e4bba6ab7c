package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.Pieces;
import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Where the nodes of the Markdown parser stand in the file. */
record NodePlaces(BodyText body) {

    int offset(SourceSpan span) {
        return body.start() + span.getInputIndex();
    }

    /** From the first to the last character of a node that has any. */
    Span span(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return new Span(offset(spans.get(0)), offset(last) + last.getLength());
    }

    /** The lines of a node without what a container puts before them. */
    Pieces pieces(Node node) {
        List<int[]> spans = new ArrayList<>();
        for (SourceSpan span : node.getSourceSpans()) {
            spans.add(new int[] {offset(span), offset(span) + span.getLength()});
        }
        return Pieces.of(body, spans);
    }
}
