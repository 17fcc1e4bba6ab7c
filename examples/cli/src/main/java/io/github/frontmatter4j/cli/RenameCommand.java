package io.github.frontmatter4j.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Renames a key in place. */
@Command(
        name = "rename",
        description = {"Gives a key another name in place.", "Its value, place and comments stay."},
        mixinStandardHelpOptions = true,
        footer = {"", "Example: frontmatter rename hello.md modified lastmod"})
final class RenameCommand implements Callable<Integer>, Shortcut.Ready {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "a file; `-` reads standard input and writes standard output")
    private String path = "";

    @Parameters(index = "1", paramLabel = "OLD", description = "the path of the key")
    private String oldPath = "";

    @Parameters(index = "2", paramLabel = "NEW", description = "its new name")
    private String newName = "";

    /** Made by picocli. */
    RenameCommand() {}

    RenameCommand(String path, String oldPath, String newName) {
        this.path = path;
        this.oldPath = oldPath;
        this.newName = newName;
    }

    @Override
    public Integer call() throws IOException {
        return run(Streams.of(spec));
    }

    @Override
    public int run(Streams streams) throws IOException {
        EditedFile file = EditedFile.of(path);
        file.edit().rename(oldPath, newName);
        return file.change(streams);
    }
}
