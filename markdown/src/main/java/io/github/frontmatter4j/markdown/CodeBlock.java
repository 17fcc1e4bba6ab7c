package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.Span;
import java.util.Optional;

/**
 * A block of code. Immutable.
 *
 * @param form how it is written
 * @param span the whole block, fences included
 * @param language the language, if it is named
 * @param languageSpan the characters of the language name
 * @param info everything behind the opening fence, or what is passed to the tag; may be empty
 * @param content the code, lines ended by LF
 */
public record CodeBlock(
        Form form, Span span, Optional<String> language, Optional<Span> languageSpan, String info, String content)
        implements Placed {

    /** How a block of code is written. */
    public enum Form {
        /** Between fences of backticks or tildes. */
        FENCED,
        /** Indented by four columns. */
        INDENTED,
        /** {@code <pre>}. */
        HTML,
        /** A highlight shortcode or tag of Hugo, Jekyll or Hexo. */
        TEMPLATE
    }
}
