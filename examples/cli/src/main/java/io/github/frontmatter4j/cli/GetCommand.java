package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.HeaderState;
import io.github.frontmatter4j.model.Post;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.validation.report.JsonText;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a typed post, or one value of a header. */
@Command(
        name = "get",
        description = "Shows the typed post as JSON, or one value by its path.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  frontmatter get hello.md", "  frontmatter get hello.md tags[0]"})
final class GetCommand implements Callable<Integer>, Shortcut.Ready {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "a file; `-` for standard input")
    private String path = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "KEY",
            description = "the path of a value, such as menu.main.weight")
    private @Nullable String key;

    /** Made by picocli. */
    GetCommand() {}

    GetCommand(String path, @Nullable String key) {
        this.path = path;
        this.key = key;
    }

    @Override
    public Integer call() throws IOException {
        return run(Streams.of(spec));
    }

    @Override
    public int run(Streams streams) throws IOException {
        PrintWriter out = streams.out();
        ContentFile file = EditedFile.read(path);
        if (file.state() == HeaderState.BROKEN) {
            EditedFile.report(streams, file.problems());
            return Main.FINDINGS;
        }
        if (key == null) {
            out.println(JsonText.of(file.as(Post.class).toValue()));
            return Main.CLEAN;
        }
        Optional<Node> node = file.get(key);
        if (node.isEmpty()) {
            streams.err().println("frontmatter: " + path + " has no `" + key + "`");
            return Main.FINDINGS;
        }
        out.println(JsonText.of(file.valueOf(node.get())));
        return Main.CLEAN;
    }
}
