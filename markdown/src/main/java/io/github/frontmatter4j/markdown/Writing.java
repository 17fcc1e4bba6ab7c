package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.Entities;
import io.github.frontmatter4j.markdown.internal.Template;
import io.github.frontmatter4j.markdown.internal.TemplateScanner;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Ways to write a value so that it is read back as that value, the plainest first. Which one is right depends on what
 * stands around it, so the guard tries them in turn.
 */
final class Writing {

    private Writing() {}

    /** Whether a value can be written at all: one line, without lone surrogates. */
    static boolean isOneLine(String value) {
        boolean text = StandardCharsets.UTF_8.newEncoder().canEncode(value);
        return text && value.indexOf('\n') < 0 && value.indexOf('\r') < 0 && value.indexOf('\0') < 0;
    }

    /** The character if it is a quote, else 0. */
    static char quote(char c) {
        return c == '"' || c == '\'' || c == '`' ? c : 0;
    }

    /** A link target between {@code (} and {@code )} or behind {@code [label]:}. */
    static List<String> destination(String target, boolean angle, boolean emptyAllowed) {
        List<String> ways = new ArrayList<>();
        String plain = escapeDestination(target, "");
        boolean bare = isBare(target) && (!target.isEmpty() || emptyAllowed);
        if (angle) {
            ways.add(escapeDestination(target, "<>"));
        } else {
            if (bare) {
                ways.add(balanced(target) ? plain : escapeDestination(target, "()"));
                ways.add(escapeDestination(target, "()"));
            }
            ways.add("<" + escapeDestination(target, "<>") + ">");
        }
        return withPipes(ways);
    }

    /** In a table cell a pipe has to be escaped; elsewhere the escape is harmless. */
    private static List<String> withPipes(List<String> ways) {
        List<String> all = new ArrayList<>();
        for (String way : ways) {
            if (!all.contains(way)) {
                all.add(way);
            }
        }
        for (String way : List.copyOf(all)) {
            if (way.indexOf('|') >= 0) {
                all.add(way.replace("|", "\\|"));
            }
        }
        return all;
    }

    /** Whether the target can stand without angle brackets: no blanks or control characters outside templates. */
    private static boolean isBare(String target) {
        if (target.startsWith("<")) {
            return false;
        }
        List<Template> templates = TemplateScanner.scan(target, 0, target.length(), true, true);
        int next = 0;
        for (int i = 0; i < target.length(); i++) {
            if (next < templates.size() && templates.get(next).start() == i) {
                i = templates.get(next++).end() - 1;
            } else if (target.charAt(i) <= ' ' || target.charAt(i) == 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static boolean balanced(String target) {
        int depth = 0;
        for (int i = 0; i < target.length(); i++) {
            depth += target.charAt(i) == '(' ? 1 : target.charAt(i) == ')' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    private static String escapeDestination(String target, String special) {
        StringBuilder out = new StringBuilder(target.length() + 8);
        List<Template> templates = TemplateScanner.scan(target, 0, target.length(), true, true);
        int next = 0;
        for (int i = 0; i < target.length(); i++) {
            if (next < templates.size() && templates.get(next).start() == i) {
                Template template = templates.get(next++);
                out.append(target, template.start(), template.end());
                i = template.end() - 1;
                continue;
            }
            char c = target.charAt(i);
            boolean backslash = c == '\\' && i + 1 < target.length() && Entities.isEscapable(target.charAt(i + 1));
            if (backslash || special.indexOf(c) >= 0 || isReference(target, i)) {
                out.append('\\');
            }
            out.append(c);
        }
        return target.endsWith("\\") ? out.append('\\').toString() : out.toString();
    }

    private static boolean isReference(String text, int at) {
        if (text.charAt(at) != '&') {
            return false;
        }
        int end = Entities.referenceEnd(text, at);
        return end > 0 && Entities.decode(text.substring(at, end)) != null;
    }

    /** Visible text inside a line of Markdown. */
    static List<String> text(String text) {
        List<String> ways = new ArrayList<>();
        ways.add(text);
        ways.add(escapeText(text, "\\`*_[]<>"));
        ways.add(escapeText(text, "\\`*_[]<>#{}~!|=+-.:@$^\"'()"));
        return ways;
    }

    private static String escapeText(String text, String special) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (special.indexOf(c) >= 0 || isReference(text, i)) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Visible text in HTML. */
    static List<String> htmlText(String text) {
        return List.of(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    /** The value of an HTML attribute; templates in it stay as they are, since they are replaced before it is read. */
    static List<String> attribute(String value, char quote) {
        List<String> ways = new ArrayList<>();
        if (quote != 0) {
            ways.add(escapeAttribute(value, quote, false));
            ways.add(escapeAttribute(value, quote, true));
        } else {
            if (isBareAttribute(value)) {
                ways.add(escapeAttribute(value, (char) 0, false));
            }
            ways.add('"' + escapeAttribute(value, '"', true) + '"');
        }
        return withPipes(ways);
    }

    private static boolean isBareAttribute(String value) {
        boolean bare = !value.isEmpty();
        for (int i = 0; i < value.length(); i++) {
            bare &= value.charAt(i) > ' ' && "\"'=<>`/".indexOf(value.charAt(i)) < 0;
        }
        return bare;
    }

    /** Escapes the quote, and an ampersand where it would begin a reference, or everywhere. */
    private static String escapeAttribute(String value, char quote, boolean everyAmpersand) {
        StringBuilder out = new StringBuilder(value.length() + 8);
        List<Template> templates = TemplateScanner.scan(value, 0, value.length(), true, true);
        int next = 0;
        for (int i = 0; i < value.length(); i++) {
            if (next < templates.size() && templates.get(next).start() == i) {
                Template template = templates.get(next++);
                out.append(value, template.start(), template.end());
                i = template.end() - 1;
                continue;
            }
            char c = value.charAt(i);
            if (c == quote) {
                out.append(c == '"' ? "&quot;" : "&#39;");
            } else if (c == '&' && (everyAmpersand || isReference(value, i))) {
                out.append("&amp;");
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The value of a shortcode parameter. */
    static List<String> param(String value, char quote, boolean wordPress) {
        List<String> ways = new ArrayList<>();
        if (quote == '"' && !wordPress) {
            ways.add(value.replace("\"", "\\\""));
        } else if (quote != 0) {
            ways.add(value);
        } else {
            boolean bare = !value.isEmpty();
            for (int i = 0; i < value.length(); i++) {
                bare &= value.charAt(i) > ' ' && "\"'`<>{}[]=".indexOf(value.charAt(i)) < 0;
            }
            if (bare) {
                ways.add(value);
            }
            ways.add("\"" + (wordPress ? value : value.replace("\"", "\\\"")) + "\"");
        }
        return ways;
    }

    /** Whether a value can stand among the arguments of a Liquid tag, which knows no escapes. */
    static boolean isWord(String value) {
        boolean word = !value.isEmpty();
        for (int i = 0; i < value.length(); i++) {
            word &= value.charAt(i) > ' ' && "\"'`{}%".indexOf(value.charAt(i)) < 0;
        }
        return word;
    }
}
