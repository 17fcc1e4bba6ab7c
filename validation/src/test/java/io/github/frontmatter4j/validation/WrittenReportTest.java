package io.github.frontmatter4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.problem.ProblemPrinter;
import io.github.frontmatter4j.validation.report.Reporter;
import io.github.frontmatter4j.validation.report.Summary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that is written while the files are checked is the report that is made of all findings at the end. */
class WrittenReportTest {

    @TempDir
    private Path folder;

    @Test
    void findingsOfTheSiteStandAtTheirFiles() throws IOException {
        for (int i = 0; i < 60; i++) {
            write(
                    "b/post-" + i + ".md",
                    "---\ntitle: Same\ndate: 2024-1-" + (1 + i % 28) + "\nviews:\n  - " + i + "\n---\n");
        }
        write("a.md", "---\ntitle: Other\n---\n[gone](b/gone.md) and [there](b/post-1.md#nowhere)\n");
        write("c.md", "---\ntitle: \"open\n---\n");
        Files.createSymbolicLink(folder.resolve("b/z.md"), Path.of("nothing.md"));
        Files.createSymbolicLink(folder.resolve("zz.md"), Path.of("nothing.md"));
        Site site = Site.of(List.of(folder.resolve("c.md"), folder, folder.resolve("b/post-7.md")));

        String text = same(site, Reporter.json());
        assertThat(text).contains("site/duplicate-title", "body/broken-link", "file/skipped", "date/uncommon-form");
        same(site, Reporter.text(ProblemPrinter.plain()));
        same(site, Reporter.github());
        same(site, Reporter.sarif(RuleSet.builtIn()));
        same(site, Reporter.junit());
        same(site, Reporter.html(RuleSet.builtIn()));
    }

    @Test
    void moreThanTheMemoryOfTheSpool() throws IOException {
        String views = "views:\n  - " + "\uD83D\uDE00\u672A".repeat(60) + "\n";
        for (int i = 0; i < 3_000; i++) {
            String title = i % 500 == 3 ? "Same" : "Title " + i;
            write(i % 50 + "/" + i + ".md", "---\ntitle: " + title + "\n" + views + "---\n");
        }
        same(Site.of(folder), Reporter.sarif(RuleSet.builtIn()));
        same(Site.of(folder), Reporter.junit());
        String text = same(Site.of(folder), Reporter.text(ProblemPrinter.plain()));
        assertThat(text.length()).isGreaterThan(1_200_000);
        assertThat(text).contains("site/duplicate-title");
    }

    @Test
    void nothingFound() throws IOException {
        write("a.md", "---\ntitle: A\n---\n");
        assertThat(same(Site.of(folder), Reporter.json())).isEqualTo("[]\n");
        assertThat(same(Site.of(folder), Reporter.sarif(RuleSet.builtIn()))).endsWith(",\"results\":[]}]}\n");
        assertThat(same(Site.of(folder), Reporter.junit())).contains("tests=\"1\" failures=\"0\"");
        assertThat(same(Site.of(folder), Reporter.html(RuleSet.builtIn()))).contains("nothing found");
        assertThat(same(Site.of(folder), Reporter.text(ProblemPrinter.plain())))
                .isEqualTo("1 file checked, nothing found\n");
    }

    @Test
    void aBaselineIsAskedFileByFile() throws IOException {
        write("a.md", "---\ntitle: A\nviews:\n  - 1\n---\n");
        write("b.md", "---\ntitle: A\nviews:\n  - 1\n---\n");
        Site site = Site.of(folder);
        SiteValidator validator = SiteValidator.standard();
        Baseline known = Baseline.of(validator.validate(site), folder);
        write("b.md", "---\ntitle: A\nviews:\n  - 1\npost_views_count:\n  - 2\n---\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Summary summary = validator.write(
                site, Runnable::run, known::without, Reporter.github().parts(), out);
        assertThat(summary.findings()).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(Reporter.github().render(known.without(validator.validate(site))))
                .contains("b.md,line=6");
    }

    @Test
    void filesThatChangeWhileTheyAreChecked() throws IOException {
        for (Reporter reporter : List.of(
                Reporter.text(ProblemPrinter.plain()),
                Reporter.json(),
                Reporter.sarif(RuleSet.builtIn()),
                Reporter.github(),
                Reporter.junit(),
                Reporter.html(RuleSet.builtIn()))) {
            assertThat(changed(reporter, () -> write("b.md", "")))
                    .contains("b.md", "second page with the title")
                    .doesNotContain("file/unreadable");
            assertThat(changed(reporter, () -> write("b.md", "---\n"))).contains("b.md", "fence/unclosed");
            assertThat(changed(reporter, () -> write("b.md", "---\ntitle: \"open\n---\n")))
                    .contains("yaml/unclosed-quote");
            assertThat(changed(reporter, () -> Files.delete(folder.resolve("b.md"))))
                    .contains("file/unreadable", "second page with the title");
        }
        assertThat(changed(Reporter.text(ProblemPrinter.plain()), () -> Files.delete(folder.resolve("b.md"))))
                .contains("b.md:1:1 warning site/duplicate-title")
                .contains("a.md:3:8\n  3 | title: Same\n");
    }

    private interface Change {
        void make() throws IOException;
    }

    /** The report about two posts, the second of which changes after it was read and before the site is judged. */
    private String changed(Reporter reporter, Change change) throws IOException {
        write("a.md", "---\ndate: 2024-01-05\ntitle: Same\n---\n");
        write("b.md", "---\ndate: 2024-01-05\ntitle: Same\n---\n");
        SiteValidator validator = SiteValidator.standard().withProgress(done -> {
            try {
                change.make();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        validator.write(Site.of(folder), Runnable::run, UnaryOperator.identity(), reporter.parts(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String same(Site site, Reporter reporter) throws IOException {
        SiteValidator validator = SiteValidator.standard();
        Report report = validator.validate(site);
        ExecutorService workers = Executors.newFixedThreadPool(3);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Summary summary = validator.write(site, workers, UnaryOperator.identity(), reporter.parts(), out);
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(reporter.render(report));
            assertThat(summary).isEqualTo(Summary.of(report.files()).with(report.problems()));
            return out.toString(StandardCharsets.UTF_8);
        } finally {
            workers.shutdownNow();
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
