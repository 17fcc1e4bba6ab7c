package io.github.frontmatter4j.validation.report;

import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.Position;
import java.util.Locale;

/**
 * Findings as workflow commands, one a line. Text of files cannot begin a command of its own: line ends are escaped. What
 * a terminal would obey is shown as U+FFFD.
 */
record GitHubReporter(Locale locale) implements FindingsReporter {

    @Override
    public String begin(Summary summary) {
        return "";
    }

    @Override
    public void finding(Problem problem, StringBuilder out) {
        Position start = problem.location().start();
        Position end = problem.location().end();
        String level = switch (problem.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
        String hint = problem.hint().isPresent() ? "\n" + problem.hint().get().text(locale) : "";
        out.append("::").append(level);
        out.append(" file=").append(property(problem.location().source().name()));
        out.append(",line=").append(start.line()).append(",endLine=").append(end.line());
        out.append(",col=").append(start.column()).append(",endColumn=").append(end.column());
        out.append(",title=").append(property(problem.id().value()));
        out.append("::").append(data(problem.message().text(locale) + hint)).append('\n');
    }

    @Override
    public String end(Summary summary) {
        return "";
    }

    private static String data(String text) {
        return Printable.of(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
