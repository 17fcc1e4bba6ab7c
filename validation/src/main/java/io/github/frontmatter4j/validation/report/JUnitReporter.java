package io.github.frontmatter4j.validation.report;

import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemPrinter;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.validation.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as JUnit XML: a test case for each file with findings; infos are no failures. */
record JUnitReporter() implements Reporter {

    @Override
    public String render(Report report) {
        Map<String, List<Problem>> files = new LinkedHashMap<>();
        for (Problem problem : report.problems()) {
            files.computeIfAbsent(problem.location().source().name(), any -> new ArrayList<>())
                    .add(problem);
        }
        long failures = files.values().stream().filter(JUnitReporter::fails).count();
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<testsuite name=\"frontmatter4j\" tests=\"")
                .append(Math.max(report.files(), files.size()))
                .append("\" failures=\"")
                .append(failures)
                .append("\" errors=\"0\">\n");
        files.forEach((name, problems) -> testCase(out, name, problems));
        return out.append("</testsuite>\n").toString();
    }

    private static boolean fails(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() != Severity.INFO);
    }

    private static void testCase(StringBuilder out, String name, List<Problem> problems) {
        out.append("  <testcase classname=\"frontmatter\" name=\"")
                .append(attribute(name))
                .append("\">\n");
        String element = fails(problems) ? "failure" : "system-out";
        StringBuilder text = new StringBuilder();
        problems.forEach(
                problem -> text.append(ProblemPrinter.plain().print(problem)).append('\n'));
        out.append("    <").append(element);
        if (fails(problems)) {
            out.append(" type=\"")
                    .append(attribute(problems.get(0).id().value()))
                    .append("\" message=\"");
            out.append(attribute(problems.size() + (problems.size() == 1 ? " finding" : " findings")))
                    .append('"');
        }
        out.append('>')
                .append(escape(text.toString()))
                .append("</")
                .append(element)
                .append(">\n  </testcase>\n");
    }

    /** Line ends in attributes would be read as blanks, and begin a line where the file is printed. */
    private static String attribute(String text) {
        return escape(text).replace("\n", "&#10;");
    }

    /** XML 1.0 cannot hold most control characters, not even escaped. */
    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        Printable.of(text).codePoints().forEach(c -> {
            switch (c) {
                case '\r' -> out.append("&#13;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> {
                    boolean allowed = c == '\t'
                            || c == '\n'
                            || (c >= 0x20 && c < 0xD800)
                            || (c >= 0xE000 && c <= 0xFFFD)
                            || c > 0xFFFF;
                    out.appendCodePoint(allowed ? c : 0xFFFD);
                }
            }
        });
        return out.toString();
    }
}
