package io.github.frontmatter4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.dialect.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Images whose paths start at the root of the published site. */
class PublicFilesTest {

    private static final String POST = "---\nimage: /img/no.png\n---\n![树](/img/树.png?x=1) ![u](/img/no.png)\n";

    @TempDir
    Path site;

    private Path write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> found(Path checked, Dialect dialect) throws IOException {
        SiteValidator validator = SiteValidator.of(
                RuleSet.builtIn(),
                RuleConfig.standard().toBuilder().dialect(dialect).build());
        return validator.validate(Site.of(checked)).problems().stream()
                .filter(problem -> problem.id().value().endsWith("/missing-image"))
                .map(problem -> problem.location().start() + " " + problem.id() + " " + problem.message())
                .toList();
    }

    private static final List<String> BOTH = List.of(
            "2:8 url/missing-image Unexpected image `/img/no.png`, expected a file that exists",
            "4:27 body/missing-image Unexpected image `/img/no.png`, expected a file that exists");

    @ParameterizedTest
    @CsvSource({
        "hugo,       hugo.toml,                content/posts/a.md,   static/img/树.png",
        "hugo,       config/_default/hugo.yml, content/posts/a.md,   assets/img/树.png",
        "hugo,       config.yaml,              content/posts/a.md,   themes/own/static/img/树.png",
        "hugo,       hugo.json,                content/posts/a.md,   content/img/树.png",
        "zola,       config.toml,              content/posts/a.md,   static/img/树.png",
        "zola,       zola.toml,                content/posts/a.md,   content/img/树.png",
        "hexo,       _config.yml,              source/_posts/a.md,   source/img/树.png",
        "hexo,       _config.yml,              source/_posts/a.md,   themes/own/source/img/树.png",
        "jekyll,     _config.yml,              _posts/2024-01-15-a.md, img/树.png",
        "docusaurus, docusaurus.config.ts,     docs/a.md,            static/img/树.png",
        "astro,      astro.config.mjs,         src/content/a.md,     public/img/树.png"
    })
    void areLookedForWhereTheSystemPublishesThem(String name, String config, String post, String image)
            throws IOException {
        Dialect dialect = Dialect.named(name);
        String key = dialect.equals(Dialect.ZOLA)
                ? "extra:\n  image"
                : dialect.equals(Dialect.HEXO) ? "cover" : dialect.equals(Dialect.ASTRO) ? "heroImage" : "image";
        String text = POST.replace("image:", key + ":");
        Path file = write(post, text);
        write("static/.keep", "");
        write("themes/own/theme.toml", "");
        write(image, "");
        assertThat(found(file, dialect)).as("no configuration: nobody knows").isEmpty();
        write(config, "title: x\n");
        int line = text.indexOf("\n---\n") > 0 && key.contains("\n") ? 1 : 0;
        int column = key.length() - key.lastIndexOf('\n') - 1 + 3;
        List<String> expected = List.of(
                BOTH.get(0).replace("2:8", (2 + line) + ":" + column),
                BOTH.get(1).replace("4:", (4 + line) + ":"));
        assertThat(found(file, dialect)).isEqualTo(expected);
        assertThat(found(site, dialect)).isEqualTo(expected);
        assertThat(found(file, Dialect.STANDARD))
                .as("nobody says which system it is")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "staticDir = ['files']",
                "staticdir = 'files'",
                "[[module.mounts]]",
                "[module]\n[[module.imports]]\npath = 'x'",
                "theme = 'elsewhere'"
            })
    void nobodyKnowsWhatAnotherConfigurationOfHugoBringsAlong(String config) throws IOException {
        Path file = write("content/a.md", POST);
        write("static/img/树.png", "");
        write("hugo.toml", "");
        assertThat(found(file, Dialect.HUGO)).as("an empty configuration").isEmpty();
        write("hugo.toml", "title = 'x'\n");
        assertThat(found(file, Dialect.HUGO)).hasSize(2);
        write("hugo.toml", config + "\n");
        assertThat(found(file, Dialect.HUGO)).isEmpty();
    }

    @Test
    void aSiteInAFolderOfItsHostMaySayTheFolder() throws IOException {
        Path file = write("content/a.md", "---\nsize: 3\n---\n![x](/blog/img/a.png) ![y](/blog/img/b.png)\n");
        write("static/img/a.png", "");
        write("hugo.toml", "baseURL = 'https://example.org/blog/'\n");
        assertThat(found(file, Dialect.HUGO))
                .containsExactly(
                        "4:28 body/missing-image Unexpected image `/blog/img/b.png`, expected a file that exists");
    }

    @Test
    void whatLiesBesidePagesWithOtherAddressesIsNotKnown() throws IOException {
        Path file = write("content/a.md", "---\nsize: 3\n---\n![x](/2024/a/b.png) ![y](/img/b.png) ![z](/b.png)\n");
        write("static/img/a.png", "");
        write("hugo.toml", "[permalinks]\nposts = '/:year/:slug/'\n");
        assertThat(found(file, Dialect.HUGO)).hasSize(2).noneMatch(finding -> finding.contains("2024"));
    }

    @Test
    void aThemeOfJekyllBringsAssets() throws IOException {
        Path file = write("a.md", "---\nsize: 3\n---\n![x](/assets/b.png) ![y](/img/b.png)\n");
        write("_config.yml", "theme: minima\n");
        assertThat(found(file, Dialect.JEKYLL)).hasSize(1).allMatch(finding -> finding.contains("`/img/b.png`"));
        write("_config.yml", "source: src\n");
        assertThat(found(file, Dialect.JEKYLL)).isEmpty();
    }

    @Test
    void otherPathsAreLeftAlone() throws IOException {
        Path file = write(
                "content/a.md",
                "---\nimage: cover.png\nimages: [//cdn.example/x.png, '/{{ x }}.png', /feed, https://a.example/x.png]\n---\n"
                        + "![a](//cdn.example/x.png) ![b](/../x.png) ![c](/{{ x }}.png) ![d](/x)\n");
        write("static/img/a.png", "");
        write("hugo.toml", "title = 'x'\n");
        assertThat(found(file, Dialect.HUGO)).isEmpty();
    }

    @Test
    void aPathOfTheHeaderThatBeginsWithADotStartsAtTheFile() throws IOException {
        Path file = write("posts/a.md", "---\ncover:\n  image: ../img/a.png\nimage: ./b.png\n---\n");
        write("img/a.png", "");
        assertThat(found(file, Dialect.HUGO))
                .containsExactly("4:8 url/missing-image Unexpected image `b.png`, expected a file that exists");
        assertThat(found(site, Dialect.HUGO))
                .containsExactly("4:8 url/missing-image Unexpected image `posts/b.png`, expected a file that exists");
        assertThat(SiteValidator.standard()
                        .validate(Site.ofMemory(Map.of("a.md", "---\nimage: ./b.png\n---\n", "b.png", "x")))
                        .problems())
                .isEmpty();
    }
}
