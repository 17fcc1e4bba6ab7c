package io.github.frontmatter4j.validation;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.validation.internal.FixProof;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Applies proven fixes to files until none is left. Fixes that overlap wait for the next round; a fix that turns out to
 * bring a new finding together with others is taken back. A second run changes nothing. Immutable and thread-safe.
 */
public final class FixRun {

    private static final int ROUNDS = 100;

    private final SiteValidator validator;
    private final boolean unsafe;

    private FixRun(SiteValidator validator, boolean unsafe) {
        this.validator = validator;
        this.unsafe = unsafe;
    }

    /**
     * Applies safe fixes.
     *
     * @param validator finds what is to be fixed
     * @return a run
     */
    public static FixRun safe(SiteValidator validator) {
        return new FixRun(Objects.requireNonNull(validator, "validator"), false);
    }

    /**
     * Applies safe and unsafe fixes.
     *
     * @param validator finds what is to be fixed
     * @return a run
     */
    public static FixRun unsafe(SiteValidator validator) {
        return new FixRun(Objects.requireNonNull(validator, "validator"), true);
    }

    /**
     * What became of a file.
     *
     * @param before the file as it was
     * @param after the fixed file; the same object if nothing was fixed
     * @param fixed the findings whose fixes were applied, in the order of application
     * @param rolledBack findings whose fixes were taken back, because together with others they did harm
     * @param left the findings of the fixed file
     */
    public record Result(
            ContentFile before, ContentFile after, List<Problem> fixed, List<Problem> rolledBack, List<Problem> left) {
        /**
         * Copies the lists.
         *
         * @param before the file as it was
         * @param after the fixed file; the same object if nothing was fixed
         * @param fixed the findings whose fixes were applied, in the order of application
         * @param rolledBack findings whose fixes were taken back, because together with others they did harm
         * @param left the findings of the fixed file
         */
        public Result {
            fixed = List.copyOf(fixed);
            rolledBack = List.copyOf(rolledBack);
            left = List.copyOf(left);
        }
    }

    /**
     * Fixes a file in memory; nothing is written.
     *
     * @param file the file
     * @param path its path inside the site
     * @return the fixed file and what was done
     */
    public Result fix(ContentFile file, String path) {
        ContentFile now = file;
        List<Problem> fixed = new ArrayList<>();
        List<Problem> rolledBack = new ArrayList<>();
        List<Problem> problems = validator.validate(now, path);
        for (int round = 0; round < ROUNDS; round++) {
            List<Problem> batch = batch(problems, rolledBack);
            if (batch.isEmpty()) {
                break;
            }
            Step step = step(now, path, batch, problems);
            if (step == null) {
                step = oneByOne(now, path, batch, problems, rolledBack);
            }
            if (step == null) {
                break;
            }
            fixed.addAll(step.fixed());
            now = step.file();
            problems = step.problems();
        }
        return new Result(file, now, fixed, rolledBack, problems);
    }

    private record Step(ContentFile file, List<Problem> problems, List<Problem> fixed) {}

    private boolean mayApply(Fix fix) {
        return fix.applicability() == Applicability.SAFE || (unsafe && fix.applicability() == Applicability.UNSAFE);
    }

    /** Fixes that can be made together: in the order of the file, none reaching into the one before. */
    private List<Problem> batch(List<Problem> problems, List<Problem> without) {
        List<Problem> batch = new ArrayList<>();
        List<Problem> candidates = new ArrayList<>();
        for (Problem problem : problems) {
            if (!problem.fixes().isEmpty() && mayApply(problem.fixes().get(0)) && !isAmong(problem, without)) {
                candidates.add(problem);
            }
        }
        candidates.sort(new ByOffset());
        int end = -1;
        for (Problem problem : candidates) {
            List<TextEdit> edits = problem.fixes().get(0).edits().list();
            if (firstOffset(problem) > end) {
                batch.add(problem);
                end = edits.get(edits.size() - 1).span().end();
            }
        }
        return batch;
    }

    private static boolean isAmong(Problem problem, List<Problem> others) {
        for (Problem other : others) {
            if (problem.id().equals(other.id())
                    && problem.location().path().equals(other.location().path())
                    && problem.message().equals(other.message())) {
                return true;
            }
        }
        return false;
    }

    /** The order in which the fixes of findings begin in the file. */
    private static final class ByOffset implements Comparator<Problem> {
        @Override
        public int compare(Problem one, Problem other) {
            return Integer.compare(firstOffset(one), firstOffset(other));
        }
    }

    private static int firstOffset(Problem problem) {
        return problem.fixes().get(0).edits().list().get(0).span().start();
    }

    private @Nullable Step step(ContentFile file, String path, List<Problem> batch, List<Problem> before) {
        List<TextEdit> edits = new ArrayList<>();
        for (Problem problem : batch) {
            edits.addAll(problem.fixes().get(0).edits().list());
        }
        SourceText edited;
        try {
            edited = TextEdits.of(edits).applyTo(file.source());
        } catch (IllegalArgumentException e) {
            return null;
        }
        ContentFile mended = validator.reread(file, edited);
        List<Problem> after = validator.validate(mended, path);
        int left = before.size() - batch.size();
        // no rule looks at a header that cannot be read: what is found in the mended one is not new
        boolean readable = !FixProof.isReadable(file) && FixProof.isReadable(mended);
        boolean better = readable || after.size() <= left;
        return better ? new Step(mended, after, batch) : null;
    }

    private @Nullable Step oneByOne(
            ContentFile file, String path, List<Problem> batch, List<Problem> before, List<Problem> rolledBack) {
        for (Problem problem : batch) {
            Step step = step(file, path, List.of(problem), before);
            if (step != null) {
                return step;
            }
            rolledBack.add(problem);
        }
        return null;
    }
}
