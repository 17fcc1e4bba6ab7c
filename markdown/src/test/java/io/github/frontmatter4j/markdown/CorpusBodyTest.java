package io.github.frontmatter4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.markdown.internal.Entities;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.testing.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** Every real body: places lie in the file and hold what the model says. */
class CorpusBodyTest {

    /** Links and images whose target could not be verified in the file, with the reason; nothing else may be. */
    private static final List<String> WITHOUT_PLACE =
            List.of("11ty__11ty-website/src/docs/plugins/rss.md <img/>: the tag has no source");

    @Test
    void everySpanLiesInsideTheBody() {
        for (Corpus.Sample sample : Corpus.everything()) {
            MarkdownBody body = Bodies.of(sample);
            Span whole = body.span();
            assertThat(body.parsed().failed()).as(sample.path()).isFalse();
            spans(body)
                    .forEach(span -> assertThat(whole.contains(span))
                            .as("%s %s in %s", sample, span, whole)
                            .isTrue());
        }
    }

    @Test
    void everyTargetIsReadBackFromItsPlace() {
        List<String> without = new ArrayList<>();
        int read = 0;
        for (Corpus.Sample sample : Corpus.everything()) {
            MarkdownBody body = Bodies.of(sample);
            for (LinkRef link : body.links()) {
                read++;
                check(body, link.syntax(), link.span(), link.target(), link.targetSpan(), link.dynamic(), without);
            }
            for (ImageRef image : body.images()) {
                read++;
                check(body, image.syntax(), image.span(), image.source(), image.sourceSpan(), image.dynamic(), without);
            }
        }
        assertThat(without)
                .containsExactlyElementsOf(WITHOUT_PLACE.stream()
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .toList());
        assertThat(read).isGreaterThan(50_000);
    }

