package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.testing.Corpus;

/** Bodies for tests: the text behind a YAML or TOML header, found the short way. */
final class Bodies {

    private Bodies() {}

    static MarkdownBody of(Corpus.Sample sample) {
        SourceText source = SourceText.of(sample.path(), sample.bytes());
        return MarkdownBody.of(source, bodySpan(source.text()));
    }

    static MarkdownBody of(String text) {
        return MarkdownBody.of(SourceText.of("a.md", text));
    }

    static Span bodySpan(String text) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        String fence = text.startsWith("---", start) ? "---" : text.startsWith("+++", start) ? "+++" : null;
        if (fence == null || !isLineEnd(text, start + 3)) {
            return new Span(start, text.length());
        }
        for (int at = nextLine(text, start); at < text.length(); at = nextLine(text, at)) {
            if (text.startsWith(fence, at) && isLineEnd(text, at + 3)) {
                return new Span(nextLine(text, at), text.length());
            }
        }
        return new Span(start, text.length());
    }

    private static boolean isLineEnd(String text, int at) {
        return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private static int nextLine(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at < text.length() && text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n'
                ? at + 2
                : Math.min(text.length(), at + 1);
    }
}
