package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tags that stay HTML lose what only a running WordPress needs. */
final class AttributeCleaning {

    private final Cleaning cleaning;
    private final CleanOptions options;
    private final ParsedBody parsed;
    private final BodyText text;
    private final boolean exported;

    AttributeCleaning(Cleaning cleaning) {
        this.cleaning = cleaning;
        this.options = cleaning.options();
        this.parsed = cleaning.parsed();
        this.text = cleaning.text();
        this.exported = cleaning.exported();
    }

    void attributes() {
        for (HtmlTag tag : parsed.tags()) {
            boolean picture = tag.opens("img") || tag.opens("iframe") || tag.opens("video");
            if (!exported && !WordPressTag.isMarked(tag)) {
                continue;
            }
            if (!(picture || tag.opens("a"))
                    || !tag.contiguous()
                    || !cleaning.isFree(new Span(tag.start(), tag.end()))) {
                continue;
            }
            List<TextEdit> edits = new ArrayList<>();
            HtmlTag.Attribute source = picture ? PictureAddress.of(tag) : null;
            HtmlTag.Attribute placeholder = tag.attribute("src");
            HtmlTag.Attribute renamed = null;
            if (source != null && placeholder == null) {
                edits.add(new TextEdit(
                        new Span(source.start(), source.start() + source.name().length()), "src"));
                renamed = source;
            } else if (source != null && placeholder != null && source != placeholder) {
                Optional<Span> place = placeholder.valueSpan();
                Optional<Span> value = source.valueSpan();
                if (place.isEmpty() || value.isEmpty() || placeholder.quote() != source.quote()) {
                    continue;
                }
                edits.add(new TextEdit(place.get(), cleaning.slice(value.get())));
            }
            for (HtmlTag.Attribute attribute : tag.attributes()) {
                boolean keptName = attribute == renamed;
                boolean noise = (picture && WordPressTag.isNoise(attribute))
                        || attribute.name().equals("data-fancybox")
                        || (tag.opens("a") && exported && isLinkNoise(tag, attribute));
                if (noise && !keptName) {
                    edits.add(TextEdit.delete(withSpaceBefore(attribute)));
                }
            }
            if (!edits.isEmpty()) {
                cleaning.add(
                        tag.opens("a") ? "wordpress-link" : "lazy-loading-attributes",
                        new Span(tag.start(), tag.end()),
                        Message.of(
                                "Unexpected attributes that only WordPress needs in `{0}`, expected none",
                                cleaning.shown(tag)),
                        Message.of("Remove these attributes"),
                        edits,
                        Inventory.Meant.NOTHING);
            }
        }
    }

    private boolean isLinkNoise(HtmlTag tag, HtmlTag.Attribute attribute) {
        return switch (attribute.name()) {
            case "target", "aria-label", "loading" -> true;
            case "rel" -> !(options.keepRel() && HtmlInline.hasRel(tag));
            default -> false;
        };
    }

    private Span withSpaceBefore(HtmlTag.Attribute attribute) {
        int start = attribute.start();
        while (BodyLines.isBlank(text.charAt(start - 1))) {
            start--;
        }
        return new Span(start, attribute.end());
    }
}
