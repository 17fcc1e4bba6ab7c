package io.github.frontmatter4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.HeaderState;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemPrinter;
import io.github.frontmatter4j.source.SourceText;
import org.junit.jupiter.params.provider.MethodSource;

/** Promises of the checks that hold for every input. Each target says its own. */
class ValidationFuzz {

    private static final SiteValidator VALIDATOR = SiteValidator.standard();

    /** A configuration never throws: what does not fit is a problem with its place. */
    @MethodSource("io.github.frontmatter4j.testing.Seeds#configurations")
    @FuzzTest
    void configuration(byte[] data) {
        ConfigReader reader = new ConfigReader(VALIDATOR.rules());
        ConfigReader.Result result = reader.read(SourceText.of(ConfigReader.FILE_NAME, data));
        result.problems().forEach(ValidationFuzz::print);
        result.config().isExcluded("posts/a.md");
    }

    /** Fixes never break a file that could be read, no rule crashes, and a second run has nothing to do. */
    @MethodSource("io.github.frontmatter4j.testing.Seeds#files")
    @FuzzTest
    void fixes(byte[] data) {
        ContentFile file = FrontMatter.standard().parse(SourceText.of("a.md", data));
        for (FixRun run : new FixRun[] {FixRun.safe(VALIDATOR), FixRun.unsafe(VALIDATOR)}) {
            FixRun.Result result = run.fix(file, "a.md");
            result.left().forEach(ValidationFuzz::print);
            assertThat(result.left())
                    .extracting(problem -> problem.id().value())
                    .doesNotContain("rule/crashed");
            ContentFile fresh = FrontMatter.standard()
                    .parse(SourceText.of("a.md", result.after().source().bytes()));
            if (file.state() != HeaderState.BROKEN) {
                assertThat(fresh.state()).isNotEqualTo(HeaderState.BROKEN);
            }
            assertThat(run.fix(fresh, "a.md").after()).isSameAs(fresh);
        }
    }

    private static void print(Problem problem) {
        ProblemPrinter.plain().print(problem);
    }
}