    private static void check(
            MarkdownBody body,
            RefSyntax syntax,
            Span span,
            String target,
            java.util.Optional<Span> place,
            boolean dynamic,
            List<String> without) {
        SourceText source = body.source();
        if (place.isEmpty()) {
            without.add(source.name() + " " + source.slice(span));
            return;
        }
        String raw = source.slice(place.get());
        if (dynamic) {
            assertThat(target).as("%s %s", source.name(), span).contains("{");
            return;
        }
        String read = switch (syntax) {
            case HTML -> org.jsoup.parser.Parser.unescapeEntities(raw, true);
            case SHORTCODE -> raw.replace("\\\"", "\"");
            default -> Entities.unescapeMarkdown(raw);
        };
        boolean email = target.equals("mailto:" + read);
        boolean www = target.equals("http://" + read);
        assertThat(email || www ? target : lines(read))
                .as("%s %s", source.name(), span)
                .isEqualTo(lines(target));
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    @Test
    void theTextOfALinkStandsAtItsPlace() {
        int compared = 0;
        for (Corpus.Sample sample : Corpus.everything()) {
            MarkdownBody body = Bodies.of(sample);
            for (LinkRef link : body.links()) {
                boolean inline = link.syntax() == RefSyntax.INLINE || link.syntax() == RefSyntax.REFERENCE;
                if (!inline || link.textSpan().isEmpty()) {
                    continue;
                }
                String raw = body.source().slice(link.textSpan().get());
                boolean alone =
                        raw.indexOf('{') < 0 && raw.indexOf('<') < 0 && raw.indexOf('\n') < 0 && raw.indexOf('[') < 0;
                if (alone && raw.indexOf('\\') < 0) {
                    compared++;
                    assertThat(squeeze(seen(raw)))
                            .as("%s %s", sample, link.span())
                            .isEqualTo(squeeze(link.text()));
                }
                assertThat(body.source().text().charAt(link.textSpan().get().start() - 1))
                        .isEqualTo('[');
                int end = link.textSpan().get().end();
                assertThat(body.source()
                                .text()
                                .substring(end, link.span().end())
                                .strip())
                        .as("%s %s", sample, link.span())
                        .startsWith("]");
            }
        }
        assertThat(compared).isGreaterThan(30_000);
    }

    /** What a reader sees of some Markdown inside a line, read by commonmark alone. */
    private static String seen(String markdown) {
        Node document = Parser.builder()
                .extensions(List.of(org.commonmark.ext.gfm.strikethrough.StrikethroughExtension.create()))
                .build()
                .parse("[" + markdown + "](x)");
        StringBuilder out = new StringBuilder();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                out.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                out.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                out.append(' ');
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                out.append(' ');
            }

            @Override
            public void visit(Image image) {}
        });
        return out.toString();
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void theLinksAreThoseThatCommonmarkSees() {
        List<org.commonmark.Extension> extensions = List.of(
                org.commonmark.ext.gfm.tables.TablesExtension.create(),
                org.commonmark.ext.gfm.strikethrough.StrikethroughExtension.create(),
                org.commonmark.ext.task.list.items.TaskListItemsExtension.create(),
                org.commonmark.ext.footnotes.FootnotesExtension.create());
        Parser parser = Parser.builder().extensions(extensions).build();
        int compared = 0;
        for (Corpus.Sample sample : Corpus.everything()) {
            MarkdownBody body = Bodies.of(sample);
            String text = body.source().slice(body.span());
            boolean plain = !text.contains("{{")
                    && !text.contains("{%")
                    && body.flavor().equals(MarkdownFlavor.STANDARD);
            if (!plain) {
                continue;
            }
            List<String> links = new ArrayList<>();
            List<String> images = new ArrayList<>();
            parser.parse(text).accept(new AbstractVisitor() {
                @Override
                public void visit(org.commonmark.node.Link link) {
                    links.add(link.getDestination());
                    visitChildren(link);
                }

                @Override
                public void visit(Image image) {
                    images.add(image.getDestination());
                    visitChildren(image);
                }
            });
            links.sort(null);
            images.sort(null);
            assertThat(body.links().stream()
                            .filter(link -> link.syntax() == RefSyntax.INLINE
                                    || link.syntax() == RefSyntax.REFERENCE
                                    || link.syntax() == RefSyntax.AUTOLINK)
                            .map(LinkRef::target)
                            .sorted())
                    .as(sample.path())
                    .containsExactlyElementsOf(links);
            assertThat(body.images().stream()
                            .filter(image -> image.syntax() != RefSyntax.HTML && image.syntax() != RefSyntax.SHORTCODE)
                            .map(ImageRef::source)
                            .sorted())
                    .as(sample.path())
                    .containsExactlyElementsOf(images);
            compared++;
        }
        assertThat(compared).isGreaterThan(4_000);
    }

    @Test
    void everyPrefixOfTheHardCasesIsRead() {
        for (Corpus.Sample sample : Corpus.hardCases()) {
            String text = SourceText.of(sample.path(), sample.bytes()).text();
            for (int end = 0; end <= text.length(); end++) {
                readAll(text.substring(0, end));
            }
            for (int start = 0; start < text.length(); start++) {
                readAll(text.substring(start));
            }
        }
    }

    private static void readAll(String text) {
        MarkdownBody body = Bodies.of(text);
        assertThat(body.parsed().failed()).as(text).isFalse();
        Span whole = body.span();
        spans(body)
                .forEach(span -> assertThat(whole.contains(span))
                        .as("%s in %s", span, text)
                        .isTrue());
        body.outline(Anchors.HUGO);
        body.plainText();
        body.problems();
    }

    /** Every span that the model knows. */
    static Stream<Span> spans(MarkdownBody body) {
        List<Span> spans = new ArrayList<>();
        body.blocks().forEach(block -> spans.add(block.span()));
        body.headings().forEach(heading -> {
            spans.add(heading.span());
            spans.add(heading.textSpan());
            heading.attributesSpan().ifPresent(spans::add);
        });
        body.links().forEach(link -> {
            spans.add(link.span());
            link.targetSpan().ifPresent(spans::add);
            link.textSpan().ifPresent(spans::add);
            link.titleSpan().ifPresent(spans::add);
        });
        body.images().forEach(image -> {
            spans.add(image.span());
            image.sourceSpan().ifPresent(spans::add);
            image.altSpan().ifPresent(spans::add);
            image.titleSpan().ifPresent(spans::add);
        });
        body.definitions().forEach(definition -> {
            spans.add(definition.span());
            definition.targetSpan().ifPresent(spans::add);
        });
        body.codeBlocks().forEach(code -> {
            spans.add(code.span());
            code.languageSpan().ifPresent(spans::add);
        });
        body.footnotes().forEach(note -> {
            spans.add(note.span());
            spans.addAll(note.references());
        });
        body.html().forEach(element -> {
            spans.add(element.span());
            spans.add(element.tagSpan());
            element.attributes().forEach(attribute -> {
                spans.add(attribute.span());
                attribute.valueSpan().ifPresent(spans::add);
            });
        });
        body.shortcodes().forEach(shortcode -> {
            spans.add(shortcode.span());
            shortcode.contentSpan().ifPresent(spans::add);
            shortcode.params().forEach(param -> spans.add(param.valueSpan()));
        });
        body.blockComments().forEach(comment -> spans.add(comment.span()));
        body.figures().forEach(figure -> {
            spans.add(figure.span());
            figure.captionSpan().ifPresent(spans::add);
        });
        body.embeds().forEach(embed -> {
            spans.add(embed.span());
            embed.targetSpan().ifPresent(spans::add);
        });
        return spans.stream();
    }
}
