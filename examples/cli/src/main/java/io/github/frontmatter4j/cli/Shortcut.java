package io.github.frontmatter4j.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.OptionalInt;

/**
 * The calls that people make most, if they have no options: the parser of the command line, whose own start costs more than
 * reading a file, is not asked. What happens is the same.
 */
final class Shortcut {

    private Shortcut() {}

    /**
     * Runs a call if it is a plain one.
     *
     * @return its exit status, or empty if it was not run
     */
    static OptionalInt run(PrintWriter out, PrintWriter err, String... arguments) {
        if (arguments.length < 2 || !arePlain(arguments)) {
            return OptionalInt.empty();
        }
        try {
            if (arguments[0].equals("get") && arguments.length < 4) {
                String key = arguments.length == 3 ? arguments[2] : null;
                return OptionalInt.of(GetCommand.run(arguments[1], key, out, err));
            } else if (arguments[0].equals("check")) {
                List<String> paths = List.of(arguments).subList(1, arguments.length);
                return OptionalInt.of(new CheckCommand(paths).run(out, err));
            }
            return OptionalInt.empty();
        } catch (IOException | RuntimeException e) {
            err.println("frontmatter: " + Failure.explain(e));
            return OptionalInt.of(Main.FAILED);
        }
    }

    /** Whether none is an option, or a file of arguments. */
    private static boolean arePlain(String... arguments) {
        for (String argument : arguments) {
            if (argument.isEmpty() || argument.charAt(0) == '-' || argument.charAt(0) == '@') {
                return false;
            }
        }
        return true;
    }
}
