package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import java.util.List;

/** New blocks at the end of a body, and blocks that go. */
final class BlockEdits {

    private final MarkdownBody body;
    private final String text;
    private final int start;
    private final int end;

    BlockEdits(MarkdownBody body) {
        this.body = body;
        this.text = body.source().text();
        this.start = body.parsed().text().start();
        this.end = body.parsed().text().end();
    }

    // ---- append

    BodyPlan append(String markdown) {
        String block = withoutBlankLines(markdown.replace("\r\n", "\n").replace('\r', '\n'));
        if (block.isEmpty()) {
            return new BodyPlan.Nothing();
        }
        int more = MarkdownBody.of(
                        SourceText.of(body.source().name(), block), new Span(0, block.length()), body.flavor())
                .blocks()
                .size();
        if (more == 0) {
            return BodyPlan.notWritable(Span.at(end), markdown);
        }
        String lineEnd = BodyLines.lineEndOf(text);
        int content = contentEnd(start);
        boolean empty = content == start;
        boolean ended = end > start && BodyLines.isLineEnd(text.charAt(end - 1));
        String gap = empty ? "" : lineEnd.repeat(Math.max(0, 2 - lineEnds(text.substring(content, end))));
        String added = gap + block.replace("\n", lineEnd) + (ended || empty ? lineEnd : "");
        BodyPlan.Way way = new BodyPlan.Way(TextEdit.insert(end, added), BodyGuard.Intent.anew(Span.at(end)));
        return new BodyPlan.Change(Span.at(end), List.of(way), more, (after, moves) -> {
            int first = after.blocks().size() - more;
            int place = moves.behind(end) - added.length() + gap.length();
            return first >= 0 && after.blocks().get(first).span().start() >= place;
        });
    }

    private static String withoutBlankLines(String markdown) {
        int start = 0;
        for (int i = 0; i < markdown.length() && Character.isWhitespace(markdown.charAt(i)); i++) {
            if (markdown.charAt(i) == '\n') {
                start = i + 1;
            }
        }
        return markdown.substring(start).stripTrailing();
    }

    private static int lineEnds(String space) {
        int count = 0;
        for (int i = 0; i < space.length(); i++) {
            boolean pair = space.charAt(i) == '\r' && i + 1 < space.length() && space.charAt(i + 1) == '\n';
            count += BodyLines.isLineEnd(space.charAt(i)) && !pair ? 1 : 0;
        }
        return count;
    }

    // ---- remove

    BodyPlan remove(Block block) {
        int index = body.blocks().indexOf(block);
        if (index < 0) {
            return BodyPlan.noPlace(
                    body.span(), Message.of("Unexpected block at {0}, expected a block of this body", block.span()));
        }
        boolean last = index + 1 == body.blocks().size();
        Span gone = last ? lastWithBlanksBefore(index) : upToNext(index);
        BodyPlan.Way way = new BodyPlan.Way(TextEdit.delete(gone), BodyGuard.Intent.anew(gone));
        return new BodyPlan.Change(gone, List.of(way), -1, (after, moves) -> true);
    }

    private Span upToNext(int index) {
        int from = lineStart(span(index).start());
        return new Span(from, Math.max(from, lineStart(span(index + 1).start())));
    }

    /** The line end behind the last block stays, since it ends the file. */
    private Span lastWithBlanksBefore(int index) {
        Span last = span(index);
        int from = lineStart(last.start());
        if (index > 0) {
            from = Math.min(from, span(index - 1).end());
            while (from < last.start() && !BodyLines.isLineEnd(text.charAt(from))) {
                from++;
            }
        }
        return new Span(from, Math.max(from, contentEnd(last.end())));
    }

    private Span span(int index) {
        return body.blocks().get(index).span();
    }

    private int lineStart(int offset) {
        int at = offset;
        while (at > start && !BodyLines.isLineEnd(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The end of the body without white space, but not before an offset. */
    private int contentEnd(int from) {
        int at = end;
        while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
