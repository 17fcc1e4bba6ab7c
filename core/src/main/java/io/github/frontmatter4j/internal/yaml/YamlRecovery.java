package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.format.ParsedHeader;
import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    private record Shift(int at, int delta, boolean deletes) {

        int before(int offset) {
            return offset > at || (deletes && offset == at) ? offset - delta : offset;
        }
    }

    private YamlRecovery(HeaderText original, Limits limits) {
        this.original = original;
        this.limits = limits;
    }

    static ParsedHeader read(HeaderText header, Limits limits) {
        ParsedHeader first = EngineReader.read(header, limits);
        if (first.wellFormed()) {
            Problem entries = first.root() instanceof ScalarNode ? YamlSyntax.noEntries(header) : null;
            if (entries == null) {
                return first;
            }
            first = new ParsedHeader(null, false, List.of(entries));
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
            Try best = null;
            for (Fix fix : problem.fixes()) {
                Try attempt = attempt(copy, problem, fix);
                best = attempt != null && (best == null || attempt.reach() > best.reach()) ? attempt : best;
            }
            boolean fresh = add(problem, best == null ? List.of() : onOriginal(best.fix()));
            if (best == null || !fresh) {
                return;
            }
            for (TextEdit edit : best.fix().edits().list()) {
                shifts.add(new Shift(
                        edit.span().start(), edit.growth(), edit.text().isEmpty()));
            }
            copy = best.mended();
            parsed = best.next();
        }
    }

    /**
     * A fix on a copy.
     *
     * @param reach how far the copy can be read, counted in characters that are not yet read; the less the better
     */
    private record Try(Fix fix, HeaderText mended, ParsedHeader next, long reach) {}

    /** Null if the mistake is still there: the next one does not lie behind the mended place. */
    private @Nullable Try attempt(HeaderText copy, Problem mistake, Fix fix) {
        if (fix.edits().isEmpty()) {
            return null;
        }
        HeaderText mended = copy.mended(fix.edits());
        ParsedHeader next = EngineReader.read(mended, limits);
        if (next.wellFormed()) {
            return next.root() instanceof ScalarNode ? null : new Try(fix, mended, next, Long.MAX_VALUE);
        }
        TextEdit first = fix.edits().list().get(0);
        Problem problem = next.problems().get(next.problems().size() - 1);
        int place = problem.location().span().start();
        boolean later = place >= first.span().start() + first.text().length();
        boolean same = problem.id().equals(mistake.id())
                && fix.edits().origin(problem.location().span()).start()
                        == mistake.location().span().start();
        int left = mended.span().end() - place;
        return later && !same ? new Try(fix, mended, next, (long) Integer.MAX_VALUE - left) : null;
    }

    /** False if the problem was there before: what was tried since then leads in a circle, and is no fix. */
    private boolean add(Problem problem, List<Fix> fixes) {
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
        for (int i = 0; i < found.size(); i++) {
            Problem other = found.get(i);
            if (other.id().equals(moved.id())
                    && other.location().span().equals(moved.location().span())) {
                found.subList(i, found.size()).replaceAll(round -> round.withFixes(List.of()));
                return false;
            }
        }
        found.add(moved);
        return true;
    }

    /** The fix in offsets of the file; none where an earlier one has changed the characters that it needs. */
    private List<Fix> onOriginal(Fix fix) {
        List<TextEdit> edits = new ArrayList<>();
        for (TextEdit edit : fix.edits().list()) {
            edits.add(new TextEdit(onOriginal(edit.span()), edit.text()));
        }
        edits.sort(Comparator.comparing(TextEdit::span));
        for (int i = 1; i < edits.size(); i++) {
            if (edits.get(i).span().start() < edits.get(i - 1).span().end()) {
                return List.of();
            }
        }
        return List.of(new Fix(fix.title(), fix.applicability(), TextEdits.of(edits)));
    }

    /** A span of the copy in offsets of the file: undoes the edits before it, the latest first. */
    private Span onOriginal(Span span) {
        int start = span.start();
        int end = span.end();
        for (int i = shifts.size() - 1; i >= 0; i--) {
            Shift shift = shifts.get(i);
            start = shift.before(start);
            end = shift.before(end);
        }
        int limit = original.text().length();
        int from = Math.max(0, Math.min(start, limit));
        return new Span(from, Math.max(from, Math.min(end, limit)));
    }
}
