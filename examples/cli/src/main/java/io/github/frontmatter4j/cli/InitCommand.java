package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.validation.ConfigReader;
import io.github.frontmatter4j.validation.Report;
import io.github.frontmatter4j.validation.RuleConfig;
import io.github.frontmatter4j.validation.RuleSet;
import io.github.frontmatter4j.validation.Site;
import io.github.frontmatter4j.validation.SiteValidator;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a configuration that fits what is there. */
@Command(
        name = "init",
        description = {
            "Writes a .frontmatter.yml for what is there.",
            "It names the system, and the rules that find something today."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A configuration that exists is never overwritten.",
            "",
            "Examples:",
            "  frontmatter init content",
            "  frontmatter init content --dialect hugo@0.150"
        })
final class InitCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", description = "the content folder; by default `.`")
    private Path folder = Path.of(".");

    @Option(names = "--dialect", paramLabel = "D", description = "the system; by default it is told from what is there")
    private @Nullable String dialect;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        Path target = folder.resolve(ConfigReader.FILE_NAME);
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(
                    target.toString(), null, "Unexpected configuration that exists, expected none; it stays as it is");
        }
        Optional<Surroundings.Found> found = dialect != null
                ? Optional.of(new Surroundings.Found(Dialect.named(dialect), "--dialect"))
                : Surroundings.detect(folder);
        Dialect chosen = found.map(Surroundings.Found::dialect).orElse(Dialect.STANDARD);
        SiteValidator validator = SiteValidator.of(
                RuleSet.builtIn(), RuleConfig.builder().dialect(chosen).build());
        Site site = Site.of(folder);
        Report report;
        ExecutorService workers = work.workers();
        try (Progress progress = work.progress("checked", site.entries().size())) {
            report = validator.withProgress(progress).validate(site, workers);
        } finally {
            workers.shutdownNow();
        }
        Files.writeString(target, text(chosen, found, report), StandardOpenOption.CREATE_NEW);
        spec.commandLine()
                .getOut()
                .println(target + ": " + chosen
                        + found.map(one -> " (" + one.because() + ")").orElse(""));
        return Main.CLEAN;
    }

    private static String text(Dialect dialect, Optional<Surroundings.Found> found, Report report) {
        StringBuilder out = new StringBuilder();
        out.append("# The system that these files are for")
                .append(found.map(one -> "; found: " + one.because())
                        .orElse("; nothing of a particular system was found"))
                .append(".\ndialect: ")
                .append(dialect)
                .append(
                        "\n\n# Files to leave out, as patterns of paths inside this folder.\n#exclude: [\"drafts/**\"]\n\n")
                .append(
                        "# How much findings matter: error, warning, info or off. `frontmatter rules` lists all rules.\n");
        Map<String, Integer> counts = new TreeMap<>();
        for (Problem problem : report.problems()) {
            counts.merge(problem.id().value(), 1, Integer::sum);
        }
        if (counts.isEmpty()) {
            return out.append("# None found anything when this file was written.\n#rules:\n#  type/typed-text: off\n")
                    .toString();
        }
        out.append("# These found something when this file was written.\n#rules:\n");
        counts.forEach((id, count) -> out.append("#  ")
                .append(id)
                .append(": off # ")
                .append(count)
                .append(count == 1 ? " finding\n" : " findings\n"));
        return out.toString();
    }
}
