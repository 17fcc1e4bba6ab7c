package io.github.frontmatter4j.markdown.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds Hugo shortcodes and Liquid (Jekyll, Hexo, Eleventy) tags in a body. */
public final class TemplateScanner {

    private static final int MAX_TAG = 4000;
    private static final Set<String> VERBATIM_TAGS = Set.of("highlight", "codeblock");

    private final String text;
    private final int end;
    private final boolean hugo;
    private final boolean liquid;
    private final List<Template> found = new ArrayList<>();

    private TemplateScanner(String text, int end, boolean hugo, boolean liquid) {
        this.text = text;
        this.end = end;
        this.hugo = hugo;
        this.liquid = liquid;
    }

    /** The templates of a stretch of text, in order, none inside another. */
    public static List<Template> scan(String text, int start, int end, boolean hugo, boolean liquid) {
        TemplateScanner scanner = new TemplateScanner(text, end, hugo, liquid);
        scanner.run(start);
        return scanner.found;
    }

    /** A value with something else in place of its templates. */
    public static String replaceTemplates(String value, boolean hugo, boolean liquid, String instead) {
        List<Template> templates = scan(value, 0, value.length(), hugo, liquid);
        if (templates.isEmpty()) {
            return value;
        }
        StringBuilder out = new StringBuilder(value.length());
        int done = 0;
        for (Template template : templates) {
            out.append(value, done, template.start()).append(instead);
            done = template.end();
        }
        return out.append(value, done, value.length()).toString();
    }

    private void run(int start) {
        int at = start;
        while (at < end) {
            at = text.indexOf('{', at);
            if (at < 0 || at + 3 >= end) {
                return;
            }
            Template template = templateAt(at);
            if (template == null) {
                at++;
                continue;
            }
            if (!template.closing() && VERBATIM_TAGS.contains(template.name())) {
                template = verbatim(template);
            }
            found.add(template);
            at = template.end();
        }
    }

    private @Nullable Template templateAt(int at) {
        char second = text.charAt(at + 1);
        if (second == '{') {
            char third = text.charAt(at + 2);
            if (third == '<' || third == '%') {
                return hugo ? shortcode(at, third) : null;
            }
            return liquid ? output(at) : null;
        }
        return second == '%' && liquid ? tag(at) : null;
    }

    // ---- Hugo

    private @Nullable Template shortcode(int at, char mark) {
        String close = mark == '<' ? ">}}" : "%}}";
        Template.Kind kind = mark == '<' ? Template.Kind.HUGO_HTML : Template.Kind.HUGO_MARKDOWN;
        int i = at + 3;
        if (text.startsWith("/*", i)) {
            int stop = find("*/" + close, i);
            return stop < 0 ? null : Template.of(Template.Kind.HUGO_ESCAPED, at, stop + 5);
        }
        i = skipSpace(i);
        boolean closing = i < end && text.charAt(i) == '/';
        if (closing) {
            i = skipSpace(i + 1);
        }
        int nameStart = i;
        while (i < end && isNameChar(text.charAt(i)) && !text.startsWith("/" + close, i)) {
            i++;
        }
        String name = text.substring(nameStart, i);
        List<Template.Param> params = new ArrayList<>();
        while (i - at < MAX_TAG) {
            i = skipSpace(i);
            boolean self = text.startsWith("/" + close, i);
            if (self || text.startsWith(close, i)) {
                int stop = i + (self ? 4 : 3);
                return name.isEmpty() || stop > end
                        ? null
                        : new Template(kind, at, stop, name, closing, self, params, -1, -1);
            }
            i = param(i, close, params);
            if (i < 0) {
                return null;
            }
        }
        return null;
    }

    /** Reads one parameter and returns where it ends, or -1. */
    private int param(int at, String close, List<Template.Param> params) {
        int i = at;
        String name = null;
        int nameEnd = i;
        while (nameEnd < end && isNameChar(text.charAt(nameEnd)) && text.charAt(nameEnd) != '/') {
            nameEnd++;
        }
        int equals = skipSpace(nameEnd);
        if (nameEnd > i && equals < end && text.charAt(equals) == '=') {
            name = text.substring(i, nameEnd);
            i = skipSpace(equals + 1);
        }
        if (i >= end) {
            return -1;
        }
        char c = text.charAt(i);
        if (c == '"' || c == '`') {
            int stop = quoteEnd(i, c);
            if (stop < 0) {
                return -1;
            }
            String raw = text.substring(i + 1, stop);
            String value = c == '"' ? raw.replace("\\\"", "\"") : raw;
            params.add(new Template.Param(name, value, i + 1, stop, c));
            return stop + 1;
        }
        int stop = i;
        while (stop < end
                && !isSpace(text.charAt(stop))
                && !text.startsWith(close, stop)
                && !text.startsWith("/" + close, stop)
                && text.charAt(stop) != '"') {
            stop++;
        }
        if (stop == i) {
            return -1;
        }
        params.add(new Template.Param(name, text.substring(i, stop), i, stop, (char) 0));
        return stop;
    }

