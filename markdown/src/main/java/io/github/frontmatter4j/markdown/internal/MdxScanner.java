package io.github.frontmatter4j.markdown.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what is not Markdown in an MDX body: modules, expressions in braces, JSX tags. Nothing of it is understood; it is
 * found so that the prose between it can be read. Tags without expressions whose names are lower case are left to HTML.
 */
public final class MdxScanner {

    private static final int MAX_LENGTH = 20_000;

    private final String text;
    private final int start;
    private final int end;
    private final List<Template> found = new ArrayList<>();

    private MdxScanner(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** The stretches that are not Markdown, in order. */
    public static List<Template> scan(String text, int start, int end) {
        MdxScanner scanner = new MdxScanner(text, start, end);
        scanner.run();
        return scanner.found;
    }

    private void run() {
        int at = start;
        while (at < end) {
            if (isLineStart(at)) {
                boolean module = isModule(at);
                int stop = module ? moduleEnd(at) : fenceEnd(at);
                if (stop > at) {
                    if (module) {
                        found.add(Template.of(Template.Kind.MDX_MODULE, at, stop));
                    } else {
                        addFence(at, stop);
                    }
                    at = stop;
                    continue;
                }
            }
            at = inline(at);
        }
    }

    private int inline(int at) {
        switch (text.charAt(at)) {
            case '\\':
                return at + 2;
            case '`':
                return codeEnd(at);
            case '{':
                return add(Template.Kind.JSX_EXPRESSION, at, isHeadingId(at) ? -1 : braceEnd(at));
            case '<':
                if (text.startsWith("<!--", at)) {
                    int close = text.indexOf("-->", at);
                    return close < 0 || close >= end ? at + 1 : close + 3;
                }
                int address = addressEnd(at);
                return address > at ? address : add(Template.Kind.JSX, at, tagEnd(at));
            default:
                return at + 1;
        }
    }

    /** The end of the address of a link or definition that stands in {@code <>}, or -1 if there is none here. */
    private int addressEnd(int open) {
        boolean wanted = open >= start + 2
                && (text.startsWith("](", open - 2) || (open >= start + 3 && text.startsWith("]: ", open - 3)));
        for (int i = open + 1; wanted && i < end; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            } else if (c == '\n' || c == '\r' || c == '<') {
                return -1;
            }
        }
        return -1;
    }

    private int add(Template.Kind kind, int at, int stop) {
        if (stop <= at + 1) {
            return at + 1;
        }
        if (standsAlone(at, stop)) {
            // a block of JSX parts the text around it like a blank line
            found.add(Template.of(Template.Kind.JSX_BLOCK, at, stop));
        } else {
            found.add(Template.of(kind, at, stop));
        }
        return stop;
    }

    /** Notes a fence that CommonMark would not see because of its indent. */
    private void addFence(int lineStart, int stop) {
        int open = lineStart;
        while (open < stop && isBlank(text.charAt(open))) {
            open++;
        }
        int content = nextLine(open);
        boolean deep = open - lineStart >= 4 || text.substring(lineStart, open).indexOf('\t') >= 0;
        if (!deep || content >= stop) {
            return;
        }
        char mark = text.charAt(open);
        int info = open + runLength(open, mark);
        int infoEnd = lineEnd(content - 1);
        int close = stop;
        while (close > content && text.charAt(close - 1) != '\n') {
            close--;
        }
        int from = info;
        while (from < infoEnd && isBlank(text.charAt(from))) {
            from++;
        }
        List<Template.Param> params = from < infoEnd
                ? List.of(new Template.Param(null, text.substring(from, infoEnd), from, infoEnd, (char) 0))
                : List.of();
        found.add(new Template(
                Template.Kind.FENCE, open, stop, "fence", false, false, params, content, Math.max(content, close)));
    }

    private boolean isLineStart(int at) {
        return at == start || text.charAt(at - 1) == '\n' || (text.charAt(at - 1) == '\r' && text.charAt(at) != '\n');
    }

    private boolean standsAlone(int from, int to) {
        int before = from;
        while (before > start && isBlank(text.charAt(before - 1))) {
            before--;
        }
        boolean behindOther = !found.isEmpty()
                && found.get(found.size() - 1).end() == before
                && found.get(found.size() - 1).kind() == Template.Kind.JSX_BLOCK;
        int behind = to;
        while (behind < end && isBlank(text.charAt(behind))) {
            behind++;
        }
        boolean lineStop = behind >= end || text.charAt(behind) == '\n' || text.charAt(behind) == '\r';
        return lineStop && (behindOther || before == start || isLineStart(before));
    }

    // ---- modules and code

    private boolean isModule(int at) {
        boolean word =
                text.startsWith("import ", at) || text.startsWith("import{", at) || text.startsWith("export ", at);
        return word && isBlankBefore(at);
    }

