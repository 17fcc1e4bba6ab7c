package io.github.frontmatter4j.recipes;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.model.Post;
import io.github.frontmatter4j.validation.report.JsonText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Data and body of a text, without a record and with one. */
public final class ReadPlain implements Recipe {

    @Override
    public void run(Path site, PrintWriter out) throws IOException {
        String text = "---\ntitle: Hello\nversion: 1.10\ntags: [a, b]\n---\nThe body.\n";
        // begin
        ContentFile file = FrontMatter.standard().parse("post.md", text);
        out.println(JsonText.of(file.data()));
        out.print(file.body());
        Post post = file.as(Post.class).value();
        out.println(post.title() + " " + post.tags().size());
        // end
    }
}
