package io.github.frontmatter4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How files are called, and where a configuration is found. */
class SiteNamesTest {

    @TempDir
    Path folder;

    @Test
    void findingsCarryTheNameOfTheirFile() throws IOException {
        Path content = Files.createDirectories(folder.resolve("a b/内容"));
        Files.writeString(content.resolve("x.md"), "---\ndraft: yes\n---\n");
        Site site = Site.of(content).namedFrom(folder);
        assertThat(site.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.name()).isEqualTo("a b/内容/x.md"))
                .satisfies(entry -> assertThat(entry.path()).isEqualTo("x.md"));
        assertThat(SiteValidator.standard().validate(site).problems())
                .isNotEmpty()
                .allSatisfy(problem ->
                        assertThat(problem.location().source().name()).isEqualTo("a b/内容/x.md"));
        assertThat(Site.of(content)
                        .namedFrom(folder.resolve("other"))
                        .entries()
                        .get(0)
                        .name())
                .isEqualTo(content.resolve("x.md").toString());
        Files.createFile(content.resolve("there.png"));
        Files.writeString(content.resolve("y.md"), "---\ntitle: y\n---\n![a](there.png) ![b](gone.png)\n");
        assertThat(SiteValidator.standard().validate(Site.of(content).namedFrom(folder)).problems().stream()
                        .filter(problem -> problem.message().text().contains(".png")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().text()).contains("gone.png"));
        Site memory = Site.ofMemory(Map.of("m.md", ""));
        assertThat(memory.namedFrom(folder).entries()).isEqualTo(memory.entries());
    }

    @Test
    void theNearestConfigurationWins() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("a/b"));
        Path above = Files.writeString(folder.resolve(ConfigReader.FILE_NAME), "");
        assertThat(ConfigReader.nearest(deep)).contains(above);
        Path near = Files.writeString(folder.resolve("a").resolve(ConfigReader.FILE_NAME), "");
        assertThat(ConfigReader.nearest(deep)).contains(near);
        assertThat(ConfigReader.nearest(Files.writeString(deep.resolve("x.md"), "")))
                .contains(near);
    }
}
