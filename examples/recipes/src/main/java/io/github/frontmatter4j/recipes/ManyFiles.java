package io.github.frontmatter4j.recipes;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.HeaderState;
import io.github.frontmatter4j.validation.Site;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Changes one key in all files of a folder. */
public final class ManyFiles implements Recipe {

    @Override
    public void run(Path site, PrintWriter out) throws IOException {
        // begin
        for (Site.Entry entry : Site.of(site.resolve("hugo")).entries()) {
            ContentFile file = FrontMatter.standard().parse(entry.disk().orElseThrow());
            if (file.state() == HeaderState.PRESENT && file.get("draft").isEmpty()) {
                file.edit().set("draft", false).apply().save();
                out.println(entry.path());
            }
        }
        // end
    }
}
