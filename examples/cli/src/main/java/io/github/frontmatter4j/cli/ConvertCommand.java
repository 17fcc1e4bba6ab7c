package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.Content;
import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.Conversion;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.HeaderState;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.model.Post;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says posts in the words of another system. */
@Command(
        name = "convert",
        description = {
            "Prints posts in another system's words.",
            "What has no counterpart is reported.",
            "With --format alone keys, values and comments stay."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The bodies stay byte for byte. Of several files each is printed behind a line `==> FILE <==`.",
            "Examples:",
            "  frontmatter convert post.md --to hugo",
            "  frontmatter convert post.md --format toml",
            "  frontmatter convert _posts/*.md --from jekyll --to zola --format toml --output content"
        })
final class ConvertCommand implements Callable<Integer>, Shortcut.Ready {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files; `-` for standard input")
    private List<String> paths = List.of();

    @Option(names = "--to", paramLabel = "DIALECT", description = "the system to write for")
    private @Nullable String to;

    @Option(
            names = "--from",
            paramLabel = "DIALECT",
            description = "the system the files are from; by default the key names of all systems are understood")
    private String from = "standard";

    @Option(names = "--format", paramLabel = "yaml|toml|json", description = "the format of the new headers")
    private @Nullable String format;

    @Option(names = "--output", paramLabel = "FOLDER", description = "writes files there instead of printing them")
    private @Nullable Path output;

    /** Made by picocli. */
    ConvertCommand() {}

    ConvertCommand(List<String> paths, @Nullable String from, @Nullable String to, @Nullable String format) {
        this.paths = paths;
        this.from = from == null ? this.from : from;
        this.to = to;
        this.format = format;
    }

    @Override
    public Integer call() throws IOException {
        return run(Streams.of(spec));
    }

    @Override
    public int run(Streams streams) throws IOException {
        FrontMatter source = FrontMatter.builder().dialect(Dialect.named(from)).build();
        String system = to;
        String wanted = format;
        if (system == null && wanted == null) {
            throw Parsed.wrong(spec, "Unexpected end of the command, expected --to=DIALECT, --format=FORMAT or both");
        } else if (system == null) {
            return reformat(source, String.valueOf(wanted), streams);
        }
        FrontMatter target =
                FrontMatter.builder().dialect(Dialect.named(system)).build();
        int status = Main.CLEAN;
        for (String path : paths) {
            Content<Post> content = EditedFile.read(source, path).as(Post.class);
            EditedFile.report(streams, content.problems());
            if (content.find().isEmpty()) {
                status = Main.FINDINGS;
                continue;
            }
            Conversion conversion = target.convert(content, wanted == null ? "yaml" : wanted);
            EditedFile.report(streams, conversion.notes());
            write(path, conversion, streams.out());
        }
        return status;
    }

    /** The same header in another format. */
    private int reformat(FrontMatter reader, String wanted, Streams streams) throws IOException {
        int status = Main.CLEAN;
        for (String path : paths) {
            ContentFile file = EditedFile.read(reader, path);
            if (file.state() == HeaderState.BROKEN) {
                EditedFile.report(streams, file.problems());
                status = Main.FINDINGS;
                continue;
            }
            Conversion conversion = file.toFormat(wanted);
            EditedFile.report(streams, conversion.notes());
            write(path, conversion, streams.out());
        }
        return status;
    }

    private void write(String path, Conversion conversion, PrintWriter out) throws IOException {
        Path folder = output;
        if (folder != null) {
            Path target = folder.resolve(
                    path.equals("-") ? Path.of("post.md") : Path.of(path).getFileName());
            Files.createDirectories(folder);
            conversion.file().saveTo(target);
            out.println(target);
            return;
        }
        if (paths.size() > 1) {
            out.println("==> " + path + " <==");
        }
        out.print(conversion.file().text());
    }
}
