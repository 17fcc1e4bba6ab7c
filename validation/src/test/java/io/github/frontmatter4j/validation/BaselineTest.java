package io.github.frontmatter4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.frontmatter4j.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

    private static final Path HERE = Path.of("");

    private static Report check(String text) {
        return SiteValidator.standard().validate(Site.ofMemory(Map.of("posts/a\tb.md", text)));
    }

    @Test
    void knowsWhatItWasMadeOf() {
        Report old = check("---\ntitle: 1.10\ndraft: yes\n---\n");
        Baseline baseline = Baseline.of(old, HERE);
        assertThat(old.problems()).hasSize(2);
        assertThat(baseline.size()).isEqualTo(2);
        assertThat(baseline.without(old).problems()).isEmpty();
        assertThat(baseline.without(old).files()).isEqualTo(1);
    }

    @Test
    void linesMayMove() {
        Baseline baseline = Baseline.of(check("---\ntitle: 1.10\ndraft: yes\n---\n"), HERE);
        assertThat(baseline.without(check("---\n# a comment\nsize: 3\ndraft:  yes\n\ntitle: 1.10\n---\n"))
                        .problems())
                .isEmpty();
    }

    @Test
    void whatIsNewIsReported() {
        Baseline baseline = Baseline.of(check("---\ntitle: 1.10\n---\n"), HERE);
        assertThat(baseline.without(check("---\ntitle: 1.10\ndraft: yes\n---\n"))
                        .problems())
                .singleElement()
                .asString()
                .contains("type/boolean-word");
        assertThat(baseline.without(check("---\ntitle: 1.20\n---\n")).problems())
                .hasSize(1);
    }

    @Test
    void theSameWordsAreCounted() {
        Baseline baseline = Baseline.of(check("---\ntags:\n  - 1\n---\n"), HERE);
        assertThat(baseline.without(check("---\ntags:\n  - 1\ncategories:\n  - 1\n---\n"))
                        .problems())
                .hasSize(1);
    }

    @Test
    void isReadBack() {
        Report old = check("---\ntitle: 1.10\nslug: \"\\U\"\ndescription: a\\b: c\n---\n");
        assertThat(old.problems()).isNotEmpty();
        Baseline baseline = Baseline.of(old, HERE);
        Baseline again = Baseline.parse("baseline", baseline.text(), HERE);
        assertThat(again.text()).isEqualTo(baseline.text());
        assertThat(again.without(old).problems()).isEmpty();
    }

    @Test
    void aWrongLineIsNamed() {
        assertThatThrownBy(() -> Baseline.parse("base.txt", "# head\n1\tx/y\ta.md\tz\nnonsense\n", HERE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("base.txt:3: Unexpected `nonsense`");
    }

    @Test
    void pathsStartAtItsFolder(@TempDir Path folder) throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("a.md"), "---\ntitle: 1.10\n---\n");
        Report report = SiteValidator.standard().validate(Site.of(content));
        Path file = folder.resolve("known.txt");
        Files.writeString(file, Baseline.of(report, folder).text());
        assertThat(Files.readString(file)).contains("\tcontent/a.md\ttitle: 1.10\n");
        Report again = SiteValidator.standard().validate(Site.of(content.resolve("../content/a.md")));
        assertThat(again.problems()).hasSize(1);
        assertThat(Baseline.read(file).without(again).problems()).isEmpty();
    }

    @Test
    void theConfigurationNamesIt() {
        ConfigReader reader = new ConfigReader(RuleSet.builtIn());
        assertThat(reader.read(SourceText.of("c", "baseline: known.txt\n"))
                        .config()
                        .baseline())
                .hasValue("known.txt");
        assertThat(reader.read(SourceText.of("c", "baseline: [a]\n")).problems())
                .singleElement()
                .asString()
                .contains("c:1:11");
    }
}
