package io.github.frontmatter4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.testing.Corpus;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contracts of the command line. */
class MainTest {

    private static final String POST =
            "---\ntitle: Hello # c\ntags:\n  - a\nmenu:\n  main:\n    weight: 1\n---\nBody\n";

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    @Test
    void setChangesItsLinesAndSaysWhich() throws IOException {
        Path path = file("中文 名.md", POST);
        Run run = Run.of(
                "set",
                path.toString(),
                "title=New: x",
                "tags[+]=b",
                "menu.main.weight:=5",
                "menu.side:={\"a\":[1,true]}");
        assertThat(run).isEqualTo(new Run(0, "2, 5, 8-12\n", ""));
        assertThat(path)
                .content()
                .isEqualTo(
                        "---\ntitle: 'New: x' # c\ntags:\n  - a\n  - b\nmenu:\n  main:\n    weight: 5\n  side:\n    a:\n      - 1\n      - true\n---\nBody\n");
        assertThat(Run.of("set", path.toString(), "tags[+]=b").status()).isZero();
    }

    @Test
    void unsetAndRename() throws IOException {
        Path path = file("a.md", POST);
        assertThat(Run.of("unset", path.toString(), "tags", "menu.main.weight").out())
                .isEqualTo("removed 3-4, 4\n");
        assertThat(Run.of("rename", path.toString(), "title", "name").out()).isEqualTo("2\n");
        assertThat(path).content().isEqualTo("---\nname: Hello # c\nmenu:\n  main: {}\n---\nBody\n");
    }

    @Test
    void whatCannotBeDoneIsNotDone() throws IOException {
        Path path = file("a.md", "---\na: &x 1\nb: *x\n---\n");
        Run run = Run.of("unset", path.toString(), "a");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("the alias `*x` further down needs the anchor in `a`");
        assertThat(path).content().isEqualTo("---\na: &x 1\nb: *x\n---\n");
        assertThat(Run.of("set", path.toString(), "nonsense").status()).isEqualTo(2);
        assertThat(Run.of("set", path.toString(), "a:={").status()).isEqualTo(2);
        assertThat(Run.of("set", folder.resolve("none.md").toString(), "a=b").err())
                .contains("no such file or folder");
    }

