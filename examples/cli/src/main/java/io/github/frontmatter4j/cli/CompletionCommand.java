package io.github.frontmatter4j.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that completes commands and options in a shell. */
@Command(
        name = "completion",
        description = "Prints a script that completes commands in bash and zsh.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  source <(frontmatter completion)                                      (this shell only)",
            "  frontmatter completion > ~/.local/share/bash-completion/completions/frontmatter"
        })
final class CompletionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine()
                .getOut()
                .print(AutoComplete.bash("frontmatter", spec.root().commandLine()));
        return Main.CLEAN;
    }
}
