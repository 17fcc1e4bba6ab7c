package io.github.frontmatter4j.recipes;

import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.markdown.LinkRef;
import io.github.frontmatter4j.markdown.MarkdownBody;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Lists the links of a Markdown body with their places. */
public final class BodyLinks implements Recipe {

    @Override
    public void run(Path site, PrintWriter out) throws IOException {
        // begin
        MarkdownBody body = MarkdownBody.of(FrontMatter.standard().parse(site.resolve("hugo/hello.md")));
        for (LinkRef link : body.links()) {
            out.println(link.target() + " at "
                    + body.source().positionOf(link.span().start()));
        }
        // end
    }
}