    private int quoteEnd(int open, char quote) {
        int limit = Math.min(end, open + MAX_TAG);
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == quote) {
                return i;
            }
            if (quote == '"') {
                if (c == '\n') {
                    return -1;
                }
                if (c == '\\') {
                    i++;
                }
            }
        }
        return -1;
    }

    private int find(String what, int from) {
        int limit = Math.min(end, from + MAX_TAG) - what.length();
        for (int i = from; i <= limit; i++) {
            if (text.startsWith(what, i)) {
                return i;
            }
        }
        return -1;
    }

    // ---- Liquid

    /** {@code {{ … }}} on one line; a backtick inside means that somebody writes about braces. */
    private @Nullable Template output(int at) {
        int stop = closeOf(at + 2, "}}", false);
        return stop < 0 ? null : Template.of(Template.Kind.LIQUID_OUTPUT, at, stop);
    }

    private @Nullable Template tag(int at) {
        int stop = closeOf(at + 2, "%}", true);
        if (stop < 0) {
            return null;
        }
        int from = at + 2;
        int to = stop - 2;
        if (from < to && text.charAt(from) == '-') {
            from++;
        }
        if (from < to && text.charAt(to - 1) == '-') {
            to--;
        }
        from = skipSpace(from, to);
        int nameEnd = from;
        while (nameEnd < to && isNameChar(text.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = text.substring(from, nameEnd);
        List<Template.Param> params = new ArrayList<>();
        from = skipSpace(nameEnd, to);
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            params.add(new Template.Param(null, text.substring(from, to), from, to, (char) 0));
        }
        return new Template(Template.Kind.LIQUID_TAG, at, stop, name, false, false, params, -1, -1);
    }

    private int closeOf(int from, String close, boolean lines) {
        int limit = Math.min(end, from + MAX_TAG);
        for (int i = from; i + 1 < limit; i++) {
            char c = text.charAt(i);
            char next = text.charAt(i + 1);
            if (c == close.charAt(0) && next == close.charAt(1)) {
                return i + 2;
            }
            boolean newTag = c == '{' && i > from && (next == '{' || next == '%');
            boolean lineEnd = c == '\n' || c == '\r';
            boolean blankLine = lineEnd && (next == c || (i + 2 < limit && text.startsWith("\r\n\r", i - 1)));
            if (c == '`' || newTag || blankLine || (lineEnd && !lines)) {
                return -1;
            }
        }
        return -1;
    }

    /** A pair whose content no Markdown parser sees becomes one template. */
    private Template verbatim(Template open) {
        boolean liquidTag = open.kind() == Template.Kind.LIQUID_TAG;
        String opener = liquidTag ? "{%" : text.substring(open.start(), open.start() + 3);
        int at = text.indexOf(opener, open.end());
        while (at >= 0 && at + 3 < end) {
            Template candidate = templateAt(at);
            if (candidate != null && closes(candidate, open)) {
                return hasFence(text.substring(open.end(), at)) ? open : joined(open, candidate);
            }
            if (candidate != null && candidate.name().equals(open.name())) {
                return open;
            }
            at = text.indexOf(opener, at + 2);
        }
        return open;
    }

    private static Template joined(Template open, Template close) {
        return new Template(
                Template.Kind.VERBATIM,
                open.start(),
                close.end(),
                open.name(),
                false,
                false,
                open.params(),
                open.end(),
                close.start());
    }

    private static boolean closes(Template candidate, Template open) {
        return open.kind() == Template.Kind.LIQUID_TAG
                ? candidate.name().equals("end" + open.name())
                : candidate.closing() && candidate.name().equals(open.name());
    }

    private static boolean hasFence(String content) {
        return content.contains("\n```") || content.contains("\n~~~");
    }

    private int skipSpace(int from) {
        return skipSpace(from, end);
    }

    private int skipSpace(int from, int limit) {
        int i = from;
        while (i < limit && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    static boolean isNameChar(char c) {
        return c == '_' || c == '-' || c == '.' || c == '/' || Character.isLetterOrDigit(c);
    }
}
