package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.Span;
import java.util.Optional;

/**
 * A reference definition: {@code [label]: target "title"}. Immutable.
 *
 * @param span the whole definition
 * @param label the label as it is written
 * @param target the target, escapes and character references replaced
 * @param targetSpan the characters of the target
 * @param title the title, if there is one
 * @param effective whether it counts: of several definitions of a label the first one does
 */
public record LinkDefinition(
        Span span, String label, String target, Optional<Span> targetSpan, Optional<String> title, boolean effective) {}
