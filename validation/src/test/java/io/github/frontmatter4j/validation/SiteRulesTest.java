package io.github.frontmatter4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.validation.rule.Fact;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import io.github.frontmatter4j.validation.rule.SiteContext;
import io.github.frontmatter4j.validation.rule.SiteRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a rule about the whole site is told, and what becomes of its findings. */
class SiteRulesTest {

    /** Asks for everything there is. */
    private static final class Curious implements SiteRule {
        private static final RuleInfo INFO =
                RuleInfo.of("test/curious", "", Severity.WARNING, Needs.BODY, "Tells what it sees.");
        final List<String> seen = new ArrayList<>();

        @Override
        public RuleInfo info() {
            return INFO;
        }

        @Override
        public void check(SiteContext site) {
            for (Fact fact : site.facts(Fact.Kind.values())) {
                seen.add(fact.file() + " " + fact.kind() + " " + fact.text() + " " + fact.path());
            }
            site.same(text -> text, Fact.Kind.TITLE, Fact.Kind.TAG)
                    .forEach(group -> site.report(site.problem(
                                    group.get(1),
                                    "Unexpected `{0}`",
                                    group.get(1).text())
                            .withRelated(Message.of("first"), group.get(0).location())));
            seen.add(site.hasPlace("b.md", "The-Second") + " " + site.hasPlace("b.md", "third") + " "
                    + site.hasPlace("c.md", "third") + " " + site.hasPlace("broken.md", "x"));
        }
    }

    private static final Map<String, String> TEXTS = Map.of(
            "a.md", "---\ntitle: One\ntags: [x, y]\n---\n[z](b.md#second)\n",
            "b.md", "---\n# no title\ntags:\n  - x\n---\n\n## The second\n\n![i](i.png)\n",
            "broken.md", "---\ntitle: \"One\n---\n# x\n",
            "d.md", "---\ndate: 2024-01-01\ntitle: One\n---\n");

    @Test
    void factsComeInTheirOrderAndWithoutTexts() {
        Curious rule = new Curious();
        SiteValidator validator = SiteValidator.of(RuleSet.of(List.of(rule)), RuleConfig.standard());
        List<Problem> problems = validator.validate(Site.ofMemory(TEXTS)).problems().stream()
                .filter(problem -> problem.id().value().equals("test/curious"))
                .toList();
        assertThat(rule.seen)
                .containsExactly(
                        "a.md TITLE One title",
                        "a.md TAG x tags[0]",
                        "a.md TAG y tags[1]",
                        "a.md REFERENCE b.md ",
                        "a.md PLACE b.md#second ",
                        "b.md TAG x tags[0]",
                        "b.md IMAGE i.png ",
                        "d.md TITLE One title",
                        "true false false false");
        // findings have their texts back, and so have the places that they name
        assertThat(problems)
                .extracting(problem -> problem.location() + " " + slice(problem) + " "
                        + problem.related().get(0).location())
                .containsExactly("b.md:4:5 x a.md:3:8", "d.md:3:8 One a.md:2:8");
    }

    private static String slice(Problem problem) {
        return problem.location().source().slice(problem.location().span());
    }

    @Test
    void placesOfFilesThatAreNotCheckedAreThereToo() {
        RuleConfig config = RuleConfig.standard().toBuilder().exclude("old/**").build();
        Map<String, String> texts = new TreeMap<>();
        texts.put("a.md", "[x](old/b.md#there) [y](old/b.md#gone)\n");
        texts.put("old/b.md", "# There\n");
        assertThat(SiteValidator.of(RuleSet.builtIn(), config)
                        .validate(Site.ofMemory(texts))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(slice(problem)).isEqualTo("old/b.md#gone"));
    }
}
