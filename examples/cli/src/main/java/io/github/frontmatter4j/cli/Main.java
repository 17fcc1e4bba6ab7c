package io.github.frontmatter4j.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code frontmatter}: its commands and its exit status. */
@Command(
        name = "frontmatter",
        description = "Reads, edits, writes and checks front matter without losing a byte.",
        mixinStandardHelpOptions = true,
        version = "frontmatter4j 0.1.0",
        subcommands = {
            CheckCommand.class,
            FixCommand.class,
            StatsCommand.class,
            GetCommand.class,
            SetCommand.class,
            UnsetCommand.class,
            RenameCommand.class,
            NewCommand.class,
            InitCommand.class,
            ConvertCommand.class,
            TreeCommand.class,
            RoundtripCommand.class,
            RulesCommand.class,
            SchemaCommand.class,
            CompletionCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "Exit status: 0 clean, 1 findings, 2 the tool could not do its work.",
            "`-` as a path is standard input."
        })
public final class Main implements Callable<Integer> {

    /** Nothing is wrong. */
    static final int CLEAN = 0;

    /** Something is wrong with a file. */
    static final int FINDINGS = 1;

    /** The tool could not do its work. */
    static final int FAILED = 2;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    /** Made by picocli. */
    Main() {}

    /**
     * Runs the program and ends the process with its exit status.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(
                new PrintWriter(out, false, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                arguments);
        out.flush();
        System.exit(status);
    }

    /**
     * Runs the program with other outputs.
     *
     * @param out results
     * @param err messages
     * @param arguments the command line
     * @return the exit status
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, wrong) -> {
                    e.getCommandLine().getErr().println("frontmatter: " + Failure.explain(e));
                    return FAILED;
                })
                .setExecutionExceptionHandler((e, command, result) -> {
                    command.getErr().println("frontmatter: " + Failure.explain(e));
                    return FAILED;
                });
        spaced(line);
        line.getSubcommands().values().forEach(Main::spaced);
        int status = line.execute(arguments);
        out.flush();
        err.flush();
        return status;
    }

    private static void spaced(CommandLine line) {
        line.getCommandSpec()
                .usageMessage()
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .commandListHeading("%nCommands:%n");
    }

    @Override
    public Integer call() {
        spec.commandLine().getErr().println("frontmatter: Unexpected call without a command, expected one of these.");
        spec.commandLine().usage(spec.commandLine().getErr());
        return FAILED;
    }
}
