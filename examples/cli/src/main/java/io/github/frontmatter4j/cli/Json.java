package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.Position;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as the contracts of the command line want it: one line, keys in order. */
final class Json {

    private Json() {}

    static String of(Value value) {
        StringBuilder out = new StringBuilder();
        append(out, value.toJava());
        return out.toString();
    }

    static String of(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        append(out, value);
        return out.toString();
    }

    private static void append(StringBuilder out, @Nullable Object value) {
        if (value instanceof Value inner) {
            append(out, inner.toJava());
        } else if (value instanceof Map<?, ?> map) {
            out.append('{');
            String comma = "";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(comma);
                text(out, String.valueOf(entry.getKey()));
                out.append(':');
                append(out, entry.getValue());
                comma = ",";
            }
            out.append('}');
        } else if (value instanceof Iterable<?> items) {
            out.append('[');
            String comma = "";
            for (Object item : items) {
                out.append(comma);
                append(out, item);
                comma = ",";
            }
            out.append(']');
        } else if (value instanceof Double special) {
            text(out, special.isNaN() ? ".nan" : special > 0 ? ".inf" : "-.inf");
        } else if (value == null || value instanceof Boolean || value instanceof Number) {
            out.append(value);
        } else {
            text(out, value.toString());
        }
    }

    private static void text(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20
                            || (c >= 0x7F && c < 0xA0)
                            || c == 0x2028
                            || c == 0x2029
                            || Character.isSurrogate(c) && !isPair(text, i)) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** A problem in the form of {@code check --format json}. */
    static Map<String, @Nullable Object> of(Problem problem) {
        Span span = problem.location().span();
        Position start = problem.location().start();
        Position end = problem.location().end();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("path", problem.location().source().name());
        json.put("rule", problem.id().value());
        json.put("severity", problem.severity().label());
        json.put("message", problem.message().text());
        json.put("hint", problem.hint().map(Message::text).orElse(null));
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
