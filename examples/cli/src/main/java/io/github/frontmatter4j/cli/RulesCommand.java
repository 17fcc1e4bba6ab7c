package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.validation.RulePages;
import io.github.frontmatter4j.validation.RuleSet;
import io.github.frontmatter4j.validation.rule.Rule;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The rule catalogue, or the page of one rule. */
@Command(
        name = "rules",
        description = "Lists all rules, or shows the page of one rule.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  frontmatter rules type/boolean-word",
            "  frontmatter rules --format markdown > rules.md"
        })
final class RulesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The forms of the list. */
    enum Format {
        TEXT,
        MARKDOWN
    }

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "TEXT",
            description = "text (default), or markdown, which is the catalogue: a table and the page of each rule")
    private Format format = Format.TEXT;

    @Mixin
    private OwnClasses own = new OwnClasses();

    @Parameters(index = "0", arity = "0..1", paramLabel = "ID", description = "the id or code of a rule")
    private @Nullable String id;

    @Override
    public Integer call() {
        RuleSet rules = own.rules();
        PrintWriter out = spec.commandLine().getOut();
        if (id == null && format == Format.MARKDOWN) {
            out.print(RuleCatalogue.of(rules));
            return Main.CLEAN;
        }
        if (id == null) {
            for (Rule rule : rules.rules()) {
                RuleInfo info = rule.info();
                out.printf(
                        "%-36s %-7s %-8s %s%n",
                        info.id(),
                        info.code(),
                        info.severity().map(Severity::label).orElse("off"),
                        info.summary());
            }
            return Main.CLEAN;
        }
        Optional<Rule> rule = rules.rule(id);
        if (rule.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("frontmatter: there is no rule `" + id + "`; `frontmatter rules` lists all");
            return Main.FAILED;
        }
        RuleInfo info = rule.get().info();
        out.print(RulePages.of(rule.get()).orElse("# " + info.id() + "\n\n" + info.summary() + "\n"));
        return Main.CLEAN;
    }
}
