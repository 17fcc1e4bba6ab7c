package io.github.frontmatter4j.recipes;

import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.model.Post;
import io.github.frontmatter4j.model.Seo;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Reads an exported WordPress post: Rank Math values decoded, and where each SEO value comes from. */
public final class WordPressPost implements Recipe {

    @Override
    public void run(Path site, PrintWriter out) throws IOException {
        // begin
        Post post = FrontMatter.standard()
                .read(site.resolve("wordpress/4021.md"), Post.class)
                .value();
        out.println(post.title() + " " + post.rankMath().focusKeywords());
        Seo seo = post.seo();
        seo.robots()
                .ifPresent(robots ->
                        out.println(robots.key() + ": " + robots.value().directives()));
        seo.description().ifPresent(text -> out.println(text.key() + ": " + text.value()));
        // end
    }
}
