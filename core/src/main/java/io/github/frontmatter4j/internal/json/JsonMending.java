package io.github.frontmatter4j.internal.json;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.format.ParsedHeader;
import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes on behind text that is no JSON: what was probably meant is tried on a copy, and offered as a fix if the copy can be
 * read further.
 */
final class JsonMending {

    private static final int ROUNDS = 30;
    private static final Map<String, String> WORDS = Map.of(
            "True",
            "true",
            "TRUE",
            "true",
            "False",
            "false",
            "FALSE",
            "false",
            "None",
            "null",
            "undefined",
            "null",
            "nil",
            "null",
            "NULL",
            "null");
    private static final String TYPOGRAPHIC = "\u201C\u201D\u201E\u2018\u2019";

    private final HeaderText original;
    private final Limits limits;
    private final boolean bare;
    private final List<Problem> found = new ArrayList<>();
    private int shift;

    private JsonMending(HeaderText original, Limits limits, boolean bare) {
        this.original = original;
        this.limits = limits;
        this.bare = bare;
    }

    static ParsedHeader read(HeaderText header, Limits limits, boolean bare) {
        ParsedHeader first = JsonParser.read(header, limits, bare);
        if (first.wellFormed() || !isFault(last(first))) {
            return first;
        }
        JsonMending mending = new JsonMending(header, limits, bare);
        mending.run(first);
        mending.found.sort(Problem.ORDER);
        return new ParsedHeader(null, false, mending.found);
    }

    private static Problem last(ParsedHeader header) {
        return header.problems().get(header.problems().size() - 1);
    }

    private static boolean isFault(Problem problem) {
        return problem.id().equals(JsonParser.SYNTAX);
    }

    private void run(ParsedHeader first) {
        HeaderText copy = original;
        ParsedHeader parsed = first;
        int from = 0;
        for (int round = 0; round < ROUNDS; round++) {
            boolean faulty = !parsed.wellFormed() && isFault(last(parsed));
            List<Problem> others =
                    faulty ? parsed.problems().subList(0, parsed.problems().size() - 1) : parsed.problems();
            for (Problem problem : others) {
                if (problem.location().span().start() >= from) {
                    found.add(moved(problem, problem.fixes()));
                }
            }
            if (!faulty) {
                return;
            }
            Problem fault = last(parsed);
            Fix best = null;
            ParsedHeader next = null;
            for (TextEdit edit : candidates(copy, fault.location().span())) {
                ParsedHeader attempt = JsonParser.read(copy.mended(TextEdits.of(edit)), limits, bare);
                int reached = edit.span().start() + edit.text().length();
                boolean further = !(!attempt.wellFormed() && isFault(last(attempt)))
                        || last(attempt).location().span().start() >= reached;
                if (further && best == null) {
                    best = Fix.unsafe(Message.of("Write it in JSON"), TextEdits.of(edit));
                    next = attempt;
                }
            }
            found.add(moved(fault, best == null ? List.of() : List.of(best)));
            if (best == null || next == null) {
                return;
            }
            TextEdit edit = best.edits().list().get(0);
            copy = copy.mended(TextEdits.of(edit));
            shift += edit.growth();
            from = edit.span().start() + edit.text().length();
            parsed = next;
        }
    }

    /** Edits are made from the front to the end, so everything still to come has moved by the same number. */
    private Problem moved(Problem problem, List<Fix> fixes) {
        Location place = problem.location();
        List<Fix> moved = fixes.stream()
                .map(fix -> new Fix(
                        fix.title(),
                        fix.applicability(),
                        TextEdits.of(fix.edits().list().stream()
                                .map(edit -> new TextEdit(moved(edit.span()), edit.text()))
                                .toList())))
                .toList();
        return new Problem(
                problem.id(),
                problem.severity(),
                new Location(original.source(), moved(place.span()), place.path()),
                problem.message(),
                problem.hint(),
                problem.related(),
                moved);
    }

    private Span moved(Span span) {
        int start = Math.max(0, span.start() - shift);
        return new Span(start, Math.max(start, span.end() - shift));
    }

    // ---- what was meant

