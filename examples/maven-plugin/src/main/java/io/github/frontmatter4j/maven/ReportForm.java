package io.github.frontmatter4j.maven;

import io.github.frontmatter4j.problem.ProblemPrinter;
import io.github.frontmatter4j.validation.RuleSet;
import io.github.frontmatter4j.validation.report.Reporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The reports that can be written, and their file names. */
enum ReportForm {
    HTML("report.html"),
    SARIF("report.sarif"),
    JSON("report.json"),
    JUNIT("TEST-frontmatter.xml"),
    TEXT("report.txt");

    private final String file;

    ReportForm(String file) {
        this.file = file;
    }

    static Optional<ReportForm> named(String name) {
        return Arrays.stream(values())
                .filter(form -> form.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    static String names() {
        return Arrays.stream(values())
                .map(form -> "`" + form.name().toLowerCase(Locale.ROOT) + "`")
                .collect(Collectors.joining(", "));
    }

    Path in(Path folder) {
        return folder.resolve(file);
    }

    Reporter reporter(RuleSet rules) {
        return switch (this) {
            case HTML -> Reporter.html(rules, Locale.getDefault(Locale.Category.DISPLAY));
            case SARIF -> Reporter.sarif(rules);
            case JSON -> Reporter.json();
            case JUNIT -> Reporter.junit();
            case TEXT -> Reporter.text(ProblemPrinter.plain());
        };
    }
}
