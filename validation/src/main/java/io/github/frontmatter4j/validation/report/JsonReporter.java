package io.github.frontmatter4j.validation.report;

import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.Position;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Findings as one JSON array. Lines and columns are 1-based, columns and offsets in UTF-16 units, ends exclusive. */
public final class JsonReporter implements FindingsReporter {

    JsonReporter() {}

    @Override
    public String begin(Summary summary) {
        return "[";
    }

    @Override
    public void finding(Problem problem, StringBuilder out) {
        JsonText.append(out.append('\n'), json(problem));
    }

    @Override
    public String between() {
        return ",";
    }

    @Override
    public String end(Summary summary) {
        return summary.findings() == 0 ? "]\n" : "\n]\n";
    }

    /**
     * One finding as a map that {@link JsonText} can write.
     *
     * @param problem the finding
     * @return its fields in the order of the contract
     */
    public static Map<String, @Nullable Object> json(Problem problem) {
        Span span = problem.location().span();
        Position start = problem.location().start();
        Position end = problem.location().end();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("path", problem.location().source().name());
        json.put("rule", problem.id().value());
        json.put("severity", problem.severity().label());
        json.put("message", problem.message().text());
        json.put("hint", problem.hint().isPresent() ? problem.hint().get().text() : null);
        json.put(
                "keyPath",
                problem.location().path().isRoot()
                        ? null
                        : problem.location().path().toString());
        json.put("startLine", start.line());
        json.put("startColumn", start.column());
        json.put("endLine", end.line());
        json.put("endColumn", end.column());
        json.put("startOffset", span.start());
        json.put("endOffset", span.end());
        json.put("fix", problem.fixes().isEmpty() ? null : fix(problem.fixes().get(0)));
        return json;
    }

    private static Map<String, @Nullable Object> fix(Fix fix) {
        List<Object> edits = new ArrayList<>();
        for (TextEdit edit : fix.edits().list()) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("startOffset", edit.span().start());
            one.put("endOffset", edit.span().end());
            one.put("text", edit.text());
            edits.add(one);
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put(
                "applicability",
                fix.applicability().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("title", fix.title().text());
        json.put("edits", edits);
        return json;
    }
}
