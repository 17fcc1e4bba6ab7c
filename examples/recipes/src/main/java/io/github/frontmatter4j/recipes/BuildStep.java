package io.github.frontmatter4j.recipes;

import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.problem.ProblemPrinter;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.validation.Report;
import io.github.frontmatter4j.validation.RuleConfig;
import io.github.frontmatter4j.validation.RuleSet;
import io.github.frontmatter4j.validation.Site;
import io.github.frontmatter4j.validation.SiteValidator;
import io.github.frontmatter4j.validation.report.Reporter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ForkJoinPool;

/** A check inside a build or a release program: an exit status and a report. */
public final class BuildStep implements Recipe {

    @Override
    public void run(Path site, PrintWriter out) throws IOException {
        // begin
        RuleConfig config = RuleConfig.builder()
                .dialect(Dialect.named("hugo@0.150"))
                .rule("type/boolean-word", RuleConfig.Choice.as(Severity.ERROR))
                .rule("site/duplicate-title", RuleConfig.Choice.disabled())
                .exclude("unclosed.md")
                .build();
        SiteValidator validator = SiteValidator.of(RuleSet.builtIn(), config);
        Report report = validator.validate(Site.of(site.resolve("faulty")).namedFrom(site), ForkJoinPool.commonPool());
        Files.writeString(
                site.resolve("report.html"), Reporter.html(validator.rules()).render(report));
        if (report.hasAtLeast(Severity.ERROR)) {
            out.println("The build stops; the first error:");
            report.problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .limit(1)
                    .forEach(problem -> out.print(ProblemPrinter.plain().print(problem)));
        }
        // end
    }
}
