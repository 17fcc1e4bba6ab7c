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

/** Links and images of files on disk, and findings of the site in a body. */
class LinksTest {

    private static final SiteValidator HUGO = SiteValidator.of(
            RuleSet.builtIn(),
            RuleConfig.standard().toBuilder().dialect(Dialect.HUGO).build());

    private static List<String> found(Site site) {
        return found(site, SiteValidator.standard());
    }

    private static List<String> found(Site site, SiteValidator validator) {
        return validator.validate(site).problems().stream()
                .filter(problem -> problem.id().value().startsWith("body/"))
                .map(problem -> problem.location().start() + " " + problem.id() + " "
                        + problem.location().source().slice(problem.location().span()))
                .toList();
    }

    @Test
    void whatIsOnTheDiskIsThere(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("other.md"), "Text\n");
        Files.createFile(folder.resolve("a tree.png"));
        Path post = Files.writeString(
                folder.resolve("a.md"),
                "---\nsize: 3\n---\n[x](other.md) [y](nowhere.md)\n\n![t](a%20tree.png) ![u](no.png)\n");
        List<String> expected = List.of("4:19 body/broken-link nowhere.md", "6:25 body/missing-image no.png");
        assertThat(found(Site.of(post))).isEqualTo(expected);
        assertThat(found(Site.of(folder))).isEqualTo(expected);
    }

    @Test
    void hugoLooksForImagesBelowItsAssetsToo(@TempDir Path folder) throws IOException {
        Path posts = Files.createDirectories(folder.resolve("content/posts"));
        Path post = Files.writeString(
                posts.resolve("a.md"), "---\nsize: 3\n---\n![t](images/a%20tree.png) ![u](images/no.png)\n");
        Files.createFile(
                Files.createDirectories(folder.resolve("assets/images")).resolve("a tree.png"));
        for (Path checked : List.of(folder, folder.resolve("content"), posts, post)) {
            assertThat(found(Site.of(checked), HUGO)).containsExactly("4:32 body/missing-image images/no.png");
            assertThat(found(Site.of(checked))).hasSize(2);
        }
    }

    @Test
    void jekyllsLinkBeginsAtTheFolderOfTheConfiguration(@TempDir Path folder) throws IOException {
        Path docs = Files.createDirectories(folder.resolve("docs/_docs/deep"));
        Files.writeString(folder.resolve("docs/_docs/变量.md"), "---\nsize: 4\n---\n");
        Path post = Files.writeString(
                docs.resolve("a.md"),
                "---\nsize: 3\n---\n[x]({% link _docs/变量.md %}) [y]({% link _docs/gone.md %})\n[z]({% link {{ page.next }}.md %})\n");
        assertThat(found(Site.of(folder))).as("no configuration: nobody knows").isEmpty();
        Files.writeString(folder.resolve("docs/_config.yml"), "title: Docs\n");
        List<String> expected = List.of("4:41 body/broken-link _docs/gone.md");
        assertThat(found(Site.of(folder))).isEqualTo(expected);
        assertThat(found(Site.of(docs))).isEqualTo(expected);
        assertThat(found(Site.of(post))).isEqualTo(expected);
    }

    @Test
    void pagesAreLookedForWhereTheWholeSiteIsKnown(@TempDir Path folder) throws IOException {
        Path posts = Files.createDirectories(folder.resolve("content/posts"));
        Path post = Files.writeString(
                posts.resolve("a.md"), "---\nsize: 3\n---\n[x]({{< ref \"gone\" >}}) [y]({{< ref \"guide\" >}})\n");
        Path guide = Files.createDirectories(folder.resolve("content/指南/guide"));
        Files.writeString(guide.resolve("index.md"), "---\nsize: 4\n---\n");
        List<String> expected = List.of("4:14 body/broken-link gone");
        assertThat(found(Site.of(folder))).isEqualTo(expected);
        assertThat(found(Site.of(folder.resolve("content")))).isEqualTo(expected);
        assertThat(found(Site.of(posts))).isEmpty();
        assertThat(found(Site.of(post))).isEmpty();
    }

    @Test
    void aCommentInTheBodySilencesFindingsOfTheSite() {
        String text =
                "---\nsize: 3\n---\n<!-- frontmatter: ignore body/broken-link -->\n[y](nowhere.md)\n\n[z](no.md)\n";
        assertThat(found(Site.ofMemory(Map.of("a.md", text)))).containsExactly("7:5 body/broken-link no.md");
    }

    @Test
    void linksOfOtherKindsAreLeftAlone() {
        String text = "[a](/x.md) [b](mailto:a@b.example) [c](../../x.md) [d](https://a.example/x.md) [e]({{ x }}.md) "
                + "[f](x.html) ![g](data:image/png;base64,AA==) ![h](//a.example/x.png)\n";
        assertThat(found(Site.ofMemory(Map.of("posts/a.md", text)))).isEmpty();
    }
}
