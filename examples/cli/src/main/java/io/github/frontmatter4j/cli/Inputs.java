package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.validation.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the paths of a call mean: files as they are, folders as the content files below them, {@code -} as standard input. */
final class Inputs {

    private Inputs() {}

    interface Action {
        void accept(String name, ContentFile file) throws IOException;
    }

    static Site site(List<String> paths) throws IOException {
        if (paths.contains("-")) {
            if (paths.size() > 1) {
                throw new IllegalArgumentException("Unexpected path beside `-`, expected standard input alone");
            }
            return Site.ofMemory(Map.of("-", new String(System.in.readAllBytes(), StandardCharsets.UTF_8)));
        }
        return Site.of(paths.stream().map(Path::of).toList());
    }

    static ContentFile read(FrontMatter frontMatter, Site.Entry entry) throws IOException {
        return entry.disk().isPresent()
                ? frontMatter.parse(entry.disk().get())
                : frontMatter.parse(entry.name(), entry.text().orElse(""));
    }

    static void each(FrontMatter frontMatter, List<String> paths, Action action) throws IOException {
        if (paths.equals(List.of("-"))) {
            action.accept("-", frontMatter.parse(SourceText.of("-", System.in.readAllBytes())));
            return;
        }
        for (Site.Entry entry : site(paths).entries()) {
            action.accept(entry.name(), read(frontMatter, entry));
        }
    }
}
