package io.github.frontmatter4j.validation.report;

import io.github.frontmatter4j.problem.Problem;

/**
 * A form of report that can be written finding by finding, so that nobody has to keep them all. Implementations are
 * immutable and thread-safe.
 */
public interface ReportParts {

    /**
     * What stands before the first finding.
     *
     * @return the beginning; the same whether there are findings or not
     */
    String begin();

    /**
     * One finding.
     *
     * @param problem the finding
     * @return its text
     */
    String finding(Problem problem);

    /**
     * What stands between two findings.
     *
     * @return such as a comma
     */
    String between();

    /**
     * What stands behind the last finding.
     *
     * @param summary what was found
     * @return the end
     */
    String end(Summary summary);

    /**
     * The same form without a beginning and an end.
     *
     * @return findings only
     */
    default ReportParts findingsOnly() {
        ReportParts all = this;
        return new ReportParts() {
            @Override
            public String begin() {
                return "";
            }

            @Override
            public String finding(Problem problem) {
                return all.finding(problem);
            }

            @Override
            public String between() {
                return all.between();
            }

            @Override
            public String end(Summary summary) {
                return "";
            }
        };
    }
}
