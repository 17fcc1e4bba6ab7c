package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.HeaderEdit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
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
final class SetCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "a file; `-` reads standard input and writes standard output")
    private String path = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "KEY=TEXT|KEY:=JSON", description = "what to set")
    private List<String> assignments = List.of();

    private record Assignment(String key, Object value) {}

    @Override
    public Integer call() throws IOException {
        List<Assignment> wanted = new ArrayList<>();
        for (String assignment : assignments) {
            wanted.add(read(assignment));
        }
        return EditedFile.change(spec, path, edit -> {
            HeaderEdit all = edit;
            for (Assignment assignment : wanted) {
                all = all.set(assignment.key(), assignment.value());
            }
            return all;
        });
    }

    private Assignment read(String assignment) {
        int equals = assignment.indexOf('=');
        if (equals < 1 || (equals == 1 && assignment.charAt(0) == ':')) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Unexpected `" + assignment + "`, expected KEY=TEXT or KEY:=JSON");
        }
        boolean json = assignment.charAt(equals - 1) == ':';
        String key = assignment.substring(0, json ? equals - 1 : equals);
        String value = assignment.substring(equals + 1);
        return new Assignment(key, json ? JsonReader.read(value) : value);
    }
}
