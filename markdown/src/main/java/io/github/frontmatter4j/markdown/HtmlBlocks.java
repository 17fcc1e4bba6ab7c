package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.HtmlIndex.Element;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Turns block elements of exported HTML into blocks of Markdown. */
final class HtmlBlocks {

    private static final Set<String> WRAPPERS = Set.of(
            "wp-block-group",
            "wp-block-group__inner-container",
            "wp-block-columns",
            "wp-block-column",
            "wp-block-media-text",
            "wp-block-media-text__media",
            "wp-block-media-text__content",
            "wp-block-cover",
            "wp-block-cover__inner-container",
            "wp-block-image",
            "wp-block-buttons",
            "wp-block-button",
            "wp-block-embed__wrapper",
            "wp-block-syntaxhighlighter-code");

    private final HtmlSource source;
    private final HtmlInline inline;
    private final HtmlFigures figures;
    private final HtmlTables tables;
    private final HtmlLists lists;
    private final HtmlEmbeds embeds;

    HtmlBlocks(HtmlSource source, HtmlInline inline, HtmlPictures pictures, HtmlEmbeds embeds) {
        this.source = source;
        this.inline = inline;
        this.embeds = embeds;
        this.tables = new HtmlTables(source, inline);
        this.lists = new HtmlLists(source, inline);
        this.figures = new HtmlFigures(source, inline, pictures, embeds, tables);
    }

    /** The blocks that say what an element says. */
    List<String> block(Element element) {
        if (!TagPairs.isVoid(element.name()) && element.close() == null) {
            throw new Unconvertible();
        }
        return switch (element.name()) {
            case "figure" -> figures.figure(element);
            case "div" -> div(element);
            case "p" -> paragraph(inline.content(element));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "blockquote" -> quote(element);
            case "pre" -> code(element);
            case "hr" -> List.of("---");
            case "ul", "ol" -> List.of(lists.list(element, ""));
            case "table" -> List.of(tables.table(element));
            case "img", "a" -> paragraph(inline.element(element));
            case "iframe" -> List.of(embeds.frame(element.tag()));
            default -> throw new Unconvertible();
        };
    }

    private static List<String> paragraph(String text) {
        String stripped = MarkdownText.stripBlank(text);
        return stripped.isEmpty() ? List.of() : List.of(MarkdownText.escapeLineStart(stripped));
    }

    private List<String> heading(Element element) {
        String id = element.tag().value("id");
        String text = inline.stripped(element);
        if (text.isEmpty()) {
            throw new Unconvertible();
        }
        String attribute = id.isEmpty() || id.startsWith("h-") ? "" : " {#" + id + "}";
        return List.of("#".repeat(element.name().charAt(1) - '0') + " " + text + attribute);
    }

    private List<String> div(Element element) {
        HtmlTag tag = element.tag();
        if (tag.hasClass("wp-caption")) {
            return figures.figure(element);
        }
        if (tag.hasClass("wp-block-spacer")) {
            return List.of();
        }
        boolean wrapper = tag.attributes().isEmpty();
        for (String word : tag.value("class").strip().split("\\s+", -1)) {
            wrapper |= WRAPPERS.contains(word);
        }
        if (!wrapper) {
            throw new Unconvertible();
        }
        return content(element);
    }

    /** Everything inside an element as blocks: elements one by one, loose text as paragraphs. */
    private List<String> content(Element element) {
        List<String> blocks = new ArrayList<>();
        StringBuilder loose = new StringBuilder();
        int done = element.content().start();
        for (Element child : source.children(element)) {
            loose.append(source.text(done, child.span().start()));
            boolean cite = element.name().equals("blockquote") && child.name().equals("cite");
            if (HtmlInline.isInline(child) && !cite) {
                loose.append(inline.element(child));
            } else {
                blocks.addAll(paragraph(loose.toString()));
                loose.setLength(0);
                blocks.addAll(cite ? List.of("<cite>" + inline.stripped(child) + "</cite>") : block(child));
            }
            done = child.span().end();
        }
        loose.append(source.text(done, element.content().end()));
        blocks.addAll(paragraph(loose.toString()));
        return blocks;
    }

    private List<String> quote(Element element) {
        List<String> lines = new ArrayList<>();
        for (String block : content(element)) {
            if (!lines.isEmpty()) {
                lines.add(">");
            }
            for (String line : block.split("\n", -1)) {
                lines.add(line.isEmpty() ? ">" : "> " + line);
            }
        }
        if (lines.isEmpty()) {
            throw new Unconvertible();
        }
        return List.of(String.join("\n", lines));
    }

    private List<String> code(Element element) {
        CodeBlock block = codeBlock(element);
        String content = block.content();
        String code = content.startsWith("\n") ? content.substring(1) : content;
        code = code.endsWith("\n") ? code.substring(0, code.length() - 1) : code;
        int longest = 2;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String language = block.language().orElse("");
        if (code.isBlank() || language.indexOf('`') >= 0 || language.indexOf(' ') >= 0) {
            throw new Unconvertible();
        }
        return List.of(fence + language + "\n" + code + "\n" + fence);
    }

    /** What one {@code pre} says, without anything around it. */
    private CodeBlock codeBlock(Element pre) {
        List<HtmlTag> tags = new ArrayList<>();
        addTags(pre, tags);
        Element parent = pre.parent();
        if (parent != null) {
            tags.add(0, parent.tag());
            if (parent.close() != null) {
                tags.add(parent.close());
            }
        }
        tags.sort(Comparator.comparingInt(HtmlTag::start));
        for (HtmlTag tag : tags) {
            if (!tag.contiguous()) {
                throw new Unconvertible();
            }
        }
        HtmlIndex alone = HtmlIndex.of(source.body(), tags, List.of());
        return new ElementCode(source.body(), alone).blocks().get(0);
    }

    private void addTags(Element element, List<HtmlTag> tags) {
        tags.add(element.tag());
        if (element.close() != null) {
            tags.add(element.close());
        }
        for (Element child : source.children(element)) {
            addTags(child, tags);
        }
    }
}
