package io.github.frontmatter4j.validation.internal;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.HeaderEdit;
import io.github.frontmatter4j.HeaderState;
import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.MapNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Proves fixes on copies: a fix is good if its finding is gone and no other has come. Immutable and thread-safe. */
public final class FixProof {

    private final FrontMatter frontMatter;
    private final ActiveRules rules;

    FixProof(FrontMatter frontMatter, ActiveRules rules) {
        this.frontMatter = frontMatter;
        this.rules = rules;
    }

    /** The finding with the first of its fixes that is good, or without any. */
    Problem withProvenFix(Problem problem, RulePass.Findings before) {
        for (Fix fix : problem.fixes()) {
            if (isProven(fix, problem, before)) {
                return problem.fixes().size() == 1 ? problem : problem.withFixes(List.of(fix));
            }
        }
        return problem.withFixes(List.of());
    }

    /** On a copy: the finding is gone, and no finding has come. */
    private boolean isProven(Fix fix, Problem problem, RulePass.Findings before) {
        RulePass pass = before.pass();
        ContentFile file = pass.file;
        HeaderEdit.Result edit = pass.edit(fix);
        ContentFile mended = edit != null ? edit.file().orElse(null) : apply(fix, file);
        if (mended == null) {
            return false;
        }
        // an edit of the header leaves the body as it is, and what rules say of it
        boolean header = isInHeader(fix, file);
        RulePass.Mode mode = header ? RulePass.Mode.PROOF_OF_HEADER : RulePass.Mode.PROOF;
        if (header
                && !before.suppressed
                && mended.state() == file.state()
                && mended.format().equals(file.format())) {
            return edit == null
                    ? isBetter(problem.id(), before, pass.again(mended, mode), null)
                    : isBetter(problem.id(), before, pass.again(mended, fix.edits()), edit);
        }
        List<Problem> after = pass.again(mended, mode).run().sorted;
        List<Problem> known = header ? withoutBodies(before.sorted) : before.sorted;
        // no rule looks at a header that cannot be read: what is found in the mended one is not new
        boolean readable = !isReadable(file) && isReadable(mended);
        if (readable) {
            return !isAmong(problem.id(), after);
        }
        Difference difference = new Difference();
        difference.without(known);
        difference.with(after);
        return difference.isBetter(problem.id());
    }

    private static boolean isAmong(ProblemId id, List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The same for a copy with another header and nothing suppressed: a rule that has looked at nothing that differs would
     * find the same again, so only the others are asked.
     *
     * @param pass over the copy
     * @param edit what gave the copy, if it was an edit by path
     */
    private boolean isBetter(ProblemId id, RulePass.Findings before, RulePass pass, HeaderEdit.@Nullable Result edit) {
        RulePass old = before.pass();
        ContentFile mended = pass.file;
        MapNode header = old.file.header();
        ChangedKeys changed =
                edit == null ? ChangedKeys.between(header, mended.header()) : ChangedKeys.by(edit, header, mended);
        // an edit by path has changed no line of another entry
        boolean byEntry = edit != null
                && changed != null
                && header.style() == CollectionStyle.BLOCK
                && (edit.rewritten().isPresent() || mended.header().style() == CollectionStyle.BLOCK);
        Difference difference = new Difference();
        difference.without(withoutBodies(before.others));
        difference.with(pass.others(false));
        for (int i = 0; i < old.active.length; i++) {
            ActiveRules.Active one = old.active[i];
            if (one.needsBody()) {
                continue;
            }
            RulePass.Found found = before.of(i);
            if (byEntry && changed != null && one.ofEntries() != null) {
                for (int k = 0; k < found.problems().size(); k++) {
                    if (found.isIn(k, changed.before)) {
                        difference.without(found.problems().get(k));
                    }
                }
                difference.with(pass.found(one, changed.after).problems());
            } else if (changed == null
                    || one.ofEntries() != null
                    || old.look(i).hasLookedAt(changed.names, !changed.sameNames)) {
                difference.without(found.problems());
                difference.with(pass.found(one).problems());
            }
        }
        return difference.isBetter(id);
    }

    /** What some rules found before against what they find now. */
    private static final class Difference {
        private final List<Problem> before = new ArrayList<>(2);
        /** Mostly nothing. */
        private final List<Problem> now = new ArrayList<>(0);

        void without(Problem problem) {
            before.add(problem);
        }

        void without(List<Problem> problems) {
            add(problems, before);
        }

        void with(List<Problem> problems) {
            add(problems, now);
        }

        private static void add(List<Problem> problems, List<Problem> all) {
            for (int i = 0; i < problems.size(); i++) {
                all.add(problems.get(i));
            }
        }

        /** Whether a finding is gone, and of no rule there are more. */
        boolean isBetter(ProblemId id) {
            if (now.isEmpty()) {
                return isAmong(id, before);
            }
            Map<ProblemId, Integer> counts = new HashMap<>();
            count(before, 1, counts);
            count(now, -1, counts);
            for (int left : counts.values()) {
                if (left < 0) {
                    return false;
                }
            }
            return counts.getOrDefault(id, 0) > 0;
        }

        private static void count(List<Problem> problems, int one, Map<ProblemId, Integer> counts) {
            for (Problem problem : problems) {
                counts.put(problem.id(), counts.getOrDefault(problem.id(), 0) + one);
            }
        }
    }

    private static boolean isInHeader(Fix fix, ContentFile file) {
        if (!isReadable(file)) {
            return false;
        }
        int end = file.headerSpan().end();
        for (TextEdit edit : fix.edits().list()) {
            if (edit.span().end() > end) {
                return false;
            }
        }
        return true;
    }

    private List<Problem> withoutBodies(List<Problem> problems) {
        if (problems.isEmpty()) {
            return problems;
        }
        List<Problem> left = new ArrayList<>(problems.size());
        for (Problem problem : problems) {
            if (!rules.isOfBody(problem)) {
                left.add(problem);
            }
        }
        return left;
    }

    /**
     * Whether a file has a header that rules can look at.
     *
     * @param file the file
     * @return false if the header is broken or absent
     */
    public static boolean isReadable(ContentFile file) {
        return file.state() != HeaderState.BROKEN && file.state() != HeaderState.ABSENT;
    }

    /**
     * A file after a fix.
     *
     * @param fix the fix
     * @param file the file
     * @return the mended copy, or null if the edits cannot be applied or break a header that was whole
     */
    @Nullable
    ContentFile apply(Fix fix, ContentFile file) {
        try {
            SourceText edited = fix.edits().applyTo(file.source());
            ContentFile mended = frontMatter.parse(edited);
            boolean broken = mended.state() == HeaderState.BROKEN && file.state() != HeaderState.BROKEN;
            return broken ? null : mended;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return null;
        }
    }
}
