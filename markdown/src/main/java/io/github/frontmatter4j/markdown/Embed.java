package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.Span;
import java.util.Optional;

/**
 * Something shown in the page that is neither text nor image: a frame, a video, a player. Immutable.
 *
 * @param kind the tag or shortcode ({@code iframe}, {@code video}, {@code youtube} …), or {@code wp-block-embed}
 * @param span the whole
 * @param target the address or id; empty if it was lost, as exporters drop frames
 * @param targetSpan the characters of the target
 */
public record Embed(String kind, Span span, String target, Optional<Span> targetSpan) implements Placed {}
