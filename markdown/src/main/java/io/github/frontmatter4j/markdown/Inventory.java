package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BareUrls;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What must not get lost when a body is cleaned: every character of prose in its order, every link, image, embed, heading
 * and block of code. An address that is its own link text counts as link, not as prose.
 *
 * @param prose the text a reader sees, captions included, without white space
 * @param links the targets, sorted
 * @param images the sources, sorted
 * @param embeds the targets, sorted
 * @param code the contents in order
 * @param headings the texts in order
 */
record Inventory(
        String prose,
        List<String> links,
        List<String> images,
        List<String> embeds,
        List<String> code,
        List<String> headings) {

    /** A piece of prose and where it stands. */
    private record Piece(int start, String text) {}

    /** Collects; for one use. */
    private static final class Collector {
        private final ParsedBody parsed;
        private final List<String> links = new ArrayList<>();
        private final List<Span> linkSpans = new ArrayList<>();
        private final List<Span> silent = new ArrayList<>();
        private final List<Span> code = new ArrayList<>();
        private final List<Piece> pieces = new ArrayList<>();

        Collector(ParsedBody parsed) {
            this.parsed = parsed;
            List<Span> players = new ArrayList<>();
            parsed.embeds().forEach(embed -> embed.targetSpan().ifPresent(players::add));
            for (LinkRef link : parsed.links()) {
                if (link.syntax() == RefSyntax.BARE_URL && players.contains(link.span())) {
                    silent.add(link.span());
                    continue;
                }
                links.add(link.target());
                linkSpans.add(link.span());
                if (link.text().equals(link.target())
                        || link.target().equals("http://" + link.text())
                        || link.target().equals("mailto:" + link.text())) {
                    silent.add(link.span());
                }
            }
            for (CodeBlock block : parsed.codeBlocks()) {
                code.add(block.span());
            }
            silent.sort(null);
        }

        void runs() {
            for (Run run : parsed.runs()) {
                switch (run.kind()) {
                    case TEXT, CODE -> add(run, withoutBrokenTags(run));
                    case HTML ->
                        add(run, isInside(run, code) || isInside(run, linkSpans) ? run.text() : withoutUrls(run));
                    default -> {}
                }
            }
        }

        private void add(Run run, String text) {
            if (!isInside(run, silent)) {
                pieces.add(new Piece(run.start(), text));
            }
        }

        private static boolean isInside(Run run, List<Span> spans) {
            for (Span span : spans) {
                if (span.start() <= run.start() && run.end() <= span.end()) {
                    return true;
                }
            }
            return false;
        }

        /** An address in HTML becomes a link as soon as it stands in Markdown. */
        private String withoutUrls(Run run) {
            List<BareUrls.Found> found = BareUrls.find(run.text());
            if (found.isEmpty()) {
                return run.text();
            }
            StringBuilder rest = new StringBuilder();
            int done = 0;
            for (BareUrls.Found url : found) {
                if (parsed.embeds().stream().noneMatch(embed -> isShownBy(embed, url, run))) {
                    links.add(url.target());
                }
                rest.append(run.text(), done, url.start());
                done = url.end();
            }
            return rest.append(run.text().substring(done)).toString();
        }

        /** The address in an embed block is the embed, not a link. */
        private static boolean isShownBy(Embed embed, BareUrls.Found url, Run run) {
            return embed.target().equals(url.target())
                    && embed.span().start() <= run.start()
                    && run.end() <= embed.span().end();
        }

        private String withoutBrokenTags(Run run) {
            String text = run.text();
            for (HtmlTag tag : parsed.brokenTags()) {
                if (tag.start() < run.end() && run.start() < tag.end()) {
                    StringBuilder rest = new StringBuilder();
                    if (run.start() < tag.start()) {
                        rest.append(run.part(parsed.text(), run.start(), tag.start()));
                    }
                    if (tag.end() < run.end()) {
                        rest.append(run.part(parsed.text(), tag.end(), run.end()));
                    }
                    text = rest.toString();
                }
            }
            return text;
        }

        void others() {
            for (Shortcode shortcode : parsed.shortcodes()) {
                if (shortcode.name().equals("figure") && shortcode.system() == Shortcode.System.HUGO) {
                    shortcode
                            .param("caption")
                            .ifPresent(caption ->
                                    pieces.add(new Piece(shortcode.span().start(), caption(caption.value()))));
                }
            }
            for (ImageRef image : parsed.images()) {
                if (Cleaner.isSmiley(parsed, image)) {
                    pieces.add(new Piece(image.span().start(), image.alt()));
                }
            }
        }

        /** Markdown inside a caption, as a reader sees it; its links count. */
        private String caption(String markdown) {
            MarkdownBody body = MarkdownBody.of(
                    SourceText.of("caption", markdown), new Span(0, markdown.length()), MarkdownFlavor.GITHUB);
            Inventory inside = Inventory.of(body.parsed());
            links.addAll(inside.links());
            return inside.prose();
        }

        String prose() {
            pieces.sort((a, b) -> Integer.compare(a.start(), b.start()));
            StringBuilder out = new StringBuilder();
            for (Piece piece : pieces) {
                append(out, piece.text());
            }
            return out.toString();
        }

        private static void append(StringBuilder out, String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean blank = Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
                if (!blank) {
                    out.append(c);
                }
            }
        }
    }

    static Inventory of(ParsedBody parsed) {
        Collector collector = new Collector(parsed);
        collector.runs();
        collector.others();
        List<String> images = new ArrayList<>();
        for (ImageRef image : parsed.images()) {
            if (!Cleaner.isSmiley(parsed, image)) {
                images.add(image.source());
            }
        }
        for (HtmlTag tag : parsed.brokenTags()) {
            HtmlTag.Attribute source = tag.opens("img") ? HtmlIndex.source(tag) : null;
            if (source != null && source.value() != null) {
                images.add(source.value());
            }
        }
        List<String> embeds = new ArrayList<>();
        for (Embed embed : parsed.embeds()) {
            embeds.add(EmbedAddress.canonical(embed));
        }
        String prose = collector.prose();
        List<String> links = collector.links;
        links.sort(null);
        images.sort(null);
        embeds.sort(null);
        return new Inventory(
                prose,
                links,
                images,
                embeds,
                parsed.codeBlocks().stream()
                        .map(block -> block.content().strip())
                        .toList(),
                parsed.headings().stream().map(Heading::text).toList());
    }

    /**
     * What is meant to change.
     *
     * @param lostLinks links that go, because their image is shown anyway
     * @param newLinks links that come in place of embeds
     * @param lostEmbeds embeds that become links
     */
    record Meant(List<String> lostLinks, List<String> newLinks, List<String> lostEmbeds) {
        static final Meant NOTHING = new Meant(List.of(), List.of(), List.of());
    }

    /** Whether another inventory holds the same, but for what was meant to change. */
    boolean keptIn(Inventory after, Meant meant) {
        List<String> wantedLinks = without(links, meant.lostLinks());
        wantedLinks.addAll(meant.newLinks());
        wantedLinks.sort(null);
        return prose.equals(after.prose)
                && wantedLinks.equals(after.links)
                && images.equals(after.images)
                && without(embeds, meant.lostEmbeds()).equals(after.embeds)
                && code.equals(after.code)
                && headings.equals(after.headings);
    }

    private static List<String> without(List<String> all, List<String> gone) {
        List<String> rest = new ArrayList<>(all);
        gone.forEach(rest::remove);
        return rest;
    }
}
