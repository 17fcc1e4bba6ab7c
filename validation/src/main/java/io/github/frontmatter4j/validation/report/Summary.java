package io.github.frontmatter4j.validation.report;

import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import java.util.List;

/**
 * How much was found. Immutable.
 *
 * @param files how many files were checked
 * @param errors how many findings are errors
 * @param warnings how many findings are warnings
 * @param infos how many findings are neither
 * @param fixable how many findings have a fix that a program may make unasked
 * @param unsafelyFixable how many others have a fix that is made only when asked for
 */
public record Summary(int files, long errors, long warnings, long infos, long fixable, long unsafelyFixable) {

    /**
     * Nothing found yet.
     *
     * @param files how many files are checked
     * @return a summary of no findings
     */
    public static Summary of(int files) {
        return new Summary(files, 0, 0, 0, 0, 0);
    }

    /**
     * This summary and more findings.
     *
     * @param problems the findings
     * @return the sum
     */
    public Summary with(List<Problem> problems) {
        long[] counts = new long[Severity.values().length];
        long safe = 0;
        long unsafe = 0;
        for (Problem problem : problems) {
            counts[problem.severity().ordinal()]++;
            // fixing takes the first
            Applicability first = problem.fixes().isEmpty()
                    ? Applicability.DISPLAY_ONLY
                    : problem.fixes().get(0).applicability();
            safe += first == Applicability.SAFE ? 1 : 0;
            unsafe += first == Applicability.UNSAFE ? 1 : 0;
        }
        return new Summary(
                files,
                errors + counts[Severity.ERROR.ordinal()],
                warnings + counts[Severity.WARNING.ordinal()],
                infos + counts[Severity.INFO.ordinal()],
                fixable + safe,
                unsafelyFixable + unsafe);
    }

    /**
     * This summary and another one of the same files.
     *
     * @param other more findings
     * @return the sum
     */
    public Summary plus(Summary other) {
        return new Summary(
                files,
                errors + other.errors,
                warnings + other.warnings,
                infos + other.infos,
                fixable + other.fixable,
                unsafelyFixable + other.unsafelyFixable);
    }

    /**
     * How many findings of a severity there are.
     *
     * @param severity which ones count
     * @return 0 or more
     */
    public long count(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case INFO -> infos;
        };
    }

    /**
     * How many findings there are.
     *
     * @return 0 or more
     */
    public long findings() {
        return errors + warnings + infos;
    }

    /**
     * Whether something is as bad as a threshold or worse.
     *
     * @param threshold the mildest severity that counts
     * @return true if there is such a finding
     */
    public boolean hasAtLeast(Severity threshold) {
        for (Severity severity : Severity.values()) {
            if (severity.isAtLeast(threshold) && count(severity) > 0) {
                return true;
            }
        }
        return false;
    }
}
