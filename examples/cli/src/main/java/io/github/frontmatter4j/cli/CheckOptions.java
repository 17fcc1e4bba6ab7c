package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemPrinter;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.validation.ConfigReader;
import io.github.frontmatter4j.validation.RuleConfig;
import io.github.frontmatter4j.validation.RuleSet;
import io.github.frontmatter4j.validation.SiteValidator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code check} and {@code fix} have in common: dialect, configuration, and rules and records of one's own. */
final class CheckOptions {

    @Option(
            names = "--dialect",
            paramLabel = "D",
            description = "such as hugo@0.150 or jekyll: the system that the files are for")
    private @Nullable String dialect;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "configuration; by default .frontmatter.yml in the checked folder or above")
    private @Nullable Path config;

    @Mixin
    private OwnClasses own = new OwnClasses();

    CheckOptions() {}

    CheckOptions(@Nullable String dialect, @Nullable Path config) {
        this.dialect = dialect;
        this.config = config;
    }

    SiteValidator validator(PrintWriter err, List<String> paths) throws IOException {
        RuleSet rules = own.rules();
        RuleConfig chosen = RuleConfig.standard();
        Path file = file(paths);
        if (file != null) {
            chosen = read(err, rules, file);
        }
        if (dialect != null) {
            chosen = chosen.toBuilder().dialect(Dialect.named(dialect)).build();
        }
        return SiteValidator.of(rules, chosen);
    }

    /** Says which system the files seem to be for, where nobody chose one; nothing is guessed in silence. */
    void adviseDialect(PrintWriter err, List<String> paths) throws IOException {
        boolean chosen = dialect != null || paths.isEmpty() || paths.get(0).equals("-");
        if (chosen || config != null || nearest(paths).isPresent()) {
            return;
        }
        Surroundings.Found found = Surroundings.bySite(Path.of(paths.get(0))).orElse(null);
        if (found != null) {
            err.println("frontmatter: `" + found.because() + "` tells of " + found.dialect() + "; `--dialect "
                    + found.dialect() + "` checks for it, `frontmatter init` keeps it in a file");
        }
    }

    /** The baseline that the configuration names, beside its file; null if it names none. */
    @Nullable
    Path baseline(RuleConfig chosen, List<String> paths) {
        String name = chosen.baseline().orElse(null);
        Path file = name == null ? null : file(paths);
        return file == null ? null : file.toAbsolutePath().resolveSibling(name);
    }

    /** The configuration; null if there is none. */
    private @Nullable Path file(List<String> paths) {
        return config != null ? config : nearest(paths).orElse(null);
    }

    private RuleConfig read(PrintWriter err, RuleSet rules, Path file) throws IOException {
        SourceText source = SourceText.of(file.toString(), Files.readAllBytes(EditedFile.file(file.toString())));
        ConfigReader.Result result =
                new ConfigReader(rules).withRecords(own.loader()).read(source);
        boolean wrong = false;
        for (Problem problem : result.problems()) {
            err.print(ProblemPrinter.plain().print(problem));
            wrong |= problem.severity() == Severity.ERROR;
        }
        if (wrong) {
            throw new IllegalArgumentException(file + ": the configuration cannot be used");
        }
        return result.config();
    }

    private static Optional<Path> nearest(List<String> paths) {
        return paths.isEmpty() || paths.get(0).equals("-")
                ? Optional.empty()
                : ConfigReader.nearest(Path.of(paths.get(0)));
    }
}
