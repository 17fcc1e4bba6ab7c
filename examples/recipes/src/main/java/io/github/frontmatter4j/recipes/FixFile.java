package io.github.frontmatter4j.recipes;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.validation.FixRun;
import io.github.frontmatter4j.validation.SiteValidator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Applies proven fixes in memory. */
public final class FixFile implements Recipe {

    @Override
    public void run(Path site, PrintWriter out) throws IOException {
        // begin
        ContentFile file = FrontMatter.standard().parse(site.resolve("faulty/types.md"));
        FixRun.Result result = FixRun.safe(SiteValidator.standard()).fix(file, "types.md");
        out.print(result.after().text());
        // end
    }
}
