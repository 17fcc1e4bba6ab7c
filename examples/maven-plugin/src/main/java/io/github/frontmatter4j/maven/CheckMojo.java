package io.github.frontmatter4j.maven;

import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.validation.Baseline;
import io.github.frontmatter4j.validation.Report;
import io.github.frontmatter4j.validation.Site;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks the content files against the rules, shows each finding with its exact characters and stops the build if there
 * is one at or above the threshold. Reports lie in {@code target/frontmatter}. What was clean and has not changed since
 * is not checked again.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ContentMojo {

    /** The mildest severity that stops the build: {@code error}, {@code warning}, {@code info}, or {@code never}. */
    @Parameter(property = "frontmatter.failOn", defaultValue = "warning")
    private String failOn = "warning";

    /** The reports to write: {@code html}, {@code sarif}, {@code json}, {@code junit}, {@code text}. */
    @Parameter(property = "frontmatter.reportFormats", defaultValue = "html")
    private List<String> reportFormats = List.of("html");

    /** Findings that are known and not reported; without it, what the configuration says. */
    @Parameter(property = "frontmatter.baseline")
    private @Nullable File baseline;

    /** Whether to check even what was clean and has not changed since. */
    @Parameter(property = "frontmatter.force", defaultValue = "false")
    private boolean force;

    /** Made by Maven. */
    public CheckMojo() {}

    @Override
    void work(Path content, Setup setup) throws IOException, MojoExecutionException, MojoFailureException {
        Optional<Severity> threshold = threshold();
        Set<ReportForm> forms = forms();
        Optional<Path> known = known(setup);
        Path folder = target().resolve("frontmatter");
        Fingerprint now = Fingerprint.of(content, setup, known, failOn + " " + forms);
        Path clean = folder.resolve("clean.sha256");
        if (!force && now.isIn(clean) && forms.stream().allMatch(form -> Files.exists(form.in(folder)))) {
            getLog().info("Front matter: nothing changed since the last check of " + relative(content)
                    + ", which was clean");
            return;
        }
        Files.createDirectories(folder);
        Files.deleteIfExists(clean);
        Report report = report(content, setup, known);
        report.problems().forEach(this::log);
        List<String> written = new ArrayList<>();
        for (ReportForm form : forms) {
            Files.writeString(
                    form.in(folder), form.reporter(setup.validator().rules()).render(report));
            written.add(relative(form.in(folder)));
        }
        String summary = summary(report, content);
        String where = written.isEmpty() ? "" : "; see " + String.join(", ", written);
        if (threshold.isPresent() && report.hasAtLeast(threshold.get())) {
            throw new MojoFailureException("Front matter: " + summary + where);
        }
        getLog().info("Front matter: " + summary + where);
        if (report.problems().isEmpty()) {
            now.writeTo(clean);
        }
    }

    private Optional<Path> known(Setup setup) throws MojoExecutionException {
        Optional<Path> file = baseline != null
                ? Optional.of(baseline.toPath())
                : setup.validator()
                        .config()
                        .baseline()
                        .flatMap(name -> setup.config().map(config -> config.resolveSibling(name)));
        if (file.isPresent() && !Files.isRegularFile(file.get())) {
            throw new MojoExecutionException(
                    "Unexpected baseline `" + relative(file.get()) + "`, expected a file that exists");
        }
        return file;
    }

    private Report report(Path content, Setup setup, Optional<Path> known) throws IOException, MojoExecutionException {
        Site site = Site.of(content);
        // a baseline finds files by their names, and relative ones begin where the process was started
        boolean named = known.isEmpty() || base().equals(Path.of("").toAbsolutePath());
        Report report = setup.validator().validate(named ? site.namedFrom(base()) : site);
        if (known.isEmpty()) {
            return report;
        }
        try {
            return Baseline.read(known.get()).without(report);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private Optional<Severity> threshold() throws MojoExecutionException {
        return switch (failOn.toLowerCase(Locale.ROOT)) {
            case "never" -> Optional.empty();
            case "error" -> Optional.of(Severity.ERROR);
            case "warning" -> Optional.of(Severity.WARNING);
            case "info" -> Optional.of(Severity.INFO);
            default ->
                throw new MojoExecutionException(
                        "Unexpected failOn `" + failOn + "`, expected `error`, `warning`, `info` or `never`");
        };
    }

    private Set<ReportForm> forms() throws MojoExecutionException {
        Set<ReportForm> forms = new LinkedHashSet<>();
        for (String name : reportFormats) {
            forms.add(ReportForm.named(name)
                    .orElseThrow(() -> new MojoExecutionException(
                            "Unexpected report format `" + name + "`, expected one of " + ReportForm.names())));
        }
        return forms;
    }

    private String summary(Report report, Path content) {
        StringBuilder out = new StringBuilder(counted(report.files(), "file"))
                .append(" in ")
                .append(relative(content))
                .append(" checked, ");
        if (report.problems().isEmpty()) {
            return out.append("nothing found").toString();
        }
        String comma = "";
        for (Severity severity : Severity.values()) {
            long count = report.count(severity);
            if (count > 0) {
                out.append(comma)
                        .append(severity == Severity.INFO ? count + " info" : counted(count, severity.label()));
                comma = ", ";
            }
        }
        return out.toString();
    }

    static String counted(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
