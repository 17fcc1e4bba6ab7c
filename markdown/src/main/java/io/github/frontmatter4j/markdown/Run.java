package io.github.frontmatter4j.markdown;

import java.util.List;

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

    /** What a reader sees of a stretch of the file. */
    static String text(List<Run> runs, int from, int to, boolean alt) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).start < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        StringBuilder out = new StringBuilder();
        for (int i = low; i < runs.size() && runs.get(i).start < to; i++) {
            Run run = runs.get(i);
            if (run.end > to || (run.kind == Kind.ALT && !alt)) {
                continue;
            }
            out.append(run.kind == Kind.LINE_BREAK || run.kind == Kind.BLOCK ? " " : run.text);
        }
        return collapse(out);
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
