package io.github.frontmatter4j.cli;

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
        description = {"Applies proven fixes to files and prints what it did.", "A second run changes nothing."},
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  frontmatter fix content --diff", "  frontmatter fix content --unsafe"})
final class FixCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CheckOptions options = new CheckOptions();

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "files or folders; `-` reads standard input and writes standard output")
    private List<String> paths = List.of();

    @Option(names = "--unsafe", description = "also apply fixes that an author should look at")
    private boolean unsafe;

    @Option(names = "--diff", description = "print the unified diff only and write nothing")
    private boolean diff;

    private int files;
    private int fixes;
    private boolean failed;

    @Override
    public Integer call() throws IOException {
        SiteValidator validator = options.validator(spec, paths);
        FixRun run = unsafe ? FixRun.unsafe(validator) : FixRun.safe(validator);
        List<Site.Entry> entries = Inputs.site(paths).entries().stream()
                .filter(entry -> !validator.config().isExcluded(entry.path()))
                .toList();
        int[] done = new int[1];
        try (Progress progress = work.progress("looked at", entries.size())) {
            work.inOrder(
                    entries,
                    entry -> run.fix(Inputs.read(validator.frontMatter(), entry), entry.path()),
                    (entry, fixing) -> {
                        take(entry, fixing);
                        progress.done(++done[0]);
                    });
        }
        if (!diff && !work.isQuiet() && !paths.equals(List.of("-"))) {
            spec.commandLine()
                    .getOut()
                    .println(fixes + (fixes == 1 ? " fix" : " fixes") + " in " + files
                            + (files == 1 ? " file" : " files"));
        }
        return failed ? Main.FAILED : Main.CLEAN;
    }

    private void take(Site.Entry entry, WorkOptions.Result<FixRun.Result> fixing) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            FixRun.Result result = fixing.get();
            if (entry.name().equals("-") && !diff) {
                out.print(result.after().text());
                return;
            }
            if (result.after() == result.before()) {
                return;
            }
            files++;
            fixes += result.fixed().size();
            if (diff) {
                out.print(UnifiedDiff.of(
                        entry.name(), result.before().text(), result.after().text()));
            } else {
                result.after().save();
                print(out, result);
            }
        } catch (IOException e) {
            spec.commandLine().getErr().println("frontmatter: " + Failure.explain(e));
            failed = true;
        }
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
