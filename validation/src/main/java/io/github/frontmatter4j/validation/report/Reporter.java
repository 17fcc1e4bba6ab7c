package io.github.frontmatter4j.validation.report;

import io.github.frontmatter4j.problem.ProblemPrinter;
import io.github.frontmatter4j.validation.Report;
import io.github.frontmatter4j.validation.RuleSet;
import java.util.Locale;

/**
 * A form in which a report is shown. The same findings in every form. Implementations escape what they print, are
 * immutable and thread-safe.
 */
public sealed interface Reporter permits PartedReporter {

    /**
     * The report as text.
     *
     * @param report the findings
     * @return the whole text, with a line end behind the last line
     */
    String render(Report report);

    /**
     * The parts of the text, to be written file by file; {@link #render} gives the same.
     *
     * @return the parts
     */
    ReportParts parts();

    /**
     * For people: each finding with the line it is on, and a summary.
     *
     * @param printer prints one finding; it decides on colour and language
     * @return the reporter
     */
    static Reporter text(ProblemPrinter printer) {
        return new TextReporter(printer);
    }

    /**
     * One JSON array of findings.
     *
     * @return the reporter
     */
    static Reporter json() {
        return new JsonReporter();
    }

    /**
     * SARIF 2.1.0 (OASIS), for code scanning.
     *
     * @param rules the rules that ran, whose information is included
     * @return the reporter
     */
    static Reporter sarif(RuleSet rules) {
        return new SarifReporter(rules);
    }

    /**
     * Workflow commands of GitHub Actions, which show findings in the diff.
     *
     * @return the reporter
     */
    static Reporter github() {
        return new GitHubReporter(Locale.ENGLISH);
    }

    /**
     * JUnit XML: a file is a test case, a finding a failure.
     *
     * @return the reporter
     */
    static Reporter junit() {
        return new JUnitReporter();
    }

    /**
     * One HTML page in English, to be looked at and filtered in a browser; it fetches nothing.
     *
     * @param rules the rules that ran, whose summaries are included
     * @return the reporter
     */
    static Reporter html(RuleSet rules) {
        return new HtmlReporter(rules, Locale.ENGLISH);
    }

    /**
     * One HTML page with the findings in another language.
     *
     * @param rules the rules that ran, whose summaries are included
     * @param locale the reader's language
     * @return the reporter
     */
    static Reporter html(RuleSet rules, Locale locale) {
        return new HtmlReporter(rules, locale);
    }
}
