package io.github.frontmatter4j.recipes;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.model.Post;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;

/** A new file from a record. */
public final class WriteNew implements Recipe {

    @Override
    public void run(Path site, PrintWriter out) throws IOException {
        // begin
        Post post = Post.builder()
                .title("春天: 第一场雨")
                .date(ContentDate.of(LocalDate.of(2024, 3, 1)))
                .draft(true)
                .build()
                .withTagNames("春天", "yes");
        FrontMatter hugo = FrontMatter.builder().dialect(Dialect.HUGO).build();
        ContentFile file = hugo.create("spring.md", post, "雨。\n");
        file.saveTo(site.resolve("hugo/spring.md"));
        out.print(file.text());
        // end
    }
}
