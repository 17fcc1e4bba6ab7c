package io.github.frontmatter4j.validation;

import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.validation.internal.ActiveRules;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What was found of a whole site, by the names of the files, each name's findings in their order. */
final class SiteFindings implements Consumer<Problem> {

    private final ActiveRules rules;
    private final TreeMap<String, List<Problem>> byName = new TreeMap<>();

    SiteFindings(ActiveRules rules) {
        this.rules = rules;
    }

    /** A finding of a rule: as the configuration wants it, or not at all. */
    @Override
    public void accept(Problem problem) {
        Problem wanted = rules.chosen(problem, "").orElse(null);
        if (wanted != null) {
            add(wanted);
        }
    }

    void add(Problem problem) {
        String name = problem.location().source().name();
        List<Problem> known = byName.get(name);
        if (known == null) {
            known = new ArrayList<>();
            byName.put(name, known);
        }
        known.add(problem);
    }

    TreeMap<String, List<Problem>> byName() {
        return byName;
    }
}
