package io.github.frontmatter4j.recipes;

import io.github.frontmatter4j.Content;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.bind.Converter;
import io.github.frontmatter4j.problem.ProblemPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Reads a type of one's own, and says where a value does not fit. */
public final class OwnConverter implements Recipe {

    /** A version of three numbers. */
    record Version(int major, int minor, int patch) {

        static Version parse(String text) {
            String[] parts = text.split("\\.");
            if (parts.length != 3) {
                throw new IllegalArgumentException("a version has three numbers");
            }
            return new Version(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }

        @Override
        public String toString() {
            return major + "." + minor + "." + patch;
        }
    }

    /** A release note. */
    record Release(String title, Version version) {}

    @Override
    public void run(Path site, PrintWriter out) throws IOException {
        // begin
        FrontMatter frontMatter = FrontMatter.builder()
                .converter(Version.class, Converter.ofText(Version::parse, Version::toString))
                .build();
        String text = "---\ntitle: Spring\nversion: 1.10\n---\n";
        Content<Release> content = frontMatter.parse("release.md", text).as(Release.class);
        content.problems().forEach(problem -> out.print(ProblemPrinter.plain().print(problem)));
        // end
    }
}
