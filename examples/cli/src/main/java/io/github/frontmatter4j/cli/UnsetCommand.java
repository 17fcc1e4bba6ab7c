package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.HeaderEdit;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
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
final class UnsetCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "a file; `-` reads standard input and writes standard output")
    private String path = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "KEY", description = "paths of what to remove")
    private List<String> keys = List.of();

    @Override
    public Integer call() throws IOException {
        return EditedFile.change(spec, path, edit -> {
            HeaderEdit all = edit;
            for (String key : keys) {
                all = all.remove(key);
            }
            return all;
        });
    }
}
