package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.ContentBatch;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.validation.FixRun;
import io.github.frontmatter4j.validation.Site;
import io.github.frontmatter4j.validation.SiteValidator;
import io.github.frontmatter4j.validation.report.Summary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        footer = {
            "",
            "Examples:",
            "  frontmatter fix content --diff",
            "  frontmatter fix content --unsafe",
            "  frontmatter fix content --all-or-nothing"
        })
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

    @Option(
            names = "--all-or-nothing",
            description = "write all fixed files or none: where one cannot be written, those before it are put back")
    private boolean allOrNothing;

    private final List<FixRun.Result> fixed = new ArrayList<>();
    private int files;
    private int fixes;
    private long more;
    private boolean failed;

    @Override
    public Integer call() throws IOException {
        if (allOrNothing && (diff || paths.contains("-"))) {
            throw new IllegalArgumentException(
                    "Unexpected `--all-or-nothing`, expected it where files are written, without `--diff` and `-`");
        }
        Path folder = allOrNothing ? commonFolder() : Path.of("");
        if (allOrNothing) {
            recover(folder);
        }
        SiteValidator validator = options.validator(spec, paths);
        if (!work.isQuiet()) {
            options.adviseDialect(spec.commandLine().getErr(), paths);
        }
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
                        progress.accept(++done[0]);
                    });
        }
        if (allOrNothing) {
            writeAll(folder);
        }
        if (!diff && !work.isQuiet() && !paths.equals(List.of("-"))) {
            spec.commandLine()
                    .getOut()
                    .println(fixes + (fixes == 1 ? " fix" : " fixes") + " in " + files
                            + (files == 1 ? " file" : " files")
                            + (more > 0 ? "; " + more + " more with `--unsafe`" : ""));
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
            more += unsafe ? 0 : Summary.of(1).with(result.left()).unsafelyFixable();
            if (result.after() == result.before()) {
                return;
            }
            files++;
            fixes += result.fixed().size();
            if (allOrNothing) {
                fixed.add(result);
            } else if (diff) {
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

    /** The folder that all paths of the call lie in, so that the same call finds what it left behind. */
    private Path commonFolder() throws IOException {
        Path common = folder(paths.get(0));
        for (String text : paths) {
            Path folder = folder(text);
            for (Path up = common; up != null; up = up.getParent()) {
                common = up;
                if (folder.startsWith(up)) {
                    break;
                }
            }
        }
        return common;
    }

    private static Path folder(String text) throws IOException {
        Path path = Inputs.path(text).toRealPath();
        return Files.isDirectory(path) ? path : path.resolveSibling("").toRealPath();
    }

    private void recover(Path folder) throws IOException {
        ContentBatch.Recovery recovery = ContentBatch.recover(folder);
        PrintWriter err = spec.commandLine().getErr();
        for (Path path : recovery.restored()) {
            err.println("frontmatter: " + path + ": put back, because the run that fixed it was ended before its end");
        }
        for (Path path : recovery.left()) {
            err.println("frontmatter: " + path
                    + ": changed since a run was ended before its end; left as it is, look at it");
        }
    }

    private void writeAll(Path folder) throws IOException {
        if (failed) {
            fixed.clear();
            files = 0;
            fixes = 0;
            spec.commandLine()
                    .getErr()
                    .println("frontmatter: nothing was written, because not all files could be read");
            return;
        }
        ContentBatch.of(folder, fixed.stream().map(FixRun.Result::after).toList())
                .save();
        fixed.forEach(result -> print(spec.commandLine().getOut(), result));
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
