package io.github.frontmatter4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.source.Position;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.validation.report.Reporter;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A site with faults, each marked at its characters: all are found, none is invented, and every report says the same. */
class FaultySiteTest {

    private static final List<String> SITES = List.of("hugo", "standard", "jekyll", "obsidian", "zola");

    private static Report check(FaultySite site) {
        RuleConfig config = RuleConfig.builder().dialect(site.dialect()).build();
        return SiteValidator.of(RuleSet.builtIn(), config).validate(Site.ofMemory(site.files()));
    }

    @Test
    void hasMoreThanAHundredAndTwentyFaults() {
        TreeSet<String> rules = new TreeSet<>();
        int faults = 0;
        for (String name : SITES) {
            FaultySite site = FaultySite.of(name);
            faults += site.faults().size();
            site.faults().forEach(fault -> rules.add(fault.split(" ")[1]));
        }
        assertThat(faults).isGreaterThan(120);
        List<String> unmet = RuleSet.builtIn().rules().stream()
                .filter(rule -> rule.info().severity().isPresent())
                .map(rule -> rule.info().id().value())
                .filter(id -> !rules.contains(id))
                .toList();
        assertThat(unmet).as("rules without a fault").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hugo", "standard", "jekyll", "obsidian", "zola"})
    void allAreFoundAndNoneIsInvented(String name) {
        FaultySite site = FaultySite.of(name);
        List<String> found = check(site).problems().stream()
                .map(problem -> FaultySite.fault(
                        problem.location().source().name(),
                        problem.id().value(),
                        problem.location().span().start(),
                        problem.location().span().end()))
                .sorted()
                .toList();
        assertThat(found).containsExactlyElementsOf(site.faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hugo", "standard", "jekyll", "obsidian", "zola"})
    void everyReportSaysTheSame(String name) {
        FaultySite site = FaultySite.of(name);
        Report report = check(site);
        List<String> expected = site.faults().stream()
                .map(fault -> positions(site, fault.split(" ")))
                .sorted()
                .toList();
        assertThat(ofJson(Reporter.json().render(report))).isEqualTo(expected);
        assertThat(ofSarif(Reporter.sarif(RuleSet.builtIn()).render(report))).isEqualTo(expected);
        assertThat(ofGitHub(Reporter.github().render(report))).isEqualTo(expected);
    }

    private static String positions(FaultySite site, String[] fault) {
        SourceText source = SourceText.of(fault[0], site.files().get(fault[0]));
        String[] offsets = fault[2].split("-");
        Position start = source.positionOf(Integer.parseInt(offsets[0]));
        Position end = source.positionOf(Integer.parseInt(offsets[1]));
        return line(fault[0], fault[1], start.line(), start.column(), end.line(), end.column());
    }

    private static String line(Object path, Object rule, Object line, Object column, Object endLine, Object endColumn) {
        return path + " " + rule + " " + line + ":" + column + "-" + endLine + ":" + endColumn;
    }

    private static List<String> ofJson(String json) {
        List<String> found = new ArrayList<>();
        for (Object one : (List<?>) read(json)) {
            Map<?, ?> map = (Map<?, ?>) one;
            found.add(line(
                    map.get("path"),
                    map.get("rule"),
                    map.get("startLine"),
                    map.get("startColumn"),
                    map.get("endLine"),
                    map.get("endColumn")));
        }
        return found.stream().sorted().toList();
    }

    private static List<String> ofSarif(String sarif) {
        List<String> found = new ArrayList<>();
        Map<?, ?> run = (Map<?, ?>) ((List<?>) ((Map<?, ?>) read(sarif)).get("runs")).get(0);
        for (Object one : (List<?>) run.get("results")) {
            Map<?, ?> result = (Map<?, ?>) one;
            Map<?, ?> location = (Map<?, ?>) ((List<?>) result.get("locations")).get(0);
            Map<?, ?> place = (Map<?, ?>) location.get("physicalLocation");
            Map<?, ?> region = (Map<?, ?>) place.get("region");
            String uri = String.valueOf(((Map<?, ?>) place.get("artifactLocation")).get("uri"));
            found.add(line(
                    URI.create(uri).getPath(),
                    result.get("ruleId"),
                    region.get("startLine"),
                    region.get("startColumn"),
                    region.get("endLine"),
                    region.get("endColumn")));
        }
        return found.stream().sorted().toList();
    }

    private static List<String> ofGitHub(String text) {
        List<String> found = new ArrayList<>();
        for (String annotation : text.split("\n")) {
            String properties = annotation.substring(annotation.indexOf(' ') + 1, annotation.indexOf("::", 2));
            Map<String, String> map = new HashMap<>();
            for (String property : properties.split(",")) {
                map.put(property.substring(0, property.indexOf('=')), property.substring(property.indexOf('=') + 1));
            }
            found.add(line(
                    map.get("file"),
                    map.get("title"),
                    map.get("line"),
                    map.get("col"),
                    map.get("endLine"),
                    map.get("endColumn")));
        }
        return found.stream().sorted().toList();
    }

    private static Object read(String json) {
        return new Load(LoadSettings.builder().build()).loadFromString(json);
    }
}
