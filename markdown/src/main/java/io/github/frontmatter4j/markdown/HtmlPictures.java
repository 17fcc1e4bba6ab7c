package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.HtmlIndex.Element;
import io.github.frontmatter4j.markdown.internal.HtmlTag;

/** Reads image tags and writes pictures as blocks of their own. */
final class HtmlPictures {

    private final HtmlSource source;
    private final ConversionNotes notes;

    HtmlPictures(HtmlSource source, ConversionNotes notes) {
        this.source = source;
        this.notes = notes;
    }

    /** The picture of an image element; the link around it counts. */
    Picture of(Element image, String align) {
        HtmlTag tag = image.tag();
        String link = "";
        if (image.parent() != null && image.parent().name().equals("a")) {
            link = image.parent().tag().value("href");
        }
        return of(tag, link, align);
    }

    /** What an image tag says, with its generated texts left out. */
    Picture of(HtmlTag tag, String link, String align) {
        HtmlTag.Attribute attribute = PictureAddress.of(tag);
        if (attribute == null || attribute.value() == null || attribute.value().isBlank()) {
            throw new Unconvertible();
        }
        String alt = tag.value("alt").strip();
        String title = tag.value("title").strip();
        if (source.options().dropGeneratedAlt() && (isGenerated(alt) || isGenerated(title))) {
            notes.generatedAlt(tag);
            alt = isGenerated(alt) ? "" : alt;
            title = isGenerated(title) ? "" : title;
        }
        if (title.equals(alt)) {
            title = "";
        }
        String target = link;
        if (target.equals(attribute.value())) {
            notes.lostLink(target);
            target = "";
        }
        boolean lines = alt.indexOf('\n') >= 0 || title.indexOf('\n') >= 0;
        if (lines) {
            alt = Run.collapse(alt);
            title = Run.collapse(title);
        }
        return new Picture(attribute.value(), alt, title, target, align);
    }

    /** Whether a theme made the text: it ends in the number of the picture, perhaps followed by the site's name. */
    private static boolean isGenerated(String text) {
        int bar = text.indexOf(" | ");
        String head = (bar < 0 ? text : text.substring(0, bar)).strip();
        if (!head.endsWith("张图片")) {
            return false;
        }
        int digits = head.length() - "张图片".length();
        int at = digits;
        while (at > 0 && Character.isDigit(head.charAt(at - 1))) {
            at--;
        }
        return at < digits && at > 0 && head.charAt(at - 1) == '第';
    }

    /** Writes a picture as a block of its own. */
    String write(Picture picture, String caption) {
        boolean aligned = source.options().keepAlignment() && !picture.align().isEmpty();
        boolean plain = caption.isEmpty() && !aligned;
        if (source.options().figures() == CleanOptions.Figures.HUGO_SHORTCODE && !plain) {
            StringBuilder out = new StringBuilder("{{< figure src=").append(quoted(picture.source()));
            param(out, "alt", picture.alt());
            param(out, "caption", caption);
            param(out, "link", picture.link());
            if (aligned) {
                param(out, "class", picture.align());
            }
            return out.append(" >}}").toString();
        }
        String image = MarkdownText.image(picture);
        return caption.isEmpty() ? image : image + "\\\n" + MarkdownText.italic(caption);
    }

    private static void param(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append(' ').append(name).append('=').append(quoted(value));
        }
    }

    private static String quoted(String value) {
        if (value.indexOf('\n') >= 0) {
            throw new Unconvertible();
        }
        return "\"" + value.replace("\"", "\\\"") + "\"";
    }
}
