package io.github.frontmatter4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An old site is green on the first day, and red when something new comes. */
class BaselineOptionTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    @Test
    void knownFindingsAreNotReported() throws IOException {
        Path post = Files.writeString(folder.resolve("a.md"), "---\ntitle: 1.10\n---\n");
        String content = folder.toString();
        String known = folder.resolve(".frontmatter-baseline").toString();
        assertThat(run("check", content)).isEqualTo(1);
        assertThat(run("check", content, "--write-baseline", known)).isZero();
        assertThat(err.toString()).contains("1 finding is known now");
        Files.writeString(post, "---\nsize: 3\ntitle: 1.10\n---\n");
        assertThat(run("check", content, "--baseline", known)).isZero();
        Files.writeString(folder.resolve(".frontmatter.yml"), "baseline: .frontmatter-baseline\n");
        assertThat(run("check", content)).isZero();
        Files.writeString(post, "---\nsize: 3\ntitle: 1.10\ndraft: yes\n---\n");
        out.getBuffer().setLength(0);
        assertThat(run("check", content)).isEqualTo(1);
        assertThat(out.toString()).contains("type/boolean-word").doesNotContain("type/typed-text");
        assertThat(run("check", content, "--baseline", "nowhere.txt")).isEqualTo(2);
        Files.writeString(Path.of(known), "nonsense\n");
        assertThat(run("check", content)).isEqualTo(2);
        assertThat(err.toString()).contains(".frontmatter-baseline:1: Unexpected `nonsense`");
    }
}
