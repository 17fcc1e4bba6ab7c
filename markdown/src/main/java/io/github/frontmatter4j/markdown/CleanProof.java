package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.Cleaning.Candidate;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.TextEdits;
import java.util.ArrayList;
import java.util.List;

/** Proves fixes on a copy: nothing that a reader sees, follows or runs may get lost. For one use. */
final class CleanProof {

    /** Each proof reads the whole body; where most fixes fail, the rest of them is left out. */
    private static final int MAX_PROOFS = 200;

    private final MarkdownBody body;
    private final Inventory before;
    private int proofs;

    private CleanProof(MarkdownBody body) {
        this.body = body;
        this.before = Inventory.of(body.parsed());
    }

    /** The plan with all fixes that hold together. */
    static CleanPlan plan(MarkdownBody body, Cleaning cleaning) {
        List<Candidate> candidates = cleaning.candidates();
        // most bodies have nothing to clean, and nothing of them need be counted
        List<Candidate> proven = candidates.isEmpty() ? candidates : new CleanProof(body).proven(candidates);
        List<Problem> findings = new ArrayList<>();
        for (Candidate candidate : proven) {
            findings.add(cleaning.problem(Severity.INFO, candidate.name(), candidate.place(), candidate.message())
                    .withFix(new Fix(candidate.title(), Applicability.SAFE, TextEdits.of(candidate.edits()))));
        }
        findings.addAll(cleaning.reports());
        findings.sort(Problem.ORDER);
        TextEdits edits = edits(proven);
        return new CleanPlan(body, proven.isEmpty() ? body : edited(body, edits), findings, edits);
    }

    /** The body with edits; its text is UTF-8, so the text says it all. */
    private static MarkdownBody edited(MarkdownBody body, TextEdits edits) {
        String edited = edits.applyTo(body.source().text());
        return body.moved(SourceText.of(body.source().name(), edited), edits);
    }

    private static TextEdits edits(List<Candidate> some) {
        return TextEdits.of(
                some.stream().flatMap(candidate -> candidate.edits().stream()).toList());
    }

    /** The largest part of the fixes that keeps everything: all of them, or the halves that hold together. */
    private List<Candidate> proven(List<Candidate> some) {
        if (some.isEmpty() || holds(some)) {
            return some;
        }
        if (some.size() == 1) {
            return List.of();
        }
        int middle = some.size() / 2;
        List<Candidate> joined = new ArrayList<>(proven(some.subList(0, middle)));
        List<Candidate> right = proven(some.subList(middle, some.size()));
        joined.addAll(right);
        if (holds(joined)) {
            return joined;
        }
        List<Candidate> kept = new ArrayList<>(joined.subList(0, joined.size() - right.size()));
        for (Candidate candidate : right) {
            kept.add(candidate);
            if (!holds(kept)) {
                kept.remove(kept.size() - 1);
            }
        }
        return kept;
    }

    private boolean holds(List<Candidate> some) {
        if (some.isEmpty()) {
            return true;
        }
        if (proofs++ > MAX_PROOFS) {
            return false;
        }
        List<String> lostLinks = new ArrayList<>();
        List<String> newLinks = new ArrayList<>();
        List<String> lostEmbeds = new ArrayList<>();
        for (Candidate candidate : some) {
            lostLinks.addAll(candidate.meant().lostLinks());
            newLinks.addAll(candidate.meant().newLinks());
            lostEmbeds.addAll(candidate.meant().lostEmbeds());
        }
        TextEdits edits = edits(some);
        ParsedBody after = edited(body, edits).parsed();
        return !after.failed()
                && before.keptIn(Inventory.of(after), new Inventory.Meant(lostLinks, newLinks, lostEmbeds));
    }
}
