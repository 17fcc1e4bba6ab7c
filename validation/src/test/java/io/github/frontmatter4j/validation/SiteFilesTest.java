package io.github.frontmatter4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a site are kept in few bytes, in the order of their paths. */
class SiteFilesTest {

    private static void create(Path folder, String... paths) throws IOException {
        for (String path : paths) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    @Test
    void theOrderIsThatOfThePaths(@TempDir Path folder) throws IOException {
        create(
                folder,
                "a.md",
                "a/b.md",
                "a/b/c.md",
                "a-b.md",
                "a b.md",
                "a0.md",
                "Z.md",
                "文/章.md",
                "文.md",
                "\uE000.md",
                "\uD83D\uDE00.md",
                "a/b-c.md",
                "a/.hidden.md",
                ".git/x.md",
                "a/x.txt",
                "B/y.MD",
                "a/back\\slash.md");
        Site site = Site.of(folder);
        List<String> paths = site.entries().stream().map(Site.Entry::path).toList();
        assertThat(paths)
                .containsExactly(
                        "B/y.MD",
                        "Z.md",
                        "a b.md",
                        "a-b.md",
                        "a.md",
                        "a/.hidden.md",
                        "a/b-c.md",
                        "a/b.md",
                        "a/b/c.md",
                        "a/back/slash.md",
                        "a0.md",
                        "文.md",
                        "文/章.md",
                        "\uD83D\uDE00.md",
                        "\uE000.md")
                .isSorted();
        assertThat(site.entries()).allSatisfy(entry -> {
            Path disk = entry.disk().orElseThrow();
            assertThat(disk).exists();
            assertThat(entry.name()).isEqualTo(disk.toString());
            assertThat(entry.path())
                    .isEqualTo(folder.relativize(disk).toString().replace('\\', '/'));
        });
        for (int i = 0; i < paths.size(); i++) {
            assertThat(site.all().path(i)).isEqualTo(paths.get(i));
            assertThat(site.all().name(i)).isEqualTo(site.entries().get(i).name());
        }
    }

    @Test
    void aLinkThatIsAskedForIsFollowed(@TempDir Path folder) throws IOException {
        create(folder, "real/a.md", "real/b/c.md");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("real"));
        assertThat(Site.of(link).entries())
                .extracting(Site.Entry::name)
                .containsExactly(
                        link.resolve("a.md").toString(), link.resolve("b/c.md").toString());
    }

    @Test
    void oneFolderTwiceAndFilesAlone(@TempDir Path folder) throws IOException {
        create(folder, "a/x.md", "a/b/y.md", "c.md");
        Site site = Site.of(List.of(
                folder.resolve("c.md"), folder.resolve("a/b/y.md"), folder.resolve("a/b"), folder.resolve("a")));
        assertThat(site.entries())
                .extracting(Site.Entry::path)
                .containsExactly("c.md", "y.md", "y.md", "b/y.md", "x.md");
        assertThat(site.all().byName())
                .extracting(entry -> folder.relativize(Path.of(entry.name())).toString())
                .containsExactly("a/b/y.md", "a/b/y.md", "a/b/y.md", "a/x.md", "c.md");
        assertThat(site.all().only(path -> path.startsWith("y")).byName()).hasSize(2);
        SitePaths paths = new SitePaths(site.all());
        assertThat(paths).containsExactly("b/y.md", "c.md", "x.md", "y.md").hasSize(4);
        assertThat(paths.at("y.md")).hasSize(2);
        assertThat(paths.at("a.md")).isEmpty();
        assertThat(paths.at("z.md")).isEmpty();
    }

    @Property(tries = 200)
    void thePathsAreASet(@ForAll("names") List<String> some, @ForAll("names") List<String> asked) {
        Map<String, String> texts = new HashMap<>();
        some.forEach(path -> texts.put(path, ""));
        SitePaths paths = new SitePaths(Site.ofMemory(texts).all());
        assertThat(new ArrayList<>(paths)).isEqualTo(new ArrayList<>(new TreeSet<>(texts.keySet())));
        asked.forEach(path -> {
            assertThat(paths.contains(path)).isEqualTo(texts.containsKey(path));
            assertThat(paths.at(path)).hasSize(texts.containsKey(path) ? 1 : 0);
        });
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.strings().withChars("ab/-文").ofMaxLength(3).list().ofMaxSize(20);
    }
}
