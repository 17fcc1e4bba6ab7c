package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.HtmlIndex.Element;
import java.util.ArrayList;
import java.util.List;

/** Turns lists into Markdown. */
final class HtmlLists {

    private final HtmlSource source;
    private final HtmlInline inline;

    HtmlLists(HtmlSource source, HtmlInline inline) {
        this.source = source;
        this.inline = inline;
    }

    /** A list whose lines begin with an indentation. */
    String list(Element list, String indent) {
        source.requireBlankBetween(list);
        boolean ordered = list.name().equals("ol");
        int number = ordered ? start(list) : 0;
        List<String> lines = new ArrayList<>();
        for (Element item : source.children(list)) {
            if (!item.name().equals("li")) {
                throw new Unconvertible();
            }
            item(list, item, indent, ordered ? number++ + ". " : "- ", lines);
        }
        if (lines.isEmpty()) {
            throw new Unconvertible();
        }
        return String.join("\n", lines);
    }

    private static int start(Element list) {
        String start = list.tag().value("start");
        try {
            return start.isEmpty() ? 1 : Integer.parseInt(start.strip());
        } catch (NumberFormatException e) {
            throw new Unconvertible();
        }
    }

    /** An item and the lists inside it, with nothing behind these. */
    private void item(Element list, Element item, String indent, String marker, List<String> lines) {
        String inner = indent + " ".repeat(marker.length());
        StringBuilder text = new StringBuilder();
        List<String> nested = new ArrayList<>();
        int done = item.tag().end();
        for (Element child : source.children(item)) {
            text.append(source.text(done, child.span().start()));
            if (child.name().equals("ul") || child.name().equals("ol")) {
                nested.add(list(child, inner));
            } else if (child.name().equals("p")
                    && nested.isEmpty()
                    && text.toString().isBlank()) {
                text.append(inline.content(child));
            } else {
                text.append(inline.element(child));
            }
            done = child.span().end();
        }
        String rest = source.text(
                done,
                item.close() == null ? itemEnd(list, item) : item.content().end());
        if (!nested.isEmpty() && !rest.isBlank()) {
            throw new Unconvertible();
        }
        text.append(rest);
        lines.add(indent
                + marker
                + MarkdownText.escapeLineStart(MarkdownText.stripBlank(text.toString()))
                        .replace("\n", "\n" + inner));
        lines.addAll(nested);
    }

    /** An item without an end ends where the next one begins. */
    private int itemEnd(Element list, Element item) {
        int end = list.content().end();
        for (Element sibling : source.children(list)) {
            if (sibling.tag().start() > item.tag().start()) {
                end = Math.min(end, sibling.tag().start());
            }
        }
        return end;
    }
}
