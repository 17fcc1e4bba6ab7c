package io.github.frontmatter4j.recipes;

import io.github.frontmatter4j.Content;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.model.Post;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Changes an exported post by its record: only the lines of changed components differ, in the forms the file has. */
public final class ChangeRecord implements Recipe {

    @Override
    public void run(Path site, PrintWriter out) throws IOException {
        // begin
        Content<Post> content = FrontMatter.standard().read(site.resolve("wordpress/4021.md"), Post.class);
        Post post = content.value();
        Content<Post> changed = content.with(post.withRankMath(post.rankMath().withFocusKeywords(List.of("春雨", "随笔"))));
        changed.file().save();
        out.println(changed.file().text().lines().skip(16).findFirst().orElseThrow());
        // end
    }
}
