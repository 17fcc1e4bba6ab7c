package io.github.frontmatter4j.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.HelpCommand;

/** The commands. A call is given its own one alone: to look at the annotations of all takes longer than most work. */
final class Commands {

    private Commands() {}

    /** All commands, in the order of the help. */
    static List<Object> all() {
        return List.of(
                new CheckCommand(),
                new FixCommand(),
                new StatsCommand(),
                new GetCommand(),
                new SetCommand(),
                new UnsetCommand(),
                new RenameCommand(),
                new NewCommand(),
                new InitCommand(),
                new ConvertCommand(),
                new TreeCommand(),
                new RoundtripCommand(),
                new RulesCommand(),
                new SchemaCommand(),
                new CompletionCommand(),
                new HelpCommand());
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
