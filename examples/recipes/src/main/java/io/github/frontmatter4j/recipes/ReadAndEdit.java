package io.github.frontmatter4j.recipes;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Reads a file, changes two values and saves it; no other byte differs. */
public final class ReadAndEdit implements Recipe {

    @Override
    public void run(Path site, PrintWriter out) throws IOException {
        // begin
        FrontMatter frontMatter = FrontMatter.standard();
        ContentFile file = frontMatter.parse(site.resolve("hugo/hello.md"));
        ContentFile edited =
                file.edit().set("title", "Hello: again").append("tags", "hugo").apply();
        boolean written = edited.save(); // false if nothing differed
        out.println(written + " " + edited.positionOf("tags[2]").orElseThrow());
        // end
    }
}
