package io.github.frontmatter4j.internal.scan;

import io.github.frontmatter4j.dialect.Fences;
import org.jspecify.annotations.Nullable;

/** Looks for a header between lines of hyphens, plus signs or semicolons. */
final class FencedHeader {

    /**
     * An opening fence, or the beginning of a file that needs none.
     *
     * @param start the first byte of the header
     * @param marker what the fence repeats
     * @param format the id of the header's format
     * @param blanks whether blanks stand behind the fence
     */
    private record Opener(int at, int end, int start, char marker, String format, boolean blanks) {}

    private final ByteLines bytes;
    private final Fences rules;
    private final FenceProblems problems;
    private final Envelopes envelopes;

    FencedHeader(ByteLines bytes, Fences rules, FenceProblems problems, Envelopes envelopes) {
        this.bytes = bytes;
        this.rules = rules;
        this.problems = problems;
        this.envelopes = envelopes;
    }

    /** The header behind an opening fence; null if there is no such fence. */
    @Nullable
    Envelope find(int at, char marker) {
        int count = bytes.count(at, marker);
        if (count < 3 || (marker == ';' && !rules.bareJson())) {
            return null;
        }
        int end = at + count;
        int lineEnd = bytes.endOfLine(end);
        int behindBlanks = bytes.skipBlanks(end);
        if (count > 3 && !rules.longMarks()) {
            if (behindBlanks == lineEnd) {
                problems.longOpener(at, end, marker);
            }
            return null;
        } else if (behindBlanks < lineEnd) {
            if (lineEnd < bytes.length() || !rules.noOpener()) {
                problems.textBehindOpener(end, behindBlanks, lineEnd, marker);
            }
            return envelopes.broken();
        }
        String format = marker == '-' ? "yaml" : marker == '+' ? "toml" : "hexo-json";
        return close(new Opener(at, end, bytes.nextLine(lineEnd), marker, format, behindBlanks > end));
    }

    private Envelope close(Opener opener) {
        char marker = opener.marker();
        int count = opener.end() - opener.at();
        for (int line = opener.start(); line < bytes.length(); line = bytes.lineBelow(line)) {
            int c = bytes.at(line);
            if (c == marker && isFence(line, marker, count)) {
                return complete(opener, line, line + count);
            } else if (c == '.' && marker == '-' && rules.dotsClose() && isDots(line)) {
                return complete(opener, line, line + 3);
            }
        }
        problems.unclosed(opener.at(), opener.end(), opener.start(), marker);
        return envelopes.broken();
    }

    private boolean isFence(int at, char marker, int count) {
        for (int i = 0; i < count; i++) {
            if (bytes.at(at + i) != marker) {
                return false;
            }
        }
        return true;
    }

    private boolean isDots(int line) {
        return isFence(line, '.', 3) && bytes.skipBlanks(line + 3) == bytes.endOfLine(line + 3);
    }

    /** The header of Hexo that has a closing fence only; null if there is none. */
    @Nullable
    Envelope withoutOpener(int start) {
        for (int line = start; line < bytes.length(); line = bytes.lineBelow(line)) {
            int c = bytes.at(line);
            if ((c == '-' || c == ';') && isFence(line, (char) c, 3)) {
                Opener none = new Opener(start, start, start, (char) c, c == '-' ? "yaml" : "hexo-json", false);
                return looksLikeEntries(start, line) ? complete(none, line, line + bytes.count(line, c)) : null;
            }
        }
        return null;
    }

    /** Prose above a rule is no header: every header of this form begins with a key. */
    private boolean looksLikeEntries(int start, int end) {
        int first = bytes.skipSpace(start);
        int lineEnd = Math.min(bytes.endOfLine(first), end);
        for (int i = first; i < lineEnd; i++) {
            if (bytes.at(i) == ':') {
                return true;
            }
        }
        return first < end && bytes.at(first) == '#';
    }

    private Envelope complete(Opener opener, int closer, int closerEnd) {
        problems.before(opener.at());
        if (opener.blanks()) {
            problems.blanksBehindFence(opener.end(), bytes.endOfLine(opener.end()));
        }
        int lineEnd = bytes.endOfLine(closerEnd);
        int behindBlanks = bytes.skipBlanks(closerEnd);
        boolean alone = behindBlanks == lineEnd;
        if (!alone) {
            problems.textBehindCloser(closerEnd, lineEnd, opener.marker());
        } else if (behindBlanks > closerEnd) {
            problems.blanksBehindFence(closerEnd, lineEnd);
        }
        if (bytes.at(closer) == '.') {
            problems.dots(closer, closerEnd);
        }
        int body = alone ? bytes.nextLine(lineEnd) : closerEnd;
        return envelopes.header(opener.format(), opener.start(), closer, body);
    }
}