    private List<TextEdit> candidates(HeaderText header, Span span) {
        String text = header.text();
        int at = span.start();
        int end = header.span().end();
        List<TextEdit> edits = new ArrayList<>();
        if (at >= end) {
            return edits;
        }
        char c = text.charAt(at);
        if (c == '=') {
            int from = text.charAt(at - 1) == ' ' ? at - 1 : at;
            edits.add(new TextEdit(new Span(from, at + 1), ":"));
        } else if (c == ';') {
            edits.add(new TextEdit(new Span(at, at + 1), ","));
            edits.add(TextEdit.delete(new Span(at, at + 1)));
        } else if (c == ',') {
            edits.add(TextEdit.delete(new Span(at, at + 1)));
        } else if (text.startsWith("\\'", at)) {
            edits.add(TextEdit.delete(new Span(at, at + 1)));
        } else if (c == '\\') {
            TextEdit path = backslashes(text, at);
            if (path != null) {
                edits.add(path);
            }
        } else if ((c == '"' || c == '\'') && isStringStart(text, at)) {
            string(text, at, end, edits);
            edits.add(TextEdit.insert(behindText(text, at), ","));
        } else if (TYPOGRAPHIC.indexOf(c) >= 0) {
            typographic(text, at, end, edits);
        } else {
            word(text, at, end, edits);
            edits.add(TextEdit.insert(behindText(text, at), ","));
        }
        return edits;
    }

    private static boolean isStringStart(String text, int at) {
        return at == 0 || text.charAt(at - 1) != '\\';
    }

    private static int behindText(String text, int at) {
        int before = at;
        while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
            before--;
        }
        return before;
    }

    /** A string that is broken on its line: a tab in it, or no closing quote. */
    private static void string(String text, int at, int end, List<TextEdit> edits) {
        int lineEnd = at;
        while (lineEnd < end && text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') {
            lineEnd++;
        }
        int close = text.indexOf(text.charAt(at), at + 1);
        int tab = text.indexOf('\t', at + 1);
        if (close > 0 && close < lineEnd && tab > 0 && tab < close) {
            edits.add(
                    new TextEdit(new Span(at, close), text.substring(at, close).replace("\t", "\\t")));
        } else if (close < 0 || close > lineEnd) {
            int last = lineEnd;
            while (last > at + 1 && ", \t".indexOf(text.charAt(last - 1)) >= 0) {
                last--;
            }
            edits.add(TextEdit.insert(last, text.substring(at, at + 1)));
        }
    }

    private static @Nullable TextEdit backslashes(String text, int at) {
        int open = at;
        while (open > 0 && text.charAt(open) != '"' && text.charAt(open) != '\n') {
            open--;
        }
        int close = text.indexOf('"', at);
        int lineEnd = text.indexOf('\n', at);
        if (text.charAt(open) != '"' || close < 0 || (lineEnd >= 0 && close > lineEnd)) {
            return null;
        }
        String inside = text.substring(open + 1, close);
        return inside.contains("\\\\") ? null : new TextEdit(new Span(open + 1, close), inside.replace("\\", "\\\\"));
    }

    private static void typographic(String text, int at, int end, List<TextEdit> edits) {
        for (int i = at + 1; i < end && text.charAt(i) != '\n'; i++) {
            if (TYPOGRAPHIC.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '"') {
                edits.add(new TextEdit(new Span(at, i + 1), JsonWriter.string(text.substring(at + 1, i))));
                return;
            }
        }
    }

    private static void word(String text, int at, int end, List<TextEdit> edits) {
        int stop = at;
        while (stop < end && ",]}\n\r".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        String word = text.substring(at, stop).strip();
        Span span = new Span(at, at + word.length());
        if (word.isEmpty()) {
            return;
        }
        String known = WORDS.get(word);
        boolean number = JsonParser.isNumber("0" + word) && word.startsWith(".");
        boolean digits = word.chars().allMatch(Character::isDigit);
        if (known != null) {
            edits.add(new TextEdit(span, known));
        } else if (number) {
            edits.add(new TextEdit(span, "0" + word));
        } else if (!digits && word.indexOf('"') < 0 && word.indexOf('{') < 0 && word.indexOf('[') < 0) {
            edits.add(new TextEdit(span, JsonWriter.string(word)));
        }
    }
}
