package io.github.frontmatter4j.validation;

import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import java.util.List;

/**
 * What a check found. Immutable.
 *
 * @param problems the findings, by file and place
 * @param files how many files were checked
 */
public record Report(List<Problem> problems, int files) {

    /**
     * Copies the list.
     *
     * @param problems the findings, by file and place
     * @param files how many files were checked
     */
    public Report {
        problems = List.copyOf(problems);
    }

    /**
     * How many findings of a severity there are.
     *
     * @param severity which ones count
     * @return 0 or more
     */
    public long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /**
     * Whether something is as bad as a threshold or worse.
     *
     * @param threshold the mildest severity that counts
     * @return true if there is such a finding
     */
    public boolean hasAtLeast(Severity threshold) {
        return problems.stream().anyMatch(problem -> problem.severity().isAtLeast(threshold));
    }
}
