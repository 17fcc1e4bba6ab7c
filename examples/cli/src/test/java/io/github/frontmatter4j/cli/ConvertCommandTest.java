package io.github.frontmatter4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    private static final String JEKYLL = "---\nlayout: post\ntitle:  Welcome\ndate:   2024-01-20 09:30:00 +0100\n"
            + "tags: web design\npermalink: /welcome/\npublished: false\nlang: de\n---\nBody";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    @Test
    void printsThePostInOtherWords() throws IOException {
        Path path = Files.writeString(folder.resolve("a.md"), JEKYLL);

        assertThat(run("convert", path.toString(), "--from", "jekyll", "--to", "hugo"))
                .isZero();
        assertThat(out)
                .hasToString("---\ntitle: Welcome\ndate: 2024-01-20T09:30:00+01:00\ndraft: true\nurl: /welcome/\n"
                        + "tags:\n  - web\n  - design\nlayout: post\nlang: de\n---\nBody");
        assertThat(err.toString())
                .contains("a.md:8:7 info convert/no-counterpart")
                .contains("Unexpected `language`, expected a field that hugo has");
        assertThat(path).content().isEqualTo(JEKYLL);
    }

    @Test
    void writesOtherFormatsIntoAFolder() throws IOException {
        Path path = Files.writeString(folder.resolve("a.md"), JEKYLL);
        Path target = folder.resolve("zola");

        assertThat(run("convert", path.toString(), "--from=jekyll", "--to=zola", "--format=toml", "--output=" + target))
                .isZero();
        assertThat(target.resolve("a.md"))
                .content()
                .startsWith("+++\ntitle = \"Welcome\"\n")
                .endsWith("+++\nBody");
        assertThat(target.resolve("a.md")).content().contains("[taxonomies]").contains("[extra]\nlang = \"de\"");
    }

    @Test
    void reportsFilesItCannotRead() throws IOException {
        Path path = Files.writeString(folder.resolve("a.md"), "---\ntitle: a: b\n---\n");

        assertThat(run("convert", path.toString(), "--to", "hugo")).isEqualTo(1);
        assertThat(err.toString()).contains("a.md:2:9 error");
        assertThat(run("convert", path.toString(), "--to", "drupal")).isEqualTo(2);
        assertThat(err.toString()).contains("expected one of standard, hugo");
    }

    @Test
    void changesTheFormatAlone() throws IOException {
        Path path =
                Files.writeString(folder.resolve("a.md"), "---\n# first\ntitle: x # yes\nlist: [1, ~]\n---\nBody\n");

        assertThat(run("convert", path.toString(), "--format", "toml")).isZero();
        assertThat(out).hasToString("+++\n# first\ntitle = \"x\" # yes\nlist = [1]\n+++\nBody\n");
        assertThat(err.toString()).contains("a.md:4:7 warning convert/lost-value");
        assertThat(run("convert", path.toString())).isEqualTo(2);
        assertThat(run("convert", path.toString(), "--format", "xml")).isEqualTo(2);
        Path broken = Files.writeString(folder.resolve("b.md"), "---\ntitle: a: b\n---\n");
        assertThat(run("convert", broken.toString(), "--format", "json")).isEqualTo(1);
    }
}
