package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.testing.Corpus;

/** Bodies for tests. */
final class Bodies {

    private Bodies() {}

    static MarkdownBody of(Corpus.Sample sample) {
        return MarkdownBody.of(FrontMatter.standard().parse(SourceText.of(sample.path(), sample.bytes())));
    }

    static MarkdownBody of(String text) {
        return MarkdownBody.of(SourceText.of("a.md", text));
    }
}
