package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads every file and writes it back in memory without an edit. */
@Command(
        name = "roundtrip",
        description = {
            "Proves that reading and writing keeps every byte.",
            "Reads files, writes them back in memory without an edit and compares the bytes."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example: frontmatter roundtrip content"})
final class RoundtripCommand implements Callable<Integer>, Shortcut.Ready {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files or folders; `-` for standard input")
    private List<String> paths = List.of();

    /** Made by picocli. */
    RoundtripCommand() {}

    RoundtripCommand(WorkOptions work, List<String> paths) {
        this.work = work;
        this.paths = paths;
    }

    @Override
    public Integer call() throws IOException {
        return run(Streams.of(spec));
    }

    @Override
    public int run(Streams streams) throws IOException {
        Comparison all = new Comparison(streams.out());
        int unread = Inputs.each(streams, FrontMatter.standard(), paths, work, "read", all);
        streams.out().println(all.files + " files, " + all.identical + " identical");
        return unread > 0 ? Main.FAILED : all.identical < all.files ? Main.FINDINGS : Main.CLEAN;
    }

    /** Names the files that differ. */
    private static final class Comparison implements Inputs.Action {
        private final PrintWriter out;
        private int files;
        private int identical;

        Comparison(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void accept(String name, ContentFile file) {
            files++;
            if (isIdentical(file)) {
                identical++;
            } else {
                out.println(name);
            }
        }
    }

    /** The bytes put together again from the parts that reading gave: what is before the body, and the body. */
    private static boolean isIdentical(ContentFile file) {
        SourceText source = file.source();
        byte[] bytes = source.bytes();
        if (!file.edit().apply().source().sameBytes(source)) {
            return false;
        }
        if (source.malformedAt().isPresent()) {
            return Arrays.equals(bytes, file.source().bytes());
        }
        Span body = file.bodySpan();
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.writeBytes(source.slice(new Span(0, body.start())).getBytes(StandardCharsets.UTF_8));
        out.writeBytes(file.body().getBytes(StandardCharsets.UTF_8));
        return Arrays.equals(bytes, out.toByteArray());
    }
}
