package io.github.frontmatter4j.validation.report;

import io.github.frontmatter4j.problem.Problem;
import java.util.List;

/** A reporter for which a file is no more than its findings. */
sealed interface FindingsReporter extends PartedReporter
        permits TextReporter, JsonReporter, GitHubReporter, SarifReporter {

    String finding(Problem problem);

    @Override
    default String file(List<Problem> problems) {
        if (problems.size() == 1) {
            return finding(problems.get(0));
        }
        StringBuilder text = new StringBuilder();
        String between = "";
        for (Problem problem : problems) {
            text.append(between).append(finding(problem));
            between = between();
        }
        return text.toString();
    }
}
