package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of a body around what is cleaned: where Markdown may be put, and which lines go with what goes. */
final class BodyLines {

    private final BodyText text;
    private final List<Block> blocks;
    private final String lineEnd;
    private final Map<Integer, BlockComment> commentStartingAt = new HashMap<>();
    private final Map<Integer, BlockComment> commentEndingAt = new HashMap<>();

    BodyLines(ParsedBody parsed, String lineEnd) {
        this.text = parsed.text();
        this.blocks = parsed.blocks();
        this.lineEnd = lineEnd;
        for (BlockComment comment : parsed.blockComments()) {
            commentStartingAt.put(comment.span().start(), comment);
            commentEndingAt.put(comment.span().end(), comment);
        }
    }

    String lineEnd() {
        return lineEnd;
    }

    /** The edit that puts blocks in place of a stretch, parted from their neighbours by empty lines. */
    Optional<TextEdit> edit(Span span, List<String> blocks) {
        Block top = topBlock(span);
        if (top == null || !contiguous(span)) {
            return Optional.empty();
        }
        String markdown = String.join("\n\n", blocks);
        boolean nested = top.kind() != Block.Kind.HTML && top.kind() != Block.Kind.PARAGRAPH;
        if (nested) {
            boolean simple = blocks.size() == 1 && markdown.indexOf('\n') < 0 && "#>-".indexOf(markdown.charAt(0)) < 0;
            return simple ? Optional.of(new TextEdit(span, markdown)) : Optional.empty();
        }
        int start = overBlanksBefore(span.start());
        int end = overBlanksBehind(span.end());
        boolean lineStart = start == text.start() || isLineEnd(text.charAt(start - 1));
        boolean lineStop = end == text.end() || isLineEnd(text.charAt(end));
        if (!lineStart) {
            start = span.start();
        }
        if (!lineStop) {
            end = span.end();
        }
        if (markdown.isEmpty()) {
            return Optional.of(TextEdit.delete(lineStart && lineStop ? wholeLines(start, end) : new Span(start, end)));
        }
        StringBuilder out = new StringBuilder();
        if (!lineStart) {
            out.append("\n\n");
        } else if (start > text.start() && !isBlankLineBefore(start)) {
            out.append('\n');
        }
        out.append(markdown);
        if (!lineStop) {
            out.append("\n\n");
        } else if (end < text.end() && !isBlankLineBehind(end)) {
            out.append('\n');
        }
        return Optional.of(new TextEdit(new Span(start, end), out.toString().replace("\n", lineEnd)));
    }

    /** Whether nothing else stands in the lines of a stretch. */
    boolean standsAlone(Span span) {
        int start = overBlanksBefore(span.start());
        int end = overBlanksBehind(span.end());
        return (start == text.start() || isLineEnd(text.charAt(start - 1)))
                && (end == text.end() || isLineEnd(text.charAt(end)));
    }

    /** A stretch of lines that goes, with one of the blank lines around it. */
    private Span wholeLines(int start, int end) {
        int to = end;
        if (to < text.end()) {
            to = behindLineEnd(to);
            if (isBlankLineBefore(start) && to < text.end() && isLineEnd(text.charAt(to))) {
                to = behindLineEnd(to);
            }
        }
        return new Span(start, to);
    }

    private int behindLineEnd(int at) {
        boolean pair = text.charAt(at) == '\r' && at + 1 < text.end() && text.charAt(at + 1) == '\n';
        return at + (pair ? 2 : 1);
    }

    /** Whether the line before is blank; lines of comments that go do not count. */
    private boolean isBlankLineBefore(int lineStart) {
        int at = lineStart;
        while (at > text.start()) {
            int stop = at - 1;
            if (text.charAt(stop) == '\n' && stop > text.start() && text.charAt(stop - 1) == '\r') {
                stop--;
            }
            int start = overBlanksBefore(stop);
            boolean whole = start == text.start() || isLineEnd(text.charAt(start - 1));
            if (!whole) {
                return false;
            }
            if (text.slice(start, stop).isBlank()) {
                return true;
            }
            at = start;
        }
        return true;
    }

    private boolean isBlankLineBehind(int lineStop) {
        int at = behindLineEnd(lineStop);
        while (at < text.end()) {
            int stop = overBlanksBehind(at);
            if (stop < text.end() && !isLineEnd(text.charAt(stop))) {
                return false;
            }
            if (stop >= text.end() || text.slice(at, stop).isBlank()) {
                return true;
            }
            at = behindLineEnd(stop);
        }
        return true;
    }

    private @Nullable Block topBlock(Span span) {
        int next =
                Sorted.firstFrom(blocks, span.start() + 1, block -> block.span().start());
        boolean inside = next > 0 && span.start() < blocks.get(next - 1).span().end();
        return inside ? blocks.get(next - 1) : null;
    }

    /** Whether a stretch belongs to the body alone: no prefixes of a container between its lines. */
    private boolean contiguous(Span span) {
        Block top = topBlock(span);
        boolean nested = top != null && top.kind() != Block.Kind.HTML && top.kind() != Block.Kind.PARAGRAPH;
        return !nested || text.slice(span.start(), span.end()).indexOf('\n') < 0;
    }

    /** Back over blanks and comments of the block editor, which go as well, to the beginning of the line. */
    private int overBlanksBefore(int offset) {
        int at = offset;
        while (at > text.start()) {
            BlockComment comment = commentEndingAt.get(at);
            if (isBlank(text.charAt(at - 1))) {
                at--;
            } else if (comment != null) {
                at = comment.span().start();
            } else {
                break;
            }
        }
        return at;
    }

    private int overBlanksBehind(int offset) {
        int at = offset;
        while (at < text.end()) {
            BlockComment comment = commentStartingAt.get(at);
            if (isBlank(text.charAt(at))) {
                at++;
            } else if (comment != null) {
                at = comment.span().end();
            } else {
                break;
            }
        }
        return at;
    }

    /** A blank or tab. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** How the first line of a text ends; LF if it has one line only. */
    static String lineEndOf(String text) {
        int feed = text.indexOf('\n');
        if (feed > 0 && text.charAt(feed - 1) == '\r') {
            return "\r\n";
        }
        return feed < 0 && text.indexOf('\r') >= 0 ? "\r" : "\n";
    }
}
