package io.github.frontmatter4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher over a tree that looks as if it were built, with a Java that says how it was called. */
class LauncherTest {

    private static final String JAVA = """
            #!/usr/bin/env bash
            case "$*" in
              -version) echo "openjdk version \\"${VERSION:-17.0.1}\\"" >&2; exit ;;
              *ArchiveClassesAtExit*)
                for word in "$@"; do
                  case $word in -XX:ArchiveClassesAtExit=*) echo archive >"${word#*=}" ;; esac
                done
                exit ;;
            esac
            printf 'LC_ALL=%s\\n' "${LC_ALL:-}"
            printf '[%s]\\n' "$@"
            exit 7
            """;

    @TempDir
    Path folder;

    private Path root;
    private Path launcher;

    private record Run(int status, String out, String err) {

        List<String> words() {
            return out.lines()
                    .filter(line -> line.startsWith("["))
                    .map(line -> line.substring(1, line.length() - 1))
                    .toList();
        }

        /** What stands behind the name of the program. */
        List<String> arguments() {
            return words().subList(words().indexOf("io.github.frontmatter4j.cli.Main") + 1, words().size());
        }
    }

    @BeforeEach
    void tree() throws IOException {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "other systems have other locales");
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")) || Files.isExecutable(Path.of("/usr/bin/bash")), "no bash");
        Path source = Path.of("../frontmatter");
        assumeTrue(Files.exists(source), "the launcher is not here");
        root = folder.resolve("a tree 树");
        launcher = root.resolve("examples/frontmatter");
        Files.createDirectories(root.resolve("examples/cli/target/lib"));
        Files.createDirectories(root.resolve("core/src/main"));
        executable(launcher, Files.readString(source));
        executable(root.resolve("jdk/bin/java"), JAVA);
        for (String name : List.of("cli.jar", "cli-sources.jar", "cli-javadoc.jar", "built")) {
            Files.createFile(root.resolve("examples/cli/target")
                    .resolve(name.startsWith("cli") ? "frontmatter4j-" + name.replace("cli", "cli-1") : name));
        }
        Files.createFile(root.resolve("examples/cli/target/lib/core.jar"));
    }

    private static void executable(Path path, String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        assertThat(path.toFile().setExecutable(true)).isTrue();
    }

    private Run run(Path program, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().put("JAVA_HOME", root.resolve("jdk").toString());
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new Run(
                status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void argumentsAndStatusPass() throws Exception {
        Run run = run(launcher, Map.of("LC_ALL", "C.UTF-8"), "set", "a b.md", "title=文 \"x\" $HOME *", "", "-");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(7);
        assertThat(run.arguments()).containsExactly("set", "a b.md", "title=文 \"x\" $HOME *", "", "-");
        String path = run.words().get(run.words().indexOf("-cp") + 1);
        assertThat(path).contains("frontmatter4j-cli-1.jar", "lib/core.jar").doesNotContain("-sources", "-javadoc");
    }

    @Test
    void aJavaThatIsTooOldOrMissingIsSaid() throws Exception {
        for (String version : List.of("1.8.0_392", "11.0.2")) {
            Run old = run(launcher, Map.of("VERSION", version), "check");
            assertThat(old.status()).isEqualTo(Main.FAILED);
            assertThat(old.err()).contains("expected 17 or newer").hasLineCount(1);
        }
        assertThat(run(launcher, Map.of("VERSION", "26-ea"), "check").status()).isEqualTo(7);
        Path bin = Files.createDirectories(folder.resolve("no java"));
        for (String tool : List.of("bash", "dirname", "find", "env")) {
            Path found = Path.of("/usr/bin", tool);
            assumeTrue(Files.exists(found));
            Files.copy(found, bin.resolve(tool), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Run none = run(launcher, Map.of("PATH", bin.toString(), "JAVA_HOME", "/nowhere"), "check");
        assertThat(none.status()).isEqualTo(Main.FAILED);
        assertThat(none.err()).startsWith("frontmatter: no Java was found").hasLineCount(1);
    }

    @Test
    void theArchiveIsMadeOnce() throws Exception {
        run(launcher, Map.of(), "check");
        try (var files = Files.list(root.resolve("examples/cli/target"))) {
            List<Path> archives =
                    files.filter(file -> file.toString().endsWith(".jsa")).toList();
            assertThat(archives).hasSize(1);
            Files.writeString(archives.get(0), "kept");
            assertThat(run(launcher, Map.of(), "check").words())
                    .contains("-XX:SharedArchiveFile=" + archives.get(0).toRealPath());
            assertThat(archives.get(0)).hasContent("kept");
        }
    }

    @Test
    void aLinkLeadsToTheTree() throws Exception {
        Path link = Files.createSymbolicLink(
                Files.createDirectories(folder.resolve("bin")).resolve("fm"), launcher);
        Path second = Files.createSymbolicLink(folder.resolve("fm2"), Path.of("bin/fm"));
        assertThat(run(link, Map.of(), "rules").arguments()).containsExactly("rules");
        assertThat(run(second, Map.of(), "rules").arguments()).containsExactly("rules");
    }

    /** Without a locale that can say them, Java cannot open files whose names are Chinese. */
    @Test
    void aLocaleThatIsNotInstalledIsReplaced() throws Exception {
        for (Map<String, String> environment : List.of(
                Map.<String, String>of(),
                Map.of("LANG", "C"),
                Map.of("LC_ALL", "POSIX"),
                Map.of("LANG", "xx_YY.UTF-8"),
                Map.of("LC_CTYPE", "xx_YY.UTF-8"))) {
            assertThat(run(launcher, environment, "check").out())
                    .as(environment.toString())
                    .startsWith("LC_ALL=C.UTF-8\n");
        }
    }

    @Test
    void theLanguageOfMessagesStays() throws Exception {
        Run replaced = run(launcher, Map.of("LANG", "xx_YY.UTF-8"), "check");
        assertThat(replaced.words()).contains("-Duser.language=xx", "-Duser.country=YY");
        assertThat(run(launcher, Map.of("LANG", "C"), "check").out()).doesNotContain("-Duser.language");
        assertThat(run(launcher, Map.of("LANG", "C.UTF-8"), "check").out())
                .doesNotContain("-Duser.language")
                .startsWith("LC_ALL=\n");
    }
}
