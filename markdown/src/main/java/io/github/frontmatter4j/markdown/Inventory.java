package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BareUrls;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must not get lost when a body is cleaned: every character of prose in its order, every link, image, embed, heading
 * and block of code. An address that is its own link text counts as link, not as prose.
 *
 * @param prose the text a reader sees, captions included, without white space
 * @param links the targets, sorted
 * @param images the sources, sorted; those in tags that Markdown takes for text count too
 * @param shown the sources of the images that are really shown
 * @param embeds the targets, sorted
 * @param code the contents in order
 * @param headings the texts in order
 */
record Inventory(
        String prose,
        List<String> links,
        List<String> images,
        List<String> shown,
        List<String> embeds,
        List<String> code,
        List<String> headings) {

    /** A piece of prose and where it stands. */
    private record Piece(int start, String text) {}

    /** Collects; for one use. */
    private static final class Collector {
        private final ParsedBody parsed;
        private final List<String> links = new ArrayList<>();
        private final SpanSet linkPlaces;
        private final SpanSet silent;
        private final SpanSet code;
        private final SpanSet players;
        private final Set<String> played = new HashSet<>();
        private final List<Piece> pieces = new ArrayList<>();

        Collector(ParsedBody parsed) {
            this.parsed = parsed;
            Set<Span> playerTargets = new HashSet<>();
            for (Embed embed : parsed.embeds()) {
                embed.targetSpan().ifPresent(playerTargets::add);
                played.add(embed.target());
            }
            List<Span> places = new ArrayList<>();
            List<Span> silentPlaces = new ArrayList<>();
            for (LinkRef link : parsed.links()) {
                if (link.syntax() == RefSyntax.BARE_URL && playerTargets.contains(link.span())) {
                    silentPlaces.add(link.span());
                    continue;
                }
                links.add(link.target());
                places.add(link.span());
                boolean same = link.text().equals(link.target())
                        || link.target().equals("http://" + link.text())
                        || link.target().equals("mailto:" + link.text());
                if (same) {
                    silentPlaces.add(link.span());
                }
            }
            this.linkPlaces = new SpanSet(places);
            this.silent = new SpanSet(silentPlaces);
            this.code = new SpanSet(
                    parsed.codeBlocks().stream().map(CodeBlock::span).toList());
            this.players = new SpanSet(parsed.embeds().stream().map(Embed::span).toList());
        }

        void runs() {
            for (Run run : parsed.runs()) {
                switch (run.kind()) {
                    case TEXT, CODE -> add(run, withoutBrokenTags(run));
                    case HTML ->
                        add(run, isInside(run, code) || isInside(run, linkPlaces) ? run.text() : withoutUrls(run));
                    default -> {}
                }
            }
        }

        private void add(Run run, String text) {
            if (!isInside(run, silent)) {
                pieces.add(new Piece(run.start(), text));
            }
        }

        private static boolean isInside(Run run, SpanSet spans) {
            return spans.covers(run.start(), run.end());
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
                // the address in an embed block is the embed, not a link
                if (!played.contains(url.target()) || !isInside(run, players)) {
                    links.add(url.target());
                }
                rest.append(run.text(), done, url.start());
                done = url.end();
            }
            return rest.append(run.text().substring(done)).toString();
        }

        /** Tags that Markdown takes for text are no prose. */
        private String withoutBrokenTags(Run run) {
            List<HtmlTag> broken = parsed.brokenTags();
            int index = Math.max(0, Sorted.firstFrom(broken, run.start(), HtmlTag::start) - 1);
            int done = run.start();
            StringBuilder rest = new StringBuilder();
            for (int i = index; i < broken.size() && broken.get(i).start() < run.end(); i++) {
                HtmlTag tag = broken.get(i);
                if (tag.end() > run.start()) {
                    if (done < tag.start()) {
                        rest.append(run.part(parsed.text(), done, tag.start()));
                    }
                    done = Math.max(done, tag.end());
                }
            }
            if (done == run.start()) {
                return run.text();
            }
            return done < run.end()
                    ? rest.append(run.part(parsed.text(), done, run.end())).toString()
                    : rest.toString();
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
                if (isSmiley(parsed, image)) {
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
            if (!isSmiley(parsed, image)) {
                images.add(image.source());
            }
        }
        List<String> shown = List.copyOf(images);
        for (HtmlTag tag : parsed.brokenTags()) {
            HtmlTag.Attribute source = tag.opens("img") ? PictureAddress.of(tag) : null;
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
                shown,
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
                && without(shown, after.shown).isEmpty()
                && without(embeds, meant.lostEmbeds()).equals(after.embeds)
                && code.equals(after.code)
                && headings.equals(after.headings);
    }

    private static List<String> without(List<String> all, List<String> gone) {
        Map<String, Integer> counts = new HashMap<>();
        gone.forEach(one -> counts.merge(one, 1, Integer::sum));
        List<String> rest = new ArrayList<>();
        for (String one : all) {
            int count = counts.getOrDefault(one, 0);
            if (count > 0) {
                counts.put(one, count - 1);
            } else {
                rest.add(one);
            }
        }
        return rest;
    }

    /** A picture of a face that stands for a character. */
    private static boolean isSmiley(ParsedBody parsed, ImageRef image) {
        if (image.syntax() != RefSyntax.HTML || image.alt().isEmpty()) {
            return false;
        }
        String tag = parsed.text().slice(image.span().start(), image.span().end());
        return tag.contains("wp-smiley");
    }
}
