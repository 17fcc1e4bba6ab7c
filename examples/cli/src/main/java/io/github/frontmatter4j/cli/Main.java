package io.github.frontmatter4j.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** The program {@code frontmatter}: its commands and its exit status. */
@Command(
        name = "frontmatter",
        description = "Reads, edits, writes and checks front matter without losing a byte.",
        mixinStandardHelpOptions = true,
        version = "frontmatter4j 0.1.0",
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
    private @Nullable CommandSpec spec;

    /** Made by picocli. */
    Main() {}

    /**
     * Runs the program and ends the process with its exit status.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(
                new Output(new FileOutputStream(FileDescriptor.out)),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                arguments);
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
        OptionalInt shortcut = Shortcut.run(out, err, arguments);
        int status = shortcut.isPresent() ? shortcut.getAsInt() : Parsed.run(out, err, arguments);
        out.flush();
        err.flush();
        return status;
    }

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec, "spec").commandLine();
        line.getErr().println("frontmatter: Unexpected call without a command, expected one of these.");
        line.usage(line.getErr());
        return FAILED;
    }
}
