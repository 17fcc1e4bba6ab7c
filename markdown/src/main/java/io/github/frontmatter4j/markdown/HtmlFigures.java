package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.HtmlIndex.Element;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns figures, captions and galleries into Markdown. */
final class HtmlFigures {

    private final HtmlSource source;
    private final HtmlInline inline;
    private final HtmlPictures pictures;
    private final HtmlEmbeds embeds;
    private final HtmlTables tables;

    HtmlFigures(HtmlSource source, HtmlInline inline, HtmlPictures pictures, HtmlEmbeds embeds, HtmlTables tables) {
        this.source = source;
        this.inline = inline;
        this.pictures = pictures;
        this.embeds = embeds;
        this.tables = tables;
    }

    List<String> figure(Element element) {
        HtmlTag tag = element.tag();
        if (ElementEmbeds.isEmbed(tag)) {
            return embeds.figure(element);
        }
        List<Element> images = new ArrayList<>();
        List<Element> captions = new ArrayList<>();
        List<Element> figures = new ArrayList<>();
        Element table = null;
        for (Element inside : source.descendants(element)) {
            if (inside.name().equals("img")) {
                images.add(inside);
            } else if (inside.name().equals("figcaption") || inside.tag().hasClass("wp-caption-text")) {
                captions.add(inside);
            } else if (inside.name().equals("figure")) {
                figures.add(inside);
            } else if (inside.name().equals("table")) {
                table = inside;
            } else if (inside.name().equals("iframe")
                    || inside.name().equals("video")
                    || inside.name().equals("audio")) {
                throw new Unconvertible();
            }
        }
        if (table != null && images.isEmpty()) {
            List<String> blocks = new ArrayList<>(List.of(tables.table(table)));
            captions.forEach(caption -> blocks.add(MarkdownText.italic(inline.stripped(caption))));
            return blocks;
        }
        if (images.size() == 1 && captions.size() <= 1 && figures.isEmpty()) {
            requireNoOtherText(element, captions);
            return List.of(picture(element, images.get(0), captions.isEmpty() ? null : captions.get(0)));
        }
        if (images.isEmpty()) {
            throw new Unconvertible();
        }
        return gallery(element, images, figures, captions);
    }

    /** One picture a block; items are figures inside a figure, with or without a list around them. */
    private List<String> gallery(Element element, List<Element> images, List<Element> figures, List<Element> captions) {
        List<String> blocks = new ArrayList<>();
        List<Element> used = new ArrayList<>();
        for (Element image : images) {
            Element owner = null;
            for (Element figure : figures) {
                if (figure.content().contains(image.span())) {
                    owner = figure;
                }
            }
            Element caption = null;
            if (owner != null) {
                for (Element one : captions) {
                    if (owner.content().contains(one.span())) {
                        caption = one;
                    }
                }
            }
            if (caption != null && used.contains(caption)) {
                throw new Unconvertible();
            }
            if (caption != null) {
                used.add(caption);
            }
            blocks.add(picture(owner == null ? element : owner, image, caption));
        }
        for (Element caption : captions) {
            if (!used.contains(caption)) {
                blocks.add(MarkdownText.italic(inline.stripped(caption)));
            }
        }
        requireNoOtherText(element, captions);
        return blocks;
    }

    /** Words that stand beside image and caption would be lost. */
    private void requireNoOtherText(Element element, List<Element> captions) {
        int done = element.content().start();
        List<HtmlTag> tags = new ArrayList<>();
        for (Element inside : source.descendants(element)) {
            boolean inCaption =
                    captions.stream().anyMatch(caption -> caption.content().contains(inside.span()));
            if (!inCaption) {
                tags.add(inside.tag());
                if (inside.close() != null) {
                    tags.add(inside.close());
                }
            }
        }
        tags.sort(Comparator.comparingInt(HtmlTag::start));
        for (HtmlTag tag : tags) {
            boolean caption = captions.stream().anyMatch(one -> one.close() == tag);
            if (!caption && !source.text(done, tag.start()).isBlank()) {
                throw new Unconvertible();
            }
            done = tag.end();
        }
        if (!source.text(done, element.content().end()).isBlank()) {
            throw new Unconvertible();
        }
    }

    private String picture(Element figure, Element image, @Nullable Element caption) {
        String said = caption == null ? "" : inline.stripped(caption);
        return pictures.write(pictures.of(image, align(figure)), said);
    }

    private String align(Element figure) {
        for (Element at = figure; at != null; at = at.parent()) {
            for (String word : at.tag().value("class").strip().split("\\s+", -1)) {
                if (word.equals("alignleft") || word.equals("alignright") || word.equals("aligncenter")) {
                    return word;
                }
            }
        }
        return "";
    }
}
