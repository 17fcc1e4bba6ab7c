package io.github.frontmatter4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.rule.EntryRule;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.Rule;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Fixes of rules that somebody wrote: each is offered only if no rule, whatever it looks at, has more to say of the copy. */
class OwnFixesTest {

    private static RuleInfo info(String id) {
        return RuleInfo.of(id, "", Severity.WARNING, Needs.HEADER, "A rule of the house.");
    }

    /** Dislikes the key {@code rain}, and knows a way out. */
    private record Rain(Function<FileContext, Optional<Fix>> fix) implements EntryRule {
        @Override
        public RuleInfo info() {
            return OwnFixesTest.info("house/rain");
        }

        @Override
        public void check(FileContext file, MapNode.Entry entry) {
            if ("rain".equals(entry.name()) && file.written(entry.value()).contains("wet")) {
                file.report(
                        file.problem(entry.key().span(), KeyPath.of("rain"), "Unexpected rain, expected sun"),
                        fix.apply(file));
            }
        }
    }

    /** Looks at the whole header. */
    private record Whole(String character, String word) implements FileRule {
        @Override
        public RuleInfo info() {
            return OwnFixesTest.info("house/whole");
        }

        @Override
        public void check(FileContext file) {
            if (file.headHasAny(character) && file.head().contains(word)) {
                file.report(file.problem(file.file().headerSpan(), KeyPath.root(), "Unexpected word, expected none"));
            }
        }
    }

    /** Looks at the number of keys; ids are before and behind that of the rule with the fix. */
    private record Keys(String id, int most) implements FileRule {
        @Override
        public RuleInfo info() {
            return OwnFixesTest.info(id);
        }

        @Override
        public void check(FileContext file) {
            if (file.names().size() > most) {
                file.report(file.problem(file.file().headerSpan(), KeyPath.root(), "Unexpected keys, expected fewer"));
            }
        }
    }

    private static Function<FileContext, Optional<Fix>> put(String key, String value) {
        return file -> file.fix(
                Applicability.SAFE,
                Message.of("Write it"),
                new HeaderChange.Put(KeyPath.of(key), new Value.Text(value)));
    }

    private static boolean isOffered(Rule... rules) {
        SiteValidator validator = SiteValidator.of(RuleSet.of(List.of(rules)), RuleConfig.standard());
        String text = "---\ntitle: Spring\nrain: wet\nsun: far\n---\nThe body, wet and #1.\n";
        List<Problem> problems = validator.validate(FrontMatter.standard().parse("a.md", text), "a.md").stream()
                .filter(problem -> problem.id().value().equals("house/rain"))
                .toList();
        assertThat(problems).hasSize(1);
        return !problems.get(0).fixes().isEmpty();
    }

    @Test
    void aFixThatMendsIsOffered() {
        assertThat(isOffered(new Rain(put("rain", "dry")))).isTrue();
        assertThat(isOffered(new Rain(put("rain", "still wet")))).isFalse();
    }

    @Test
    void aFixThatBringsACharacterIsSeenByWhoLooksForIt() {
        assertThat(isOffered(new Rain(put("rain", "dry #1")), new Whole("#", "#1")))
                .isFalse();
        assertThat(isOffered(new Rain(put("rain", "dry")), new Whole("#", "#1")))
                .isTrue();
        assertThat(isOffered(new Rain(put("rain", "dry")), new Whole("d", "dry")))
                .isFalse();
        assertThat(isOffered(new Rain(put("rain", "雨")), new Whole("雨", "雨"))).isFalse();
    }

    @Test
    void aFixThatBringsAKeyIsSeenByWhoCountsThem() {
        for (String id : List.of("house/after", "a/before")) {
            assertThat(isOffered(new Rain(put("rain", "dry")), new Keys(id, 3))).isTrue();
            assertThat(isOffered(new Rain(OwnFixesTest::renamedAndAdded), new Keys(id, 3)))
                    .isFalse();
            assertThat(isOffered(new Keys(id, 3), new Rain(OwnFixesTest::renamedAndAdded)))
                    .isFalse();
            assertThat(isOffered(new Keys(id, 4), new Rain(OwnFixesTest::renamedAndAdded)))
                    .isTrue();
        }
    }

    private static Optional<Fix> renamedAndAdded(FileContext file) {
        return file.fix(
                Applicability.SAFE,
                Message.of("Write two"),
                new HeaderChange.Put(KeyPath.of("rain"), new Value.Text("dry")),
                new HeaderChange.Put(KeyPath.of("moon"), new Value.Text("full")));
    }

    @Test
    void aFixOfTheTextIsProvenToo() {
        assertThat(isOffered(new Rain(file -> text(file, "dry")))).isTrue();
        assertThat(isOffered(new Rain(file -> text(file, "dry #1")), new Whole("#", "#1")))
                .isFalse();
        assertThat(isOffered(new Rain(file -> text(file, "[dry")))).isFalse();
    }

    private static Optional<Fix> text(FileContext file, String value) {
        MapNode.Entry entry = file.entry("rain").orElseThrow();
        return file.fix(
                Applicability.SAFE,
                Message.of("Write it"),
                TextEdits.of(new TextEdit(entry.value().span(), value)));
    }
}
