package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the comments in which the block editor of WordPress notes what its blocks are. */
final class BlockCommentReader {

    private BlockCommentReader() {}

    static List<BlockComment> comments(BodyText body, List<HtmlTag> tags) {
        List<BlockComment> comments = new ArrayList<>();
        for (HtmlTag tag : tags) {
            if (tag.type() == HtmlTag.Type.COMMENT && tag.end() - tag.start() > 7) {
                BlockComment comment =
                        comment(body.slice(tag.start() + 4, tag.end() - 3).strip(), tag);
                if (comment != null) {
                    comments.add(comment);
                }
            }
        }
        return List.copyOf(comments);
    }

    private static @Nullable BlockComment comment(String text, HtmlTag tag) {
        boolean close = text.startsWith("/wp:");
        if (!close && !text.startsWith("wp:")) {
            return null;
        }
        boolean alone = text.endsWith("/");
        String inside = text.substring(close ? 4 : 3, alone ? text.length() - 1 : text.length())
                .strip();
        int end = 0;
        while (end < inside.length() && !Character.isWhitespace(inside.charAt(end))) {
            end++;
        }
        BlockComment.Kind kind =
                close ? BlockComment.Kind.CLOSE : alone ? BlockComment.Kind.VOID : BlockComment.Kind.OPEN;
        return new BlockComment(
                kind,
                inside.substring(0, end),
                new Span(tag.start(), tag.end()),
                inside.substring(end).strip());
    }
}
