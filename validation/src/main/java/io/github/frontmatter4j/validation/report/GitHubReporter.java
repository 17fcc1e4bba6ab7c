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
    public String finding(Problem problem) {
        Position start = problem.location().start();
        Position end = problem.location().end();
        String level = switch (problem.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
        String hint = problem.hint().isPresent() ? "\n" + problem.hint().get().text(locale) : "";
        return "::" + level + " file=" + property(problem.location().source().name()) + ",line=" + start.line()
                + ",endLine=" + end.line() + ",col=" + start.column() + ",endColumn=" + end.column() + ",title="
                + property(problem.id().value()) + "::" + data(problem.message().text(locale) + hint) + "\n";
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
