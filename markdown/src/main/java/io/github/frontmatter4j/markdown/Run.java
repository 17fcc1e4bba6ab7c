package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.Entities;
import java.util.List;
import java.util.function.ToIntFunction;

/** A piece of what a reader sees, and where it stands in the file. */
record Run(Kind kind, int start, int end, String text) {

    enum Kind {
        TEXT,
        CODE,
        /** Text inside an HTML block: white space counts as one blank. */
        HTML,
        /** The alternative text of an image: not part of the prose. */
        ALT,
        LINE_BREAK,
        /** A block begins. */
        BLOCK
    }

    /** Where a run begins; a class, since a lambda costs more at the first body. */
    private static final class Start implements ToIntFunction<Run> {
        @Override
        public int applyAsInt(Run run) {
            return run.start;
        }
    }

    private static final ToIntFunction<Run> START = new Start();

    /** What a reader sees of a stretch of the file. */
    static String text(BodyText body, List<Run> runs, int from, int to, boolean alt) {
        StringBuilder out = new StringBuilder();
        for (int i = Math.max(0, firstFrom(runs, from) - 1); i < runs.size() && runs.get(i).start < to; i++) {
            Run run = runs.get(i);
            if ((run.kind == Kind.ALT && !alt) || run.end < from || (run.end == from && run.start < from)) {
                continue;
            }
            if (run.kind == Kind.LINE_BREAK || run.kind == Kind.BLOCK) {
                out.append(' ');
            } else if (run.start >= from && run.end <= to) {
                out.append(run.text);
            } else {
                out.append(run.part(body, Math.max(from, run.start), Math.min(to, run.end)));
            }
        }
        return collapse(out);
    }

    /** The index of the first run that begins at an offset or behind it. */
    static int firstFrom(List<Run> runs, int offset) {
        return Sorted.firstFrom(runs, offset, START);
    }

    /** A part of this run. */
    Run cut(BodyText body, int from, int to) {
        return new Run(kind, from, to, part(body, from, to));
    }

    /** What a reader sees of a part of this run. */
    String part(BodyText body, int from, int to) {
        String raw = body.masked(from, to);
        String read = kind == Kind.HTML
                ? Entities.decodeHtml(raw, false)
                : kind == Kind.CODE ? raw : Entities.unescapeMarkdown(raw);
        return body.unmask(read, BodyText.Show.READABLE);
    }

    /** White space collapsed and cut off at both ends. */
    static String collapse(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                space = true;
            } else {
                if (space && out.length() > 0) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            }
        }
        return out.toString();
    }
}
