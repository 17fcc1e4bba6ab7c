package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Images with what belongs to them: an HTML {@code figure} (WordPress exports its image blocks so), a WordPress caption, or
 * Hugo's figure shortcode. Immutable.
 *
 * @param span the whole figure; a {@code div} that does nothing but wrap it belongs to it
 * @param images the images inside, in order
 * @param caption the caption without markup; empty if there is none
 * @param captionSpan the characters of the caption, markup included
 * @param link where a click on the image leads, if it does
 * @param classes the classes of the wrapper and the figure
 */
public record Figure(
        Span span,
        List<ImageRef> images,
        String caption,
        Optional<Span> captionSpan,
        Optional<String> link,
        List<String> classes)
        implements Placed {

    /**
     * Copies the lists.
     *
     * @param span the whole figure; a {@code div} that does nothing but wrap it belongs to it
     * @param images the images inside, in order
     * @param caption the caption without markup
     * @param captionSpan the characters of the caption, markup included
     * @param link where a click on the image leads, if it does
     * @param classes the classes of the wrapper and the figure
     */
    public Figure {
        Objects.requireNonNull(span, "span");
        images = List.copyOf(images);
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(captionSpan, "captionSpan");
        Objects.requireNonNull(link, "link");
        classes = List.copyOf(classes);
    }
}
