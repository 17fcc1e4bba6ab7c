package io.github.frontmatter4j.markdown.internal;

import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds WordPress shortcodes. Square brackets mean many things in Markdown, so a tag counts only if WordPress itself or a
 * wide-spread plug-in knows its name, if it has an attribute in quotes, or if its closing tag is there.
 */
public final class WordPressTags {

    private static final int MAX_TAG = 4000;
    private static final Set<String> KNOWN = Set.of(
            "caption", "wp_caption", "gallery", "playlist", "audio", "video", "embed", "youtube", "vimeo", "toc");

    /** A tag in file offsets. */
    public record Tag(String name, int start, int end, boolean closing, List<Template.Param> params) {}

    private final BodyText body;
    private final List<Span> code;

    private WordPressTags(BodyText body, List<Span> code) {
        this.body = body;
        this.code = code;
    }

    /**
     * The tags of a body, in order.
     *
     * @param code sorted spans that are code and hold no tags
     */
    public static List<Tag> scan(BodyText body, List<Span> code) {
        return new WordPressTags(body, code).run();
    }

    private List<Tag> run() {
        List<Tag> candidates = new ArrayList<>();
        Set<String> closed = new HashSet<>();
        int nextCode = 0;
        for (int at = body.start(); at < body.end(); at++) {
            while (nextCode < code.size() && code.get(nextCode).end() <= at) {
                nextCode++;
            }
            if (nextCode < code.size() && code.get(nextCode).start() <= at) {
                at = code.get(nextCode).end() - 1;
                continue;
            }
            if (body.charAt(at) != '[') {
                continue;
            }
            Template template = body.templateAt(at);
            Tag tag = template == null ? tag(at) : null;
            if (template != null) {
                at = template.end() - 1;
            } else if (tag != null) {
                candidates.add(tag);
                at = tag.end() - 1;
                if (tag.closing()) {
                    closed.add(tag.name());
                }
            }
        }
        List<Tag> found = new ArrayList<>();
        for (Tag tag : candidates) {
            boolean quoted = tag.params().stream().anyMatch(param -> param.name() != null && param.quote() != 0);
            if (quoted || KNOWN.contains(tag.name()) || closed.contains(tag.name())) {
                found.add(tag);
            }
        }
        return found;
    }

    private @Nullable Tag tag(int open) {
        boolean escaped = open > body.start() && (body.charAt(open - 1) == '[' || body.charAt(open - 1) == '\\');
        int limit = Math.min(body.end(), open + MAX_TAG);
        int i = open + 1;
        boolean closing = i < limit && body.charAt(i) == '/';
        if (closing) {
            i++;
        }
        int nameStart = i;
        while (i < limit && isName(body.charAt(i))) {
            i++;
        }
        if (escaped || i == nameStart || i >= limit || !isLetter(body.charAt(nameStart))) {
            return null;
        }
        String name = body.slice(nameStart, i);
        List<Template.Param> params = new ArrayList<>();
        while (i < limit) {
            int before = i;
            i = skipSpace(i, limit);
            if (i >= limit) {
                return null;
            }
            char c = body.charAt(i);
            boolean self = c == '/' && i + 1 < limit && body.charAt(i + 1) == ']';
            if (c == ']' || self) {
                int stop = i + (self ? 2 : 1);
                boolean link = stop < body.end() && "([:".indexOf(body.charAt(stop)) >= 0;
                return link ? null : new Tag(name, open, stop, closing, params);
            }
            if (i == before || c == '[') {
                return null;
            }
            i = param(i, limit, params);
            if (i < 0) {
                return null;
            }
        }
        return null;
    }

    private int param(int at, int limit, List<Template.Param> params) {
        int i = at;
        while (i < limit && isName(body.charAt(i))) {
            i++;
        }
        String name = null;
        int from = at;
        if (i > at && i < limit && body.charAt(i) == '=') {
            name = body.slice(at, i);
            from = i + 1;
        }
        if (from >= limit) {
            return -1;
        }
        char quote = body.charAt(from);
        if (quote == '"' || quote == '\'') {
            for (int to = from + 1; to < limit; to++) {
                if (body.charAt(to) == quote) {
                    params.add(new Template.Param(name, body.slice(from + 1, to), from + 1, to, quote));
                    return to + 1;
                }
            }
            return -1;
        }
        int to = from;
        while (to < limit
                && !TemplateScanner.isSpace(body.charAt(to))
                && body.charAt(to) != ']'
                && body.charAt(to) != '[') {
            to++;
        }
        if (to == from) {
            return -1;
        }
        params.add(new Template.Param(name, body.slice(from, to), from, to, (char) 0));
        return to;
    }

    private int skipSpace(int from, int limit) {
        int i = from;
        while (i < limit && TemplateScanner.isSpace(body.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    private static boolean isName(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }
}
