package io.github.frontmatter4j.validation.internal;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.HeaderEdit;
import io.github.frontmatter4j.HeaderState;
import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.TextEdits;
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
import org.jspecify.annotations.Nullable;

/** One run of the rules over one version of a file. */
final class RulePass implements Consumer<Problem>, BiConsumer<Fix, HeaderEdit.Result> {

    /** What is asked of the rules. */
    enum Mode {
        /** Findings with their fixes. */
        ALL,
        /** Findings of a mended copy. */
        PROOF,
        /** Findings in the header of a mended copy whose body is that of the file. */
        PROOF_OF_HEADER
    }

    /** What was found in one version of a file. */
    final class Findings {
        /** What is reported, sorted, before any fix is proven. */
        final List<Problem> sorted;

        /** What was found without a rule, before suppression. */
        final List<Problem> others;

        /** Whether the file says anything of rules itself. */
        final boolean suppressed;

        /** What each active rule found, before suppression; null if none found anything. */
        private final Found @Nullable [] ofRules;

        private Findings(List<Problem> sorted, List<Problem> others, boolean suppressed, Found @Nullable [] ofRules) {
            this.sorted = sorted;
            this.others = others;
            this.suppressed = suppressed;
            this.ofRules = ofRules;
        }

        RulePass pass() {
            return RulePass.this;
        }

        /** What an active rule found, before suppression. */
        Found of(int rule) {
            Found own = ofRules == null ? null : ofRules[rule];
            return own == null ? Found.NOTHING : own;
        }
    }

    /**
     * What one rule found.
     *
     * @param problems the findings
     * @param entries for each finding the entry that the rule looked at; null if it looked at the whole file
     */
    record Found(List<Problem> problems, List<MapNode.@Nullable Entry> entries) {
        static final Found NOTHING = new Found(List.of(), List.of());

