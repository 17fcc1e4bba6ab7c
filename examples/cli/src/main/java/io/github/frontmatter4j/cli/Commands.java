package io.github.frontmatter4j.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.HelpCommand;

/** The commands. A call is given its own one alone: to look at the annotations of all takes longer than most work. */
final class Commands {

    private static final List<String> NAMES = List.of(
            "check",
            "fix",
            "stats",
            "get",
            "set",
            "unset",
            "rename",
            "new",
            "init",
            "convert",
            "tree",
            "roundtrip",
            "rules",
            "schema");

    private Commands() {}

    /** All commands, in the order of the help. */
    static List<Object> all() {
        List<Object> all = new ArrayList<>();
        for (String name : NAMES) {
            all.add(Objects.requireNonNull(named(name), name));
        }
        all.add(new CompletionCommand());
        all.add(new HelpCommand());
        return all;
    }

    /** The command of a name that needs no other one; null for other words. */
    static @Nullable Object named(String name) {
        return switch (name) {
            case "check" -> new CheckCommand();
            case "fix" -> new FixCommand();
            case "stats" -> new StatsCommand();
            case "get" -> new GetCommand();
            case "set" -> new SetCommand();
            case "unset" -> new UnsetCommand();
            case "rename" -> new RenameCommand();
            case "new" -> new NewCommand();
            case "init" -> new InitCommand();
            case "convert" -> new ConvertCommand();
            case "tree" -> new TreeCommand();
            case "roundtrip" -> new RoundtripCommand();
            case "rules" -> new RulesCommand();
            case "schema" -> new SchemaCommand();
            default -> null;
        };
    }
}
