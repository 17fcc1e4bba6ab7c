package io.github.frontmatter4j.validation.report;

import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.Position;
import io.github.frontmatter4j.validation.Report;
import java.util.Locale;

/** Findings as workflow commands, one a line. Text of files cannot begin a command of its own: line ends are escaped. */
record GitHubReporter(Locale locale) implements Reporter {

    @Override
    public String render(Report report) {
        StringBuilder out = new StringBuilder();
        for (Problem problem : report.problems()) {
            Position start = problem.location().start();
            Position end = problem.location().end();
            String level = switch (problem.severity()) {
                case ERROR -> "error";
                case WARNING -> "warning";
                case INFO -> "notice";
            };
            String hint = problem.hint().map(text -> "\n" + text.text(locale)).orElse("");
            out.append("::")
                    .append(level)
                    .append(" file=")
                    .append(property(problem.location().source().name()))
                    .append(",line=")
                    .append(start.line())
                    .append(",endLine=")
                    .append(end.line())
                    .append(",col=")
                    .append(start.column())
                    .append(",endColumn=")
                    .append(end.column())
                    .append(",title=")
                    .append(property(problem.id().value()))
                    .append("::")
                    .append(data(problem.message().text(locale) + hint))
                    .append('\n');
        }
        return out.toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
