package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.Span;
import java.util.Optional;

/**
 * A link in the body. All spans are offsets of the whole file (see {@link Span}). A span that could not be verified
 * against the file is left out, never guessed. Immutable.
 *
 * @param syntax how it is written
 * @param span the whole link; for HTML from the opening to the closing tag
 * @param target where it leads: escapes and character references replaced, templates as they stand
 * @param targetSpan the characters of the target in the file, without brackets or quotes; for a reference they lie in its
 *     definition, which other links may share
 * @param text what a reader sees, without markup; empty if the link holds an image only
 * @param textSpan the characters of the text in the file, markup included
 * @param title the title, if there is one
 * @param titleSpan the characters of the title, without quotes
 * @param dynamic whether the target holds a template ({@code {{ site.url }}/about}), so that only the generator knows it
 */
public record LinkRef(
        RefSyntax syntax,
        Span span,
        String target,
        Optional<Span> targetSpan,
        String text,
        Optional<Span> textSpan,
        Optional<String> title,
        Optional<Span> titleSpan,
        boolean dynamic)
        implements Placed {}
