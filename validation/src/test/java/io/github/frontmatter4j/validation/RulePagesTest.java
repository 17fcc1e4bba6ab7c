package io.github.frontmatter4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.validation.rule.Rule;
import io.github.frontmatter4j.validation.testing.RulePage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a page, and every example of every page holds. */
class RulePagesTest {

    static Stream<Rule> rules() {
        return RuleSet.builtIn().rules().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(Rule rule) {
        String page = RulePages.of(rule).orElse("");
        assertThat(page).as("page of " + rule.info().id()).isNotEmpty();
        assertThat(RulePage.check(rule, page)).isEqualTo(List.of());
    }
}
