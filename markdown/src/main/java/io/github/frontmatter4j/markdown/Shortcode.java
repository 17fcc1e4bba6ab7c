package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A shortcode or template tag. Immutable.
 *
 * @param system whose it is
 * @param name its name
 * @param span the tag itself
 * @param closing whether it closes a pair
 * @param params what is passed to it
 * @param contentSpan what stands between it and its closing tag, if it opens a pair
 */
public record Shortcode(
        System system, String name, Span span, boolean closing, List<Param> params, Optional<Span> contentSpan)
        implements Placed {

    /**
     * Copies the list.
     *
     * @param system whose it is
     * @param name its name
     * @param span the tag itself
     * @param closing whether it closes a pair
     * @param params what is passed to it
     * @param contentSpan what stands between it and its closing tag, if it opens a pair
     */
    public Shortcode {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
        params = List.copyOf(params);
        Objects.requireNonNull(contentSpan, "contentSpan");
    }

    /** Whose shortcode it is. */
    public enum System {
        /** Hugo's <code>{{&lt; name &gt;}}</code>: its output is taken as HTML. */
        HUGO,
        /** Hugo's <code>{{% name %}}</code>: its output is read as Markdown. */
        HUGO_MARKDOWN,
        /** A Liquid tag <code>{% name %}</code> of Jekyll, Hexo, Eleventy. */
        LIQUID,
        /** WordPress's {@code [name]}. */
        WORDPRESS
    }

    /**
     * One parameter.
     *
     * @param name its name, or empty if it is positional
     * @param value its value
     * @param valueSpan the characters of the value, without quotes
     */
    public record Param(Optional<String> name, String value, Span valueSpan) {}

    /**
     * A parameter by its name.
     *
     * @param wanted the name
     * @return the first parameter of that name, or empty
     */
    public Optional<Param> param(String wanted) {
        for (Param param : params) {
            if (param.name().isPresent() && param.name().get().equals(wanted)) {
                return Optional.of(param);
            }
        }
        return Optional.empty();
    }

    /**
     * A parameter by its place.
     *
     * @param index 0-based, among the parameters without a name
     * @return the parameter, or empty
     */
    public Optional<Param> positional(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("Unexpected index " + index + ", expected 0 or more");
        }
        int before = 0;
        for (Param param : params) {
            if (param.name().isEmpty() && before++ == index) {
                return Optional.of(param);
            }
        }
        return Optional.empty();
    }
}
