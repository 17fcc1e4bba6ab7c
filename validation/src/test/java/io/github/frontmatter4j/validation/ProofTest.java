package io.github.frontmatter4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.HeaderState;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.testing.Corpus;
import io.github.frontmatter4j.testing.Corpus.Sample;
import io.github.frontmatter4j.validation.RuleConfig.Choice;
import io.github.frontmatter4j.validation.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The proof of a fix asks only the rules that looked at what the fix changes. Here every rule is asked again: each fix that is
 * offered, made alone, takes its finding away and brings none.
 */
class ProofTest {

    @Test
    void everyOfferedFixHoldsAlone() {
        List<String> wrong = new ArrayList<>();
        int fixes = 0;
        for (Dialect dialect : List.of(Dialect.STANDARD, Dialect.HUGO)) {
            SiteValidator validator = SiteValidator.of(RuleSet.builtIn(), everyRule(dialect));
            int number = 0;
            for (Sample sample : Corpus.files()) {
                if (number++ % 4 != 0) {
                    continue;
                }
                ContentFile file = validator.frontMatter().parse(SourceText.of(sample.path(), sample.bytes()));
                if (file.state() == HeaderState.PRESENT) {
                    fixes += each(validator, file, sample.path(), wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(fixes).isGreaterThan(2000);
    }

    /** Rules that are off by default run too. */
    private static RuleConfig everyRule(Dialect dialect) {
        RuleConfig.Builder config = RuleConfig.builder().dialect(dialect);
        for (Rule rule : RuleSet.builtIn().rules()) {
            config.rule(
                    rule.info().id().value(),
                    rule.info().severity().map(Choice::as).orElse(Choice.as(Severity.INFO)));
        }
        return config.build();
    }

    private static int each(SiteValidator validator, ContentFile file, String path, List<String> wrong) {
        List<Problem> before = validator.validate(file, path);
        int fixes = 0;
        for (Problem problem : before) {
            if (problem.fixes().isEmpty()) {
                continue;
            }
            fixes++;
            SourceText edited = problem.fixes().get(0).edits().applyTo(file.source());
            List<Problem> after = validator.validate(validator.frontMatter().parse(edited), path);
            Map<ProblemId, Integer> counts = new HashMap<>();
            before.forEach(one -> counts.merge(one.id(), 1, Integer::sum));
            after.forEach(one -> counts.merge(one.id(), -1, Integer::sum));
            if (counts.get(problem.id()) < 1 || counts.values().stream().anyMatch(left -> left < 0)) {
                wrong.add(problem + " " + problem.fixes().get(0) + " " + counts);
            }
        }
        return fixes;
    }
}
