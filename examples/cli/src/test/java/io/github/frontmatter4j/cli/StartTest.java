package io.github.frontmatter4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a start makes before it can read its file: no lambda of this project is linked, which would take 6 ms for the first one
 * and more for each other, no proxy is spun for an annotation, and no parser of the command line is loaded.
 */
class StartTest {

    private static final String POST = """
            ---
            title: 春雨
            date: 2024-01-15T10:20:30+08:00
            tags:
              - 随笔
            views:
              - 617
            rank_math_robots:
              - 'a:1:{i:0;s:5:"index";}'
            ---
            昨夜下了**今年**的第一场雨。
            """;

    private static final String CONFIGURATION = """
            dialect: hugo
            baseline: known.txt
            exclude: ["drafts/**"]
            rules:
              seo/title-too-long: {severity: error, max: 50}
              date/without-zone: off
            overrides:
              - files: ["posts/**"]
                rules:
                  text/comment-glued: info
            """;

    @TempDir
    Path folder;

    /** The classes that a call loads, by their names in the log of the virtual machine. */
    private List<String> loaded(String... call) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log + ":none",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(List.of(call));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("out.txt")))
                .isLessThan(Main.FAILED);
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(line -> line.split(" ")[0]).collect(Collectors.toList());
        }
    }

    private static List<String> lambdas(List<String> classes) {
        return classes.stream()
                .filter(name -> name.contains("frontmatter4j") && name.contains("$$Lambda"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "get",
                "get title",
                "get date",
                "check",
                "check --dialect hugo",
                "check --format json",
                "check --format sarif",
                "check --format github",
                "check --format junit",
                "roundtrip"
            })
    void readsItsFileWithoutDetours(String call) throws IOException, InterruptedException {
        Path post = Files.writeString(folder.resolve("文章.md"), POST);
        List<String> words = new ArrayList<>(List.of(call.split(" ")));
        words.add(words.get(0).equals("get") ? 1 : words.size(), post.toString());
        List<String> classes = loaded(words.toArray(new String[0]));
        assertThat(classes).contains(Main.class.getName(), "io.github.frontmatter4j.ContentFile");
        assertThat(lambdas(classes)).isEmpty();
        assertThat(classes)
                .noneMatch(name -> name.contains("$Proxy"))
                .noneMatch(name -> name.startsWith("picocli.CommandLine"))
                .noneMatch(name -> name.startsWith("org.snakeyaml"))
                .noneMatch(name -> name.startsWith("org.hibernate"));
    }

    @Test
    void readsItsConfigurationWithoutDetours() throws IOException, InterruptedException {
        Files.writeString(folder.resolve(".frontmatter.yml"), CONFIGURATION);
        Path known = folder.resolve("known.txt");
        Path post = Files.writeString(folder.resolve("文章.md"), POST);
        Run.of("check", "--write-baseline", known.toString(), post.toString());
        Files.writeString(post, POST.replace("title:", "titel:"));
        List<String> classes = loaded("check", post.toString());
        assertThat(Files.readString(folder.resolve("out.txt")))
                .contains("key/near-known")
                .doesNotContain("wrapped");
        assertThat(classes).contains("io.github.frontmatter4j.validation.Baseline");
        assertThat(lambdas(classes)).isEmpty();
    }

    @Test
    void theLogTellsOfLambdas() throws IOException, InterruptedException {
        assertThat(lambdas(loaded("rules"))).isNotEmpty();
    }
}
