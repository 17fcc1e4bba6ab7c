package io.github.frontmatter4j.markdown.internal;

import org.jspecify.annotations.Nullable;

/** Finds destination and title inside the source of a link, an image or a reference definition. */
public final class LinkSyntax {

    private LinkSyntax() {}

    /**
     * Places inside the scanned text.
     *
     * @param from start of the destination, without angle brackets
     * @param to end of the destination
     * @param angle whether it stands in angle brackets
     * @param titleFrom start of the title, without quotes, or -1
     * @param titleTo end of the title, or -1
     * @param titleQuote the opening quote, or 0
     * @param end index behind the whole
     */
    public record Tail(int from, int to, boolean angle, int titleFrom, int titleTo, char titleQuote, int end) {}

    /** Reads {@code (destination "title")}; null if that does not stand at {@code open}. */
    public static @Nullable Tail inlineTail(String text, int open) {
        if (open >= text.length() || text.charAt(open) != '(') {
            return null;
        }
        int at = skipSpace(text, open + 1);
        if (at < text.length() && text.charAt(at) == ')') {
            return new Tail(at, at, false, -1, -1, (char) 0, at + 1);
        }
        int[] destination = destination(text, at, true);
        if (destination == null) {
            return null;
        }
        boolean angle = text.charAt(at) == '<';
        int after = destination[2];
        int next = skipSpace(text, after);
        if (next < text.length() && text.charAt(next) == ')') {
            return new Tail(destination[0], destination[1], angle, -1, -1, (char) 0, next + 1);
        }
        int titleEnd = next > after ? titleEnd(text, next) : -1;
        if (titleEnd < 0) {
            return null;
        }
        int close = skipSpace(text, titleEnd);
        return close < text.length() && text.charAt(close) == ')'
                ? new Tail(destination[0], destination[1], angle, next + 1, titleEnd - 1, text.charAt(next), close + 1)
                : null;
    }

    /** Reads {@code [label]: destination "title"}; null if it is not that. */
    public static @Nullable Tail definition(String text) {
        int close = labelEnd(text, indexOfBracket(text));
        if (close < 0 || close >= text.length() || text.charAt(close) != ':') {
            return null;
        }
        int at = skipSpace(text, close + 1);
        int[] destination = at < text.length() ? destination(text, at, false) : null;
        if (destination == null) {
            return null;
        }
        boolean angle = text.charAt(at) == '<';
        int next = skipSpace(text, destination[2]);
        int titleEnd = next > destination[2] && next < text.length() ? titleEnd(text, next) : -1;
        return titleEnd < 0
                ? new Tail(destination[0], destination[1], angle, -1, -1, (char) 0, destination[2])
                : new Tail(destination[0], destination[1], angle, next + 1, titleEnd - 1, text.charAt(next), titleEnd);
    }

    private static int indexOfBracket(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The index behind the {@code ]} that closes the label opened at {@code open}, or -1. */
    public static int labelEnd(String text, int open) {
        if (open < 0 || open >= text.length() || text.charAt(open) != '[') {
            return -1;
        }
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == ']') {
                return i + 1;
            } else if (c == '[') {
                return -1;
            }
        }
        return -1;
    }

    /** Start and end of the destination and the index behind it, or null. */
    private static int @Nullable [] destination(String text, int at, boolean emptyAllowed) {
        if (at >= text.length()) {
            return null;
        }
        if (text.charAt(at) == '<') {
            for (int i = at + 1; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\\') {
                    i++;
                } else if (c == '>') {
                    return new int[] {at + 1, i, i + 1};
                } else if (c == '\n' || c == '<') {
                    return null;
                }
            }
            return null;
        }
        int depth = 0;
        int i = at;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && Entities.isEscapable(text.charAt(i + 1))) {
                i++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                if (depth == 0) {
                    break;
                }
                depth--;
            } else if (c <= ' ' || c == 0x7F) {
                break;
            }
        }
        return i == at && !emptyAllowed ? null : new int[] {at, i, i};
    }

    private static int titleEnd(String text, int open) {
        if (open >= text.length()) {
            return -1;
        }
        char quote = text.charAt(open);
        if (quote != '"' && quote != '\'' && quote != '(') {
            return -1;
        }
        char close = quote == '(' ? ')' : quote;
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == close) {
                return i + 1;
            }
        }
        return -1;
    }

    public static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && " \t\n\r\f\u000B".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
