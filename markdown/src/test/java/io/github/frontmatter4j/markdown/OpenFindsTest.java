package io.github.frontmatter4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Finds of fuzzing that are known and not mended. A test fails when one is: then its input moves to the regressions. */
class OpenFindsTest {

    /** Tags torn into one another: the first run frees an image that only the second one sees. Nothing is lost. */
    @Test
    void tornTagsAreCleanInTwoRuns() throws IOException {
        SourceText source = SourceText.of("a.md", read("clean-torn-tags-twice.txt"));
        MarkdownBody body = MarkdownBody.of(FrontMatter.standard().parse(source));
        CleanOptions options = CleanOptions.MARKDOWN.withAssumeExported(true);
        MarkdownBody once = body.clean(options).after();
        CleanPlan second = once.clean(options);
        assertThat(second.edits().list()).hasSize(1);
        assertThat(second.after().clean(options).edits().list()).isEmpty();
        assertThat(second.after().images())
                .hasSizeGreaterThanOrEqualTo(body.images().size());
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(OpenFindsTest.class.getResourceAsStream("/fuzz/open/" + name), name)) {
            return in.readAllBytes();
        }
    }
}
