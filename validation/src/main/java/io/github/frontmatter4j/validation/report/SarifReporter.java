package io.github.frontmatter4j.validation.report;

import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.Position;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.validation.RuleSet;
import io.github.frontmatter4j.validation.rule.Rule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as a SARIF 2.1.0 log with one run. */
final class SarifReporter implements FindingsReporter {

    private static final String HEX = "0123456789ABCDEF";

    private final RuleSet rules;
    private final Map<String, Integer> indexes = new HashMap<>();

    SarifReporter(RuleSet rules) {
        this.rules = rules;
        for (Rule rule : rules.rules()) {
            indexes.put(rule.info().id().value(), indexes.size());
        }
    }

    /** The rules are described before the results. */
    @Override
    public boolean beginsWithSummary() {
        return true;
    }

    @Override
    public String begin(Summary summary) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "frontmatter4j");
        driver.put("version", "0.1.0");
        driver.put("rules", descriptors(summary));
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        Map<String, Object> log = new LinkedHashMap<>();
        log.put(
                "$schema",
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        String text = JsonText.of(log);
        return text.substring(0, text.length() - END.length()) + ",\"results\":[";
    }

    /** What closes the run, the list of runs and the log. */
    private static final String END = "}]}";

    @Override
    public void finding(Problem problem, StringBuilder out) {
        JsonText.append(out, result(problem));
    }

    @Override
    public String between() {
        return ",";
    }

    @Override
    public String end(Summary summary) {
        return "]" + END + "\n";
    }

    /** All rules, and whatever else has findings. */
    private List<Object> descriptors(Summary summary) {
        List<Object> descriptors = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            Severity severity = rule.info().severity().orElse(Severity.WARNING);
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", rule.info().id().value());
            one.put("shortDescription", Map.of("text", rule.info().summary()));
            one.put("defaultConfiguration", Map.of("level", level(severity)));
            descriptors.add(one);
        }
        for (ProblemId id : summary.byRule().keySet()) {
            if (rules.rule(id.value()).isEmpty()) {
                descriptors.add(Map.of("id", id.value()));
            }
        }
        return descriptors;
    }

    /** What is no rule has no index that would be known before all is found; its id says which one it is. */
    private Map<String, Object> result(Problem problem) {
        String hint = problem.hint().isPresent() ? "\n" + problem.hint().get().text() : "";
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", problem.id().value());
        Integer index = indexes.get(problem.id().value());
        if (index != null) {
            result.put("ruleIndex", index);
        }
        result.put("level", level(problem.severity()));
        result.put("message", Map.of("text", problem.message().text() + hint));
        result.put("locations", List.of(Map.of("physicalLocation", place(problem))));
        if (!problem.location().path().isRoot()) {
            result.put("properties", Map.of("keyPath", problem.location().path().toString()));
        }
        if (!problem.fixes().isEmpty()) {
            result.put("fixes", List.of(fix(problem, problem.fixes().get(0))));
        }
        return result;
    }

    private static Map<String, Object> place(Problem problem) {
        Position start = problem.location().start();
        Position end = problem.location().end();
        Span span = problem.location().span();
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", start.line());
        region.put("startColumn", start.column());
        region.put("endLine", end.line());
        region.put("endColumn", end.column());
        region.put("charOffset", span.start());
        region.put("charLength", span.length());
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", artifact(problem));
        place.put("region", region);
        return place;
    }

    private static Map<String, Object> artifact(Problem problem) {
        return Map.of("uri", uri(problem.location().source().name()));
    }

    private static Map<String, Object> fix(Problem problem, Fix fix) {
        List<Object> replacements = new ArrayList<>();
        for (TextEdit edit : fix.edits().list()) {
            Map<String, Object> one = new LinkedHashMap<>();
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("charOffset", edit.span().start());
            region.put("charLength", edit.span().length());
            one.put("deletedRegion", region);
            one.put("insertedContent", Map.of("text", edit.text()));
            replacements.add(one);
        }
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("artifactLocation", artifact(problem));
        change.put("replacements", replacements);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("description", Map.of("text", fix.title().text()));
        json.put("artifactChanges", List.of(change));
        return json;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** A path as a URI reference (RFC 3986): every byte that is not unreserved or a slash is escaped. */
    static String uri(String path) {
        StringBuilder out = new StringBuilder();
        String slashed = path.replace('\\', '/');
        for (byte b : slashed.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xFF;
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-._~/".indexOf(c) >= 0;
            if (plain) {
                out.append((char) c);
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return out.toString();
    }
}
