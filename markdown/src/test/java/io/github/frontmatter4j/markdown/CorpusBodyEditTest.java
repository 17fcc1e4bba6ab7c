package io.github.frontmatter4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.testing.Corpus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Edits of real bodies, one at a time. Every file takes its turn in {@code -Dfrontmatter4j.every=1}; by default every 40th
 * one does, so that a build stays short.
 */
class CorpusBodyEditTest {

    private static final int EVERY = Integer.getInteger("frontmatter4j.every", 40);
    private static final String HOSTILE = "/new place(1)/\"é\"&amp;|x<y>";

    private static List<MarkdownBody> bodies() {
        List<MarkdownBody> bodies = new ArrayList<>();
        List<Corpus.Sample> all = Corpus.everything();
        for (int i = 0; i < all.size(); i += EVERY) {
            MarkdownBody body = Bodies.of(all.get(i));
            if (body.encodingProblem().isEmpty()) {
                bodies.add(body);
            }
        }
        return bodies;
    }

    @Test
    void everyTargetIsReplacedAndNothingElse() {
        int edits = 0;
        for (MarkdownBody body : bodies()) {
            Set<Span> done = new HashSet<>();
            for (LinkRef link : body.links()) {
                if (link.targetSpan().isPresent() && done.add(link.targetSpan().get())) {
                    edits++;
                    String target = switch (link.syntax()) {
                        case AUTOLINK, BARE_URL ->
                            link.target().startsWith("mailto:") ? "mailto:new@new.example" : "http://www.new.example/x";
                        default -> "/new.md";
                    };
                    check(body, link.targetSpan().get(), body.edit().replaceTarget(link, target));
                }
            }
            for (ImageRef image : body.images()) {
                if (image.sourceSpan().isPresent()
                        && done.add(image.sourceSpan().get())) {
                    edits++;
                    check(body, image.sourceSpan().get(), body.edit().replaceSource(image, "/new.png"));
                }
            }
        }
        assertThat(edits).isGreaterThan(40_000 / EVERY);
    }

    private static void check(MarkdownBody body, Span span, BodyEdit edit) {
        BodyEdit.Result result = edit.tryApply();
        assertThat(result.problems()).as("%s %s", body, span).isEmpty();
        String before = body.source().text();
        String after = result.body().orElseThrow().source().text();
        assertThat(after).startsWith(before.substring(0, span.start())).endsWith(before.substring(span.end()));
    }

    @Test
    void aHostileTargetIsWrittenRightOrRefused() {
        int written = 0;
        for (MarkdownBody body : bodies()) {
            for (LinkRef link : body.links()) {
                boolean markup = link.syntax() == RefSyntax.INLINE || link.syntax() == RefSyntax.HTML;
                if (markup && link.targetSpan().isPresent() && written % 3 == 0) {
                    MarkdownBody after =
                            body.edit().replaceTarget(link, HOSTILE).apply();
                    assertThat(after.links()).extracting(LinkRef::target).contains(HOSTILE);
                }
                written++;
            }
        }
        assertThat(written).isGreaterThan(40_000 / EVERY);
    }

    @Test
    void everyHeadingIsReplacedAndNothingElse() {
        int edits = 0;
        for (MarkdownBody body : bodies()) {
            for (Heading heading : body.headings()) {
                if (!heading.textSpan().isEmpty()) {
                    edits++;
                    MarkdownBody after =
                            body.edit().replaceHeading(heading, "新的 *标题* _ #").apply();
                    assertThat(after.headings()).extracting(Heading::text).contains("新的 *标题* _ #");
                    assertThat(after.links()).hasSize(body.links().size() - inside(body, heading.textSpan()));
                }
            }
        }
        assertThat(edits).isGreaterThan(20_000 / EVERY);
    }

    private static int inside(MarkdownBody body, Span span) {
        return (int)
                body.links().stream().filter(link -> span.contains(link.span())).count();
    }

    @Test
    void appendedTextComesLast() {
        int refused = 0;
        List<MarkdownBody> bodies = bodies();
        for (MarkdownBody body : bodies) {
            BodyEdit.Result result = body.edit().append("一个 *new* paragraph.").tryApply();
            if (result.body().isEmpty()) {
                refused++;
                continue;
            }
            String seen = body.flavor().html() ? "一个 *new* paragraph." : "一个 new paragraph.";
            assertThat(result.body().get().plainText().text()).endsWith(seen);
            assertThat(result.body().get().source().text())
                    .startsWith(body.source().text());
        }
        // an open fence, comment or HTML block at the end of a file swallows what follows
        assertThat(refused).isLessThan(bodies.size() / 10);
    }

    @Test
    void everyBlockIsRemovedOrRefused() {
        int removed = 0;
        int refused = 0;
        for (MarkdownBody body : bodies()) {
            for (Block block : body.blocks()) {
                if (body.blocks().size() > 60) {
                    continue;
                }
                BodyEdit.Result result = body.edit().remove(block).tryApply();
                if (result.body().isPresent()) {
                    removed++;
                    assertThat(result.body().get().blocks())
                            .hasSize(body.blocks().size() - 1);
                } else {
                    refused++;
                }
            }
        }
        assertThat(removed).isGreaterThan(refused * 10);
    }
}
