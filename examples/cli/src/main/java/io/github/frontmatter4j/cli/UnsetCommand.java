package io.github.frontmatter4j.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Removes keys or list items in place. */
@Command(
        name = "unset",
        description = {
            "Removes keys or list items in place, with their comments.",
            "Prints the numbers of the removed lines."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example: frontmatter unset hello.md draft tags[0]"})
final class UnsetCommand implements Callable<Integer>, Shortcut.Ready {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "a file; `-` reads standard input and writes standard output")
    private String path = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "KEY", description = "paths of what to remove")
    private List<String> keys = List.of();

    /** Made by picocli. */
    UnsetCommand() {}

    UnsetCommand(String path, List<String> keys) {
        this.path = path;
        this.keys = keys;
    }

    @Override
    public Integer call() throws IOException {
        return run(Streams.of(spec));
    }

    @Override
    public int run(Streams streams) throws IOException {
        EditedFile file = EditedFile.of(path);
        for (String key : keys) {
            file.edit().remove(key);
        }
        return file.change(streams);
    }
}
