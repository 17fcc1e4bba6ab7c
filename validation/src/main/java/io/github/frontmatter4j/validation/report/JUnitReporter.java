package io.github.frontmatter4j.validation.report;

import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemPrinter;
import io.github.frontmatter4j.problem.Severity;
import java.util.List;

/** Findings as JUnit XML: a test case for each file with findings; infos are no failures. */
record JUnitReporter() implements PartedReporter {

    @Override
    public boolean beginsWithSummary() {
        return true;
    }

    @Override
    public String begin(Summary summary) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"frontmatter4j\" tests=\""
                + Math.max(summary.files(), summary.withFindings())
                + "\" failures=\""
                + summary.failing()
                + "\" errors=\"0\">\n";
    }

    @Override
    public String file(List<Problem> problems) {
        StringBuilder out = new StringBuilder();
        testCase(out, problems.get(0).location().source().name(), problems);
        return out.toString();
    }

    @Override
    public String end(Summary summary) {
        return "</testsuite>\n";
    }

    private static boolean fails(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.severity() != Severity.INFO) {
                return true;
            }
        }
        return false;
    }

    private static void testCase(StringBuilder out, String name, List<Problem> problems) {
        out.append("  <testcase classname=\"frontmatter\" name=\"")
                .append(attribute(name))
                .append("\">\n");
        String element = fails(problems) ? "failure" : "system-out";
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems) {
            text.append(ProblemPrinter.plain().print(problem)).append('\n');
        }
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
        String shown = Printable.of(text);
        for (int i = 0; i < shown.length(); i += Character.charCount(shown.codePointAt(i))) {
            int c = shown.codePointAt(i);
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
        }
        return out.toString();
    }
}
