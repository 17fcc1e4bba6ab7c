package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.ContentBatch;
import io.github.frontmatter4j.ContentFile;
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
import org.jspecify.annotations.Nullable;
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
final class FixCommand implements Callable<Integer>, Shortcut.Ready {

    @Spec
    private @Nullable CommandSpec spec;

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

    /** Made by picocli. */
    FixCommand() {}

    FixCommand(CheckOptions options, WorkOptions work, List<String> paths, boolean unsafe, boolean diff) {
        this.options = options;
        this.work = work;
        this.paths = paths;
        this.unsafe = unsafe;
        this.diff = diff;
    }

    @Override
    public Integer call() throws IOException {
        return run(Streams.of(spec));
    }

    @Override
    public int run(Streams streams) throws IOException {
        if (allOrNothing && (diff || paths.contains("-"))) {
            throw new IllegalArgumentException(
                    "Unexpected `--all-or-nothing`, expected it where files are written, without `--diff` and `-`");
        }
        Path folder = allOrNothing ? commonFolder() : Path.of("");
        if (allOrNothing) {
            recover(folder, streams.err());
        }
        SiteValidator validator = options.validator(streams.err(), paths);
        if (!work.isQuiet()) {
            options.adviseDialect(streams.err(), paths);
        }
        List<Site.Entry> entries = new ArrayList<>();
        for (Site.Entry entry : Inputs.site(paths).entries()) {
            if (!validator.config().isExcluded(entry.path())) {
                entries.add(entry);
            }
        }
        Fixing fixing = new Fixing(validator, streams);
        boolean failed;
        try (Progress progress = work.progress("looked at", entries.size())) {
            failed = work.inOrder(entries, fixing, fixing, progress, streams.err()) > 0;
        }
        if (allOrNothing && failed) {
            fixing.writeNothing();
        } else if (allOrNothing) {
            fixing.writeAll(folder);
        }
        if (!diff && !work.isQuiet() && !paths.equals(List.of("-"))) {
            streams.out().println(fixing.said());
        }
        return failed ? Main.FAILED : Main.CLEAN;
    }

    /** Fixes files in any thread, and writes them in one. */
    private final class Fixing
            implements WorkOptions.Work<Site.Entry, FixRun.Result>, WorkOptions.Taker<Site.Entry, FixRun.Result> {
        private final SiteValidator validator;
        private final FixRun run;
        private final Streams streams;
        private final List<FixRun.Result> fixed = new ArrayList<>();
        private int files;
        private int fixes;
        private long more;

        Fixing(SiteValidator validator, Streams streams) {
            this.validator = validator;
            this.run = unsafe ? FixRun.unsafe(validator) : FixRun.safe(validator);
            this.streams = streams;
        }

        @Override
        public FixRun.Result on(Site.Entry entry) throws IOException {
            return run.fix(Inputs.read(validator.frontMatter(), entry), entry.path());
        }

        @Override
        public void take(Site.Entry entry, FixRun.Result result) throws IOException {
            if (entry.name().equals("-") && !diff) {
                streams.out().print(result.after().text());
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
                streams.out()
                        .print(UnifiedDiff.of(
                                entry.name(),
                                result.before().source(),
                                result.after().source()));
            } else {
                result.after().save();
                print(streams.out(), result);
            }
        }

        private void writeNothing() {
            files = 0;
            fixes = 0;
            streams.err().println("frontmatter: nothing was written, because not all files could be read");
        }

        private void writeAll(Path folder) throws IOException {
            List<ContentFile> after = new ArrayList<>();
            for (FixRun.Result result : fixed) {
                after.add(result.after());
            }
            ContentBatch.of(folder, after).save();
            for (FixRun.Result result : fixed) {
                print(streams.out(), result);
            }
        }

        private String said() {
            return fixes + (fixes == 1 ? " fix" : " fixes") + " in " + files + (files == 1 ? " file" : " files")
                    + (more > 0 ? "; " + more + " more with `--unsafe`" : "");
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

    private static void recover(Path folder, PrintWriter err) throws IOException {
        ContentBatch.Recovery recovery = ContentBatch.recover(folder);
        for (Path path : recovery.restored()) {
            err.println("frontmatter: " + path + ": put back, because the run that fixed it was ended before its end");
        }
        for (Path path : recovery.left()) {
            err.println("frontmatter: " + path
                    + ": changed since a run was ended before its end; left as it is, look at it");
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
