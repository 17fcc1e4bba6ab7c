package io.github.frontmatter4j.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.format.ParsedHeader;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.testing.Damage;
import io.github.frontmatter4j.testing.Handmade;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Headers with a character missing or too many: what the engine accepts is accepted, and what was mended is YAML. */
class YamlMendingTest {

    private static final String BEFORE = "---\n";

    private static HeaderText header(String text) {
        return Handmade.header(BEFORE, text, "");
    }

    private static ParsedHeader read(String text) {
        return new YamlFormat().read(header(text), Limits.standard());
    }

    @Test
    void controlCharactersAreDeletedOneByOne() {
        String text = "a: x\u0001\u0002y\nb: \u0001\nc: \u0003\u0003\u0003";
        assertThat(read(text).problems())
                .extracting(problem -> problem.location().span())
                .containsExactly(
                        new Span(8, 9),
                        new Span(9, 10),
                        new Span(15, 16),
                        new Span(20, 21),
                        new Span(21, 22),
                        new Span(22, 23));
        // those that touch wait for the next round
        assertThat(fixed(fixed(fixed(text)))).isEqualTo("a: xy\nb: \nc: ");
    }

    /** What brings the same mistake back is no fix, and is tried once. */
    @ParameterizedTest
    @ValueSource(
            strings = {"t: 'x'\nsecond line\n", "- a\n: 'b'\n- c\n", "l:\n  - x: 1\n    \t: y\n", "a: 'x'\n\t: b\n"})
    void whatLeadsInACircleIsNoFix(String text) {
        List<Problem> problems = read(text).problems();
        assertThat(problems).hasSizeBetween(1, 3);
        assertThat(problems.get(problems.size() - 1).fixes()).isEmpty();
    }

    @Test
    void limitsHoldForProblems() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append('k').append(i).append(": @x\n");
        }
        assertThat(read(text.toString()).problems()).hasSize(50);
        assertThat(new YamlFormat()
                        .read(header(text.toString()), Limits.standard().withProblems(7))
                        .problems())
                .hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: 'it''s'\ntags: [a, \"b\"] # c\nl:\n  - x: 1\n    y: >-\n      t u\n  - 中: {k: v}\n",
                "a: \"q\\\"\\u00e9\"\nm:\n    n: text of\n      two lines\n    o: |\n        x\n\n\nz: ~\n",
                "- a\n- 'b'\n-\n  c: d\n- [e,\n   f]\n- \"g\n  h\"\n"
            })
    void damagedHeadersAreReadAsTheEngineReadsThem(String text) {
        int mended = 0;
        for (String damaged : Damage.of(text, "{}[],:\"'#-&*!|>%@`? \n\t\\“：")) {
            ParsedHeader read = read(damaged);
            if (isYaml(damaged)) {
                assertThat(read.wellFormed() || read.problems().size() == 1)
                        .as(damaged)
                        .isTrue();
            } else {
                assertThat(read.wellFormed()).as(damaged).isFalse();
            }
            boolean all = true;
            Set<String> places = new HashSet<>();
            for (Problem problem : read.problems()) {
                Span span = problem.location().span();
                assertThat(span.start()).isGreaterThanOrEqualTo(BEFORE.length());
                assertThat(span.end()).isLessThanOrEqualTo(BEFORE.length() + damaged.length());
                assertThat(problem.fixes().size()).as(damaged).isLessThanOrEqualTo(1);
                assertThat(places.add(problem.id() + " " + span))
                        .as("%s%nhas twice: %s", damaged, problem)
                        .isTrue();
                all &= !problem.fixes().isEmpty();
            }
            if (all && !read.wellFormed()) {
                String fixed = damaged;
                for (int round = 0; round < 3; round++) {
                    fixed = fixed(fixed);
                }
                assertThat(isYaml(fixed))
                        .as("%s%nmended to%n%s", damaged, fixed)
                        .isTrue();
                mended++;
            }
        }
        assertThat(mended).isGreaterThan(100);
    }

    /** The text after all fixes that do not touch each other. */
    private static String fixed(String text) {
        List<TextEdit> edits = new ArrayList<>();
        int behind = -1;
        for (Problem problem : read(text).problems()) {
            List<TextEdit> more = problem.fixes().isEmpty()
                    ? List.of()
                    : problem.fixes().get(0).edits().list();
            if (!more.isEmpty() && more.get(0).span().start() > behind) {
                edits.addAll(more);
                behind = more.get(more.size() - 1).span().end();
            }
        }
        return TextEdits.of(edits).applyTo(header(text).text()).substring(BEFORE.length());
    }

    private static boolean isYaml(String text) {
        try {
            LoadSettings settings = LoadSettings.builder().build();
            new ParserImpl(settings, new StreamReader(settings, text)).forEachRemaining(event -> {});
            return true;
        } catch (YamlEngineException | NumberFormatException e) {
            return false;
        }
    }
}
