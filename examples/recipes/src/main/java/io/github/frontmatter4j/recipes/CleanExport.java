package io.github.frontmatter4j.recipes;

import io.github.frontmatter4j.Content;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.markdown.CleanOptions;
import io.github.frontmatter4j.markdown.CleanPlan;
import io.github.frontmatter4j.markdown.MarkdownBody;
import io.github.frontmatter4j.model.Post;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** An exported WordPress post without what the exporter wrapped around it. */
public final class CleanExport implements Recipe {

    @Override
    public void run(Path site, PrintWriter out) throws IOException {
        // begin
        Content<Post> post = FrontMatter.standard().read(site.resolve("wordpress/4021.md"), Post.class);
        Content<Post> clean = post.normalized();
        CleanPlan plan = MarkdownBody.of(clean.file()).clean(CleanOptions.HUGO);
        out.print(plan.after().source().text());
        // end
    }
}
