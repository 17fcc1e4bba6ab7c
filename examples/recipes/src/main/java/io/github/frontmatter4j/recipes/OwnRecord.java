package io.github.frontmatter4j.recipes;

import io.github.frontmatter4j.Content;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.bind.Default;
import io.github.frontmatter4j.bind.Key;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a file into a record of one's own. */
public final class OwnRecord implements Recipe {

    /** Components are found by their names; keys that are spelled differently are named. */
    record Page(
            String title,
            LocalDate date,
            List<String> tags,
            @Default("false") boolean draft,
            @Key({"description", "summary"}) Optional<String> teaser) {}

    @Override
    public void run(Path site, PrintWriter out) throws IOException {
        // begin
        Content<Page> content = FrontMatter.standard().read(site.resolve("hugo/hello.md"), Page.class);
        Page page = content.value();
        out.println(page.title() + ", " + page.date() + ", " + page.tags());
        out.println("the second tag is at " + content.positionOf("tags[1]").orElseThrow());
        // end
    }
}
