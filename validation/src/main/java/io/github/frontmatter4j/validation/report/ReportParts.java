package io.github.frontmatter4j.validation.report;

import io.github.frontmatter4j.problem.Problem;
import java.util.List;

/**
 * A form of report that is written file by file, so that nobody has to keep all findings. Implementations are immutable and
 * thread-safe.
 */
public interface ReportParts {

    /**
     * Whether the beginning says how much was found, so that the rest has to wait until all is known.
     *
     * @return false if the beginning is always the same
     */
    default boolean beginsWithSummary() {
        return false;
    }

    /**
     * What stands before the first finding.
     *
     * @param summary what was found; of any count unless the form {@linkplain #beginsWithSummary() asks for it}
     * @return the beginning
     */
    String begin(Summary summary);

    /**
     * The findings of a file.
     *
     * @param problems one or more, all of one file
     * @return their text
     */
    String file(List<Problem> problems);

    /**
     * What stands between two files.
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
            public String begin(Summary summary) {
                return "";
            }

            @Override
            public String file(List<Problem> problems) {
                return all.file(problems);
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
