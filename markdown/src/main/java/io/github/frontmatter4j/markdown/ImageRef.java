package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.Span;
import java.util.Optional;

/**
 * An image in the body. All spans are offsets of the whole file. A span that could not be verified against the file is
 * left out. Immutable.
 *
 * @param syntax how it is written
 * @param span the whole image: the Markdown, the HTML tag, the shortcode
 * @param source the address: escapes and character references replaced. Where an image tag loads lazily and its
 *     {@code src} is missing or a placeholder, the address that the script would load ({@code data-src} and the like)
 * @param sourceSpan the characters of the address, without brackets or quotes
 * @param alt the alternative text; empty if there is none
 * @param altSpan the characters of the alternative text, markup included
 * @param title the title, if there is one
 * @param titleSpan the characters of the title, without quotes
 * @param dynamic whether the address holds a template
 */
public record ImageRef(
        RefSyntax syntax,
        Span span,
        String source,
        Optional<Span> sourceSpan,
        String alt,
        Optional<Span> altSpan,
        Optional<String> title,
        Optional<Span> titleSpan,
        boolean dynamic)
        implements Placed {}
