package io.github.frontmatter4j.validation.rule;

import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** All files of a site as a rule sees them: their paths and the facts they state. Made for each rule; not to be kept. */
public final class SiteContext {

    private final Dialect dialect;
    private final RuleSettings settings;
    private final Set<String> paths;
    private final List<Fact> facts;
    private final Consumer<Problem> sink;

    /**
     * A view of a site; the validator makes these.
     *
     * @param dialect the system that the site is for
     * @param settings the rule's options
     * @param paths the paths of all content files inside the site, with {@code /}
     * @param facts what the files say, in the order of the files
     * @param sink where findings go
     */
    public SiteContext(
            Dialect dialect, RuleSettings settings, Set<String> paths, List<Fact> facts, Consumer<Problem> sink) {
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        this.settings = Objects.requireNonNull(settings, "settings");
        this.paths = Objects.requireNonNull(paths, "paths");
        this.facts = Objects.requireNonNull(facts, "facts");
        this.sink = Objects.requireNonNull(sink, "sink");
    }

    /**
     * The system that the site is for.
     *
     * @return the dialect
     */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * The rule's options.
     *
     * @return the settings
     */
    public RuleSettings settings() {
        return settings;
    }

    /**
     * The paths of all content files.
     *
     * @return paths inside the site
     */
    public Set<String> paths() {
        return paths;
    }

    /**
     * The facts of a kind.
     *
     * @param kind what they are
     * @return the facts in the order of the files
     */
    public List<Fact> facts(Fact.Kind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).toList();
    }

    /**
     * Facts of a kind that are the same under a reading.
     *
     * @param kind what they are
     * @param key what makes two of them the same
     * @return groups in the order of their first fact
     */
    public Map<String, List<Fact>> groups(Fact.Kind kind, Function<? super String, String> key) {
        Map<String, List<Fact>> groups = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact.kind() == kind) {
                groups.computeIfAbsent(key.apply(fact.text()), any -> new ArrayList<>())
                        .add(fact);
            }
        }
        return groups;
    }

    /**
     * Begins a finding.
     *
     * @param fact what it is about
     * @param template the English sentence: what is there and what was expected
     * @param arguments its arguments
     * @return a problem with the rule's id, to be given to {@link #report}
     */
    public Problem problem(Fact fact, String template, Object... arguments) {
        return Problem.of(
                settings.info().id(),
                settings.info().severity().orElse(Severity.WARNING),
                fact.location(),
                Message.of(template, arguments));
    }

    /**
     * Reports a finding.
     *
     * @param problem made by {@link #problem}
     */
    public void report(Problem problem) {
        sink.accept(problem);
    }
}
