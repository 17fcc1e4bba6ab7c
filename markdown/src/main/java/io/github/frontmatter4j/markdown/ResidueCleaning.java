package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the block editor leaves between the words: comments, classes, paragraphs and characters nobody sees. */
final class ResidueCleaning {

    private final Cleaning cleaning;
    private final ParsedBody parsed;
    private final BodyText text;
    private final HtmlToMarkdown converter;
    private final BodyLines lines;
    private final boolean exported;

    ResidueCleaning(Cleaning cleaning) {
        this.cleaning = cleaning;
        this.parsed = cleaning.parsed();
        this.text = cleaning.text();
        this.converter = cleaning.converter();
        this.lines = cleaning.lines();
        this.exported = cleaning.exported();
    }

    void comments() {
        for (BlockComment comment : parsed.blockComments()) {
            Span span = comment.span();
            TextEdit edit =
                    lines.standsAlone(span) && lines.edit(span, List.of()).isPresent()
                            ? lines.edit(span, List.of()).get()
                            : TextEdit.delete(span);
            cleaning.add(
                    "wordpress-block-comment",
                    span,
                    Message.of("Unexpected comment of the block editor `{0}`, expected none", "wp:" + comment.name()),
                    Message.of("Remove the comment"),
                    List.of(edit),
                    Inventory.Meant.NOTHING);
        }
        for (HtmlTag tag : parsed.tags()) {
            if (tag.type() != HtmlTag.Type.COMMENT || tag.end() - tag.start() < 7) {
                continue;
            }
            String inside = text.slice(tag.start() + 4, tag.end() - 3);
            Span span = new Span(tag.start(), tag.end());
            if (inside.startsWith("more ") && exported) {
                cleaning.add(
                        "wordpress-more-mark",
                        span,
                        Message.of("Unexpected mark `{0}`, expected `<!--more-->`", cleaning.slice(span)),
                        Message.of("Write the mark that ends the excerpt"),
                        List.of(new TextEdit(span, "<!--more-->")),
                        Inventory.Meant.NOTHING);
            } else if (inside.equals("nextpage") && exported && lines.standsAlone(span)) {
                lines.edit(span, List.of())
                        .ifPresent(edit -> cleaning.add(
                                "wordpress-page-break",
                                span,
                                Message.of("Unexpected page break of WordPress, expected one page"),
                                Message.of("Remove the page break"),
                                List.of(edit),
                                Inventory.Meant.NOTHING));
            }
        }
    }

    void brokenTags() {
        for (HtmlTag tag : parsed.brokenTags()) {
            Span span = new Span(tag.start(), tag.end());
            if (tag.name().equals("img") && tag.contiguous()) {
                converter.picture(tag).ifPresent(converted -> {
                    cleaning.add(
                            "malformed-tag",
                            span,
                            Message.of(
                                    "Unexpected slash inside the tag `{0}`, expected it at the end",
                                    cleaning.shown(tag)),
                            Message.of("Write it as Markdown"),
                            List.of(new TextEdit(span, converted.inline())),
                            converted.meant());
                    cleaning.reportNotes(converted);
                });
            }
        }
    }

    void headings() {
        Set<String> linked = new HashSet<>();
        for (LinkRef link : parsed.links()) {
            if (link.target().startsWith("#")) {
                linked.add(link.target().substring(1));
            }
        }
        for (Heading heading : parsed.headings()) {
            Optional<Span> attributes = heading.attributesSpan();
            if (attributes.isEmpty() || !cleaning.slice(attributes.get()).contains("wp-block-heading")) {
                continue;
            }
            String inside = cleaning.slice(attributes.get());
            String rest = inside.substring(1, inside.length() - 1)
                    .replace(".wp-block-heading", " ")
                    .strip();
            boolean auto = rest.startsWith("#h-") && rest.indexOf(' ') < 0 && !linked.contains(rest.substring(1));
            int from = attributes.get().start();
            while (rest.isEmpty() || auto) {
                if (from == heading.textSpan().end() || !BodyLines.isBlank(text.charAt(from - 1))) {
                    break;
                }
                from--;
            }
            boolean gone = rest.isEmpty() || auto;
            Span span = new Span(from, attributes.get().end());
            cleaning.add(
                    "wordpress-heading-class",
                    attributes.get(),
                    Message.of("Unexpected attributes `{0}`, expected none of the block editor", inside),
                    Message.of("Remove the class"),
                    List.of(new TextEdit(span, gone ? "" : "{" + rest + "}")),
                    Inventory.Meant.NOTHING);
        }
    }

    void emptyParagraphs() {
        if (!exported) {
            return;
        }
        for (Block block : parsed.blocks()) {
            if (block.kind() != Block.Kind.PARAGRAPH || block.span().length() > 200) {
                continue;
            }
            String raw = cleaning.slice(block.span());
            boolean written = raw.contains("&nbsp;") || raw.indexOf('\u00A0') >= 0 || raw.indexOf('\u200B') >= 0;
            String left = raw.replace("&nbsp;", " ").replace('\u00A0', ' ').replace('\u200B', ' ');
            if (written && left.isBlank()) {
                lines.edit(block.span(), List.of())
                        .ifPresent(edit -> cleaning.add(
                                "empty-paragraph",
                                block.span(),
                                Message.of("Unexpected paragraph without words, expected none"),
                                Message.of("Remove the paragraph"),
                                List.of(edit),
                                Inventory.Meant.NOTHING));
            }
        }
    }

    void zeroWidth() {
        for (Run run : parsed.runs()) {
            if (run.kind() != Run.Kind.TEXT || !exported) {
                continue;
            }
            for (int at = run.start(); at < run.end(); at++) {
                if (text.charAt(at) == '\u200B' && !partsWords(at)) {
                    Span span = new Span(at, at + 1);
                    cleaning.add(
                            "zero-width-space",
                            span,
                            Message.of("Unexpected character U+200B that nobody sees, expected none"),
                            Message.of("Remove the character"),
                            List.of(TextEdit.delete(span)),
                            Inventory.Meant.NOTHING);
                }
            }
        }
    }

    /** In scripts without blanks between words the character says where a line may break. */
    private boolean partsWords(int at) {
        return isUnspaced(at - 1) || isUnspaced(at + 1);
    }

    private boolean isUnspaced(int at) {
        return at >= text.start()
                && at < text.end()
                && switch (Character.UnicodeScript.of(text.charAt(at))) {
                    case THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
                    default -> false;
                };
    }

    void lostEmbeds() {
        for (Embed embed : parsed.embeds()) {
            if (embed.target().isEmpty()
                    && embed.kind().toLowerCase(Locale.ROOT).equals("wp-block-embed")) {
                cleaning.report(cleaning.problem(
                                Severity.WARNING,
                                "lost-embed",
                                embed.span(),
                                Message.of("Unexpected empty embed, expected the address of what was shown here"))
                        .withHint(Message.of("the exporter dropped the frame; look the address up in the old site")));
            }
        }
    }
}
