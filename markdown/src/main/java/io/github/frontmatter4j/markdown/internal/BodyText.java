package io.github.frontmatter4j.markdown.internal;

import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body as a stretch of the file's text, seen through a mask: templates (shortcodes, Liquid, JSX) look like one long
 * word to the Markdown parser, because the site generator replaces them before or after Markdown is read. The text is not
 * copied, offsets do not move.
 *
 * <p>A masked template is a run of private-use characters. The first two name the template, so that text that comes back
 * from the parser can be turned back.
 */
public final class BodyText {

    private static final char FILL = '\uE000';
    private static final char DIGITS = '\uE001';
    private static final int BASE = 6000;

    private final String all;
    private final int start;
    private final int end;
    private final List<Template> templates;

    public BodyText(String all, int start, int end, List<Template> templates) {
        this.all = all;
        this.start = start;
        this.end = end;
        this.templates = List.copyOf(templates);
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public List<Template> templates() {
        return templates;
    }

    /** A character of the file, as it is. */
    public char charAt(int offset) {
        return all.charAt(offset);
    }

    /** Characters of the file, as they are. */
    public String slice(int from, int to) {
        return all.substring(from, to);
    }

    /** Characters of the file with templates masked. */
    public String masked(int from, int to) {
        int next = firstEndingAfter(from);
        if (next == templates.size() || templates.get(next).start() >= to) {
            return all.substring(from, to);
        }
        char[] chars = new char[to - from];
        all.getChars(from, to, chars, 0);
        mask(chars, 0, from, to);
        return new String(chars);
    }

    private void mask(char[] chars, int at, int from, int to) {
        for (int i = firstEndingAfter(from);
                i < templates.size() && templates.get(i).start() < to;
                i++) {
            Template template = templates.get(i);
            int first = Math.max(from, template.start());
            int last = Math.min(to, template.end());
            for (int offset = first; offset < last; offset++) {
                int place = at + offset - from;
                if (!template.kind().blank()) {
                    chars[place] = maskChar(i, offset - template.start());
                } else if (chars[place] != '\n' && chars[place] != '\r') {
                    chars[place] = ' ';
                }
            }
        }
    }

    private static char maskChar(int template, int position) {
        return switch (position) {
            case 0 -> (char) (DIGITS + template / BASE % BASE);
            case 1 -> (char) (DIGITS + template % BASE);
            default -> FILL;
        };
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = templates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (templates.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The template that covers an offset, or null. */
    public @Nullable Template templateAt(int offset) {
        int index = firstEndingAfter(offset);
        return index < templates.size() && templates.get(index).start() <= offset ? templates.get(index) : null;
    }

    /** Whether text from the parser holds a masked template. */
    public boolean hasMask(String text) {
        if (!templates.isEmpty()) {
            for (int i = 0; i < text.length(); i++) {
                if (maskedTemplate(text, i) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How text that came from the parser is to show templates. */
    public enum Show {
        /** As they stand in the file. */
        RAW,
        /** Not at all, except those that are plain text for most generators. */
        READABLE
    }

    /** Text that came from the parser, with its templates turned back. */
    public String unmask(String text, Show show) {
        return replace(text, show, null);
    }

    /** Text that came from the parser, with something else in place of its templates. */
    public String replaceMasks(String text, String instead) {
        return replace(text, Show.RAW, instead);
    }

    private String replace(String text, Show show, @Nullable String instead) {
        if (templates.isEmpty()) {
            return text;
        }
        StringBuilder out = null;
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            Template template = maskedTemplate(text, i);
            if (template != null) {
                if (out == null) {
                    out = new StringBuilder(text.length());
                }
                out.append(text, done, i);
                if (instead != null) {
                    out.append(instead);
                } else if (show == Show.RAW || template.kind().readable()) {
                    out.append(all, template.start(), template.end());
                }
                i += template.length() - 1;
                done = i + 1;
            }
        }
        return out == null ? text : out.append(text, done, text.length()).toString();
    }

    /** What masked Markdown source stands for: escapes outside templates replaced, templates as they stand. */
    public String unescapeMarkdown(String masked) {
        return unmask(Entities.unescapeMarkdown(masked), Show.RAW);
    }

    private @Nullable Template maskedTemplate(String text, int at) {
        int high = text.charAt(at) - DIGITS;
        if (high < 0 || high >= BASE || at + 1 >= text.length()) {
            return null;
        }
        int low = text.charAt(at + 1) - DIGITS;
        int index = high * BASE + low;
        if (low < 0 || low >= BASE || index >= templates.size()) {
            return null;
        }
        Template template = templates.get(index);
        if (template.kind().blank() || at + template.length() > text.length()) {
            return null;
        }
        for (int i = 2; i < template.length(); i++) {
            if (text.charAt(at + i) != FILL) {
                return null;
            }
        }
        return template;
    }

    /** The masked body as the parser reads it. */
    public Reader reader() {
        return new Reader() {
            private int position = start;

            @Override
            public int read(char[] buffer, int offset, int length) {
                int count = Math.min(length, end - position);
                if (count <= 0) {
                    return length == 0 ? 0 : -1;
                }
                all.getChars(position, position + count, buffer, offset);
                mask(buffer, offset, position, position + count);
                position += count;
                return count;
            }

            @Override
            public void close() {
                position = end;
            }
        };
    }
}
