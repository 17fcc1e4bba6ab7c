package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what WordPress and its exporters leave in a body and proves a fix for each: the fixed body is read again and must
 * hold the same prose, links, images, embeds, headings and code.
 */
final class Cleaner {

    /** A run may free what the next one sees; real bodies need one, torn ones two or three. */
    private static final int MAX_RUNS = 8;

    private Cleaner() {}

    static CleanPlan plan(MarkdownBody body, CleanOptions options) {
        Optional<Problem> encoding = body.encodingProblem();
        if (encoding.isPresent()
                || body.parsed().failed()
                || body.flavor().mdx()
                || body.flavor().html()) {
            return new CleanPlan(body, body, encoding.stream().toList(), TextEdits.none());
        }
        CleanPlan plan = run(body, options);
        for (int run = 1; run < MAX_RUNS && plan.after() != body; run++) {
            CleanPlan next = run(plan.after(), options);
            if (next.edits().isEmpty()) {
                break;
            }
            plan = joined(plan, next);
        }
        return plan;
    }

    private static CleanPlan run(MarkdownBody body, CleanOptions options) {
        Cleaning cleaning = new Cleaning(body, options);
        ShortcodeCleaning shortcodes = new ShortcodeCleaning(cleaning);
        ResidueCleaning residue = new ResidueCleaning(cleaning);
        // what comes first has its place
        shortcodes.captions();
        shortcodes.players();
        new ElementCleaning(cleaning).elements();
        residue.comments();
        residue.brokenTags();
        residue.headings();
        residue.emptyParagraphs();
        residue.zeroWidth();
        new AttributeCleaning(cleaning).attributes();
        residue.lostEmbeds();
        return CleanProof.plan(body, cleaning);
    }

    /** Both steps as one; what only the second one saw stands where its text comes from and is mended by both together. */
    private static CleanPlan joined(CleanPlan plan, CleanPlan next) {
        List<Problem> findings = new ArrayList<>(plan.findings());
        for (Problem problem : next.findings()) {
            if (!problem.fixes().isEmpty()) {
                Span place = plan.edits().origin(problem.location().span());
                findings.add(Problem.of(
                                problem.id(),
                                problem.severity(),
                                Location.of(plan.before().source(), place),
                                problem.message())
                        .withHint(Message.of("is mended together with what stands around it")));
            }
        }
        findings.sort(Problem.ORDER);
        return new CleanPlan(plan.before(), next.after(), findings, plan.edits().then(next.edits()));
    }
}
