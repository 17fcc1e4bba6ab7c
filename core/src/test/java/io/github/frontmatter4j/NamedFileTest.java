package io.github.frontmatter4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.format.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file under another name. */
class NamedFileTest {

    @TempDir
    Path folder;

    @Test
    void problemsHaveTheNameAndTheFileItsPlace() throws IOException {
        Path path = Files.writeString(folder.resolve("a.md"), "---\ntitle: a\ntitle: b\n---\n");
        ContentFile file = FrontMatter.standard().parse(path);
        ContentFile named = file.named("posts/a.md");
        assertThat(named.problems())
                .isNotEmpty()
                .allSatisfy(problem ->
                        assertThat(problem.location().source().name()).isEqualTo("posts/a.md"));
        assertThat(named.path()).contains(path);
        assertThat(named.named("posts/a.md")).isSameAs(named);
        Path other = Files.writeString(folder.resolve("b.md"), "---\ntitle: a\n---\n");
        assertThat(FrontMatter.standard()
                        .parse(other)
                        .named("x")
                        .edit()
                        .set("title", "c")
                        .apply()
                        .save())
                .isTrue();
        assertThat(other).content().isEqualTo("---\ntitle: c\n---\n");
    }

    @Test
    void whatWasTooLargeStaysAProblem() throws IOException {
        Path path = Files.writeString(folder.resolve("a.md"), "---\ntitle: abcdefgh\n---\n");
        FrontMatter small = FrontMatter.builder()
                .limits(Limits.standard().withFileBytes(10))
                .build();
        assertThat(small.parse(path).named("x").problems()).isNotEmpty();
    }
}
