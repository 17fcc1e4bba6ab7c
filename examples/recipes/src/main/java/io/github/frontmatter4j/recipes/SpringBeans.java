package io.github.frontmatter4j.recipes;

import io.github.frontmatter4j.Content;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.markdown.MarkdownBody;
import io.github.frontmatter4j.model.Post;
import io.github.frontmatter4j.validation.Site;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Posts in a web application. The annotations of Spring are left out; everything else is what it would be there. */
public final class SpringBeans implements Recipe {

    // begin
    /** In Spring: {@code @Configuration}, and {@code @Bean} on the method. One reader serves all threads. */
    static class ContentConfiguration {
        FrontMatter frontMatter() {
            return FrontMatter.builder().dialect(Dialect.HUGO).build();
        }
    }

    /** In Spring: {@code @Service}; the folder by {@code @Value("${content.folder}")}. */
    record PostService(FrontMatter frontMatter, Path folder) {
        List<PostView> latest(int count) throws IOException {
            List<PostView> posts = new ArrayList<>();
            for (Site.Entry entry : Site.of(folder).entries()) {
                Content<Post> content =
                        frontMatter.parse(entry.disk().orElseThrow()).as(Post.class);
                content.find()
                        .filter(post -> !post.draft())
                        .map(post -> new PostView(
                                post, MarkdownBody.of(content.file()).toHtml()))
                        .ifPresent(posts::add);
            }
            posts.sort(
                    Comparator.comparing((PostView view) -> view.post().date().orElseThrow())
                            .reversed());
            return posts.subList(0, Math.min(count, posts.size()));
        }
    }

    record PostView(Post post, String html) {}
    // end

    @Override
    public void run(Path site, PrintWriter out) throws IOException {
        PostService service = new PostService(new ContentConfiguration().frontMatter(), site.resolve("hugo"));
        // begin
        for (PostView view : service.latest(2)) {
            out.println(view.post().date().orElseThrow() + " " + view.post().title());
            out.print(view.html());
        }
        // end
    }
}
