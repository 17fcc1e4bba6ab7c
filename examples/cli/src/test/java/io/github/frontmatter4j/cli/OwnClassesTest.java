package io.github.frontmatter4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules and records that the caller brings. */
class OwnClassesTest {

    private static final String RULES = """
            package house;

            import io.github.frontmatter4j.problem.Severity;
            import io.github.frontmatter4j.source.KeyPath;
            import io.github.frontmatter4j.validation.rule.*;
            import java.util.List;

            public final class Rules implements RuleProvider, FileRule {
                @Override
                public List<Rule> rules() {
                    return List.of(this);
                }

                @Override
                public RuleInfo info() {
                    return RuleInfo.of("house/no-mood", "", Severity.ERROR, Needs.HEADER, "A post has no mood.");
                }

                @Override
                public void check(FileContext file) {
                    file.entry("mood").ifPresent(entry -> file.report(file.problem(
                            entry.key().span(), KeyPath.of("mood"), "Unexpected `mood`, expected no mood in a post")));
                }
            }
            """;

    @TempDir
    Path folder;

    private Path classes;
    private String post;

    @BeforeEach
    void compile() throws IOException {
        classes = folder.resolve("类 classes");
        post = write("content/a.md", "---\ntitle: A\nmood: fine\n---\n").toString();
        compile("house/Rules.java", RULES);
        compile("house/Page.java", "package house;\n\npublic record Page(String title, int weight) {}\n");
        write("类 classes/META-INF/services/io.github.frontmatter4j.validation.rule.RuleProvider", "house.Rules\n");
    }

    private Path write(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private void compile(String name, String text) throws IOException {
        Path source = write("java/" + name, text);
        Files.createDirectories(classes);
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", path, "-d", classes.toString(), source.toString());
        assertThat(status).isZero();
    }

    private Path jar() throws IOException {
        Path jar = folder.resolve("house.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, entries);
            }
        }
        return jar;
    }

    @Test
    void rulesFromFolderAndJar() throws IOException {
        for (Path path : List.of(classes, jar())) {
            assertThat(Run.of("check", "--class-path", path.toString(), post))
                    .as(path.toString())
                    .satisfies(run -> assertThat(run.status()).isEqualTo(Main.FINDINGS))
                    .satisfies(run -> assertThat(run.out())
                            .contains("a.md:3:1 error house/no-mood\n")
                            .contains("Unexpected `mood`, expected no mood in a post"));
            assertThat(Run.of("rules", "--class-path", path.toString()).out()).contains("house/no-mood");
            assertThat(Run.of("rules", "--class-path", path.toString(), "house/no-mood")
                            .out())
                    .isEqualTo("# house/no-mood\n\nA post has no mood.\n");
        }
        assertThat(Run.of("check", post)).isEqualTo(new Run(Main.CLEAN, "1 file checked, nothing found\n", ""));
        assertThat(Run.of("rules").out()).doesNotContain("house/no-mood");
    }

    @Test
    void configurationMayNameThem() throws IOException {
        write("content/.frontmatter.yml", "record: house.Page\nrules:\n  house/no-mood: info\n");
        assertThat(Run.of("check", "--class-path", classes.toString(), post).out())
                .contains("a.md:3:1 info house/no-mood\n")
                .contains("Unexpected key `mood`, expected a key of Page");
        Run without = Run.of("check", post);
        assertThat(without.status()).isEqualTo(Main.FAILED);
        assertThat(without.err())
                .contains("Unexpected `house.Page`, expected the name of a record that can be loaded")
                .contains("house/no-mood");
    }

    @Test
    void schemaOfARecord() {
        assertThat(Run.of("schema", "house.Page", "--class-path", classes.toString()))
                .satisfies(run -> assertThat(run.status()).as(run.err()).isEqualTo(Main.CLEAN))
                .satisfies(run -> assertThat(run.out()).contains("\"title\"", "\"weight\""));
        Run without = Run.of("schema", "house.Page");
        assertThat(without.status()).isEqualTo(Main.FAILED);
        assertThat(without.err())
                .isEqualTo(
                        "frontmatter: Unexpected class `house.Page`, expected `Post` or a record on `--class-path`\n");
    }

    @Test
    void fixesKnowThem() {
        assertThat(Run.of("fix", "--class-path", classes.toString(), post).status())
                .isEqualTo(Main.CLEAN);
    }

    @Test
    void whatIsNoClassPathIsSaid() throws IOException {
        String text = write("rules.txt", "").toString();
        for (String part : List.of(text, folder.resolve("none.jar").toString())) {
            assertThat(Run.of("check", "--class-path", classes + File.pathSeparator + part, post))
                    .isEqualTo(new Run(
                            Main.FAILED,
                            "",
                            "frontmatter: Unexpected `" + part
                                    + "` in `--class-path`, expected a jar or a folder of classes\n"));
        }
        assertThat(Run.of("check", "--class-path", "", post).err()).contains("Unexpected blank path");
    }

    @Test
    void providersThatCannotBeMadeAreSaid() throws IOException {
        write("类 classes/META-INF/services/io.github.frontmatter4j.validation.rule.RuleProvider", "house.Gone\n");
        Run run = Run.of("check", "--class-path", classes.toString(), post);
        assertThat(run.status()).isEqualTo(Main.FAILED);
        assertThat(run.err())
                .startsWith("frontmatter: Unexpected rules behind `--class-path`: ")
                .contains("house.Gone");
    }
}
