package io.github.frontmatter4j.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README and the page beside the recipes show is what the recipes are, and what they print. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");

    private static final Pattern SHOWN =
            Pattern.compile("<!-- recipe: (\\w+) -->\n```java\n(.*?)```\n(?:\n```text\n(.*?)```\n)?", Pattern.DOTALL);

    record Shown(String name, String code, String output) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Shown> shown() throws IOException {
        List<Shown> shown = new ArrayList<>();
        for (String page : List.of("README.md", "examples/recipes/COMING-FROM.md")) {
            Matcher matcher = SHOWN.matcher(Files.readString(ROOT.resolve(page)));
            while (matcher.find()) {
                shown.add(new Shown(
                        matcher.group(1), matcher.group(2), matcher.group(3) == null ? "" : matcher.group(3)));
            }
        }
        return shown;
    }

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("shown")
    void showsTheRecipeAndItsOutput(Shown shown) throws Exception {
        String source =
                Files.readString(Path.of("src/main/java/io/github/frontmatter4j/recipes/" + shown.name() + ".java"));
        String flat = source.replaceAll("\\s+", "");
        for (String part : shown.code().split("\n\n")) {
            assertThat(flat).contains(part.replaceAll("\\s+", ""));
        }
        copy(ROOT.resolve("examples/site"), folder);
        Recipe recipe = (Recipe) Class.forName("io.github.frontmatter4j.recipes." + shown.name())
                .getConstructor()
                .newInstance();
        StringWriter out = new StringWriter();
        recipe.run(folder, new PrintWriter(out));
        assertThat(out.toString().replace(folder + "/", "")).isEqualTo(shown.output());
    }

    @Test
    void everyRecipeIsShown() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/io/github/frontmatter4j/recipes"))) {
            List<String> recipes = files.map(
                            path -> path.getFileName().toString().replace(".java", ""))
                    .filter(name -> !List.of("Recipe", "package-info").contains(name))
                    .toList();
            assertThat(shown().stream().map(Shown::name)).containsExactlyInAnyOrderElementsOf(recipes);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(path -> {
                try {
                    Path target = to.resolve(from.relativize(path).toString());
                    if (Files.isDirectory(path)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(path, target);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
