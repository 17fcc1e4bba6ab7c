package io.github.frontmatter4j.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets values in place. */
@Command(
        name = "set",
        description = {"Sets values in place and prints the changed line numbers.", "No other line is touched."},
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "`KEY=TEXT` writes text, `KEY:=JSON` a number, boolean, list or map.",
            "KEY is a path: title, tags[0], menu.main.weight; `tags[+]` appends.",
            "Missing maps on the way are created.",
            "",
            "Examples:",
            "  frontmatter set hello.md \"title=Hello: again\"",
            "  frontmatter set hello.md draft:=false 'tags:=[\"java\",\"yaml\"]' tags[+]=hugo"
        })
final class SetCommand implements Callable<Integer>, Shortcut.Ready {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "a file; `-` reads standard input and writes standard output")
    private String path = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "KEY=TEXT|KEY:=JSON", description = "what to set")
    private List<String> assignments = List.of();

    private record Assignment(String key, Object value) {}

    /** Made by picocli. */
    SetCommand() {}

    SetCommand(String path, List<String> assignments) {
        this.path = path;
        this.assignments = assignments;
    }

    /** Whether there are some, each of them with a key. */
    static boolean areAssignments(List<String> texts) {
        for (String text : texts) {
            if (keyLength(text) < 1) {
                return false;
            }
        }
        return !texts.isEmpty();
    }

    /** How long the key of an assignment is; 0 if it has none, less if it is no assignment. */
    private static int keyLength(String assignment) {
        int equals = assignment.indexOf('=');
        return equals > 0 && assignment.charAt(equals - 1) == ':' ? equals - 1 : equals;
    }

    @Override
    public Integer call() throws IOException {
        return run(Streams.of(spec));
    }

    @Override
    public int run(Streams streams) throws IOException {
        List<Assignment> wanted = new ArrayList<>();
        for (String assignment : assignments) {
            wanted.add(read(assignment));
        }
        EditedFile file = EditedFile.of(path);
        for (Assignment assignment : wanted) {
            file.edit().set(assignment.key(), assignment.value());
        }
        return file.change(streams);
    }

    private Assignment read(String assignment) {
        int length = keyLength(assignment);
        if (length < 1) {
            throw Parsed.wrong(spec, "Unexpected `" + assignment + "`, expected KEY=TEXT or KEY:=JSON");
        }
        boolean json = assignment.charAt(length) == ':';
        String value = assignment.substring(length + (json ? 2 : 1));
        return new Assignment(assignment.substring(0, length), json ? JsonReader.read(value) : value);
    }
}
