package io.github.frontmatter4j.validation.report;

import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.validation.Report;
import java.util.Optional;

/** A reporter whose text is that of its findings, one behind the other. */
sealed interface PartedReporter extends Reporter, ReportParts permits TextReporter, JsonReporter, GitHubReporter {

    @Override
    default String render(Report report) {
        StringBuilder out = new StringBuilder(begin());
        String between = "";
        for (Problem problem : report.problems()) {
            out.append(between).append(finding(problem));
            between = between();
        }
        return out.append(end(Summary.of(report.files()).with(report.problems())))
                .toString();
    }

    @Override
    default Optional<ReportParts> parts() {
        return Optional.of(this);
    }
}
