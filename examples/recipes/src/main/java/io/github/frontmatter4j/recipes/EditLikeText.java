package io.github.frontmatter4j.recipes;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** One value changed; the rest of the text stays. */
public final class EditLikeText implements Recipe {

    @Override
    public void run(Path site, PrintWriter out) throws IOException {
        String text = "---\n# for the front page\ntitle:   \"Hello\"   # short\nversion: 1.10\n---\nThe body.\n";
        // begin
        ContentFile file = FrontMatter.standard().parse("post.md", text);
        ContentFile edited = file.edit().set("title", "Hello: again").apply();
        out.print(edited.text());
        // end
    }
}
