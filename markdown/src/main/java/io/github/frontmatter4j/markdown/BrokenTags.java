package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.HtmlTag;
import io.github.frontmatter4j.markdown.internal.HtmlTokenizer;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Looks for tags that browsers read but Markdown does not, because a slash stands where no attribute can be. */
final class BrokenTags {

    private final NodePlaces nodes;
    private final List<HtmlTag> tags = new ArrayList<>();

    BrokenTags(NodePlaces nodes) {
        this.nodes = nodes;
    }

    List<HtmlTag> tags() {
        return tags;
    }

    /** Looks at the text of a block. */
    void look(Node block) {
        if (block.getSourceSpans().isEmpty() || !hasTextTag(block)) {
            return;
        }
        HtmlTokenizer.scan(nodes.pieces(block), true, new HtmlTokenizer.Sink() {
            @Override
            public void tag(HtmlTag tag) {
                if (tag.type() == HtmlTag.Type.OPEN && tag.strayText() && isText(block, tag.start())) {
                    tags.add(tag);
                }
            }

            @Override
            public void text(int from, int to) {}
        });
    }

    private static boolean hasTextTag(Node block) {
        for (Node at = block.getFirstChild(); at != null; at = TreeReader.next(at, block, true)) {
            if (at instanceof Text text) {
                String literal = text.getLiteral();
                int open = literal.indexOf('<');
                if (open >= 0 && open + 1 < literal.length() && Character.isLetter(literal.charAt(open + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isText(Node block, int offset) {
        for (Node at = block.getFirstChild(); at != null; at = TreeReader.next(at, block, true)) {
            boolean placed = at instanceof Text && !at.getSourceSpans().isEmpty();
            if (placed
                    && nodes.span(at).start() <= offset
                    && offset < nodes.span(at).end()) {
                return true;
            }
        }
        return false;
    }
}
