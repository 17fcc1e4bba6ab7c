package io.github.frontmatter4j.validation.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** HTML under construction: whatever is not written here by hand goes through an escape. Not thread-safe. */
final class Html {

    private final StringBuilder out = new StringBuilder(16_384);

    /** Text written by hand. */
    Html raw(String html) {
        out.append(html);
        return this;
    }

    /** Any text, in an element or a quoted attribute. */
    Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** Text of a file: tabs can be seen; what cannot, or would turn the line around, is shown by its number. */
    Html visible(String text) {
        int plain = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == '\t') {
                out.append(escape(text.substring(plain, i))).append("<span class=\"tab\">\t</span>");
                plain = i + 1;
            } else if (isHidden(c)) {
                out.append(escape(text.substring(plain, i)))
                        .append("<span class=\"hidden\">U+")
                        .append(String.format(Locale.ROOT, "%04X", c))
                        .append("</span>");
                plain = i + Character.charCount(c);
            }
        }
        out.append(escape(text.substring(plain)));
        return this;
    }

    /** A sentence whose parts in backticks are code. */
    static String code(String sentence) {
        StringBuilder html = new StringBuilder(sentence.length() + 32);
        String[] parts = sentence.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean code = i % 2 == 1 && i + 1 < parts.length;
            Html part = new Html().visible(parts[i]);
            html.append(code ? "<code>" + part + "</code>" : (i % 2 == 1 ? "`" : "") + part);
        }
        return html.toString();
    }

    static String resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Unexpected jar without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return (type == Character.CONTROL && c != '\n')
                || (type == Character.FORMAT && c != 0x200D)
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n', '\t' -> escaped.append(c);
                default -> {
                    if (Character.isISOControl(c)) {
                        escaped.append('\uFFFD');
                    } else if (Character.getType(c) == Character.FORMAT) {
                        escaped.append("&#").append((int) c).append(';');
                    } else {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
