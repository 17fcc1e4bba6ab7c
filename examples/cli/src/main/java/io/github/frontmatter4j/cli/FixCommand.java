package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.validation.FixRun;
import io.github.frontmatter4j.validation.Site;
import io.github.frontmatter4j.validation.SiteValidator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Applies proven fixes. */
@Command(
        name = "fix",
        description = "Applies proven fixes to files and prints what it did. A second run changes nothing.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  frontmatter fix content --diff", "  frontmatter fix content --unsafe"})
final class FixCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CheckOptions options = new CheckOptions();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "files or folders; `-` reads standard input and writes standard output")
    private List<String> paths = List.of();

    @Option(names = "--unsafe", description = "also apply fixes that an author should look at")
    private boolean unsafe;

    @Option(names = "--diff", description = "print the unified diff only and write nothing")
    private boolean diff;

    @Override
    public Integer call() throws IOException {
        SiteValidator validator = options.validator(spec, paths);
        FixRun run = unsafe ? FixRun.unsafe(validator) : FixRun.safe(validator);
        PrintWriter out = spec.commandLine().getOut();
        int files = 0;
        int fixes = 0;
        boolean failed = false;
        for (Site.Entry entry : Inputs.site(paths).entries()) {
            if (validator.config().isExcluded(entry.path())) {
                continue;
            }
            FixRun.Result result;
            try {
                ContentFile file = Inputs.read(validator.frontMatter(), entry);
                result = run.fix(file, entry.path());
                if (entry.name().equals("-") && !diff) {
                    out.print(result.after().text());
                    continue;
                }
                if (result.after() == file) {
                    continue;
                }
                if (diff) {
                    out.print(UnifiedDiff.of(
                            entry.name(), file.text(), result.after().text()));
                } else {
                    result.after().save();
                }
            } catch (IOException e) {
                spec.commandLine().getErr().println("frontmatter: " + Failure.explain(e));
                failed = true;
                continue;
            }
            files++;
            fixes += result.fixed().size();
            if (!diff) {
                print(out, result);
            }
        }
        if (!diff && !paths.equals(List.of("-"))) {
            out.println(fixes + (fixes == 1 ? " fix" : " fixes") + " in " + files + (files == 1 ? " file" : " files"));
        }
        return failed ? Main.FAILED : Main.CLEAN;
    }

    private static void print(PrintWriter out, FixRun.Result result) {
        for (Problem problem : result.fixed()) {
            out.println(problem.location().source().name() + ":"
                    + problem.location().start() + " " + problem.id() + ": "
                    + problem.fixes().get(0).title().text(Terminal.locale()));
        }
        for (Problem problem : result.rolledBack()) {
            out.println(problem.location().source().name() + ":"
                    + problem.location().start() + " " + problem.id()
                    + ": not fixed, because the fix would do harm together with others");
        }
    }
}
