package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.HtmlIndex.Element;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins opening tags with the tags that close them, as browsers do. For one list of tags. */
final class TagPairs {

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Set<String> CLOSED_BY_ITSELF = Set.of("p", "li", "dt", "dd", "tr", "td", "th", "option");

    private final List<HtmlTag> tags;
    /** For each opening tag: the index of the tag that closes it, and of the element around it; -1 if there is none. */
    private final int[] closedBy;

    private final int[] parents;
    private final List<Integer> open = new ArrayList<>();
    private final Map<String, Integer> openByName = new HashMap<>();

    private TagPairs(List<HtmlTag> tags) {
        this.tags = tags;
        this.closedBy = new int[tags.size()];
        this.parents = new int[tags.size()];
    }

    /** Whether an element of a name has no content and no closing tag. */
    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    /** The elements in the order in which they open. */
    static List<Element> join(List<HtmlTag> tags) {
        TagPairs pairs = new TagPairs(tags);
        for (int i = 0; i < tags.size(); i++) {
            pairs.closedBy[i] = -1;
            if (tags.get(i).type() == HtmlTag.Type.OPEN) {
                pairs.open(i, tags.get(i));
            } else if (tags.get(i).type() == HtmlTag.Type.CLOSE) {
                pairs.close(i, tags.get(i).name());
            }
        }
        return pairs.elements();
    }

    private void open(int index, HtmlTag tag) {
        if (!open.isEmpty()
                && CLOSED_BY_ITSELF.contains(tag.name())
                && tags.get(open.get(open.size() - 1)).name().equals(tag.name())) {
            pop();
        }
        parents[index] = open.isEmpty() ? -1 : open.get(open.size() - 1);
        if (!isVoid(tag.name()) && !(tag.selfClosing() && tag.inlineHtml())) {
            open.add(index);
            openByName.merge(tag.name(), 1, Integer::sum);
        }
    }

    /** Closes the last element of a name, and with it those that were opened in it. */
    private void close(int index, String name) {
        if (openByName.getOrDefault(name, 0) > 0) {
            int top = pop();
            while (!tags.get(top).name().equals(name)) {
                top = pop();
            }
            closedBy[top] = index;
        }
    }

    private int pop() {
        int top = open.remove(open.size() - 1);
        openByName.merge(tags.get(top).name(), -1, Integer::sum);
        return top;
    }

    private List<Element> elements() {
        Map<Integer, Element> made = new HashMap<>();
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).type() == HtmlTag.Type.OPEN) {
                HtmlTag close = closedBy[i] < 0 ? null : tags.get(closedBy[i]);
                Element element = new Element(tags.get(i), close, made.get(parents[i]));
                made.put(i, element);
                elements.add(element);
            }
        }
        return elements;
    }
}
