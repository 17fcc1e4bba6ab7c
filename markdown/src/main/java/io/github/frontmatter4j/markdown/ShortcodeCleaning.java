package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.HtmlToMarkdown.Converted;
import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdits;
import java.util.List;
import java.util.Optional;

/** Shortcodes of WordPress. */
final class ShortcodeCleaning {

    private final Cleaning cleaning;
    private final ParsedBody parsed;
    private final BodyText text;
    private final HtmlIndex html;
    private final HtmlToMarkdown converter;
    private final BodyLines lines;

    ShortcodeCleaning(Cleaning cleaning) {
        this.cleaning = cleaning;
        this.parsed = cleaning.parsed();
        this.text = cleaning.text();
        this.html = cleaning.html();
        this.converter = cleaning.converter();
        this.lines = cleaning.lines();
    }

    /** Pictures with a caption. */
    void captions() {
        for (Figure figure : parsed.figures()) {
            if (text.charAt(figure.span().start()) != '[' || figure.images().size() != 1) {
                continue;
            }
            ImageRef image = figure.images().get(0);
            List<HtmlTag> tags = parsed.tags();
            int index = Sorted.firstFrom(tags, image.span().start(), HtmlTag::start);
            Optional<Span> caption = figure.captionSpan();
            boolean known = index < tags.size()
                    && tags.get(index).start() == image.span().start();
            if (!known || caption.isEmpty()) {
                continue;
            }
            String align = figure.classes().stream().findFirst().orElse("");
            String said = text.slice(caption.get().start(), caption.get().end()).strip();
            boolean plain = html.within(caption.get()).isEmpty();
            HtmlTag found = tags.get(index);
            Optional<Converted> converted = plain && said.indexOf('\n') < 0
                    ? converter.figure(found, figure.link().orElse(""), align.equals("alignnone") ? "" : align, said)
                    : Optional.empty();
            converted.ifPresent(one -> cleaning.replaceBlock(
                    figure.span(),
                    one,
                    "wordpress-caption",
                    Run.collapse(text.slice(
                            figure.span().start(),
                            Math.min(figure.span().end(), figure.span().start() + 40)))));
        }
    }

    /** Players, galleries and tables of contents. */
    void players() {
        for (Shortcode shortcode : parsed.shortcodes()) {
            if (shortcode.system() != Shortcode.System.WORDPRESS || shortcode.closing()) {
                continue;
            }
            if (shortcode.name().equals("gallery")) {
                cleaning.report(cleaning.problem(
                                Severity.WARNING,
                                "wordpress-gallery",
                                shortcode.span(),
                                Message.of(
                                        "Unexpected gallery of WordPress `{0}`, expected images",
                                        cleaning.slice(shortcode.span())))
                        .withHint(Message.of(
                                "its images are known by number to the old database only; put them in by hand")));
            } else if (shortcode.name().equals("toc")) {
                lines.edit(shortcode.span(), List.of())
                        .filter(edit -> lines.standsAlone(shortcode.span()))
                        .ifPresent(edit -> cleaning.report(cleaning.problem(
                                        Severity.INFO,
                                        "wordpress-contents",
                                        shortcode.span(),
                                        Message.of(
                                                "Unexpected `{0}`, expected no table of contents in the text",
                                                cleaning.slice(shortcode.span())))
                                .withFix(Fix.unsafe(Message.of("Remove it"), TextEdits.of(edit)))));
            } else {
                player(shortcode);
            }
        }
    }

    private void player(Shortcode shortcode) {
        List<Embed> embeds = parsed.embeds();
        int start = shortcode.span().start();
        for (int i = Sorted.firstFrom(embeds, start, embed -> embed.span().start());
                i < embeds.size() && embeds.get(i).span().start() == start;
                i++) {
            Embed embed = embeds.get(i);
            if (!embed.span().equals(shortcode.span()) || !embed.target().startsWith("http")) {
                continue;
            }
            Span whole = shortcode
                    .contentSpan()
                    .map(content -> new Span(
                            shortcode.span().start(),
                            content.end() + "[/]".length() + shortcode.name().length()))
                    .orElse(shortcode.span());
            if (lines.standsAlone(whole) && embed.target().indexOf(' ') < 0) {
                Converted converted = converter.playerOf(embed);
                cleaning.replaceBlock(whole, converted, "wordpress-embed", cleaning.slice(shortcode.span()));
            }
        }
    }
}
