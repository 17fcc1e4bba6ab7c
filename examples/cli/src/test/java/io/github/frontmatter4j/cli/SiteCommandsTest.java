package io.github.frontmatter4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.markdown.LinkRef;
import io.github.frontmatter4j.markdown.MarkdownBody;
import io.github.frontmatter4j.markdown.RefSyntax;
import io.github.frontmatter4j.source.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Commands over whole sites, new files, and what is said of a wrong call. */
class SiteCommandsTest {

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private void site() throws IOException {
        file("a.md", "---\ntitle: A\ndate: 2024-01-05\ntags: [Java, 雨]\n---\n");
        file(
                "b.md",
                "---\ntitle: 7\ndate: 2024-03-01T10:00:00Z\ntags: [java, 雨]\ndraft: true\nmenu: {main: {weight: 1}}\n---\n");
        file("c.md", "+++\ntitle = \"<script>x</script>\"\ntags = [\"雨\"]\n+++\n");
        file("d.md", "no header\n");
        file("e.md", "---\nt: a: b\n---\n");
    }

    @Test
    void statsAsText() throws IOException {
        site();
        Run run = Run.of("stats", folder.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out().replace(folder + "/", "")).isEqualTo("""
                        5 files: 1 toml, 2 yaml, 1 without front matter, 1 that cannot be read
                        1 draft

                        Keys (7)
                          tags              3  list 3
                          title             3  text 2, number 1
                          date              2  date 2
                          draft             1  boolean 1
                          menu              1  map 1
                          menu.main         1  map 1
                          menu.main.weight  1  number 1

                        Conflicts (2)
                          `title` is text in 2, number in 1 (b.md:2:8)
                          tags differ by case only: `Java`, `java`

                        Tags (3)
                          雨    3  ██████████████████████████████
                          Java  1  ██████████
                          java  1  ██████████

                        Years (1)
                          2024  2  ██████████████████████████████
                          1 without a date
                        """);
    }

    @Test
    void statsAsPageAndData() throws IOException {
        site();
        String page = Run.of("stats", folder.toString(), "--html").out();
        assertThat(page)
                .contains("<h2>Posts by month <span>2</span></h2>")
                .contains("<title>2024-02: 0</title>")
                .contains("<tr class=\"conflict\"><td><code>title</code>")
                .doesNotContain("<script", "src=", "http://", "https://");
        assertThat(Run.of("stats", folder.toString(), "--format", "html").out()).isEqualTo(page);
        assertThat(Run.of("stats", folder.toString(), "--format", "json", "--jobs", "1")
                        .out())
                .contains("\"tags\":{\"雨\":3,\"Java\":1,\"java\":1}")
                .contains("\"months\":{\"2024-01\":1,\"2024-02\":0,\"2024-03\":1}");
        assertThat(StatsPage.escape("<a \"&\u202E\u0007>")).isEqualTo("&lt;a &quot;&amp;\uFFFD\uFFFD&gt;");
    }

    @Test
    void statsOfNothing() {
        assertThat(Run.of("stats", folder.toString())).isEqualTo(new Run(0, "0 files\n", ""));
        assertThat(Run.of("stats", folder.toString(), "--html").out()).endsWith("</html>\n");
    }

