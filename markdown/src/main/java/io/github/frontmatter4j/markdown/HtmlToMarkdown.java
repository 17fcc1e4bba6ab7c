package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.Entities;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns elements of exported HTML into Markdown. What it does not know it does not touch: it answers with nothing, and the
 * element stays.
 */
final class HtmlToMarkdown {

    private static final Set<String> KEPT_INLINE =
            Set.of("sup", "sub", "u", "small", "mark", "ins", "kbd", "abbr", "q", "cite", "var", "samp");
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

    /** Thrown inside only: something stands there that Markdown cannot say or that is not known. */
    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unknown() {
            super(null, null, false, false);
        }
    }

    private final BodyText body;
    private final CleanOptions options;
    private final HtmlIndex html;
    private final List<HtmlTag> comments;
    private final List<String> lostLinks = new ArrayList<>();
    private final List<String> newLinks = new ArrayList<>();
    private final List<String> lostEmbeds = new ArrayList<>();
    private final List<HtmlTag> generatedAlts = new ArrayList<>();

    HtmlToMarkdown(BodyText body, HtmlIndex html, List<HtmlTag> tags, CleanOptions options) {
        this.body = body;
        this.options = options;
        this.html = html;
        this.comments = tags.stream()
                .filter(tag -> tag.type() == HtmlTag.Type.COMMENT || tag.type() == HtmlTag.Type.OTHER)
                .toList();
    }

    /** Markdown in place of an element and what it means for the inventory. */
    record Converted(List<String> blocks, Inventory.Meant meant, List<HtmlTag> generatedAlts) {
        String inline() {
            return String.join(" ", blocks);
        }
    }

    /** The blocks that say what an element says, or empty. */
    Optional<Converted> blocks(HtmlIndex.Element element) {
        return guarded(() -> block(element));
    }

    /** The inline Markdown that says what an element inside a paragraph says, or empty. */
    Optional<Converted> inMarkdown(HtmlIndex.Element element) {
        return guarded(() -> List.of(markdownInline(element)));
    }

    private Optional<Converted> guarded(java.util.function.Supplier<List<String>> conversion) {
        lostLinks.clear();
        newLinks.clear();
        lostEmbeds.clear();
        generatedAlts.clear();
        try {
            List<String> blocks = conversion.get();
            Inventory.Meant meant =
                    new Inventory.Meant(List.copyOf(lostLinks), List.copyOf(newLinks), List.copyOf(lostEmbeds));
            return Optional.of(new Converted(blocks, meant, List.copyOf(generatedAlts)));
        } catch (Unknown e) {
            return Optional.empty();
        }
    }

    // ---- blocks

    private List<HtmlIndex.Element> children(HtmlIndex.Element element) {
        return html.children(element);
    }

    private List<String> block(HtmlIndex.Element element) {
        HtmlTag tag = element.tag();
        if (!HtmlIndex.VOID.contains(element.name()) && element.close() == null) {
            throw new Unknown();
        }
        return switch (element.name()) {
            case "figure" -> figure(element);
            case "div" -> div(element);
            case "p" -> paragraph(inline(element));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "blockquote" -> quote(element);
            case "pre" -> code(element);
            case "hr" -> List.of("---");
            case "ul", "ol" -> List.of(list(element, ""));
            case "table" -> List.of(table(element));
            case "img", "a" -> paragraph(inlineOf(element));
            case "iframe" -> List.of(frame(tag));
            default -> throw new Unknown();
        };
    }

    private static List<String> paragraph(String text) {
        String stripped = stripBlank(text);
        return stripped.isEmpty() ? List.of() : List.of(escapeLineStart(stripped));
    }

    private static String stripBlank(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c == '\u00A0' || c == '\u200B' || c == '\uFEFF' || Character.isWhitespace(c);
    }

    private List<String> heading(HtmlIndex.Element element) {
        String id = element.tag().value("id");
        String text = stripBlank(inline(element));
        if (text.isEmpty()) {
            throw new Unknown();
        }
        String attribute = id.isEmpty() || id.startsWith("h-") ? "" : " {#" + id + "}";
        return List.of("#".repeat(element.name().charAt(1) - '0') + " " + text + attribute);
    }

    private List<String> div(HtmlIndex.Element element) {
        HtmlTag tag = element.tag();
        if (tag.hasClass("wp-caption")) {
            return figure(element);
        }
        if (tag.hasClass("wp-block-spacer")) {
            return List.of();
        }
        boolean wrapper = tag.attributes().isEmpty();
        for (String word : tag.value("class").strip().split("\\s+", -1)) {
            wrapper |= WRAPPERS.contains(word);
        }
        if (!wrapper) {
            throw new Unknown();
        }
        return content(element);
    }

    /** Everything inside an element as blocks: elements one by one, loose text as paragraphs. */
    private List<String> content(HtmlIndex.Element element) {
        List<String> blocks = new ArrayList<>();
        StringBuilder loose = new StringBuilder();
        int done = element.content().start();
        for (HtmlIndex.Element child : children(element)) {
            loose.append(text(done, child.span().start()));
            if (isInline(child)) {
                loose.append(inlineOf(child));
            } else {
                blocks.addAll(paragraph(loose.toString()));
                loose.setLength(0);
                blocks.addAll(block(child));
            }
            done = child.span().end();
        }
        loose.append(text(done, element.content().end()));
        blocks.addAll(paragraph(loose.toString()));
        return blocks;
    }

    private static boolean isInline(HtmlIndex.Element element) {
        return switch (element.name()) {
            case "a", "img", "br", "span", "b", "strong", "i", "em", "code", "del", "s", "strike", "font" -> true;
            default -> KEPT_INLINE.contains(element.name());
        };
    }

    private List<String> quote(HtmlIndex.Element element) {
        List<String> lines = new ArrayList<>();
        StringBuilder loose = new StringBuilder();
        List<String> blocks = new ArrayList<>();
        int done = element.content().start();
        for (HtmlIndex.Element child : children(element)) {
            loose.append(text(done, child.span().start()));
            if (child.name().equals("cite")) {
                blocks.addAll(paragraph(loose.toString()));
                loose.setLength(0);
                blocks.add("<cite>" + stripBlank(inline(child)) + "</cite>");
            } else if (isInline(child)) {
                loose.append(inlineOf(child));
            } else {
                blocks.addAll(paragraph(loose.toString()));
                loose.setLength(0);
                blocks.addAll(block(child));
            }
            done = child.span().end();
        }
        loose.append(text(done, element.content().end()));
        blocks.addAll(paragraph(loose.toString()));
        for (String block : blocks) {
            if (!lines.isEmpty()) {
                lines.add(">");
            }
            for (String line : block.split("\n", -1)) {
                lines.add(line.isEmpty() ? ">" : "> " + line);
            }
        }
        if (lines.isEmpty()) {
            throw new Unknown();
        }
        return List.of(String.join("\n", lines));
    }

    private List<String> code(HtmlIndex.Element element) {
        CodeBlock block = new HtmlIndexView(element).code();
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
        if (code.isBlank()) {
            throw new Unknown();
        }
        if (language.indexOf('`') >= 0 || language.indexOf(' ') >= 0) {
            throw new Unknown();
        }
        return List.of(fence + language + "\n" + code + "\n" + fence);
    }

    /** A look at one {@code pre}. */
    private final class HtmlIndexView {
        private final HtmlIndex.Element pre;

        HtmlIndexView(HtmlIndex.Element pre) {
            this.pre = pre;
        }

        CodeBlock code() {
            List<HtmlTag> tags = new ArrayList<>();
            add(pre, tags);
            if (pre.parent() != null) {
                tags.add(0, pre.parent().tag());
                if (pre.parent().close() != null) {
                    tags.add(pre.parent().close());
                }
            }
            tags.sort((a, b) -> Integer.compare(a.start(), b.start()));
            for (HtmlTag tag : tags) {
                if (!tag.contiguous()) {
                    throw new Unknown();
                }
            }
            return HtmlIndex.of(body, tags, List.of()).codeBlocks().get(0);
        }

        private void add(HtmlIndex.Element element, List<HtmlTag> tags) {
            tags.add(element.tag());
            if (element.close() != null) {
                tags.add(element.close());
            }
            for (HtmlIndex.Element child : children(element)) {
                add(child, tags);
            }
        }
    }

    private String list(HtmlIndex.Element element, String indent) {
        List<String> lines = new ArrayList<>();
        boolean ordered = element.name().equals("ol");
        int number = 1;
        if (ordered && !element.tag().value("start").isEmpty()) {
            try {
                number = Integer.parseInt(element.tag().value("start").strip());
            } catch (NumberFormatException e) {
                throw new Unknown();
            }
        }
        requireBlankBetween(element);
        for (HtmlIndex.Element item : children(element)) {
            if (!item.name().equals("li")) {
                throw new Unknown();
            }
            String marker = ordered ? number++ + ". " : "- ";
            String inner = indent + " ".repeat(marker.length());
            StringBuilder text = new StringBuilder();
            List<String> nested = new ArrayList<>();
            int end = item.close() == null
                    ? itemEnd(element, item)
                    : item.content().end();
            int done = item.tag().end();
            for (HtmlIndex.Element child : children(item)) {
                text.append(text(done, child.span().start()));
                if (child.name().equals("ul") || child.name().equals("ol")) {
                    nested.add(list(child, inner));
                } else if (child.name().equals("p")
                        && nested.isEmpty()
                        && text.toString().isBlank()) {
                    text.append(inline(child));
                } else {
                    text.append(inlineOf(child));
                }
                done = child.span().end();
            }
            String rest = text(done, end);
            if (!nested.isEmpty() && !rest.isBlank()) {
                throw new Unknown();
            }
            text.append(rest);
            lines.add(indent
                    + marker
                    + escapeLineStart(stripBlank(text.toString())).replace("\n", "\n" + inner));
            lines.addAll(nested);
        }
        if (lines.isEmpty()) {
            throw new Unknown();
        }
        return String.join("\n", lines);
    }

    private int itemEnd(HtmlIndex.Element list, HtmlIndex.Element item) {
        int end = list.content().end();
        for (HtmlIndex.Element sibling : children(list)) {
            if (sibling.tag().start() > item.tag().start()) {
                end = Math.min(end, sibling.tag().start());
            }
        }
        return end;
    }

    private void requireBlankBetween(HtmlIndex.Element element) {
        int done = element.content().start();
        for (HtmlIndex.Element child : children(element)) {
            if (!text(done, child.span().start()).isBlank()) {
                throw new Unknown();
            }
            done = child.close() == null ? child.tag().end() : child.span().end();
            if (child.close() == null && element.name().charAt(0) != 't') {
                // an item that is closed by the next one holds text behind its tag
                return;
            }
        }
        if (!text(done, element.content().end()).isBlank()) {
            throw new Unknown();
        }
    }

    private String table(HtmlIndex.Element element) {
        List<List<String>> rows = new ArrayList<>();
        boolean[] header = {false};
        rows(element, rows, header);
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) {
            throw new Unknown();
        }
        StringBuilder out = new StringBuilder();
        if (!header[0]) {
            row(out, List.of(), width);
            out.append('\n').append("|").append(" --- |".repeat(width));
        }
        for (int i = 0; i < rows.size(); i++) {
            if (out.length() > 0) {
                out.append('\n');
            }
            row(out, rows.get(i), width);
            if (i == 0 && header[0]) {
                out.append('\n').append("|").append(" --- |".repeat(width));
            }
        }
        return out.toString();
    }

    private static void row(StringBuilder out, List<String> cells, int width) {
        out.append('|');
        for (int i = 0; i < width; i++) {
            out.append(' ').append(i < cells.size() ? cells.get(i) : "").append(" |");
        }
    }

    private void rows(HtmlIndex.Element element, List<List<String>> rows, boolean[] header) {
        requireBlankBetween(element);
        for (HtmlIndex.Element child : children(element)) {
            switch (child.name()) {
                case "thead", "tbody", "tfoot" -> rows(child, rows, header);
                case "colgroup" -> {}
                case "tr" -> {
                    List<String> cells = new ArrayList<>();
                    requireBlankBetween(child);
                    boolean heads = true;
                    for (HtmlIndex.Element cell : children(child)) {
                        boolean plain = cell.close() != null
                                && (cell.name().equals("td") || cell.name().equals("th"))
                                && cell.tag().attribute("colspan") == null
                                && cell.tag().attribute("rowspan") == null;
                        if (!plain) {
                            throw new Unknown();
                        }
                        heads &= cell.name().equals("th");
                        String text = stripBlank(inline(cell));
                        if (text.indexOf('\n') >= 0) {
                            throw new Unknown();
                        }
                        cells.add(text.replace("|", "\\|"));
                    }
                    if (heads && rows.isEmpty()) {
                        header[0] = true;
                    } else if (heads && !cells.isEmpty()) {
                        throw new Unknown();
                    }
                    rows.add(cells);
                }
                default -> throw new Unknown();
            }
        }
    }

    // ---- figures

    private List<String> figure(HtmlIndex.Element element) {
        HtmlTag tag = element.tag();
        if (HtmlIndex.isEmbed(tag)) {
            return embed(element);
        }
        List<HtmlIndex.Element> images = new ArrayList<>();
        List<HtmlIndex.Element> captions = new ArrayList<>();
        List<HtmlIndex.Element> figures = new ArrayList<>();
        HtmlIndex.Element table = null;
        for (HtmlIndex.Element inside : descendants(element)) {
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
                throw new Unknown();
            }
        }
        if (table != null && images.isEmpty()) {
            List<String> blocks = new ArrayList<>(List.of(table(table)));
            captions.forEach(caption -> blocks.add(italic(stripBlank(inline(caption)))));
            return blocks;
        }
        if (images.size() == 1 && captions.size() <= 1 && figures.isEmpty()) {
            requireNoOtherText(element, captions);
            return List.of(picture(element, images.get(0), captions.isEmpty() ? null : captions.get(0)));
        }
        if (images.isEmpty()) {
            throw new Unknown();
        }
        return gallery(element, images, figures, captions);
    }

    /** One picture a block; items are figures inside a figure, with or without a list around them. */
    private List<String> gallery(
            HtmlIndex.Element element,
            List<HtmlIndex.Element> images,
            List<HtmlIndex.Element> figures,
            List<HtmlIndex.Element> captions) {
        List<String> blocks = new ArrayList<>();
        List<HtmlIndex.Element> used = new ArrayList<>();
        for (HtmlIndex.Element image : images) {
            HtmlIndex.Element owner = null;
            for (HtmlIndex.Element figure : figures) {
                if (figure.content().contains(image.span())) {
                    owner = figure;
                }
            }
            HtmlIndex.Element caption = null;
            if (owner != null) {
                for (HtmlIndex.Element one : captions) {
                    if (owner.content().contains(one.span())) {
                        caption = one;
                    }
                }
            }
            if (caption != null && used.contains(caption)) {
                throw new Unknown();
            }
            if (caption != null) {
                used.add(caption);
            }
            blocks.add(picture(owner == null ? element : owner, image, caption));
        }
        for (HtmlIndex.Element caption : captions) {
            if (!used.contains(caption)) {
                blocks.add(italic(stripBlank(inline(caption))));
            }
        }
        requireNoOtherText(element, captions);
        return blocks;
    }

    private List<HtmlIndex.Element> descendants(HtmlIndex.Element element) {
        List<HtmlIndex.Element> all = new ArrayList<>();
        for (HtmlIndex.Element child : children(element)) {
            all.add(child);
            all.addAll(descendants(child));
        }
        return all;
    }

    /** Words that stand beside image and caption would be lost. */
    private void requireNoOtherText(HtmlIndex.Element element, List<HtmlIndex.Element> captions) {
        int done = element.content().start();
        List<HtmlTag> tags = new ArrayList<>();
        for (HtmlIndex.Element inside : descendants(element)) {
            boolean inCaption =
                    captions.stream().anyMatch(caption -> caption.content().contains(inside.span()));
            if (!inCaption) {
                tags.add(inside.tag());
                if (inside.close() != null) {
                    tags.add(inside.close());
                }
            }
        }
        tags.sort((a, b) -> Integer.compare(a.start(), b.start()));
        for (HtmlTag tag : tags) {
            boolean caption = captions.stream().anyMatch(one -> one.close() == tag);
            if (!caption && !text(done, tag.start()).isBlank()) {
                throw new Unknown();
            }
            done = tag.end();
        }
        if (!text(done, element.content().end()).isBlank()) {
            throw new Unknown();
        }
    }

    private static String italic(String text) {
        return text.isEmpty() ? "" : "*" + text + "*";
    }

    /** What is known of a picture. */
    record Picture(String source, String alt, String title, String link, String align) {}

    private String picture(HtmlIndex.Element figure, HtmlIndex.Element image, HtmlIndex.@Nullable Element caption) {
        String said = caption == null ? "" : stripBlank(inline(caption));
        Picture picture = picture(image, align(figure));
        return write(picture, said);
    }

    /** Writes a picture as a block of its own. */
    String write(Picture picture, String caption) {
        boolean aligned = options.keepAlignment() && !picture.align().isEmpty();
        boolean plain = caption.isEmpty() && !aligned;
        if (options.figures() == CleanOptions.Figures.HUGO_SHORTCODE && !plain) {
            StringBuilder out = new StringBuilder("{{< figure src=").append(quoted(picture.source()));
            param(out, "alt", picture.alt());
            param(out, "caption", caption);
            param(out, "link", picture.link());
            if (aligned) {
                param(out, "class", picture.align());
            }
            return out.append(" >}}").toString();
        }
        String image = image(picture);
        return caption.isEmpty() ? image : image + "\\\n" + italic(caption);
    }

    private static void param(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append(' ').append(name).append('=').append(quoted(value));
        }
    }

    private static String quoted(String value) {
        if (value.indexOf('\n') >= 0) {
            throw new Unknown();
        }
        return "\"" + value.replace("\"", "\\\"") + "\"";
    }

    /** A picture as Markdown inside a line. */
    static String image(Picture picture) {
        String title = picture.title().isEmpty()
                ? ""
                : " \"" + picture.title().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        String image = "![" + escape(picture.alt()) + "](" + destination(picture.source()) + title + ")";
        return picture.link().isEmpty() ? image : "[" + image + "](" + destination(picture.link()) + ")";
    }

    private static String destination(String address) {
        return Writing.destination(address, false, true).get(0);
    }

    private String align(HtmlIndex.Element figure) {
        for (HtmlIndex.Element at = figure; at != null; at = at.parent()) {
            for (String word : at.tag().value("class").strip().split("\\s+", -1)) {
                if (word.equals("alignleft") || word.equals("alignright") || word.equals("aligncenter")) {
                    return word;
                }
            }
        }
        return "";
    }

    private Picture picture(HtmlIndex.Element image, String align) {
        HtmlTag tag = image.tag();
        String link = "";
        if (image.parent() != null && image.parent().name().equals("a")) {
            link = image.parent().tag().value("href");
        }
        return picture(tag, link, align);
    }

    /** What an image tag says, with its generated texts left out. */
    Picture picture(HtmlTag tag, String link, String align) {
        HtmlTag.Attribute source = HtmlIndex.source(tag);
        if (source == null || source.value() == null || source.value().isBlank()) {
            throw new Unknown();
        }
        String alt = tag.value("alt").strip();
        String title = tag.value("title").strip();
        if (options.dropGeneratedAlt() && (isGenerated(alt) || isGenerated(title))) {
            generatedAlts.add(tag);
            alt = isGenerated(alt) ? "" : alt;
            title = isGenerated(title) ? "" : title;
        }
        if (title.equals(alt)) {
            title = "";
        }
        String target = link;
        if (target.equals(source.value())) {
            lostLinks.add(target);
            target = "";
        }
        boolean lines = alt.indexOf('\n') >= 0 || title.indexOf('\n') >= 0;
        if (lines) {
            alt = Run.collapse(alt);
            title = Run.collapse(title);
        }
        return new Picture(source.value(), alt, title, target, align);
    }

    /** Whether a theme made the text: it ends in the number of the picture, perhaps followed by the site's name. */
    static boolean isGenerated(String text) {
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

    // ---- embeds

    private List<String> embed(HtmlIndex.Element figure) {
        HtmlIndex.Element caption = null;
        for (HtmlIndex.Element inside : descendants(figure)) {
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
                        throw new Unknown();
                    }
                }
            }
        }
        int end = caption == null ? figure.content().end() : caption.span().start();
        StringBuilder text = new StringBuilder();
        int done = figure.content().start();
        for (HtmlIndex.Element inside : descendants(figure)) {
            if (inside.name().equals("div") && inside.span().end() <= end) {
                text.append(text(done, inside.tag().start()));
                done = inside.tag().end();
                if (inside.close() != null && children(inside).isEmpty()) {
                    text.append(text(done, inside.close().start()));
                    done = inside.close().end();
                }
            }
        }
        String address = text.append(done < end ? text(done, end).replace("</div>", "") : "")
                .toString()
                .strip();
        boolean known = (address.startsWith("http://") || address.startsWith("https://")) && address.indexOf(' ') < 0;
        if (!known) {
            throw new Unknown();
        }
        List<String> blocks = new ArrayList<>(List.of(player(raw(address))));
        caption(figure, blocks);
        return blocks;
    }

    private void caption(HtmlIndex.Element figure, List<String> blocks) {
        for (HtmlIndex.Element inside : descendants(figure)) {
            if (inside.name().equals("figcaption")) {
                String said = italic(stripBlank(inline(inside)));
                if (!said.isEmpty()) {
                    blocks.add(said);
                }
            }
        }
    }

    /** An address as it was before it was escaped for Markdown. */
    private static String raw(String escaped) {
        return Entities.unescapeMarkdown(escaped);
    }

    private String frame(HtmlTag tag) {
        HtmlTag.Attribute source = HtmlIndex.source(tag);
        if (source == null || source.value() == null || source.value().isBlank()) {
            throw new Unknown();
        }
        String address = source.value().startsWith("//") ? "https:" + source.value() : source.value();
        boolean known = EmbedAddress.youTube(address).isPresent()
                || EmbedAddress.vimeo(address).isPresent();
        if (!known) {
            throw new Unknown();
        }
        return player(address);
    }

    /** A player for Hugo where it has a shortcode, else a link. */
    String player(String address) {
        Optional<String> youTube = EmbedAddress.youTube(address);
        Optional<String> vimeo = EmbedAddress.vimeo(address);
        if (options.figures() == CleanOptions.Figures.HUGO_SHORTCODE && (youTube.isPresent() || vimeo.isPresent())) {
            return youTube.map(id -> "{{< youtube " + quotedId(id) + " >}}")
                    .orElseGet(() -> "{{< vimeo " + vimeo.orElseThrow() + " >}}");
        }
        String link = youTube.map(id -> "https://www.youtube.com/watch?v=" + id).orElse(address);
        newLinks.add(link);
        lostEmbeds.add(youTube.map(id -> "youtube:" + id)
                .or(() -> vimeo.map(id -> "vimeo:" + id))
                .orElse(address));
        return "<" + link + ">";
    }

    private static String quotedId(String id) {
        return id.startsWith("-") ? "\"" + id + "\"" : id;
    }

    // ---- inside a line, HTML to Markdown

    private String inline(HtmlIndex.Element element) {
        StringBuilder out = new StringBuilder();
        int done = element.content().start();
        for (HtmlIndex.Element child : children(element)) {
            out.append(text(done, child.span().start()));
            out.append(inlineOf(child));
            done = child.span().end();
        }
        return out.append(text(done, element.content().end())).toString();
    }

    private String inlineOf(HtmlIndex.Element element) {
        HtmlTag tag = element.tag();
        if (element.close() == null && !HtmlIndex.VOID.contains(element.name())) {
            throw new Unknown();
        }
        return switch (element.name()) {
            case "br" -> "\\\n";
            case "b", "strong" -> wrapped(inline(element), "**");
            case "i", "em" -> wrapped(inline(element), "*");
            case "del", "s", "strike" -> wrapped(inline(element), "~~");
            case "code" -> codeSpan(element);
            case "span", "font" -> {
                if (!tag.value("id").isEmpty()) {
                    throw new Unknown();
                }
                yield inline(element);
            }
            case "img" -> tag.hasClass("wp-smiley") ? escape(tag.value("alt")) : image(picture(element, ""));
            case "a" -> link(element, inline(element));
            default -> {
                if (!KEPT_INLINE.contains(element.name())) {
                    throw new Unknown();
                }
                yield "<" + element.name() + ">" + inline(element) + "</" + element.name() + ">";
            }
        };
    }

    /** Marks hug the text: blanks go outside. */
    private static String wrapped(String text, String mark) {
        String inside = text.strip();
        if (inside.isEmpty()) {
            return text;
        }
        int from = text.indexOf(inside);
        return text.substring(0, from) + mark + inside + mark + text.substring(from + inside.length());
    }

    private String codeSpan(HtmlIndex.Element element) {
        if (!children(element).isEmpty()) {
            throw new Unknown();
        }
        String code = Run.collapse(Entities.decodeHtml(
                body.slice(element.content().start(), element.content().end()), false));
        if (code.isEmpty() || code.indexOf('`') >= 0) {
            throw new Unknown();
        }
        return "`" + code + "`";
    }

    private String link(HtmlIndex.Element element, String text) {
        HtmlTag tag = element.tag();
        HtmlTag.Attribute href = tag.attribute("href");
        if (href == null
                || href.value() == null
                || !tag.value("id").isEmpty()
                || !tag.value("name").isEmpty()) {
            throw new Unknown();
        }
        boolean onlyImage =
                children(element).size() == 1 && children(element).get(0).name().equals("img") && isBlank(element);
        if (onlyImage) {
            return text;
        }
        if (options.keepRel() && hasRel(tag)) {
            throw new Unknown();
        }
        return link(href.value(), text, tag.value("title"));
    }

    private boolean isBlank(HtmlIndex.Element element) {
        HtmlIndex.Element child = children(element).get(0);
        return text(element.content().start(), child.span().start()).isBlank()
                && text(child.span().end(), element.content().end()).isBlank();
    }

    static boolean hasRel(HtmlTag tag) {
        String rel = tag.value("rel");
        return rel.contains("nofollow") || rel.contains("sponsored") || rel.contains("ugc");
    }

    private static String link(String target, String text, String title) {
        String shown = stripBlank(text);
        if (shown.isEmpty()) {
            throw new Unknown();
        }
        boolean auto = title.isEmpty()
                && Entities.unescapeMarkdown(shown).equals(target)
                && (target.startsWith("http://") || target.startsWith("https://"))
                && target.indexOf(' ') < 0
                && target.indexOf('<') < 0
                && target.indexOf('>') < 0;
        String said = title.isEmpty() ? "" : " \"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        int from = text.indexOf(shown);
        String behind = text.substring(from + shown.length());
        if (auto) {
            return text.substring(0, from) + "<" + target + ">" + behind;
        }
        return text.substring(0, from) + "[" + shown + "](" + destination(target) + said + ")"
                + text.substring(from + shown.length());
    }

    /** Text between tags inside an HTML block, as Markdown. */
    private String text(int from, int to) {
        if (from >= to) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        int done = from;
        for (int i = HtmlIndex.firstFrom(comments, from, HtmlTag::start);
                i < comments.size() && comments.get(i).start() < to;
                i++) {
            HtmlTag comment = comments.get(i);
            if (comment.start() >= done && comment.end() <= to) {
                String inside = body.slice(comment.start(), comment.end());
                if (!inside.startsWith("<!-- wp:") && !inside.startsWith("<!-- /wp:")) {
                    throw new Unknown();
                }
                out.append(body.slice(done, comment.start()));
                done = comment.end();
            }
        }
        out.append(body.slice(done, to));
        for (int at = from; at < to; at++) {
            if (body.templateAt(at) != null) {
                throw new Unknown();
            }
        }
        return escape(collapse(Entities.decodeHtml(out.toString(), false)));
    }

    /** White space to single blanks; unlike {@link Run#collapse} blanks at the ends stay. */
    private static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!space) {
                out.append(c);
            } else if (out.length() == 0 || out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString();
    }

    /** Text so that Markdown reads it as that text; underscores inside words need no escape. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inWord = c == '_'
                    && i > 0
                    && i + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(i - 1))
                    && Character.isLetterOrDigit(text.charAt(i + 1));
            boolean special = "\\`*_[]<~".indexOf(c) >= 0 && !inWord;
            boolean reference = c == '&' && Entities.referenceEnd(text, i) > 0;
            if (special || reference) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** A line that would begin a heading, list, quote or rule begins with an escape instead. */
    private static String escapeLineStart(String text) {
        if (text.isEmpty()) {
            return text;
        }
        char c = text.charAt(0);
        if ("#>+-=|".indexOf(c) >= 0) {
            return "\\" + text;
        }
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean item = digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
        return item ? text.substring(0, digits) + "\\" + text.substring(digits) : text;
    }

    // ---- inside a line of Markdown: what stands between the tags is Markdown already

    private String markdownInline(HtmlIndex.Element element) {
        HtmlTag tag = element.tag();
        if (element.name().equals("img")) {
            return tag.hasClass("wp-smiley") ? escape(tag.value("alt")) : image(picture(element, ""));
        }
        if (!element.name().equals("a") || element.close() == null) {
            throw new Unknown();
        }
        StringBuilder out = new StringBuilder();
        int done = element.content().start();
        boolean pictures = false;
        for (HtmlIndex.Element child : children(element)) {
            String between = body.slice(done, child.span().start());
            out.append(between);
            if (child.name().equals("img")) {
                pictures = true;
                out.append(markdownInline(child));
            } else if (child.name().equals("a")) {
                // exporters and filters wrap an address twice
                if (!child.tag().value("href").equals(tag.value("href"))
                        || !children(child).isEmpty()) {
                    throw new Unknown();
                }
                lostLinks.add(tag.value("href"));
                out.append(body.slice(child.content().start(), child.content().end()));
            } else {
                out.append(body.slice(child.span().start(), child.span().end()));
            }
            done = child.span().end();
        }
        out.append(body.slice(done, element.content().end()));
        if (pictures && children(element).size() == 1 && isOnlyPicture(element)) {
            return out.toString().strip();
        }
        HtmlTag.Attribute href = tag.attribute("href");
        String target = href == null ? null : href.value();
        boolean kept = !tag.value("id").isEmpty()
                || !tag.value("name").isEmpty()
                || (options.keepRel() && hasRel(tag))
                || (!options.linkAttributes() && !pictures);
        if (target == null || kept || out.indexOf("\n\n") >= 0) {
            throw new Unknown();
        }
        return link(target, out.toString(), tag.value("title"));
    }

    private boolean isOnlyPicture(HtmlIndex.Element element) {
        HtmlIndex.Element child = children(element).get(0);
        return body.slice(element.content().start(), child.span().start()).isBlank()
                && body.slice(child.span().end(), element.content().end()).isBlank();
    }

    /** A picture with a caption that is Markdown already. */
    Optional<Converted> figure(HtmlTag image, String link, String align, String caption) {
        return guarded(() -> List.of(write(picture(image, link, align), caption)));
    }

    /** A picture inside a line. */
    Optional<Converted> picture(HtmlTag image) {
        return guarded(() -> List.of(image(picture(image, "", ""))));
    }

    /** A player in place of a shortcode of WordPress. */
    Converted playerOf(Embed embed) {
        return guarded(() -> List.of(player(embed.target()))).orElseThrow();
    }
}
