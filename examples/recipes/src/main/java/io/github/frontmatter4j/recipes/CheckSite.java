package io.github.frontmatter4j.recipes;

import io.github.frontmatter4j.problem.ProblemPrinter;
import io.github.frontmatter4j.validation.Report;
import io.github.frontmatter4j.validation.Site;
import io.github.frontmatter4j.validation.SiteValidator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Checks files and prints what is wrong. */
public final class CheckSite implements Recipe {

    @Override
    public void run(Path site, PrintWriter out) throws IOException {
        // begin
        Report report = SiteValidator.standard().validate(Site.of(site.resolve("faulty/colon.md")));
        report.problems().forEach(problem -> out.print(ProblemPrinter.plain().print(problem)));
        // end
    }
}