    @Test
    void aNewPostIsWrittenInTheWordsOfItsSystem() throws IOException {
        file("hugo.toml", "");
        Run run = Run.of(
                "new",
                folder.resolve("content").toString(),
                "--title",
                "春天: 第一场雨",
                "--date",
                "2024-03-01T10:00:00+08:00",
                "--tag",
                "随笔",
                "--slug",
                "spring");
        Path path = folder.resolve("content/spring.md");
        assertThat(run).isEqualTo(new Run(0, path + "\n", ""));
        assertThat(path)
                .content()
                .isEqualTo(
                        "---\ntitle: '春天: 第一场雨'\ndate: 2024-03-01T10:00:00+08:00\ndraft: true\nslug: spring\ntags:\n  - 随笔\n---\n\n");
        Run jekyll = Run.of(
                "new", folder.toString(), "--title", "Hello: again", "--date", "2024-03-01", "--dialect", "jekyll");
        assertThat(jekyll.out()).isEqualTo(folder.resolve("2024-03-01-hello-again.md") + "\n");
        assertThat(folder.resolve("2024-03-01-hello-again.md")).content().contains("published: false\n");
        Run zola = Run.of(
                "new",
                folder.resolve("a-quiet_post.md").toString(),
                "--dialect",
                "zola",
                "--format",
                "toml",
                "--publish");
        assertThat(zola.status()).isZero();
        assertThat(folder.resolve("a-quiet_post.md")).content().startsWith("+++\ntitle = \"A quiet post\"\n");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path path = file("a.md", "mine\n");
        Run run = Run.of("new", path.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("a.md: Unexpected file that exists, expected none; it stays as it is");
        assertThat(path).content().isEqualTo("mine\n");
        Path config = file(".frontmatter.yml", "dialect: hugo\n");
        assertThat(Run.of("init", folder.toString()).status()).isEqualTo(2);
        assertThat(config).content().isEqualTo("dialect: hugo\n");
        assertThat(Run.of("new", folder.toString()).err()).contains("expected --title or a file");
    }

    @ParameterizedTest
    @CsvSource({
        "hugo.yaml, x, hugo",
        "config.toml, baseURL = 1, hugo",
        "config.toml, base_url = 1, zola",
        "_config.yml, x, jekyll",
        "_posts/a.md, x, jekyll",
        "astro.config.mjs, x, astro",
        "docusaurus.config.ts, x, docusaurus",
        ".eleventy.js, x, eleventy",
        "mkdocs.yml, x, mkdocs",
        ".obsidian/app.json, x, obsidian",
        "x.txt, x, standard"
    })
    void initTellsTheSystemFromItsFiles(String name, String text, String dialect) throws IOException {
        file(name, text);
        Path content = file("content/a.md", "---\ntitle: a\ntitle: b\n---\n").getParent();
        Run run = Run.of("init", content.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith(content.resolve(".frontmatter.yml") + ": " + dialect);
        assertThat(content.resolve(".frontmatter.yml"))
                .content()
                .contains("\ndialect: " + dialect + "\n")
                .contains("#  header/duplicate-key: off # 1 finding\n");
        assertThat(Run.of("check", content.toString()).err()).isEmpty();
    }

    @Test
    void initKnowsAnExportByItsKeys() throws IOException {
        file("1.md", "---\ntitle: a\nrank_math_title: x\n---\n");
        assertThat(Run.of("init", folder.toString()).out())
                .endsWith(": wordpress-export (keys of WordPress in 1 of 1 headers)\n");
        String commented = Files.readString(folder.resolve(".frontmatter.yml"));
        Files.writeString(
                folder.resolve(".frontmatter.yml"),
                commented.replace("#rules:", "rules:").replace("#  ", "  ").replace("#exclude", "exclude"));
        Run check = Run.of("check", folder.toString());
        assertThat(check.err()).isEmpty();
        assertThat(check.status()).isZero();
    }

    @Test
    void theJobsDoNotChangeTheResult() throws IOException {
        for (int i : IntStream.range(0, 150).toArray()) {
            file("p" + i + ".md", "---\ntitle: " + i + "\ndraft: " + (i % 3 == 0 ? "yes" : "true") + "\n---\n");
        }
        Run one = Run.of("check", folder.toString(), "--format", "json", "--jobs", "1");
        assertThat(Run.of("check", folder.toString(), "--format", "json", "-j", "7"))
                .isEqualTo(one);
        assertThat(Run.of("roundtrip", folder.toString(), "-j", "3").out()).isEqualTo("150 files, 150 identical\n");
        Run quiet = Run.of("check", folder.toString(), "--quiet");
        assertThat(quiet.out()).contains("p0.md:").doesNotContain("files checked");
        assertThat(Run.of("fix", folder.toString(), "-q", "-j", "2").out()).doesNotContain(" fixes in ");
        assertThat(Run.of("fix", folder.toString()).out()).isEqualTo("0 fixes in 0 files\n");
    }

    @Test
    void aWrongCallIsAnsweredShortly() {
        assertThat(Run.of("check", "x", "--formt", "y"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "frontmatter: Unexpected `--formt`, expected an option of `frontmatter check`; did you mean `--format`?\nTry `frontmatter help check`.\n"));
        assertThat(Run.of("chek").err())
                .isEqualTo(
                        "frontmatter: Unexpected `chek`, expected a command; did you mean `check`?\nTry `frontmatter help`.\n");
        assertThat(Run.of("check", "x", "--format", "pdf").err())
                .startsWith(
                        "frontmatter: Unexpected `pdf` for --format, expected one of text, json, sarif, github, junit, html\n");
        assertThat(Run.of("check", "x", "--jobs", "many").err())
                .startsWith("frontmatter: Unexpected `many` for --jobs, expected a whole number\n");
        assertThat(Run.of("check", "x", "--jobs", "0").status()).isEqualTo(2);
        assertThat(Run.of("get").err()).startsWith("frontmatter: Unexpected end of the command, expected FILE\n");
        assertThat(Run.of("rename", "a", "b", "c", "d").err())
                .startsWith("frontmatter: Unexpected `d`, expected no more arguments\n");
        assertThat(Run.of("check", folder.resolve("none").toString()).err()).endsWith("none: no such file or folder\n");
        assertThat(Run.of("get", folder.toString()).err())
                .isEqualTo("frontmatter: " + folder + ": Unexpected folder, expected a file\n");
        assertThat(Run.of("check", folder.toString(), "--config", folder.toString())
                        .err())
                .endsWith(": Unexpected folder, expected a file\n");
        assertThat(Run.of("check", " ").err())
                .isEqualTo("frontmatter: Unexpected blank path, expected a file or folder\n");
        assertThat(Run.of("convert", "a.md").err())
                .startsWith(
                        "frontmatter: Unexpected end of the command, expected --to=DIALECT, --format=FORMAT or both\n");
        assertThat(Run.of().err()).contains("expected one of these").contains("Usage: frontmatter");
        assertThat(Run.of()).extracting(Run::status).isEqualTo(2);
        assertThat(Run.of("help", "chek").err()).startsWith("frontmatter: Unexpected `chek`, expected a command\n");
    }

    @Test
    void aCommandAloneIsTheOneAmongAll() {
        Parsed.line().getSubcommands().forEach((name, command) -> {
            CommandLine alone = Parsed.line(name);
            if (name.equals("help") || name.equals("completion")) {
                assertThat(alone.getSubcommands()).hasSizeGreaterThan(12);
            } else {
                assertThat(alone.getSubcommands()).containsOnlyKeys(name);
                assertThat(alone.getSubcommands().get(name).getUsageMessage()).isEqualTo(command.getUsageMessage());
            }
        });
    }

    @Test
    void everyCommandHasHelpWithAnExample() {
        CommandLine line = Parsed.line();
        List<String> names = line.getSubcommands().keySet().stream()
                .filter(name -> !name.equals("help"))
                .toList();
        assertThat(names).hasSizeGreaterThan(12);
        for (String name : names) {
            Run run = Run.of("help", name);
            assertThat(run.status()).isZero();
            assertThat(run.out()).startsWith("Usage: frontmatter " + name).contains("Example");
            assertThat(run.out().substring(run.out().indexOf("Example"))).contains("frontmatter " + name);
            assertThat(Run.of("completion").out()).contains(name);
        }
    }

    @Test
    void theCatalogueHasAPageForEachRule() {
        String markdown = Run.of("rules", "--format", "markdown").out();
        long rules = Run.of("rules").out().lines().count();
        assertThat(rules).isGreaterThan(40);
        assertThat(markdown).startsWith("# Rules\n\n" + rules + " rules.");
        MarkdownBody body = MarkdownBody.of(SourceText.of("rules.md", markdown));
        List<LinkRef> links = body.links();
        assertThat(links.stream()
                        .filter(link -> link.syntax() == RefSyntax.INLINE
                                && link.target().startsWith("#")))
                .hasSize((int) rules)
                .allSatisfy(link ->
                        assertThat(markdown).contains("<a id=\"" + link.target().substring(1) + "\"></a>"));
        assertThat(body.headings().stream().filter(heading -> heading.level() == 1))
                .hasSize(1);
        assertThat(body.headings().stream().filter(heading -> heading.level() == 2))
                .hasSize((int) rules);
    }

    @Test
    void theRehearsalChangesNothing() throws IOException {
        site();
        List<String> before = contents();
        Rehearsal.main(new String[] {folder.toString()});
        assertThat(contents()).isEqualTo(before).hasSize(5);
    }

    private List<String> contents() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                texts.add(file + " " + Files.readString(file));
            }
            return texts;
        }
    }

    @Test
    void progressIsALineThatIsWiped() {
        assertThat(Progress.line("checked", 50, 100))
                .isEqualTo("[###############...............] 50 of 100 files checked");
        assertThat(Progress.line("checked", 0, 0)).contains("0 of 0");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Progress progress = Progress.on(new PrintStream(bytes, true, StandardCharsets.UTF_8), "read", 2)) {
            progress.accept(1);
        }
        assertThat(bytes.size()).isZero();
    }
}
