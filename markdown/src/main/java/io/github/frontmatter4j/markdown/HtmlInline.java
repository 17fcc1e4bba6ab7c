package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.HtmlIndex.Element;
import io.github.frontmatter4j.markdown.internal.Entities;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import java.util.Set;

/** Turns HTML inside a line into Markdown. */
final class HtmlInline {

    private static final Set<String> KEPT_INLINE =
            Set.of("sup", "sub", "u", "small", "mark", "ins", "kbd", "abbr", "q", "cite", "var", "samp");

    private final HtmlSource source;
    private final ConversionNotes notes;
    private final HtmlPictures pictures;

    HtmlInline(HtmlSource source, ConversionNotes notes, HtmlPictures pictures) {
        this.source = source;
        this.notes = notes;
        this.pictures = pictures;
    }

    /** What stands inside an element. */
    String content(Element element) {
        StringBuilder out = new StringBuilder();
        int done = element.content().start();
        for (Element child : source.children(element)) {
            out.append(source.text(done, child.span().start()));
            out.append(element(child));
            done = child.span().end();
        }
        return out.append(source.text(done, element.content().end())).toString();
    }

    /** What stands inside an element, without blanks at the ends. */
    String stripped(Element element) {
        return MarkdownText.stripBlank(content(element));
    }

    /** An element. */
    String element(Element element) {
        HtmlTag tag = element.tag();
        if (element.close() == null && !TagPairs.isVoid(element.name())) {
            throw new Unconvertible();
        }
        return switch (element.name()) {
            case "br" -> "\\\n";
            case "b", "strong" -> MarkdownText.wrapped(content(element), "**");
            case "i", "em" -> MarkdownText.wrapped(content(element), "*");
            case "del", "s", "strike" -> MarkdownText.wrapped(content(element), "~~");
            case "code" -> codeSpan(element);
            case "span", "font" -> {
                if (!tag.value("id").isEmpty()) {
                    throw new Unconvertible();
                }
                yield content(element);
            }
            case "img" -> image(element);
            case "a" -> link(element, content(element));
            default -> {
                if (!KEPT_INLINE.contains(element.name())) {
                    throw new Unconvertible();
                }
                yield "<" + element.name() + ">" + content(element) + "</" + element.name() + ">";
            }
        };
    }

    private String image(Element element) {
        HtmlTag tag = element.tag();
        return tag.hasClass("wp-smiley")
                ? MarkdownText.escape(tag.value("alt"))
                : MarkdownText.image(pictures.of(element, ""));
    }

    private String codeSpan(Element element) {
        if (!source.children(element).isEmpty()) {
            throw new Unconvertible();
        }
        String code = Run.collapse(Entities.decodeHtml(
                source.body().slice(element.content().start(), element.content().end()), false));
        if (code.isEmpty() || code.indexOf('`') >= 0) {
            throw new Unconvertible();
        }
        return "`" + code + "`";
    }

    private String link(Element element, String text) {
        HtmlTag tag = element.tag();
        HtmlTag.Attribute href = tag.attribute("href");
        if (href == null
                || href.value() == null
                || !tag.value("id").isEmpty()
                || !tag.value("name").isEmpty()) {
            throw new Unconvertible();
        }
        boolean onlyImage = source.children(element).size() == 1
                && source.children(element).get(0).name().equals("img")
                && isBlank(element);
        if (onlyImage) {
            return text;
        }
        if (source.options().keepRel() && hasRel(tag)) {
            throw new Unconvertible();
        }
        return MarkdownText.link(href.value(), text, tag.value("title"));
    }

    private boolean isBlank(Element element) {
        Element child = source.children(element).get(0);
        return source.text(element.content().start(), child.span().start()).isBlank()
                && source.text(child.span().end(), element.content().end()).isBlank();
    }

    /** Whether a link tells search engines something about its target. */
    static boolean hasRel(HtmlTag tag) {
        String rel = tag.value("rel");
        return rel.contains("nofollow") || rel.contains("sponsored") || rel.contains("ugc");
    }

    /** An element in a line of Markdown: what stands between its tags is Markdown already. */
    String inMarkdown(Element element) {
        HtmlTag tag = element.tag();
        if (element.name().equals("img")) {
            return image(element);
        }
        if (!element.name().equals("a") || element.close() == null) {
            throw new Unconvertible();
        }
        StringBuilder out = new StringBuilder();
        int done = element.content().start();
        boolean hasPicture = false;
        for (Element child : source.children(element)) {
            String between = source.body().slice(done, child.span().start());
            out.append(between);
            if (child.name().equals("img")) {
                hasPicture = true;
                out.append(inMarkdown(child));
            } else if (child.name().equals("a")) {
                // exporters and filters wrap an address twice
                if (!child.tag().value("href").equals(tag.value("href"))
                        || !source.children(child).isEmpty()) {
                    throw new Unconvertible();
                }
                notes.lostLink(tag.value("href"));
                out.append(source.body()
                        .slice(child.content().start(), child.content().end()));
            } else {
                out.append(
                        source.body().slice(child.span().start(), child.span().end()));
            }
            done = child.span().end();
        }
        out.append(source.body().slice(done, element.content().end()));
        if (hasPicture && source.children(element).size() == 1 && isOnlyPicture(element)) {
            return out.toString().strip();
        }
        HtmlTag.Attribute href = tag.attribute("href");
        String target = href == null ? null : href.value();
        boolean kept = !tag.value("id").isEmpty()
                || !tag.value("name").isEmpty()
                || (source.options().keepRel() && hasRel(tag))
                || (!source.options().linkAttributes() && !hasPicture);
        if (target == null || kept || out.indexOf("\n\n") >= 0) {
            throw new Unconvertible();
        }
        return MarkdownText.link(target, out.toString(), tag.value("title"));
    }

    private boolean isOnlyPicture(Element element) {
        Element child = source.children(element).get(0);
        return source.body()
                        .slice(element.content().start(), child.span().start())
                        .isBlank()
                && source.body()
                        .slice(child.span().end(), element.content().end())
                        .isBlank();
    }

    /** Whether an element stands inside a line. */
    static boolean isInline(Element element) {
        return switch (element.name()) {
            case "a", "img", "br", "span", "b", "strong", "i", "em", "code", "del", "s", "strike", "font" -> true;
            default -> KEPT_INLINE.contains(element.name());
        };
    }
}