    private boolean isBlankBefore(int lineStart) {
        int at = lineStart;
        if (at > start && text.charAt(at - 1) == '\n') {
            at--;
        }
        if (at > start && text.charAt(at - 1) == '\r') {
            at--;
        }
        boolean module = !found.isEmpty()
                && found.get(found.size() - 1).kind() == Template.Kind.MDX_MODULE
                && found.get(found.size() - 1).end() == at;
        while (at > start && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return module || at == start || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
    }

    /** A module ends at a blank line outside all brackets. */
    private int moduleEnd(int at) {
        int depth = 0;
        int i = at;
        int limit = Math.min(end, at + MAX_LENGTH);
        int lineStop = at;
        while (i < limit) {
            char c = text.charAt(i);
            if (c == '\'' || c == '"' || c == '`') {
                i = stringEnd(i, limit);
                continue;
            }
            depth += "{([".indexOf(c) >= 0 ? 1 : "})]".indexOf(c) >= 0 ? -1 : 0;
            if (c == '\n' && depth <= 0) {
                int next = i + 1;
                while (next < limit && isBlank(text.charAt(next))) {
                    next++;
                }
                if (next >= limit || text.charAt(next) == '\n' || text.charAt(next) == '\r') {
                    return lineEnd(i);
                }
            }
            i++;
            lineStop = i;
        }
        return Math.min(lineStop, end);
    }

    /** Before the line end at an index. */
    private int lineEnd(int feed) {
        return feed > start && text.charAt(feed - 1) == '\r' ? feed - 1 : feed;
    }

    private int stringEnd(int open, int limit) {
        char quote = text.charAt(open);
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == quote) {
                return i + 1;
            } else if (c == '\n' && quote != '`') {
                return open + 1;
            }
        }
        return open + 1;
    }

    /** The end of a fenced block of code that begins in this line, or -1. */
    private int fenceEnd(int lineStart) {
        int at = lineStart;
        while (at < end && (isBlank(text.charAt(at)) || text.charAt(at) == '>')) {
            at++;
        }
        if (at >= end || (text.charAt(at) != '`' && text.charAt(at) != '~')) {
            return -1;
        }
        char mark = text.charAt(at);
        int length = runLength(at, mark);
        if (length < 3) {
            return -1;
        }
        int line = nextLine(at);
        while (line < end) {
            int i = line;
            while (i < end && (isBlank(text.charAt(i)) || text.charAt(i) == '>')) {
                i++;
            }
            if (i < end && text.charAt(i) == mark) {
                int close = runLength(i, mark);
                int behind = i + close;
                while (behind < end && isBlank(text.charAt(behind))) {
                    behind++;
                }
                boolean alone = behind >= end || text.charAt(behind) == '\n' || text.charAt(behind) == '\r';
                if (close >= length && alone) {
                    return behind;
                }
            }
            line = nextLine(line);
        }
        return end;
    }

    private int runLength(int at, char mark) {
        int i = at;
        while (i < end && text.charAt(i) == mark) {
            i++;
        }
        return i - at;
    }

    private int nextLine(int from) {
        int feed = text.indexOf('\n', from);
        return feed < 0 || feed >= end ? end : feed + 1;
    }

    private int codeEnd(int open) {
        int length = runLength(open, '`');
        int limit = Math.min(end, open + MAX_LENGTH);
        int i = open + length;
        while (i < limit) {
            if (text.charAt(i) == '`') {
                int close = runLength(i, '`');
                if (close == length) {
                    return i + close;
                }
                i += close;
            } else if (text.charAt(i) == '\n' && i + 1 < limit && text.charAt(i + 1) == '\n') {
                break;
            } else {
                i++;
            }
        }
        return open + length;
    }

    // ---- expressions and tags

    /** <code>{#id}</code> at the end of a heading names it, as Docusaurus reads it. */
    private boolean isHeadingId(int open) {
        if (open + 2 >= end || text.charAt(open + 1) != '#') {
            return false;
        }
        int close = open + 2;
        while (close < end && text.charAt(close) != '}' && text.charAt(close) != '\n') {
            close++;
        }
        int behind = close + 1;
        while (behind < end && isBlank(text.charAt(behind))) {
            behind++;
        }
        return close < end
                && text.charAt(close) == '}'
                && (behind >= end || text.charAt(behind) == '\n' || text.charAt(behind) == '\r');
    }

    private int braceEnd(int open) {
        int depth = 0;
        int limit = Math.min(end, open + MAX_LENGTH);
        int i = open;
        while (i < limit) {
            char c = text.charAt(i);
            if (text.startsWith("/*", i)) {
                int close = text.indexOf("*/", i + 2);
                if (close < 0 || close >= limit) {
                    return -1;
                }
                i = close + 2;
                continue;
            }
            if (c == '\'' || c == '"' || c == '`') {
                i = stringEnd(i, limit);
                continue;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            i++;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The end of a JSX tag, or -1 if it is HTML or text. */
    private int tagEnd(int open) {
        int limit = Math.min(end, open + MAX_LENGTH);
        int i = open + 1;
        boolean close = i < limit && text.charAt(i) == '/';
        if (close) {
            i++;
        }
        int nameStart = i;
        while (i < limit && isName(text.charAt(i))) {
            i++;
        }
        String name = text.substring(nameStart, i);
        if (name.isEmpty()) {
            return i < limit && text.charAt(i) == '>' ? i + 1 : -1;
        }
        boolean component = Character.isUpperCase(name.charAt(0)) || name.indexOf('.') > 0;
        if (!Character.isLetter(name.charAt(0))) {
            return -1;
        }
        boolean expression = false;
        while (i < limit) {
            char c = text.charAt(i);
            if (c == '>') {
                return component || expression ? i + 1 : -1;
            } else if (c == '"' || c == '\'') {
                int stop = text.indexOf(c, i + 1);
                if (stop < 0 || stop >= limit) {
                    return -1;
                }
                i = stop + 1;
            } else if (c == '{') {
                expression = true;
                int stop = braceEnd(i);
                if (stop < 0) {
                    return -1;
                }
                i = stop;
            } else if (c == '<') {
                return -1;
            } else {
                i++;
            }
        }
        return -1;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == ':';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
