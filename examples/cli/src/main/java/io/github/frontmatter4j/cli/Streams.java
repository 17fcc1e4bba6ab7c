package io.github.frontmatter4j.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err messages
 */
record Streams(PrintWriter out, PrintWriter err) {

    /** Those of a command that the parser of the command line has made. */
    static Streams of(@Nullable CommandSpec spec) {
        CommandLine line = Objects.requireNonNull(spec, "spec").commandLine();
        return new Streams(line.getOut(), line.getErr());
    }
}
