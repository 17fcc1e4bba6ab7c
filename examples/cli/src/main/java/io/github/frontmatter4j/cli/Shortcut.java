package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.problem.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The calls that people and scripts make most, with their usual options: the parser of the command line, whose own start
 * costs more than reading a file, is not asked. What happens is the same.
 */
final class Shortcut {

    /** A command with all that it needs. */
    interface Ready {
        int run(Streams streams) throws IOException;
    }

    private Shortcut() {}

    /**
     * Runs a call if it is a plain one.
     *
     * @return its exit status, or empty if it was not run
     */
    static OptionalInt run(PrintWriter out, PrintWriter err, String... arguments) {
        if (arguments.length < 2) {
            return OptionalInt.empty();
        }
        try {
            Ready command = command(arguments[0], List.of(arguments).subList(1, arguments.length));
            return command == null ? OptionalInt.empty() : OptionalInt.of(command.run(new Streams(out, err)));
        } catch (IOException | RuntimeException e) {
            err.println("frontmatter: " + Failure.explain(e));
            return OptionalInt.of(Main.FAILED);
        }
    }

    private static @Nullable Ready command(String name, List<String> arguments) {
        Set<String> valued = switch (name) {
            case "check" -> Set.of("--dialect", "--config", "--format", "--fail-on", "--baseline");
            case "fix" -> Set.of("--dialect", "--config");
            case "tree" -> Set.of("--lens");
            case "convert" -> Set.of("--from", "--to", "--format");
            case "get", "set", "unset", "rename", "roundtrip" -> Set.of();
            default -> null;
        };
        if (valued == null) {
            return null;
        }
        Set<String> flags = switch (name) {
            case "check", "tree", "roundtrip" -> Set.of("-q", "--quiet");
            case "fix" -> Set.of("-q", "--quiet", "--diff", "--unsafe");
            default -> Set.of();
        };
        PlainCall call = PlainCall.of(arguments, valued, flags);
        return call == null || call.words().isEmpty() || call.has("-q") && call.has("--quiet")
                ? null
                : command(name, call);
    }

    private static @Nullable Ready command(String name, PlainCall call) {
        List<String> words = call.words();
        String first = words.get(0);
        List<String> rest = words.subList(1, words.size());
        return switch (name) {
            case "check" -> check(call);
            case "fix" -> new FixCommand(options(call), work(call), words, call.has("--unsafe"), call.has("--diff"));
            case "tree" -> new TreeCommand(work(call), words, call.value("--lens"));
            case "roundtrip" -> new RoundtripCommand(work(call), words);
            case "convert" ->
                call.value("--to") == null && call.value("--format") == null
                        ? null
                        : new ConvertCommand(words, call.value("--from"), call.value("--to"), call.value("--format"));
            case "get" -> rest.size() > 1 ? null : new GetCommand(first, rest.isEmpty() ? null : rest.get(0));
            case "set" -> SetCommand.areAssignments(rest) ? new SetCommand(first, rest) : null;
            case "unset" -> rest.isEmpty() ? null : new UnsetCommand(first, rest);
            case "rename" -> rest.size() == 2 ? new RenameCommand(first, rest.get(0), rest.get(1)) : null;
            default -> null;
        };
    }

    private static @Nullable Ready check(PlainCall call) {
        String word = call.value("--format");
        CheckCommand.Format format = word == null ? CheckCommand.Format.TEXT : CheckCommand.Format.named(word);
        String mildest = call.value("--fail-on");
        Severity failOn = mildest == null ? Severity.WARNING : severity(mildest);
        String baseline = call.value("--baseline");
        return format == null || failOn == null
                ? null
                : new CheckCommand(
                        options(call),
                        work(call),
                        format,
                        failOn,
                        baseline == null ? null : Path.of(baseline),
                        call.words());
    }

    private static @Nullable Severity severity(String word) {
        for (Severity severity : Severity.values()) {
            if (severity.name().equalsIgnoreCase(word)) {
                return severity;
            }
        }
        return null;
    }

    private static WorkOptions work(PlainCall call) {
        return new WorkOptions(call.has("-q") || call.has("--quiet"));
    }

    private static CheckOptions options(PlainCall call) {
        String config = call.value("--config");
        return new CheckOptions(call.value("--dialect"), config == null ? null : Path.of(config));
    }
}
