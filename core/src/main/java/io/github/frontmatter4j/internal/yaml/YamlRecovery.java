package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.format.ParsedHeader;
import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds all syntax problems of a header, not the first only: each mistake is mended on a copy by the fix that the
 * problem itself suggests, and the copy is read again. A suggested fix is kept only if it proves itself there.
 */
final class YamlRecovery {

    private static final int ROUNDS = 50;

    private final HeaderText original;
    private final Limits limits;
    private final List<Problem> found = new ArrayList<>();
    /** What was done to the copy so far: places of the copy behind an edit lie this much further on. */
    private final List<Shift> shifts = new ArrayList<>();

    private record Shift(int at, int delta) {}

    private YamlRecovery(HeaderText original, Limits limits) {
        this.original = original;
        this.limits = limits;
    }

    static ParsedHeader read(HeaderText header, Limits limits) {
        ParsedHeader fast = FastReader.read(header, limits);
        ParsedHeader first = fast != null ? fast : EngineReader.read(header, limits);
        if (first.wellFormed()) {
            return first;
        }
        YamlRecovery recovery = new YamlRecovery(header, limits);
        recovery.run(first);
        List<Problem> sorted = new ArrayList<>(recovery.found);
        sorted.sort(Problem.ORDER);
        return new ParsedHeader(null, false, sorted.subList(0, Math.min(sorted.size(), limits.problems())));
    }

    private void run(ParsedHeader first) {
        HeaderText copy = original;
        ParsedHeader parsed = first;
        for (int round = 0; round < ROUNDS && !parsed.wellFormed(); round++) {
            Problem problem = parsed.problems().get(parsed.problems().size() - 1);
            if (problem.fixes().isEmpty()) {
                add(problem, List.of());
                return;
            }
            Fix fix = problem.fixes().get(0);
            HeaderText mended = apply(copy, fix.edits());
            ParsedHeader next = EngineReader.read(mended, limits);
            boolean proven = next.wellFormed() || isLater(next, fix.edits());
            add(problem, proven ? List.of(onOriginal(fix)) : List.of());
            if (!proven) {
                return;
            }
            for (TextEdit edit : fix.edits().list()) {
                shifts.add(new Shift(
                        edit.span().start(), edit.text().length() - edit.span().length()));
            }
            copy = mended;
            parsed = next;
        }
    }

    /** Whether the next mistake lies behind the mended place, so that the mended one is gone. */
    private static boolean isLater(ParsedHeader next, TextEdits edits) {
        TextEdit last = edits.list().get(edits.list().size() - 1);
        int end = last.span().start() + last.text().length();
        Problem problem = next.problems().get(next.problems().size() - 1);
        return problem.location().span().start() >= end;
    }

    private static HeaderText apply(HeaderText header, TextEdits edits) {
        String text = edits.applyTo(header.text());
        Span span = new Span(
                header.span().start(),
                header.span().end() + text.length() - header.text().length());
        return new HeaderText(SourceText.of(header.source().name(), text), text, span);
    }

    private void add(Problem problem, List<Fix> fixes) {
        Location place = problem.location();
        Problem moved = new Problem(
                problem.id(),
                problem.severity(),
                new Location(original.source(), onOriginal(place.span()), place.path()),
                problem.message(),
                problem.hint(),
                problem.related().stream()
                        .map(related -> new Problem.Related(
                                related.label(),
                                new Location(
                                        original.source(),
                                        onOriginal(related.location().span()),
                                        related.location().path())))
                        .toList(),
                fixes);
        found.add(moved);
    }

    private Fix onOriginal(Fix fix) {
        List<TextEdit> edits = fix.edits().list().stream()
                .map(edit -> new TextEdit(onOriginal(edit.span()), edit.text()))
                .toList();
        return new Fix(fix.title(), fix.applicability(), TextEdits.of(edits));
    }

    /** A span of the copy in offsets of the file: undoes the edits before it, the latest first. */
    private Span onOriginal(Span span) {
        int start = span.start();
        int end = span.end();
        for (int i = shifts.size() - 1; i >= 0; i--) {
            Shift shift = shifts.get(i);
            start -= start > shift.at() ? shift.delta() : 0;
            end -= end > shift.at() ? shift.delta() : 0;
        }
        int limit = original.text().length();
        int from = Math.max(0, Math.min(start, limit));
        return new Span(from, Math.max(from, Math.min(end, limit)));
    }
}
