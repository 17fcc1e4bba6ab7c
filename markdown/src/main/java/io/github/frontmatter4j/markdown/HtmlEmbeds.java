package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.HtmlIndex.Element;
import io.github.frontmatter4j.markdown.internal.Entities;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns players of other sites into shortcodes or links. */
final class HtmlEmbeds {

    private final HtmlSource source;
    private final ConversionNotes notes;
    private final HtmlInline inline;

    HtmlEmbeds(HtmlSource source, ConversionNotes notes, HtmlInline inline) {
        this.source = source;
        this.notes = notes;
        this.inline = inline;
    }

    /** The player of a figure, and its caption. */
    List<String> figure(Element figure) {
        Element caption = null;
        for (Element inside : source.descendants(figure)) {
            switch (inside.name()) {
                case "iframe" -> {
                    List<String> blocks = new ArrayList<>(List.of(frame(inside.tag())));
                    caption(figure, blocks);
                    return blocks;
                }
                case "figcaption" -> caption = inside;
                case "div" -> {}
                default -> {
                    if (caption == null || !caption.content().contains(inside.span())) {
                        throw new Unconvertible();
                    }
                }
            }
        }
        int end = caption == null ? figure.content().end() : caption.span().start();
        StringBuilder text = new StringBuilder();
        int done = figure.content().start();
        for (Element inside : source.descendants(figure)) {
            if (inside.name().equals("div") && inside.span().end() <= end) {
                text.append(source.text(done, inside.tag().start()));
                done = inside.tag().end();
                if (inside.close() != null && source.children(inside).isEmpty()) {
                    text.append(source.text(done, inside.close().start()));
                    done = inside.close().end();
                }
            }
        }
        String address = text.append(done < end ? source.text(done, end).replace("</div>", "") : "")
                .toString()
                .strip();
        boolean known = (address.startsWith("http://") || address.startsWith("https://")) && address.indexOf(' ') < 0;
        if (!known) {
            throw new Unconvertible();
        }
        List<String> blocks = new ArrayList<>(List.of(player(Entities.unescapeMarkdown(address))));
        caption(figure, blocks);
        return blocks;
    }

    private void caption(Element figure, List<String> blocks) {
        for (Element inside : source.descendants(figure)) {
            if (inside.name().equals("figcaption")) {
                String said = MarkdownText.italic(inline.stripped(inside));
                if (!said.isEmpty()) {
                    blocks.add(said);
                }
            }
        }
    }

    /** The player of an {@code iframe}. */
    String frame(HtmlTag tag) {
        HtmlTag.Attribute attribute = PictureAddress.of(tag);
        if (attribute == null || attribute.value() == null || attribute.value().isBlank()) {
            throw new Unconvertible();
        }
        String address = attribute.value().startsWith("//") ? "https:" + attribute.value() : attribute.value();
        boolean known = EmbedAddress.youTube(address).isPresent()
                || EmbedAddress.vimeo(address).isPresent();
        if (!known) {
            throw new Unconvertible();
        }
        return player(address);
    }

    /** A player for Hugo where it has a shortcode, else a link. */
    String player(String address) {
        Optional<String> youTube = EmbedAddress.youTube(address);
        Optional<String> vimeo = EmbedAddress.vimeo(address);
        if (source.options().figures() == CleanOptions.Figures.HUGO_SHORTCODE
                && (youTube.isPresent() || vimeo.isPresent())) {
            return youTube.map(id -> "{{< youtube " + quotedId(id) + " >}}")
                    .orElseGet(() -> "{{< vimeo " + vimeo.orElseThrow() + " >}}");
        }
        String link = youTube.map(id -> "https://www.youtube.com/watch?v=" + id).orElse(address);
        notes.linkInsteadOf(
                youTube.map(id -> "youtube:" + id)
                        .or(() -> vimeo.map(id -> "vimeo:" + id))
                        .orElse(address),
                link);
        return "<" + link + ">";
    }

    private static String quotedId(String id) {
        return id.startsWith("-") ? "\"" + id + "\"" : id;
    }
}
