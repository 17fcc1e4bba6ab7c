package io.github.frontmatter4j.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The calls that people make most, with no options but the usual ones of a check: the parser of the command line, whose own
 * start costs more than reading a file, is not asked. What happens is the same.
 */
final class Shortcut {

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
        List<String> rest = List.of(arguments).subList(1, arguments.length);
        try {
            if (arguments[0].equals("check")) {
                CheckCommand check = check(rest);
                return check == null ? OptionalInt.empty() : OptionalInt.of(check.run(out, err));
            } else if (arguments[0].equals("get") && arguments.length < 4 && arePlain(rest)) {
                String key = arguments.length == 3 ? arguments[2] : null;
                return OptionalInt.of(GetCommand.run(arguments[1], key, out, err));
            }
            return OptionalInt.empty();
        } catch (IOException | RuntimeException e) {
            err.println("frontmatter: " + Failure.explain(e));
            return OptionalInt.of(Main.FAILED);
        }
    }

    /** A check with paths and some options before them, each once; null for whatever is not as plain as that. */
    private static @Nullable CheckCommand check(List<String> arguments) {
        String dialect = null;
        String config = null;
        CheckCommand.Format format = null;
        int at = 0;
        for (; at + 2 < arguments.size() && !isPlain(arguments.get(at)); at += 2) {
            String value = arguments.get(at + 1);
            if (!isPlain(value)) {
                return null;
            } else if (arguments.get(at).equals("--dialect") && dialect == null) {
                dialect = value;
            } else if (arguments.get(at).equals("--config") && config == null) {
                config = value;
            } else if (arguments.get(at).equals("--format") && format == null) {
                format = CheckCommand.Format.named(value);
                if (format == null) {
                    return null;
                }
            } else {
                return null;
            }
        }
        List<String> paths = arguments.subList(at, arguments.size());
        return arePlain(paths)
                ? new CheckCommand(
                        new CheckOptions(dialect, config == null ? null : Path.of(config)),
                        format == null ? CheckCommand.Format.TEXT : format,
                        paths)
                : null;
    }

    private static boolean arePlain(List<String> arguments) {
        for (String argument : arguments) {
            if (!isPlain(argument)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an argument is no option, and no file of arguments. */
    private static boolean isPlain(String argument) {
        return !argument.isEmpty() && argument.charAt(0) != '-' && argument.charAt(0) != '@';
    }
}
