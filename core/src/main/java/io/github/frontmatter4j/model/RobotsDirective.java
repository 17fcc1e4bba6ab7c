package io.github.frontmatter4j.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One rule of a robots meta tag, such as {@code noindex} or {@code max-snippet:-1}. Immutable.
 *
 * <p>The rules are those of Google's robots meta tag documentation and of WordPress's plug-ins.
 *
 * @param name the rule in lower case
 * @param argument what stands behind the colon
 */
public record RobotsDirective(String name, Optional<String> argument) {

    static final List<String> PLAIN = List.of(
            "all",
            "index",
            "noindex",
            "follow",
            "nofollow",
            "none",
            "noarchive",
            "nocache",
            "nosnippet",
            "indexifembedded",
            "notranslate",
            "noimageindex",
            "nositelinkssearchbox",
            "noodp",
            "noydir");
    static final List<String> WITH_ARGUMENT =
            List.of("max-snippet", "max-image-preview", "max-video-preview", "unavailable_after");

    /**
     * Refuses null and turns the name into lower case.
     *
     * @param name the rule in lower case
     * @param argument what stands behind the colon
     */
    public RobotsDirective {
        name = name.strip().toLowerCase(Locale.ROOT);
        Objects.requireNonNull(argument, "argument");
    }

    /**
     * Reads a rule.
     *
     * @param text a rule without commas; {@code max-image-preview: large} may have blanks
     * @return the rule, known or not
     */
    public static RobotsDirective parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new RobotsDirective(text, Optional.empty())
                : new RobotsDirective(
                        text.substring(0, colon),
                        Optional.of(text.substring(colon + 1).strip()));
    }

    /**
     * Whether search engines know the rule.
     *
     * @return true if the name is known
     */
    public boolean isKnown() {
        return PLAIN.contains(name) || WITH_ARGUMENT.contains(name);
    }

    /** The rule as it is written in a meta tag. */
    @Override
    public String toString() {
        return argument.isPresent() ? name + ":" + argument.get() : name;
    }
}
