package io.github.frontmatter4j.validation.report;

import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemPrinter;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.validation.Report;

/** Findings for people. */
record TextReporter(ProblemPrinter printer) implements Reporter {

    @Override
    public String render(Report report) {
        StringBuilder out = new StringBuilder();
        for (Problem problem : report.problems()) {
            out.append(printer.print(problem)).append('\n');
        }
        out.append(counted(report.files(), "file")).append(" checked");
        if (report.problems().isEmpty()) {
            return out.append(", nothing found\n").toString();
        }
        String comma = ": ";
        for (Severity severity : Severity.values()) {
            long count = report.count(severity);
            if (count > 0) {
                out.append(comma)
                        .append(severity == Severity.INFO ? count + " info" : counted(count, severity.label()));
                comma = ", ";
            }
        }
        long fixable = report.problems().stream()
                .filter(problem -> !problem.fixes().isEmpty())
                .count();
        if (fixable > 0) {
            out.append("; ").append(fixable).append(" can be fixed");
        }
        return out.append('\n').toString();
    }

    static String counted(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
