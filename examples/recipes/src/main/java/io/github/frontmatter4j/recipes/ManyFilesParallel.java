package io.github.frontmatter4j.recipes;

import io.github.frontmatter4j.Content;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.model.Post;
import io.github.frontmatter4j.model.Tag;
import io.github.frontmatter4j.validation.Site;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads many files at once; everything that is shared is immutable. */
public final class ManyFilesParallel implements Recipe {

    @Override
    public void run(Path site, PrintWriter out) throws IOException {
        // begin
        Map<String, Long> uses = Site.of(site.resolve("hugo")).entries().parallelStream()
                .flatMap(entry -> post(entry).stream())
                .flatMap(post -> post.tags().stream())
                .collect(Collectors.groupingBy(Tag::name, TreeMap::new, Collectors.counting()));
        out.println(uses);
        // end
    }

    private static Optional<Post> post(Site.Entry entry) {
        try {
            Content<Post> content =
                    FrontMatter.standard().parse(entry.disk().orElseThrow()).as(Post.class);
            return content.find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
