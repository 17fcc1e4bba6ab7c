package io.github.frontmatter4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.Rule;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import io.github.frontmatter4j.validation.rule.SiteContext;
import io.github.frontmatter4j.validation.rule.SiteRule;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with rules, configurations and folders is said, and never stops the rest. */
class BadInputTest {

    @TempDir
    Path folder;

    /** A rule with a fault of its own. */
    static final class Throwing implements FileRule {
        @Override
        public RuleInfo info() {
            return RuleInfo.of("house/throws", "", Severity.ERROR, Needs.HEADER, "Throws.");
        }

        @Override
        public void check(FileContext file) {
            throw new IllegalStateException("no luck");
        }
    }

    /** A rule for sites that never ends its own calls. */
    static final class Endless implements SiteRule {
        @Override
        public RuleInfo info() {
            return RuleInfo.of("house/endless", "", Severity.ERROR, Needs.SITE, "Calls itself.");
        }

        @Override
        public void check(SiteContext site) {
            check(site);
        }
    }

    private Path file(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private static List<String> found(Report report) {
        return report.problems().stream()
                .map(problem -> problem.location().source().name().replaceAll(".*/", "") + " " + problem.id())
                .toList();
    }

    @Test
    void aPatternThatIsNoneIsAProblemAndTheOthersCount() {
        ConfigReader.Result result = new ConfigReader(RuleSet.builtIn())
                .read(SourceText.of(
                        ConfigReader.FILE_NAME,
                        "exclude: ['a[', 'drafts/**']\noverrides:\n  - files: '[/]{'\n    rules: {}\n"));
        assertThat(result.problems())
                .extracting(problem -> problem.message().text())
                .containsExactly(
                        "Unexpected pattern `a[`, expected one such as `drafts/**` or `**/*.{md,html}`",
                        "Unexpected pattern `[/]{`, expected one such as `drafts/**` or `**/*.{md,html}`");
        assertThat(result.config().isExcluded("drafts/a.md")).isTrue();
        assertThat(result.config().isExcluded("a[")).isFalse();
        assertThatThrownBy(() -> RuleConfig.builder().exclude("{"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Unexpected pattern `{`");
        assertThatThrownBy(() -> new RuleConfig.Override(List.of("["), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRuleThatThrowsIsAFindingAndTheOthersRun() {
        List<Rule> rules = new ArrayList<>(RuleSet.builtIn().rules());
        rules.add(0, new Throwing());
        rules.add(0, new Endless());
        Report report = SiteValidator.of(RuleSet.of(rules), RuleConfig.standard())
                .validate(Site.ofMemory(Map.of("a.md", "---\ntitle: 1.10\n---\n", "b.md", "---\ndraft: yes\n---\n")));
        assertThat(found(report))
                .containsExactlyInAnyOrder(
                        "a.md rule/crashed",
                        "a.md type/typed-text",
                        "b.md rule/crashed",
                        "b.md type/boolean-word",
                        "(site) rule/crashed");
        assertThat(report.problems())
                .filteredOn(problem -> problem.id().value().equals("rule/crashed"))
                .extracting(problem -> problem.message().text())
                .anySatisfy(text -> assertThat(text).contains("no luck").contains("house/throws"))
                .anySatisfy(
                        text -> assertThat(text).contains("StackOverflowError").contains("house/endless"));
    }

    @Test
    void linksAreFollowedInsideOnly(@TempDir Path outside) throws IOException {
        file("posts/a.md", "---\ntitle: 1.10\n---\n");
        Files.writeString(outside.resolve("secret.md"), "---\ntitle: 1.10\n---\n");
        Files.createSymbolicLink(folder.resolve("posts/loop"), folder);
        Files.createSymbolicLink(folder.resolve("posts/self.md"), folder.resolve("posts/self.md"));
        Files.createSymbolicLink(folder.resolve("posts/gone.md"), folder.resolve("nothing.md"));
        Files.createSymbolicLink(folder.resolve("posts/out.md"), outside.resolve("secret.md"));
        Files.createSymbolicLink(folder.resolve("outside"), outside);
        Files.createSymbolicLink(folder.resolve("posts/b.md"), folder.resolve("posts/a.md"));
        Report report = SiteValidator.standard().validate(Site.of(folder));
        assertThat(found(report))
                .containsExactlyInAnyOrder(
                        "a.md type/typed-text",
                        "b.md type/typed-text",
                        "b.md site/duplicate-title",
                        "self.md file/skipped",
                        "gone.md file/skipped",
                        "out.md file/skipped",
                        "outside file/skipped");
        assertThat(report.files()).isEqualTo(2);
    }

    @Test
    void aFileThatCannotBeReadIsAFinding() throws IOException {
        Path gone = file("a.md", "---\ntitle: A\n---\n");
        file("b.md", "---\ntitle: 1.10\n---\n");
        Site site = Site.of(folder);
        Files.delete(gone);
        assertThat(found(SiteValidator.standard().validate(site)))
                .containsExactly("a.md file/unreadable", "b.md type/typed-text");
    }

    @Test
    void aHugeFileIsAFindingAndIsNotRead() throws IOException {
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("huge.md").toFile(), "rw")) {
            huge.setLength(200L << 20);
        }
        file("b.md", "---\ntitle: 1.10\n---\n");
        for (Site site : List.of(Site.of(folder), Site.of(folder).namedFrom(folder))) {
            assertThat(found(SiteValidator.standard().validate(site)))
                    .containsExactlyInAnyOrder("huge.md file/too-large", "b.md type/typed-text");
        }
    }

    @Test
    void aHundredThousandFiles() {
        Map<String, String> files = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            files.put("posts/" + i + ".md", i % 1000 == 0 ? "---\ndraft: yes\n---\n" : "---\nsize: 3\n---\n");
        }
        ExecutorService workers = Executors.newFixedThreadPool(2);
        Report report = SiteValidator.standard().validate(Site.ofMemory(files), workers);
        workers.shutdown();
        assertThat(report.files()).isEqualTo(100_000);
        assertThat(report.problems()).hasSize(100).isSortedAccordingTo(Problem.ORDER);
    }

    // ---- configuration

    /** A record that headers have to fit. */
    public record Page(@Size(max = 5) String title, int weight) {}

    /** A record that no header can be read into. */
    public record Unreadable(Thread thread) {}

    private static List<String> config(String text) {
        return new ConfigReader(RuleSet.builtIn())
                .withRecords(BadInputTest.class.getClassLoader()).read(SourceText.of("c", text)).problems().stream()
                        .map(Problem::toString)
                        .toList();
    }

    @Test
    void mistakesOfAConfigurationAreAtTheirPlaces() {
        assertThat(config("rules:\n  type/typed-txt: off\n"))
                .singleElement()
                .asString()
                .startsWith("c:2:3 error config/unknown-rule");
        assertThat(config("rules: {type/typed-text: loud}\n"))
                .singleElement()
                .asString()
                .startsWith("c:1:26 error config/wrong-value");
        assertThat(config("record: org.example.Nothing\n"))
                .containsExactly(
                        "c:1:9 error config/wrong-value: Unexpected `org.example.Nothing`, expected the name of a record that can be loaded");
        assertThat(config("record: java.lang.String\n"))
                .containsExactly(
                        "c:1:9 error config/wrong-value: Unexpected class `java.lang.String`, expected a record");
        assertThat(config("record: " + Unreadable.class.getName() + "\n"))
                .singleElement()
                .asString()
                .startsWith("c:1:9 error config/wrong-value: Unexpected record `")
                .contains("Thread");
        assertThat(new ConfigReader(RuleSet.builtIn())
                        .read(SourceText.of("c", "record: org.example.Page\n"))
                        .problems())
                .hasSize(1);
    }

    @Test
    void aRecordOfTheConfigurationIsChecked() {
        ConfigReader.Result result = new ConfigReader(RuleSet.builtIn())
                .withRecords(BadInputTest.class.getClassLoader())
                .read(SourceText.of("c", "record: " + Page.class.getName() + "\n"));
        assertThat(result.problems()).isEmpty();
        Report report = SiteValidator.of(RuleSet.builtIn(), result.config())
                .validate(Site.ofMemory(Map.of(
                        "a.md", "---\ntitle: Too long\nweight: heavy\n---\n",
                        "b.md", "---\ntitle: Too long\nweight: 3\n---\n",
                        "c.md", "---\ntitle: [\n---\n")));
        assertThat(report.problems())
                .extracting(problem -> problem.location() + " " + problem.id())
                .contains("a.md:3:9 type/not-a-number", "b.md:2:8 bean/size");
    }
}
