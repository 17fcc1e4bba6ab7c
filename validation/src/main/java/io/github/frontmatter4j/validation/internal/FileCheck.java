package io.github.frontmatter4j.validation.internal;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.HeaderState;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.validation.rule.Fact;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.SiteRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs the file rules over one file and proves their fixes. Immutable and thread-safe. */
public final class FileCheck {

    private final ActiveRules rules;
    private final @Nullable RecordCheck record;
    private final FixProof proof;

    /** Whether a rule of the site looks at bodies. */
    private final boolean bodies;

    /**
     * A check.
     *
     * @param frontMatter the reader, with the dialect of the configuration
     * @param rules the rules that run
     * @param record what a header has to be read into, if the configuration says so
     */
    public FileCheck(FrontMatter frontMatter, ActiveRules rules, Optional<Class<? extends Record>> record) {
        this.rules = rules;
        this.record = record.isPresent() ? new RecordCheck(record.get()) : null;
        this.proof = new FixProof(frontMatter, rules);
        this.bodies = needBodies(rules.ofSite());
    }

    private static boolean needBodies(List<SiteRule> rules) {
        for (SiteRule rule : rules) {
            if (rule.info().needs() == Needs.BODY) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a file gave.
     *
     * @param problems the findings, with proven fixes only
     * @param facts what it says that others may say too
     */
    public record Result(List<Problem> problems, List<Fact> facts) {}

    /**
     * Checks a file.
     *
     * @param file the file
     * @param path its path inside the site
     * @param disk where it lies, whatever it is called; empty for a file from memory
     * @param facts whether facts are wanted
     * @return findings and facts
     */
    public Result check(ContentFile file, String path, Optional<Path> disk, boolean facts) {
        RulePass.Findings found = new RulePass(rules, record, file, path).run();
        List<Problem> proven = found.sorted.isEmpty() ? List.of() : new ArrayList<>(found.sorted.size());
        for (int i = 0; i < found.sorted.size(); i++) {
            Problem problem = found.sorted.get(i);
            proven.add(problem.fixes().isEmpty() ? problem : proof.withProvenFix(problem, found));
        }
        List<Fact> said = facts && file.state() != HeaderState.BROKEN
                ? Facts.of(found.pass().view, bodies, disk.isPresent() ? folder(disk.get()) : null)
                : List.of();
        return new Result(proven, said);
    }

    private static @Nullable Path folder(Path file) {
        return file.toAbsolutePath().getParent();
    }
}
