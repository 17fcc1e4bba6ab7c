package io.github.frontmatter4j.validation.internal;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.HeaderState;
import io.github.frontmatter4j.markdown.MarkdownBody;
import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.validation.rule.EntryRule;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import io.github.frontmatter4j.validation.rule.RuleSettings;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run of the rules over one version of a file. */
final class RulePass implements Consumer<Problem>, BiConsumer<Fix, ContentFile> {

    /** What is asked of the rules. */
    enum Mode {
        /** Findings with their fixes. */
        ALL,
        /** Findings of a mended copy. */
        PROOF,
        /** Findings in the header of a mended copy whose body is that of the file. */
        PROOF_OF_HEADER
    }

    /**
     * What was found in one version of a file.
     *
     * @param pass how
     * @param sorted what is reported, before any fix is proven
     * @param ofRules what each active rule found, before suppression
     * @param looks what each active rule looked at; null where it did not run
     * @param others what was found without a rule, before suppression
     * @param suppressed whether the file says anything of rules itself
     */
    record Findings(
            RulePass pass,
            List<Problem> sorted,
            Found[] ofRules,
            @Nullable FileContext[] looks,
            List<Problem> others,
            boolean suppressed) {}

    /**
     * What one rule found.
     *
     * @param problems the findings
     * @param entries for each finding the entry that the rule looked at; null if it looked at the whole file
     */
    record Found(List<Problem> problems, List<MapNode.@Nullable Entry> entries) {
        static final Found NOTHING = new Found(List.of(), List.of());

        /** What was found in some entries. */
        List<Problem> in(List<MapNode.Entry> some) {
            List<Problem> own = problems.isEmpty() ? problems : new ArrayList<>(problems.size());
            for (int i = 0; i < problems.size(); i++) {
                for (MapNode.Entry one : some) {
                    if (one == entries.get(i)) {
                        own.add(problems.get(i));
                    }
                }
            }
            return own;
        }
    }

    private static final RuleSettings NO_RULE =
            new RuleSettings(RuleInfo.of("site/facts", "", Severity.INFO, Needs.SITE, ""), Map.of());

    final ContentFile file;
    private final String path;
    final List<ActiveRules.Active> active;
    final FileContext view;
    private final ActiveRules rules;
    private final @Nullable RecordCheck record;
    private final Mode mode;
    private Map<Fix, ContentFile> copies = Map.of();
    /** What the rule that runs has found, and the entry that it looks at, if it looks at one at a time. */
    private Found found = Found.NOTHING;

    private MapNode.@Nullable Entry entry;

    /** The first look at a file, which makes fixes. */
    RulePass(ActiveRules rules, @Nullable RecordCheck record, ContentFile file, String path) {
        this(rules, rules.of(path), record, file, path, Mode.ALL);
    }

    private RulePass(
            ActiveRules rules,
            List<ActiveRules.Active> active,
            @Nullable RecordCheck record,
            ContentFile file,
            String path,
            Mode mode) {
        this.rules = rules;
        this.active = active;
        this.record = record;
        this.file = file;
        this.path = path;
        this.mode = mode;
        this.view = new FileContext(
                file, path, rules.dialect(), NO_RULE, new LazyBody(file), this, mode == Mode.ALL ? this : null);
    }

    /** The same rules over a mended copy. */
    RulePass again(ContentFile mended, Mode proof) {
        return new RulePass(rules, active, record, mended, path, proof);
    }

    /** The copy that a fix gave when it was made, or null. */
    @Nullable
    ContentFile copy(Fix fix) {
        return copies.get(fix);
    }

    /** All findings of a file, sorted, before any fix is proven. */
    Findings run() {
        boolean body = mode != Mode.PROOF_OF_HEADER && needBodies(active);
        Found[] ofRules = new Found[active.size()];
        @Nullable FileContext[] looks = new FileContext[active.size()];
        List<Problem> others = others(body);
        List<Problem> all = new ArrayList<>(others);
        if (file.state() != HeaderState.BROKEN) {
            for (int i = 0; i < ofRules.length; i++) {
                ActiveRules.Active one = active.get(i);
                if (mode == Mode.PROOF_OF_HEADER && one.needsBody()) {
                    ofRules[i] = Found.NOTHING;
                    continue;
                }
                looks[i] = check(one, file.header().entries());
                ofRules[i] = found;
                if (!found.problems.isEmpty()) {
                    all.addAll(found.problems);
                }
            }
        }
        boolean suppressed = false;
        if (!all.isEmpty()) {
            Suppressions suppressions = Suppressions.of(file, body && view.bodyHasAny("<"));
            suppressed = !suppressions.isEmpty();
            if (suppressed) {
                all.removeIf(suppressions::covers);
            }
            all.sort(Problem.ORDER);
        }
        return new Findings(this, all, ofRules, looks, others, suppressed);
    }

    /** What is found without a rule: by reading, and by the record of the configuration. */
    List<Problem> others(boolean body) {
        List<Problem> others = new ArrayList<>(0);
        choose(file.problems(), others);
        Problem ofBody = body && !view.isBodyUtf8() ? file.bodyProblem().orElse(null) : null;
        if (ofBody != null) {
            choose(List.of(ofBody), others);
        }
        if (record != null && file.state() != HeaderState.BROKEN) {
            choose(record.problems(file), others);
        }
        return others;
    }

    private void choose(List<Problem> problems, List<Problem> chosen) {
        for (Problem problem : problems) {
            Problem wanted = rules.chosen(problem, path).orElse(null);
            if (wanted != null) {
                chosen.add(wanted);
            }
        }
    }

    /** What a rule finds; one for entries sees some, any other one the whole file. */
    Found found(ActiveRules.Active one, List<MapNode.Entry> entries) {
        check(one, entries);
        return found;
    }

    private FileContext check(ActiveRules.Active one, List<MapNode.Entry> entries) {
        found = Found.NOTHING;
        entry = null;
        FileContext context = view.forRule(one.settings(), this);
        try {
            EntryRule rule = one.ofEntries();
            if (rule != null) {
                for (int i = 0; i < entries.size(); i++) {
                    entry = entries.get(i);
                    rule.check(context, entries.get(i));
                }
            } else {
                one.rule().check(context);
            }
        } catch (RuntimeException | StackOverflowError e) {
            accept(ActiveRules.crashed(one.rule(), file.source(), e));
        }
        return context;
    }

    /** Keeps the copy that a fix gave. */
    @Override
    public void accept(Fix fix, ContentFile copy) {
        copies = copies.isEmpty() ? new IdentityHashMap<>(4) : copies;
        copies.put(fix, copy);
    }

    /** Takes a finding of the rule that runs. */
    @Override
    public void accept(Problem problem) {
        Problem wanted = rules.chosen(problem, path).orElse(null);
        if (wanted != null) {
            found = found == Found.NOTHING ? new Found(new ArrayList<>(4), new ArrayList<>(4)) : found;
            found.problems.add(wanted);
            found.entries.add(entry);
        }
    }

    private static boolean needBodies(List<ActiveRules.Active> rules) {
        for (ActiveRules.Active one : rules) {
            if (one.needsBody()) {
                return true;
            }
        }
        return false;
    }

    /** Parses the body at most once, when the first rule asks. */
    private static final class LazyBody implements Supplier<MarkdownBody> {
        private final ContentFile file;
        private @Nullable MarkdownBody body;

        LazyBody(ContentFile file) {
            this.file = file;
        }

        @Override
        public MarkdownBody get() {
            MarkdownBody known = body;
            if (known == null) {
                known = MarkdownBody.of(file);
                body = known;
            }
            return known;
        }
    }
}
