package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.Entities;

/** Writes texts, links and pictures so that Markdown reads them as that. */
final class MarkdownText {

    private MarkdownText() {}

    /** Without blanks at the ends, those that HTML keeps included. */
    static String stripBlank(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c == '\u00A0' || c == '\u200B' || c == '\uFEFF' || Character.isWhitespace(c);
    }

    /** An emphasised text; nothing for nothing. */
    static String italic(String text) {
        return text.isEmpty() ? "" : "*" + text + "*";
    }

    /** Marks hug the text: blanks go outside. */
    static String wrapped(String text, String mark) {
        String inside = text.strip();
        if (inside.isEmpty()) {
            return text;
        }
        int from = text.indexOf(inside);
        return text.substring(0, from) + mark + inside + mark + text.substring(from + inside.length());
    }

    /** A link around a text, or an address alone where the text is the address; blanks go outside. */
    static String link(String target, String text, String title) {
        String shown = stripBlank(text);
        if (shown.isEmpty()) {
            throw new Unconvertible();
        }
        boolean auto = title.isEmpty()
                && Entities.unescapeMarkdown(shown).equals(target)
                && (target.startsWith("http://") || target.startsWith("https://"))
                && target.indexOf(' ') < 0
                && target.indexOf('<') < 0
                && target.indexOf('>') < 0;
        int from = text.indexOf(shown);
        String link = auto ? "<" + target + ">" : "[" + shown + "](" + destination(target) + titled(title) + ")";
        return text.substring(0, from) + link + text.substring(from + shown.length());
    }

    /** White space to single blanks; unlike {@link Run#collapse} blanks at the ends stay. */
    static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!space) {
                out.append(c);
            } else if (out.length() == 0 || out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString();
    }

    /** Text so that Markdown reads it as that text; underscores inside words need no escape. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inWord = c == '_'
                    && i > 0
                    && i + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(i - 1))
                    && Character.isLetterOrDigit(text.charAt(i + 1));
            boolean special = "\\`*_[]<~".indexOf(c) >= 0 && !inWord;
            boolean reference = c == '&' && Entities.referenceEnd(text, i) > 0;
            if (special || reference) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** A line that would begin a heading, list, quote or rule begins with an escape instead. */
    static String escapeLineStart(String text) {
        if (text.isEmpty()) {
            return text;
        }
        char c = text.charAt(0);
        if ("#>+-=|".indexOf(c) >= 0) {
            return "\\" + text;
        }
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean item = digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
        return item ? text.substring(0, digits) + "\\" + text.substring(digits) : text;
    }

    private static String titled(String title) {
        return title.isEmpty() ? "" : " \"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String destination(String address) {
        return Writing.destination(address, false, true).get(0);
    }

    /** A picture as Markdown inside a line. */
    static String image(Picture picture) {
        String image =
                "![" + escape(picture.alt()) + "](" + destination(picture.source()) + titled(picture.title()) + ")";
        return picture.link().isEmpty() ? image : "[" + image + "](" + destination(picture.link()) + ")";
    }
}
