package io.github.frontmatter4j.recipes;

import io.github.frontmatter4j.Content;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.bind.Key;
import io.github.frontmatter4j.problem.ProblemPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A record of one's own, and all that does not fit it. */
public final class OwnRecordProblems implements Recipe {

    // begin
    record Page(String title, @Key("pub_date") LocalDate date, List<Integer> versions) {}
    // end

    @Override
    public void run(Path site, PrintWriter out) throws IOException {
        String text = "---\ntitle: Hello\npub_date: 2024-02-30\nversions: [1, two]\n---\n";
        // begin
        Content<Page> content = FrontMatter.standard().parse("page.md", text).as(Page.class);
        content.problems().forEach(problem -> out.print(ProblemPrinter.plain().print(problem)));
        // end
    }
}