    @Test
    void treeIsOneLineAFile() throws IOException {
        file("a.md", POST);
        file("b.md", "+++\nx = 1\n+++\n");
        file("c.mdx", "{\"y\": 1.10}\n");
        file("d.html", "<p>no</p>\n");
        file("e.markdown", "---\nt: a: b\n---\n");
        file("f.txt", "---\nnot: read\n---\n");
        Run run = Run.of("tree", folder.toString());
        assertThat(run.status()).isEqualTo(1);
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0))
                .endsWith(
                        "a.md\",\"format\":\"yaml\",\"data\":{\"title\":\"Hello\",\"tags\":[\"a\"],\"menu\":{\"main\":{\"weight\":1}}}}");
        assertThat(lines.get(1)).endsWith("\"format\":\"toml\",\"data\":{\"x\":1}}");
        assertThat(lines.get(2)).endsWith("\"format\":\"json\",\"data\":{\"y\":1.10}}");
        assertThat(lines.get(3)).endsWith("\"format\":\"none\",\"data\":{}}");
        assertThat(lines.get(4))
                .contains("\"problems\":[{")
                .contains("\"rule\":\"yaml/colon-in-value\"")
                .contains("\"startLine\":2,\"startColumn\":5");
    }

    @Test
    void getShowsValuesAndTypedPosts() throws IOException {
        Path path = file("a.md", POST);
        assertThat(Run.of("get", path.toString(), "menu.main").out()).isEqualTo("{\"weight\":1}\n");
        assertThat(Run.of("get", path.toString(), "tags[0]").out()).isEqualTo("\"a\"\n");
        assertThat(Run.of("get", path.toString(), "none"))
                .extracting(Run::status)
                .isEqualTo(1);
        assertThat(Run.of("get", path.toString()).out())
                .contains("\"title\":\"Hello\"")
                .contains("\"tags\":[\"a\"]");
    }

    @Test
    void theSystemThatIsSeenIsNamedButNotTaken() throws IOException {
        Files.writeString(folder.resolve("_config.yml"), "title: A\n");
        Path path = Files.writeString(
                Files.createDirectories(folder.resolve("_posts")).resolve("2024-01-05-a.md"),
                "---\ntitle: A\ntags: a b\n---\n");
        String advice = "frontmatter: `_config.yml` tells of jekyll; `--dialect jekyll` checks for it,"
                + " `frontmatter init` keeps it in a file\n";
        assertThat(Run.of("check", path.toString()).out()).contains("type/text-for-list");
        assertThat(Run.of("check", path.toString()).err()).isEqualTo(advice);
        assertThat(Run.of("fix", path.toString()).err()).isEqualTo(advice);
        assertThat(Run.of("check", "-q", path.toString()).err()).isEmpty();
        assertThat(Run.of("check", path.toString(), "--format", "json").err()).isEmpty();
        assertThat(Run.of("check", path.toString(), "--dialect", "jekyll"))
                .isEqualTo(new Run(0, "1 file checked, nothing found\n", ""));
        Files.writeString(folder.resolve(".frontmatter.yml"), "dialect: jekyll\n");
        assertThat(Run.of("check", path.toString()).err()).isEmpty();
    }

    @Test
    void fixesThatNeedALookAreCountedApart() throws IOException {
        Path path = Files.writeString(folder.resolve("torn.md"), "---\ntitle: \"a\ntags: [b, c\n---\n");
        assertThat(Run.of("check", path.toString()).out())
                .endsWith("1 file checked: 2 errors; 2 can be fixed when unsafe fixes are asked for\n");
        assertThat(Run.of("fix", path.toString()).out()).isEqualTo("0 fixes in 0 files; 2 more with `--unsafe`\n");
        assertThat(Run.of("fix", "--unsafe", path.toString()).out()).endsWith("2 fixes in 1 file\n");
        assertThat(path).hasContent("---\ntitle: \"a\"\ntags: [b, c]\n---\n");
    }

    @Test
    void checkAndFix() throws IOException {
        Path path = file("a.md", "---\ntitle: 1.10\ndraft: yes\n---\n");
        assertThat(Run.of("check", path.toString(), "--format", "json").out())
                .contains("\"rule\":\"type/boolean-word\"");
        assertThat(Run.of("check", path.toString(), "--fail-on", "error").status())
                .isEqualTo(1);
        assertThat(Run.of("fix", path.toString(), "--diff").out())
                .contains("\n-draft: yes\n")
                .contains("\n+draft: true\n");
        assertThat(path).content().contains("draft: yes");
        assertThat(Run.of("fix", path.toString()).out()).endsWith("2 fixes in 1 file\n");
        assertThat(Run.of("fix", path.toString()).out()).isEqualTo("0 fixes in 0 files\n");
        assertThat(Run.of("check", path.toString()).status()).isZero();
    }

    @Test
    void fixWritesAllFilesOrNone() throws IOException {
        Path first = file("a.md", "---\ntitle: A\ndraft: yes\n---\n");
        Path second = file("posts/标题.md", "---\ntitle: B\ndraft: yes\n---\n");
        try (FileChannel other = FileChannel.open(second, StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            Run refused = Run.of("fix", first.toString(), second.toString(), "--all-or-nothing");
            assertThat(refused.status()).isEqualTo(2);
            assertThat(refused.err()).contains("nothing was changed").contains("somebody else is writing the file");
            assertThat(refused.out()).isEmpty();
        }
        assertThat(first).content().contains("draft: yes");
        assertThat(second).content().contains("draft: yes");
        assertThat(Run.of("fix", first.toString(), "-", "--all-or-nothing").status())
                .isEqualTo(2);
        assertThat(Run.of("fix", first.toString(), "--diff", "--all-or-nothing").status())
                .isEqualTo(2);

        Run fixed = Run.of("fix", second.getParent().toString(), first.toString(), "--all-or-nothing");
        assertThat(fixed.out()).contains("a.md:3:8").endsWith("2 fixes in 2 files\n");
        assertThat(first).content().contains("draft: true");
        assertThat(second).content().contains("draft: true");
        assertThat(Run.of("fix", first.toString(), "--all-or-nothing").out()).isEqualTo("0 fixes in 0 files\n");
    }

    @Test
    void aConfigurationWithAMistakeIsSaid() throws IOException {
        file(".frontmatter.yml", "rules:\n  type/boolean-wrod: off\n");
        Path path = file("a.md", "---\ndraft: yes\n---\n");
        Run run = Run.of("check", path.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains(".frontmatter.yml:2:3 error config/unknown-rule")
                .contains("did you mean `type/boolean-word`?");
        file(".frontmatter.yml", "rules:\n  type/boolean-word: off\n");
        assertThat(Run.of("check", path.toString()).status()).isZero();
    }

    @Test
    void roundtripOverEveryRealFile() throws IOException {
        for (Corpus.Sample sample : Corpus.everything()) {
            Path path = folder.resolve(sample.path().replaceAll("[^A-Za-z0-9._-]", "_"));
            if (path.getFileName().toString().length() < 200) {
                Files.write(path, sample.bytes());
            }
        }
        Run run = Run.of("roundtrip", folder.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("(\\d+) files, \\1 identical\n");
        assertThat(new String(run.out().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .doesNotStartWith("0 ");
    }
}
