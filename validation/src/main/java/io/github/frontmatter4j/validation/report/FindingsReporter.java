package io.github.frontmatter4j.validation.report;

import io.github.frontmatter4j.problem.Problem;
import java.util.List;

/** A reporter for which a file is no more than its findings. */
sealed interface FindingsReporter extends PartedReporter
        permits TextReporter, JsonReporter, GitHubReporter, SarifReporter {

    /** Writes a finding behind what is there. */
    void finding(Problem problem, StringBuilder out);

    @Override
    default String file(List<Problem> problems) {
        StringBuilder text = new StringBuilder(256 * problems.size());
        for (int i = 0; i < problems.size(); i++) {
            text.append(i == 0 ? "" : between());
            finding(problems.get(i), text);
        }
        return text.toString();
    }
}
