package io.github.frontmatter4j.recipes;

import io.github.frontmatter4j.Content;
import io.github.frontmatter4j.Conversion;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.model.Post;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Says a post of one system in the words of another. */
public final class ConvertPost implements Recipe {

    @Override
    public void run(Path site, PrintWriter out) throws IOException {
        // begin
        FrontMatter jekyll = FrontMatter.builder().dialect(Dialect.JEKYLL).build();
        FrontMatter hugo = FrontMatter.builder().dialect(Dialect.HUGO).build();
        Content<Post> post = jekyll.read(site.resolve("jekyll/_posts/2024-01-20-welcome.md"), Post.class);
        Conversion conversion = hugo.convert(post, "yaml");
        conversion.notes().forEach(note -> out.println(note.message().text()));
        out.print(conversion.file().text());
        // end
    }
}
