package io.github.frontmatter4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.source.SourceText;
import org.junit.jupiter.params.provider.MethodSource;

/** Promises of bodies that hold for every input. Each target says its own. */
class BodyFuzz {

    /** Reading never fails and every place lies in the body, as Markdown, MDX and HTML. */
    @MethodSource("io.github.frontmatter4j.testing.Seeds#bodies")
    @FuzzTest
    void reading(byte[] data) {
        for (String name : new String[] {"a.md", "a.mdx", "a.html"}) {
            MarkdownBody body = read(name, data);
            assertThat(body.parsed().failed()).isFalse();
            CorpusBodyTest.spans(body)
                    .forEach(span -> assertThat(body.span().contains(span)).isTrue());
            body.plainText();
            body.problems();
        }
    }

    /** An edit is there afterwards, or is refused with a reason; what stands before its place stays. */
    @MethodSource("io.github.frontmatter4j.testing.Seeds#bodies")
    @FuzzTest
    void edits(byte[] data) {
        MarkdownBody body = read("a.md", data);
        body.links().stream().limit(5).forEach(link -> {
            BodyEdit.Result result = body.edit().replaceTarget(link, "/新(1) x").tryApply();
            answered(body, result);
            result.body()
                    .ifPresent(after -> assertThat(after.links())
                            .extracting(LinkRef::target)
                            .contains("/新(1) x"));
        });
        body.images().stream().limit(5).forEach(image -> {
            BodyEdit.Result result = body.edit().replaceSource(image, "/b.png").tryApply();
            answered(body, result);
            result.body()
                    .ifPresent(after -> assertThat(after.images())
                            .extracting(ImageRef::source)
                            .contains("/b.png"));
        });
        body.headings().stream().limit(5).forEach(heading -> {
            BodyEdit.Result result =
                    body.edit().replaceHeading(heading, "*a* _ #").tryApply();
            answered(body, result);
            result.body()
                    .ifPresent(after -> assertThat(after.headings())
                            .extracting(Heading::text)
                            .contains("*a* _ #"));
        });
        body.blocks().stream()
                .limit(5)
                .forEach(block -> answered(body, body.edit().remove(block).tryApply()));
        answered(body, body.edit().append("new *text*").tryApply());
    }

    /** Cleaning keeps every image, leaves the header's bytes, and a second run changes nothing. */
    @MethodSource("io.github.frontmatter4j.testing.Seeds#bodies")
    @FuzzTest
    void cleaning(byte[] data) {
        MarkdownBody body = read("a.md", data);
        for (CleanOptions plain : new CleanOptions[] {CleanOptions.MARKDOWN, CleanOptions.HUGO}) {
            CleanOptions options = plain.withAssumeExported(true);
            CleanPlan plan = body.clean(options);
            MarkdownBody after = plan.after();
            assertThat(after.parsed().failed()).isFalse();
            assertThat(after.source().text())
                    .startsWith(body.source().text().substring(0, body.span().start()));
            if (plain == CleanOptions.MARKDOWN) {
                assertThat(after.images())
                        .hasSizeGreaterThanOrEqualTo(body.images().size());
            }
            assertThat(plan.edits().applyTo(body.source().text()))
                    .isEqualTo(after.source().text());
            assertThat(after.clean(options).edits().list()).isEmpty();
        }
    }

    private static void answered(MarkdownBody body, BodyEdit.Result result) {
        assertThat(result.body().isPresent()).isEqualTo(result.problems().isEmpty());
        if (!result.edits().isEmpty()) {
            int start = result.edits().list().get(0).span().start();
            assertThat(result.edits().applyTo(body.source()).text())
                    .startsWith(body.source().text().substring(0, start));
        }
    }

    private static MarkdownBody read(String name, byte[] data) {
        return MarkdownBody.of(FrontMatter.standard().parse(SourceText.of(name, data)));
    }
}
