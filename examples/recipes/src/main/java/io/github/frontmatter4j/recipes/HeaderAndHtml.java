package io.github.frontmatter4j.recipes;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.markdown.MarkdownBody;
import io.github.frontmatter4j.validation.report.JsonText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** A nested header and the body as HTML. */
public final class HeaderAndHtml implements Recipe {

    @Override
    public void run(Path site, PrintWriter out) throws IOException {
        String text = "---\ntitle: Hello\nmenu:\n  main:\n    weight: 5\n---\n# A *body*\n";
        // begin
        ContentFile file = FrontMatter.standard().parse("post.md", text);
        out.println(JsonText.of(file.data()));
        out.println(file.get("menu.main.weight").map(file::valueOf).orElseThrow());
        out.print(MarkdownBody.of(file).toHtml());
        // end
    }
}
