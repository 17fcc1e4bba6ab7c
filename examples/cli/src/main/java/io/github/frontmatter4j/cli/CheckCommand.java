package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemPrinter;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.validation.Baseline;
import io.github.frontmatter4j.validation.Report;
import io.github.frontmatter4j.validation.Site;
import io.github.frontmatter4j.validation.SiteValidator;
import io.github.frontmatter4j.validation.report.ReportParts;
import io.github.frontmatter4j.validation.report.Reporter;
import io.github.frontmatter4j.validation.report.Summary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks files and shows what is wrong. */
@Command(
        name = "check",
        description = "Checks files and shows each finding with its exact characters.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  frontmatter check content",
            "  frontmatter check content --write-baseline .frontmatter-baseline",
            "  frontmatter check content --dialect hugo@0.150 --format sarif > report.sarif",
            "  frontmatter check content --format html > report.html",
            "  frontmatter check content --class-path house-rules.jar"
        })
final class CheckCommand implements Callable<Integer>, Shortcut.Ready {

    /** The forms of a report. */
    enum Format {
        TEXT,
        JSON,
        SARIF,
        GITHUB,
        JUNIT,
        HTML;

        /** The form that a word means, or null. */
        static @Nullable Format named(String word) {
            for (Format format : values()) {
                if (format.name().equalsIgnoreCase(word)) {
                    return format;
                }
            }
            return null;
        }
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private CheckOptions options = new CheckOptions();

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files or folders; `-` for standard input")
    private List<String> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "TEXT",
            description = "text (default), json, sarif, github, junit or html")
    private Format format = Format.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "WARNING",
            description = "the mildest severity that makes the exit status 1: error, warning (default) or info")
    private Severity failOn = Severity.WARNING;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "findings that are known and not reported; by default what .frontmatter.yml says")
    private @Nullable Path baseline;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "write all findings as known ones, and report none")
    private @Nullable Path written;

    /** Made by picocli. */
    CheckCommand() {}

    CheckCommand(
            CheckOptions options,
            WorkOptions work,
            Format format,
            Severity failOn,
            @Nullable Path baseline,
            List<String> paths) {
        this.options = options;
        this.work = work;
        this.format = format;
        this.failOn = failOn;
        this.baseline = baseline;
        this.paths = paths;
    }

    @Override
    public Integer call() throws IOException {
        return run(Streams.of(spec));
    }

    @Override
    public int run(Streams streams) throws IOException {
        PrintWriter err = streams.err();
        SiteValidator validator = options.validator(err, paths);
        if (format == Format.TEXT && !work.isQuiet()) {
            options.adviseDialect(err, paths);
        }
        Site site = Inputs.site(paths);
        Path target = written;
        if (target != null) {
            return writeBaseline(checked(validator, site), target, err);
        }
        Path from = baseline != null ? baseline : options.baseline(validator.config(), paths);
        Baseline known = from != null ? Baseline.read(from) : null;
        ReportParts parts = reporter(validator).parts();
        boolean bare = format == Format.TEXT && work.isQuiet();
        Summary summary = written(validator, site, known, bare ? parts.findingsOnly() : parts, streams.out());
        return summary.hasAtLeast(failOn) ? Main.FINDINGS : Main.CLEAN;
    }

    /** Writes the report while the files are checked. */
    private Summary written(
            SiteValidator validator, Site site, @Nullable Baseline known, ReportParts parts, PrintWriter out)
            throws IOException {
        ExecutorService workers = work.workers();
        try (Progress progress = work.progress("checked", site.entries().size())) {
            return validator.withProgress(progress).write(site, workers, new Unknown(known), parts, Output.bytes(out));
        } finally {
            workers.shutdownNow();
        }
    }

    /** The findings that are reported: those that no baseline knows. */
    private record Unknown(@Nullable Baseline known) implements UnaryOperator<List<Problem>> {
        @Override
        public List<Problem> apply(List<Problem> found) {
            return known == null ? found : known.without(found);
        }
    }

    private Report checked(SiteValidator validator, Site site) {
        ExecutorService workers = work.workers();
        try (Progress progress = work.progress("checked", site.entries().size())) {
            return validator.withProgress(progress).validate(site, workers);
        } finally {
            workers.shutdownNow();
        }
    }

    private static int writeBaseline(Report report, Path target, PrintWriter err) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Baseline all = Baseline.of(report, folder == null ? target : folder);
        Files.writeString(target, all.text());
        err.println(target + ": " + all.size() + (all.size() == 1 ? " finding is" : " findings are") + " known now");
        return Main.CLEAN;
    }

    private Reporter reporter(SiteValidator validator) {
        return switch (format) {
            case TEXT -> Reporter.text(printer());
            case JSON -> Reporter.json();
            case SARIF -> Reporter.sarif(validator.rules());
            case GITHUB -> Reporter.github();
            case JUNIT -> Reporter.junit();
            case HTML -> Reporter.html(validator.rules(), Terminal.locale());
        };
    }

    private static ProblemPrinter printer() {
        return ProblemPrinter.plain().withColour(Terminal.wantsColour()).withLocale(Terminal.locale());
    }
}
