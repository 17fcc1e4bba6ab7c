package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.HtmlIndex.Element;
import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.Entities;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import java.util.ArrayList;
import java.util.List;

/**
 * The HTML of a body and how it is to be turned into Markdown.
 *
 * @param comments the comments, in order
 */
record HtmlSource(BodyText body, HtmlIndex html, List<HtmlTag> comments, CleanOptions options) {

    List<Element> children(Element element) {
        return html.children(element);
    }

    List<Element> descendants(Element element) {
        List<Element> all = new ArrayList<>();
        for (Element child : children(element)) {
            all.add(child);
            all.addAll(descendants(child));
        }
        return all;
    }

    /** Text between tags inside an HTML block, as Markdown. */
    String text(int from, int to) {
        if (from >= to) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        int done = from;
        for (int i = Sorted.firstFrom(comments, from, HtmlTag::start);
                i < comments.size() && comments.get(i).start() < to;
                i++) {
            HtmlTag comment = comments.get(i);
            if (comment.start() >= done && comment.end() <= to) {
                String inside = body.slice(comment.start(), comment.end());
                if (!inside.startsWith("<!-- wp:") && !inside.startsWith("<!-- /wp:")) {
                    throw new Unconvertible();
                }
                out.append(body.slice(done, comment.start()));
                done = comment.end();
            }
        }
        out.append(body.slice(done, to));
        for (int at = from; at < to; at++) {
            if (body.templateAt(at) != null) {
                throw new Unconvertible();
            }
        }
        return MarkdownText.escape(MarkdownText.collapse(Entities.decodeHtml(out.toString(), false)));
    }

    /** Words between the parts of a list or table have no place in Markdown. */
    void requireBlankBetween(Element element) {
        int done = element.content().start();
        for (Element child : children(element)) {
            if (!text(done, child.span().start()).isBlank()) {
                throw new Unconvertible();
            }
            done = child.close() == null ? child.tag().end() : child.span().end();
            if (child.close() == null && element.name().charAt(0) != 't') {
                // an item that is closed by the next one holds text behind its tag
                return;
            }
        }
        if (!text(done, element.content().end()).isBlank()) {
            throw new Unconvertible();
        }
    }
}
