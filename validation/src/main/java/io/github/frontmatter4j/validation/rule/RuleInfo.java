package io.github.frontmatter4j.validation.rule;

import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule says of itself. Immutable.
 *
 * @param id its stable name; its findings carry it
 * @param code a short alias such as {@code FM022}, or empty
 * @param severity how much a finding matters without configuration; empty if the rule is off without configuration
 * @param needs what of a file it looks at
 * @param dialects the names of the dialects it is meant for; empty for all
 * @param options its settings
 * @param summary what it reports, in one sentence
 */
public record RuleInfo(
        ProblemId id,
        String code,
        Optional<Severity> severity,
        Needs needs,
        List<String> dialects,
        List<RuleOption> options,
        String summary) {

    /**
     * Copies the lists.
     *
     * @param id its stable name; its findings carry it
     * @param code a short alias such as {@code FM022}, or empty
     * @param severity how much a finding matters without configuration; empty if the rule is off without configuration
     * @param needs what of a file it looks at
     * @param dialects the names of the dialects it is meant for; empty for all
     * @param options its settings
     * @param summary what it reports, in one sentence
     */
    public RuleInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(needs, "needs");
        Objects.requireNonNull(summary, "summary");
        dialects = List.copyOf(dialects);
        options = List.copyOf(options);
    }

    /**
     * A rule for all dialects without options.
     *
     * @param id its stable name
     * @param code a short alias, or the empty text
     * @param severity how much a finding matters
     * @param needs what of a file it looks at
     * @param summary what it reports, in one sentence
     * @return the information
     */
    public static RuleInfo of(String id, String code, Severity severity, Needs needs, String summary) {
        return new RuleInfo(new ProblemId(id), code, Optional.of(severity), needs, List.of(), List.of(), summary);
    }

    /**
     * The same rule, off unless it is configured.
     *
     * @return a copy
     */
    public RuleInfo offByDefault() {
        return new RuleInfo(id, code, Optional.empty(), needs, dialects, options, summary);
    }

    /**
     * The same rule for some dialects only.
     *
     * @param names names of dialects, such as {@code hugo}
     * @return a copy
     */
    public RuleInfo forDialects(String... names) {
        return new RuleInfo(id, code, severity, needs, List.of(names), options, summary);
    }

    /**
     * The same rule and one setting more.
     *
     * @param name the key in the configuration
     * @param standard the value without configuration
     * @param meaning what it does
     * @return a copy
     */
    public RuleInfo withOption(String name, Object standard, String meaning) {
        List<RuleOption> more = new ArrayList<>(options);
        more.add(new RuleOption(name, standard, meaning));
        return new RuleInfo(id, code, severity, needs, dialects, more, summary);
    }
}
