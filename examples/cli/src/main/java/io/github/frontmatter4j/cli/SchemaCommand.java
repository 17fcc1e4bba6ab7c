package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.model.Post;
import io.github.frontmatter4j.validation.report.JsonText;
import io.github.frontmatter4j.validation.schema.JsonSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The JSON Schema of a record. */
@Command(
        name = "schema",
        description = {
            "Shows the JSON Schema of posts or of another record.",
            "JSON Schema 2020-12 of `Post`, or of a record of your own."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  frontmatter schema Post --dialect hugo",
            "  frontmatter schema org.example.Page --class-path target/classes"
        })
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "Post|CLASS",
            defaultValue = "Post",
            description = "the record")
    private String name = "Post";

    @Option(names = "--dialect", paramLabel = "D", defaultValue = "standard", description = "whose key names to use")
    private String dialect = "standard";

    @Mixin
    private OwnClasses own = new OwnClasses();

    @Override
    public Integer call() {
        Class<?> record;
        try {
            record = name.equals("Post") ? Post.class : Class.forName(name, false, own.loader());
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalArgumentException(
                    "Unexpected class `" + name + "`, expected `Post` or a record on `--class-path`", e);
        }
        spec.commandLine()
                .getOut()
                .println(JsonText.of(JsonSchema.of(Dialect.named(dialect)).schema(record)));
        return Main.CLEAN;
    }
}
