package io.github.frontmatter4j.validation.report;

import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemPrinter;
import io.github.frontmatter4j.problem.Severity;

/** Findings for people. */
record TextReporter(ProblemPrinter printer) implements FindingsReporter {

    @Override
    public String begin(Summary summary) {
        return "";
    }

    @Override
    public void finding(Problem problem, StringBuilder out) {
        printer.print(problem, out);
        out.append('\n');
    }

    @Override
    public String end(Summary summary) {
        StringBuilder out = new StringBuilder(counted(summary.files(), "file")).append(" checked");
        if (summary.findings() == 0) {
            return out.append(", nothing found\n").toString();
        }
        String comma = ": ";
        for (Severity severity : Severity.values()) {
            long count = summary.count(severity);
            if (count > 0) {
                out.append(comma)
                        .append(severity == Severity.INFO ? count + " info" : counted(count, severity.label()));
                comma = ", ";
            }
        }
        if (summary.fixable() > 0) {
            out.append("; ").append(summary.fixable()).append(" can be fixed");
        }
        if (summary.unsafelyFixable() > 0) {
            out.append(summary.fixable() > 0 ? ", " : "; ")
                    .append(summary.unsafelyFixable())
                    .append(summary.fixable() > 0 ? " more" : " can be fixed")
                    .append(" when unsafe fixes are asked for");
        }
        return out.append('\n').toString();
    }

    static String counted(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
