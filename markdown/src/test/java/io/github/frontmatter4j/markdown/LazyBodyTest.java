package io.github.frontmatter4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.testing.Corpus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Work on headers leaves the bodies alone. */
class LazyBodyTest {

    @Test
    void headerWorkParsesNoBody() {
        List<MarkdownBody> bodies = new ArrayList<>();
        for (Corpus.Sample sample : Corpus.files()) {
            ContentFile file = FrontMatter.standard().parse(SourceText.of(sample.path(), sample.bytes()));
            bodies.add(MarkdownBody.of(file));
            file.data();
            file.problems();
        }
        assertThat(parsed(bodies)).isZero();
        bodies.subList(0, 100).forEach(MarkdownBody::links);
        assertThat(parsed(bodies)).isEqualTo(100);
    }

    private static long parsed(List<MarkdownBody> bodies) {
        return bodies.stream().filter(MarkdownBody::isParsed).count();
    }

    @Test
    void aBodyIsParsedOnce() {
        MarkdownBody body = Bodies.of("[a](b)");
        assertThat(body.links()).isSameAs(body.links());
    }
}
