package io.github.frontmatter4j.cli;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A call whose arguments are read by the parser of the command line. */
final class Parsed {

    private Parsed() {}

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = line(arguments)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, wrong) -> {
                    e.getCommandLine().getErr().println("frontmatter: " + Failure.explain(e));
                    return Main.FAILED;
                })
                .setExecutionExceptionHandler((e, command, result) -> {
                    command.getErr().println("frontmatter: " + Failure.explain(e));
                    return Main.FAILED;
                });
        spaced(line);
        line.getSubcommands().values().forEach(Parsed::spaced);
        return line.execute(arguments);
    }

    /** The program with the command that a call names, or with all if it names none. */
    static CommandLine line(String... arguments) {
        CommandLine line = new CommandLine(new Main());
        Object named = arguments.length == 0 ? null : Commands.named(arguments[0]);
        for (Object command : named == null ? Commands.all() : List.of(named)) {
            line.addSubcommand(command);
        }
        return line;
    }

    /** What is wrong with an argument. */
    static RuntimeException wrong(@Nullable CommandSpec spec, String text) {
        return spec == null ? new IllegalArgumentException(text) : new ParameterException(spec.commandLine(), text);
    }

    private static void spaced(CommandLine line) {
        line.getCommandSpec()
                .usageMessage()
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .commandListHeading("%nCommands:%n");
    }
}
