package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
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
final class RoundtripCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files or folders; `-` for standard input")
    private List<String> paths = List.of();

    @Override
    public Integer call() throws IOException {
        int[] counts = new int[2];
        int unread = Inputs.each(spec, FrontMatter.standard(), paths, work, "read", (name, file) -> {
            counts[0]++;
            if (isIdentical(file)) {
                counts[1]++;
            } else {
                spec.commandLine().getOut().println(name);
            }
        });
        spec.commandLine().getOut().println(counts[0] + " files, " + counts[1] + " identical");
        return unread > 0 ? Main.FAILED : counts[1] < counts[0] ? Main.FINDINGS : Main.CLEAN;
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
