package io.github.frontmatter4j.validation.internal;

import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.validation.RuleConfig;
import io.github.frontmatter4j.validation.RuleSet;
import io.github.frontmatter4j.validation.rule.EntryRule;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.Rule;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import io.github.frontmatter4j.validation.rule.RuleSettings;
import io.github.frontmatter4j.validation.rule.SiteRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which rules run, and what the configuration says of what they find. Immutable and thread-safe. */
public final class ActiveRules {

    private static final ProblemId CRASHED = new ProblemId("rule/crashed");

    private final RuleSet rules;
    private final RuleConfig config;

    /** The rules for every file; empty where this is not the same for all files. */
    private final Active[] active;

    /**
     * Rules and what is said of them.
     *
     * @param rules the rules
     * @param config the configuration
     */
    public ActiveRules(RuleSet rules, RuleConfig config) {
        this.rules = rules;
        this.config = config;
        this.active = config.isSameForAllFiles() ? resolved("") : new Active[0];
    }

    /**
     * A rule that runs for a file.
     *
     * @param rule the rule
     * @param ofEntries the same rule, if it looks at one entry at a time
     * @param settings what the configuration says of it there
     * @param needsBody whether it looks at the body
     */
    record Active(FileRule rule, @Nullable EntryRule ofEntries, RuleSettings settings, boolean needsBody) {}

    /** The rules for a file; not to be changed. */
    Active[] of(String path) {
        return active.length == 0 ? resolved(path) : active;
    }

    private Active[] resolved(String path) {
        List<Active> active = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            if (rule instanceof FileRule fileRule && runs(rule.info(), path)) {
                active.add(new Active(
                        fileRule,
                        rule instanceof EntryRule ofEntries ? ofEntries : null,
                        settings(rule.info(), path),
                        rule.info().needs() == Needs.BODY));
            }
        }
        return active.toArray(new Active[0]);
    }

    /**
     * A rule's options.
     *
     * @param info the rule
     * @param path the file's path; the empty text for the whole site
     * @return what the configuration says of them there
     */
    public RuleSettings settings(RuleInfo info, String path) {
        return new RuleSettings(info, config.choice(info.id().value(), path).options());
    }

    /**
     * Whether a rule runs for a file.
     *
     * @param info the rule
     * @param path the file's path; the empty text for the whole site
     * @return true if it is on and meant for the dialect
     */
    public boolean runs(RuleInfo info, String path) {
        String id = info.id().value();
        if (config.choice(id, path).off()) {
            return false;
        } else if (config.mentions(id)) {
            return true;
        }
        String dialect = config.dialect().name();
        return info.severity().isPresent()
                && (info.dialects().isEmpty() || info.dialects().contains(dialect));
    }

    Dialect dialect() {
        return config.dialect();
    }

    /**
     * The rules that run for the whole site.
     *
     * @return the rules, in their order
     */
    public List<SiteRule> ofSite() {
        List<SiteRule> active = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            if (rule instanceof SiteRule siteRule && runs(rule.info(), "")) {
                active.add(siteRule);
            }
        }
        return active;
    }

    /** Whether a finding may be about the body. */
    boolean isOfBody(Problem problem) {
        String id = problem.id().value();
        Rule rule = rules.rule(id).orElse(null);
        return rule == null ? id.equals("encoding/body-not-utf-8") : rule.info().needs() == Needs.BODY;
    }

    /**
     * A finding as the configuration wants it.
     *
     * @param problem the finding
     * @param path the file's path; the empty text for the whole site
     * @return the finding with its severity, or empty if it is off
     */
    public Optional<Problem> chosen(Problem problem, String path) {
        RuleConfig.Choice choice = config.choice(problem.id().value(), path);
        if (choice.off()) {
            return Optional.empty();
        }
        return Optional.of(
                choice.severity().isPresent()
                        ? problem.withSeverity(choice.severity().get())
                        : problem);
    }

    /**
     * A rule that throws is a finding, so that the run goes on.
     *
     * @param rule the rule
     * @param source the file at which it happened
     * @param e what it threw
     * @return the finding
     */
    public static Problem crashed(Rule rule, SourceText source, Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return Problem.error(
                        CRASHED,
                        Location.of(source, Span.at(0)),
                        Message.of(
                                "Unexpected {0} in rule `{1}`{2}, expected findings",
                                String.valueOf(e),
                                rule.info().id().value(),
                                trace.length == 0 ? "" : " at " + trace[0]))
                .withHint(Message.of("this is a fault of the rule, not of the file; the other rules did run"));
    }
}
