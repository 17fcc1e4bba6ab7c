package io.github.frontmatter4j.validation.report;

import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.validation.Report;
import java.util.List;

/** A reporter whose text is that of its files, one behind the other. */
sealed interface PartedReporter extends Reporter, ReportParts permits FindingsReporter, JUnitReporter, HtmlReporter {

    @Override
    default String render(Report report) {
        Summary summary = Summary.of(report.files()).with(report.problems());
        StringBuilder out = new StringBuilder(begin(summary));
        String between = "";
        List<Problem> problems = report.problems();
        for (int from = 0; from < problems.size(); ) {
            String name = problems.get(from).location().source().name();
            int to = from + 1;
            while (to < problems.size()
                    && problems.get(to).location().source().name().equals(name)) {
                to++;
            }
            out.append(between).append(file(problems.subList(from, to)));
            between = between();
            from = to;
        }
        return out.append(end(summary)).toString();
    }

    @Override
    default String between() {
        return "";
    }

    @Override
    default ReportParts parts() {
        return this;
    }
}