        /** Whether a finding is about one of some entries. */
        boolean isIn(int finding, List<MapNode.Entry> some) {
            for (int i = 0; i < some.size(); i++) {
                if (some.get(i) == entries.get(finding)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final RuleSettings NO_RULE =
            new RuleSettings(RuleInfo.of("site/facts", "", Severity.INFO, Needs.SITE, ""), Map.of());

    final ContentFile file;
    private final String path;
    final ActiveRules.Active[] active;
    final FileContext view;
    private final ActiveRules rules;
    private final @Nullable RecordCheck record;
    private final Mode mode;
    private Map<Fix, HeaderEdit.Result> edits = Map.of();
    /** What each rule for whole files looks at in this file; null as long as there is no fix to prove. */
    private @Nullable FileContext @Nullable [] looks;
    /** What the rule that runs has found, and the entry that it looks at, if it looks at one at a time. */
    private Found found = Found.NOTHING;

    private MapNode.@Nullable Entry entry;

    /** The first look at a file, which makes fixes. */
    RulePass(ActiveRules rules, @Nullable RecordCheck record, ContentFile file, String path) {
        this.rules = rules;
        this.active = rules.of(path);
        this.record = record;
        this.file = file;
        this.path = path;
        this.mode = Mode.ALL;
        this.view = new FileContext(file, path, rules.dialect(), NO_RULE, this, this);
    }

    /** The same rules over a copy. */
    private RulePass(RulePass first, ContentFile copy, @Nullable TextEdits edits, Mode mode) {
        this.rules = first.rules;
        this.active = first.active;
        this.record = first.record;
        this.file = copy;
        this.path = first.path;
        this.mode = mode;
        this.view = edits == null ? first.view.mended(copy, this) : first.view.edited(copy, edits, this);
    }

    /** The same rules over a mended copy. */
    RulePass again(ContentFile mended, Mode proof) {
        return new RulePass(this, mended, null, proof);
    }

    /** The same rules over a copy whose header was edited by path. */
    RulePass again(ContentFile edited, TextEdits edits) {
        return new RulePass(this, edited, edits, Mode.PROOF_OF_HEADER);
    }

    /** The edit that a fix was when it was made, or null. */
    HeaderEdit.@Nullable Result edit(Fix fix) {
        return edits.get(fix);
    }

    /** All findings of a file, sorted, before any fix is proven. */
    Findings run() {
        boolean body = mode != Mode.PROOF_OF_HEADER && needBodies(active);
        List<Problem> others = others(body);
        Found[] ofRules = file.state() == HeaderState.BROKEN ? null : ofRules();
        if (ofRules == null && others.isEmpty()) {
            return new Findings(others, others, false, null);
        }
        Suppressions suppressions = Suppressions.of(file, body && view.bodyMayHaveComment());
        List<Problem> sorted = new ArrayList<>();
        addWanted(others, suppressions, sorted);
        for (int i = 0; ofRules != null && i < ofRules.length; i++) {
            if (ofRules[i] != null) {
                addWanted(ofRules[i].problems, suppressions, sorted);
            }
        }
        sorted.sort(Problem.ORDER);
        return new Findings(sorted, others, !suppressions.isEmpty(), ofRules);
    }

    private static void addWanted(List<Problem> problems, Suppressions suppressions, List<Problem> wanted) {
        for (int i = 0; i < problems.size(); i++) {
            if (!suppressions.covers(problems.get(i))) {
                wanted.add(problems.get(i));
            }
        }
    }

    /**
     * What each rule finds. Rules for entries come first: if one of them has made a fix that is to be proven, it is noted what
     * the others look at.
     */
    private Found @Nullable [] ofRules() {
        Found[] all = null;
        for (int turn = 0; turn < 2; turn++) {
            for (int i = 0; i < active.length; i++) {
                ActiveRules.Active one = active[i];
                boolean first = one.ofEntries() != null;
                if (first != (turn == 0) || (mode == Mode.PROOF_OF_HEADER && one.needsBody())) {
                    continue;
                }
                Found own = found(one);
                if (!own.problems.isEmpty()) {
                    all = all == null ? new Found[active.length] : all;
                    all[i] = own;
                }
                if (!first && !edits.isEmpty()) {
                    looks()[i] = view.looked();
                }
            }
        }
        return all;
    }

    private @Nullable FileContext[] looks() {
        @Nullable FileContext[] known = looks == null ? new FileContext[active.length] : looks;
        looks = known;
        return known;
    }

    /** What a rule for whole files looks at in this file; if that was not noted, it is asked once more. */
    FileContext look(int rule) {
        @Nullable FileContext[] known = looks();
        FileContext look = known[rule];
        if (look == null) {
            ActiveRules.Active one = active[rule];
            look = view.onlyLooking(one.settings());
            known[rule] = look;
            try {
                one.rule().check(look);
            } catch (RuntimeException | StackOverflowError e) {
                // it was reported when the rule was asked first, and is so of the mended copy
            }
        }
        return look;
    }

    /** What is found without a rule: by reading, and by the record of the configuration. */
    List<Problem> others(boolean body) {
        Problem ofBody = body && !view.isBodyUtf8() ? file.bodyProblem().orElse(null) : null;
        if (file.problems().isEmpty() && ofBody == null && record == null) {
            return List.of();
        }
        List<Problem> others = new ArrayList<>(4);
        choose(file.problems(), others);
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

    /** What a rule finds in the whole file. */
    Found found(ActiveRules.Active one) {
        return found(one, one.ofEntries() == null ? List.of() : file.header().entries());
    }

    /** What a rule finds; one for entries sees some, any other one the whole file. */
    Found found(ActiveRules.Active one, List<MapNode.Entry> entries) {
        found = Found.NOTHING;
        entry = null;
        view.next(one.settings());
        try {
            EntryRule rule = one.ofEntries();
            if (rule != null) {
                int size = entries.size();
                for (int i = 0; i < size; i++) {
                    MapNode.Entry next = entries.get(i);
                    entry = next;
                    rule.check(view, next);
                }
            } else {
                one.rule().check(view);
            }
        } catch (RuntimeException | StackOverflowError e) {
            accept(ActiveRules.crashed(one.rule(), file.source(), e));
        }
        return found;
    }

    /** Keeps the edit that a fix is. */
    @Override
    public void accept(Fix fix, HeaderEdit.Result edit) {
        edits = edits.isEmpty() ? new IdentityHashMap<>(4) : edits;
        edits.put(fix, edit);
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

    private static boolean needBodies(ActiveRules.Active[] rules) {
        for (ActiveRules.Active rule : rules) {
            if (rule.needsBody()) {
                return true;
            }
        }
        return false;
    }
}
