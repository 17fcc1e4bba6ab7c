package io.github.frontmatter4j.validation.report;

import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.problem.Severity;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much was found. Immutable.
 *
 * @param files how many files were checked
 * @param errors how many findings are errors
 * @param warnings how many findings are warnings
 * @param infos how many findings are neither
 * @param fixable how many findings have a fix that a program may make unasked
 * @param unsafelyFixable how many others have a fix that is made only when asked for
 * @param withFindings how many files have findings
 * @param failing how many files have errors or warnings
 * @param byRule how many findings each rule has, in the order of the rules' names
 */
public record Summary(
        int files,
        long errors,
        long warnings,
        long infos,
        long fixable,
        long unsafelyFixable,
        int withFindings,
        int failing,
        Map<ProblemId, Long> byRule) {

    /**
     * Copies the map.
     *
     * @param files how many files were checked
     * @param errors how many findings are errors
     * @param warnings how many findings are warnings
     * @param infos how many findings are neither
     * @param fixable how many findings have a fix that a program may make unasked
     * @param unsafelyFixable how many others have a fix that is made only when asked for
     * @param withFindings how many files have findings
     * @param failing how many files have errors or warnings
     * @param byRule how many findings each rule has, in the order of the rules' names
     */
    public Summary {
        byRule = Collections.unmodifiableMap(new TreeMap<>(byRule));
    }

    /**
     * Nothing found yet.
     *
     * @param files how many files are checked
     * @return a summary of no findings
     */
    public static Summary of(int files) {
        return new Summary(files, 0, 0, 0, 0, 0, 0, 0, Map.of());
    }

    /**
     * This summary and findings of more files.
     *
     * @param problems the findings, those of a file together
     * @return the sum
     */
    public Summary with(List<Problem> problems) {
        long[] counts = new long[Severity.values().length];
        long safe = 0;
        long unsafe = 0;
        int faulty = 0;
        int fails = 0;
        boolean failed = false;
        String file = null;
        Map<ProblemId, Long> rules = new TreeMap<>(byRule);
        for (Problem problem : problems) {
            if (!problem.location().source().name().equals(file)) {
                file = problem.location().source().name();
                faulty++;
                failed = false;
            }
            if (!failed && problem.severity() != Severity.INFO) {
                failed = true;
                fails++;
            }
            add(rules, problem.id(), 1);
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
                unsafelyFixable + unsafe,
                withFindings + faulty,
                failing + fails,
                rules);
    }

    private static void add(Map<ProblemId, Long> rules, ProblemId rule, long more) {
        Long known = rules.get(rule);
        rules.put(rule, known == null ? more : known + more);
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
