package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Turns elements of exported HTML into Markdown. What it does not know it does not touch: it answers with nothing, and the
 * element stays.
 */
final class HtmlToMarkdown {

    private final HtmlSource source;

    HtmlToMarkdown(BodyText body, HtmlIndex html, List<HtmlTag> tags, CleanOptions options) {
        List<HtmlTag> comments = tags.stream()
                .filter(tag -> tag.type() == HtmlTag.Type.COMMENT || tag.type() == HtmlTag.Type.OTHER)
                .toList();
        this.source = new HtmlSource(body, html, comments, options);
    }

    /** Markdown in place of an element and what it means for the inventory. */
    record Converted(List<String> blocks, Inventory.Meant meant, List<HtmlTag> generatedAlts) {
        String inline() {
            return String.join(" ", blocks);
        }
    }

    /** The parts of one conversion, which share its notes. */
    private record Parts(HtmlPictures pictures, HtmlInline inline, HtmlEmbeds embeds, HtmlBlocks blocks) {

        static Parts of(HtmlSource source, ConversionNotes notes) {
            HtmlPictures pictures = new HtmlPictures(source, notes);
            HtmlInline inline = new HtmlInline(source, notes, pictures);
            HtmlEmbeds embeds = new HtmlEmbeds(source, notes, inline);
            return new Parts(pictures, inline, embeds, new HtmlBlocks(source, inline, pictures, embeds));
        }
    }

    private Optional<Converted> convert(Function<Parts, List<String>> conversion) {
        ConversionNotes notes = new ConversionNotes();
        try {
            return Optional.of(notes.with(conversion.apply(Parts.of(source, notes))));
        } catch (Unconvertible e) {
            return Optional.empty();
        }
    }

    /** The blocks that say what an element says, or empty. */
    Optional<Converted> blocks(HtmlIndex.Element element) {
        return convert(parts -> parts.blocks().block(element));
    }

    /** The inline Markdown that says what an element inside a paragraph says, or empty. */
    Optional<Converted> inMarkdown(HtmlIndex.Element element) {
        return convert(parts -> List.of(parts.inline().inMarkdown(element)));
    }

    /** A picture with a caption that is Markdown already. */
    Optional<Converted> figure(HtmlTag image, String link, String align, String caption) {
        return convert(parts -> List.of(parts.pictures().write(parts.pictures().of(image, link, align), caption)));
    }

    /** A picture inside a line. */
    Optional<Converted> picture(HtmlTag image) {
        return convert(parts -> List.of(MarkdownText.image(parts.pictures().of(image, "", ""))));
    }

    /** A player in place of a shortcode of WordPress. */
    Converted playerOf(Embed embed) {
        return convert(parts -> List.of(parts.embeds().player(embed.target()))).orElseThrow();
    }
}
