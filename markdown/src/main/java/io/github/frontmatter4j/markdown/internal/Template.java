package io.github.frontmatter4j.markdown.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in the body that another program replaces.
 *
 * @param kind what it is
 * @param start file offset of the first character
 * @param end file offset behind the last character
 * @param name the name of the shortcode or tag, or empty
 * @param closing whether it closes a pair
 * @param selfClosing whether it ends in a slash
 * @param params what is passed to it
 * @param contentStart start of verbatim content, or -1
 * @param contentEnd end of verbatim content, or -1
 */
public record Template(
        Kind kind,
        int start,
        int end,
        String name,
        boolean closing,
        boolean selfClosing,
        List<Param> params,
        int contentStart,
        int contentEnd) {

    public Template {
        params = List.copyOf(params);
    }

    static Template of(Kind kind, int start, int end) {
        return new Template(kind, start, end, "", false, false, List.of(), -1, -1);
    }

    public int length() {
        return end - start;
    }

    /** What a template is. */
    public enum Kind {
        HUGO_HTML,
        HUGO_MARKDOWN,
        HUGO_ESCAPED,
        LIQUID_OUTPUT,
        LIQUID_TAG,
        VERBATIM,
        JSX,
        JSX_EXPRESSION,
        /** A fenced block of code indented too far for CommonMark; in MDX indents do not count. */
        FENCE,
        /** JSX that fills its lines. */
        JSX_BLOCK,
        MDX_MODULE;

        /** Whether it parts the text around it like a blank line. */
        boolean blank() {
            return this == JSX_BLOCK || this == MDX_MODULE || this == FENCE;
        }

        /** Whether it is MDX and so not understood. */
        public boolean mdx() {
            return this == JSX || this == JSX_EXPRESSION || this == JSX_BLOCK || this == MDX_MODULE;
        }

        /** Whether most generators leave it in the text. */
        boolean readable() {
            return this == LIQUID_OUTPUT || this == HUGO_ESCAPED;
        }
    }

    /**
     * One parameter.
     *
     * @param name its name, or null if it is positional
     * @param value its value, unescaped
     * @param start file offset of the value, without quotes
     * @param end file offset behind the value
     * @param quote the quote character, or 0
     */
    public record Param(@Nullable String name, String value, int start, int end, char quote) {}
}
