package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.HtmlTag;
import java.util.Set;

/** What tags look like that WordPress and its themes write. */
final class WordPressTag {

    /** Attributes that only a running WordPress needs. */
    private static final Set<String> NOISE = Set.of(
            "loading",
            "decoding",
            "fetchpriority",
            "srcset",
            "sizes",
            "data-fancybox",
            "data-src",
            "data-original",
            "data-lazy-src",
            "data-lazy",
            "data-lazy-srcset",
            "data-srcset",
            "data-recalc-dims",
            "data-attachment-id",
            "data-permalink",
            "data-orig-file",
            "data-orig-size",
            "data-comments-opened",
            "data-image-meta",
            "data-image-title",
            "data-image-description",
            "data-medium-file",
            "data-large-file");

    /** Attributes that say something Markdown can say, or nothing. */
    private static final Set<String> KNOWN = Set.of(
            "src",
            "alt",
            "title",
            "class",
            "width",
            "height",
            "style",
            "border",
            "align",
            "hspace",
            "vspace",
            "href",
            "target",
            "rel",
            "aria-label",
            "id",
            "name");

    private WordPressTag() {}

    /** Whether only WordPress writes such a tag. */
    static boolean isMarked(HtmlTag tag) {
        boolean classes = false;
        for (String word : tag.value("class").strip().split("\\s+", -1)) {
            classes |= word.startsWith("wp-")
                    || word.startsWith("attachment-")
                    || word.equals("alignleft")
                    || word.equals("alignright")
                    || word.equals("aligncenter")
                    || word.equals("alignnone");
        }
        return classes || tag.strayText() || tag.attribute("data-fancybox") != null;
    }

    /** Whether all attributes are such as an exporter writes. */
    static boolean isKnown(HtmlTag tag) {
        return tag.attributes().stream().allMatch(attribute -> isNoise(attribute) || KNOWN.contains(attribute.name()));
    }

    /** Whether there are no attributes but these. */
    static boolean hasOnly(HtmlTag tag, Set<String> names) {
        return tag.attributes().stream().allMatch(attribute -> names.contains(attribute.name()));
    }

    /** Whether only a running WordPress needs an attribute. */
    static boolean isNoise(HtmlTag.Attribute attribute) {
        return NOISE.contains(attribute.name());
    }
}
