package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.HtmlTag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which attribute of a tag holds the address of what it shows. */
final class PictureAddress {

    private static final List<String> LAZY = List.of("data-src", "data-original", "data-lazy-src", "data-lazy");

    private PictureAddress() {}

    /** The attribute, or null; scripts that load lazily put a placeholder into {@code src}. */
    static HtmlTag.@Nullable Attribute of(HtmlTag tag) {
        HtmlTag.Attribute source = tag.attribute("src");
        if (source == null || source.value() == null || isPlaceholder(source.value())) {
            for (String name : LAZY) {
                HtmlTag.Attribute lazy = tag.attribute(name);
                if (lazy != null && lazy.value() != null && !lazy.value().isBlank()) {
                    return lazy;
                }
            }
        }
        return source;
    }

    private static boolean isPlaceholder(String source) {
        String lower = source.toLowerCase(Locale.ROOT);
        return lower.isBlank()
                || lower.startsWith("data:")
                || lower.contains("placeholder")
                || lower.contains("lazyload")
                || lower.endsWith("/blank.gif")
                || lower.endsWith("/1x1.gif")
                || lower.endsWith("/spacer.gif");
    }
}
