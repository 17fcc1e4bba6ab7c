package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.HeaderState;
import io.github.frontmatter4j.dialect.Lens;
import io.github.frontmatter4j.format.Resolution;
import io.github.frontmatter4j.validation.report.JsonReporter;
import io.github.frontmatter4j.validation.report.JsonText;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows headers as JSON, one line a file. */
@Command(
        name = "tree",
        description = "Shows the front matter of files as JSON, one line a file.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: frontmatter tree content/hello.md"})
final class TreeCommand implements Callable<Integer>, Shortcut.Ready {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files or folders; `-` for standard input")
    private List<String> paths = List.of();

    @Option(
            names = "--lens",
            paramLabel = "LENS",
            defaultValue = "core",
            description =
                    "whose reading of YAML: core, yaml11, hugo, hugo-old, jekyll, jekyll-safe, js-yaml-3, js-yaml-4")
    private String lens = "core";

    /** Made by picocli. */
    TreeCommand() {}

    TreeCommand(WorkOptions work, List<String> paths, @Nullable String lens) {
        this.work = work;
        this.paths = paths;
        this.lens = lens == null ? this.lens : lens;
    }

    @Override
    public Integer call() throws IOException {
        return run(Streams.of(spec));
    }

    @Override
    public int run(Streams streams) throws IOException {
        Trees trees = new Trees(Lens.named(lens), streams.out());
        int unread = Inputs.each(streams, FrontMatter.standard(), paths, work, "read", trees);
        return unread > 0 ? Main.FAILED : trees.broken ? Main.FINDINGS : Main.CLEAN;
    }

    /** Prints the headers. */
    private static final class Trees implements Inputs.Action {
        private final Lens lens;
        private final PrintWriter out;
        private boolean broken;

        Trees(Lens lens, PrintWriter out) {
            this.lens = lens;
            this.out = out;
        }

        @Override
        public void accept(String name, ContentFile file) {
            broken |= file.state() == HeaderState.BROKEN;
            out.println(JsonText.of(json(name, file, lens)));
        }
    }

    private static Map<String, @Nullable Object> json(String name, ContentFile file, Lens lens) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("path", name);
        if (file.state() == HeaderState.BROKEN) {
            json.put(
                    "problems", file.problems().stream().map(JsonReporter::json).toList());
        } else {
            json.put("format", file.format());
            json.put(
                    "data",
                    file.format().equals("yaml") && lens != Lens.CORE
                            ? Resolution.of(file.header(), lens::read)
                            : file.data());
        }
        return json;
    }
}
