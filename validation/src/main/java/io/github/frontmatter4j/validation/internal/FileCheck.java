package io.github.frontmatter4j.validation.internal;

import io.github.frontmatter4j.Content;
import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.HeaderState;
import io.github.frontmatter4j.markdown.MarkdownBody;
import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.validation.RuleConfig;
import io.github.frontmatter4j.validation.RuleSet;
import io.github.frontmatter4j.validation.bean.BeanValidation;
import io.github.frontmatter4j.validation.rule.EntryRule;
import io.github.frontmatter4j.validation.rule.Fact;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.Rule;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import io.github.frontmatter4j.validation.rule.RuleSettings;
import io.github.frontmatter4j.validation.rule.SiteRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs the file rules over one file and proves their fixes. Immutable and thread-safe. */
public final class FileCheck {

    private static final List<Problem> NONE = List.of();
    private static final RuleSettings NO_RULE =
            new RuleSettings(RuleInfo.of("site/facts", "", Severity.INFO, Needs.SITE, ""), Map.of());

    static final ProblemId CRASHED = new ProblemId("rule/crashed");

    private final FrontMatter frontMatter;
    private final RuleSet rules;
    private final RuleConfig config;
    private final @Nullable BeanValidation beans;

    /** The rules for every file; empty where this is not the same for all files. */
    private final List<Active> active;

    /** Whether a rule of the site looks at bodies. */
    private final boolean bodies;

    /**
     * A check.
     *
     * @param frontMatter the reader, with the dialect of the configuration
     * @param rules the rules
     * @param config what is said of them
     */
    public FileCheck(FrontMatter frontMatter, RuleSet rules, RuleConfig config) {
        this.frontMatter = frontMatter;
        this.rules = rules;
        this.config = config;
        this.beans = config.record().isPresent() ? BeanValidation.open() : null;
        this.active = config.isSameForAllFiles() ? resolved("") : List.of();
        this.bodies = rules.rules().stream()
                .anyMatch(
                        rule -> rule instanceof SiteRule && rule.info().needs() == Needs.BODY && runs(rule.info(), ""));
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
        Findings found = new Pass(file, path, active(path), Mode.ALL).run();
        List<Problem> proven = new ArrayList<>(found.sorted().size());
        for (Problem problem : found.sorted()) {
            proven.add(problem.fixes().isEmpty() ? problem : withProvenFix(problem, found));
        }
        List<Fact> said = facts && file.state() != HeaderState.BROKEN
                ? Facts.of(
                        found.pass().view,
                        bodies,
                        disk.map(Path::toAbsolutePath).map(Path::getParent))
                : List.of();
        return new Result(proven, said);
    }

    /**
     * A rule that runs for a file.
     *
     * @param rule the rule
     * @param ofEntries the same rule, if it looks at one entry at a time
     * @param settings what the configuration says of it there
     * @param needsBody whether it looks at the body
     */
    private record Active(FileRule rule, @Nullable EntryRule ofEntries, RuleSettings settings, boolean needsBody) {}

    private static boolean needBodies(List<Active> rules) {
        for (Active one : rules) {
            if (one.needsBody()) {
                return true;
            }
        }
        return false;
    }

    private List<Active> active(String path) {
        return active.isEmpty() ? resolved(path) : active;
    }

    private List<Active> resolved(String path) {
        List<Active> active = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            if (rule instanceof FileRule fileRule && runs(rule.info(), path)) {
                active.add(new Active(
                        fileRule,
                        rule instanceof EntryRule ofEntries ? ofEntries : null,
                        settings(rule.info(), path),
                        rule.info().needs() == Needs.BODY));
            }
        }
        return active;
    }

    private RuleSettings settings(RuleInfo info, String path) {
        return new RuleSettings(info, config.choice(info.id().value(), path).options());
    }

    /** What is asked of the rules. */
    private enum Mode {
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
    private record Findings(
            Pass pass,
            List<Problem> sorted,
            Found[] ofRules,
            @Nullable FileContext[] looks,
            List<Problem> others,
            boolean suppressed) {}

    /** One run of the rules over one version of a file. */
    private final class Pass {
        final ContentFile file;
        final String path;
        final List<Active> active;
        final Mode mode;
        final FileContext view;
        private Map<Fix, ContentFile> copies = Map.of();
        private final Consumer<Problem> sink = this::take;
        /** What the rule that runs has found, and the entry that it looks at, if it looks at one at a time. */
        private Found found = Found.NOTHING;

        private MapNode.@Nullable Entry entry;

        Pass(ContentFile file, String path, List<Active> active, Mode mode) {
            this.file = file;
            this.path = path;
            this.active = active;
            this.mode = mode;
            this.view = new FileContext(
                    file,
                    path,
                    config.dialect(),
                    NO_RULE,
                    new LazyBody(file),
                    problem -> {},
                    mode == Mode.ALL ? this::keep : null);
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
                    Active one = active.get(i);
                    found = Found.NOTHING;
                    if (mode != Mode.PROOF_OF_HEADER || !one.needsBody()) {
                        looks[i] = check(one, file.header().entries());
                        if (!found.problems.isEmpty()) {
                            all.addAll(found.problems);
                        }
                    }
                    ofRules[i] = found;
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
            for (Problem problem : file.problems()) {
                chosen(problem, path).ifPresent(others::add);
            }
            if (body && !view.isBodyUtf8()) {
                file.bodyProblem().flatMap(problem -> chosen(problem, path)).ifPresent(others::add);
            }
            if (file.state() != HeaderState.BROKEN) {
                record(file, path, others);
            }
            return others;
        }

        /** What a rule finds; one for entries sees some, any other one the whole file. */
        Found found(Active one, List<MapNode.Entry> entries) {
            check(one, entries);
            return found;
        }

        private FileContext check(Active one, List<MapNode.Entry> entries) {
            found = Found.NOTHING;
            entry = null;
            FileContext context = view.forRule(one.settings(), sink);
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
                take(crashed(one.rule(), file.source(), e));
            }
            return context;
        }

        private void keep(Fix fix, ContentFile copy) {
            copies = copies.isEmpty() ? new IdentityHashMap<>(4) : copies;
            copies.put(fix, copy);
        }

        private void take(Problem problem) {
            Problem wanted = chosen(problem, path).orElse(null);
            if (wanted != null) {
                found = found == Found.NOTHING ? new Found(new ArrayList<>(4), new ArrayList<>(4)) : found;
                found.problems.add(wanted);
                found.entries.add(entry);
            }
        }
    }

    /**
     * What one rule found.
     *
     * @param problems the findings
     * @param entries for each finding the entry that the rule looked at; null if it looked at the whole file
     */
    private record Found(List<Problem> problems, List<MapNode.@Nullable Entry> entries) {
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

    /** What the record of the configuration, and its constraints, say of a file. */
    private void record(ContentFile file, String path, List<Problem> all) {
        Class<?> record = config.record().orElse(null);
        if (record == null || beans == null) {
            return;
        }
        Content<?> content = file.as(record);
        for (Problem problem : content.problems()) {
            if (!file.problems().contains(problem)) {
                chosen(problem, path).ifPresent(all::add);
            }
        }
        for (Problem problem : beans.validate(content)) {
            chosen(problem, path).ifPresent(all::add);
        }
    }

    /**
     * Whether a rule runs for a file.
     *
     * @param info the rule
     * @param path the file's path; the empty text for the whole site
     * @return true if it is on and meant for the dialect
     */
    public boolean runs(RuleInfo info, String path) {
        String id = info.id().value();
        if (config.choice(id, path).off()) {
            return false;
        } else if (config.mentions(id)) {
            return true;
        }
        String dialect = config.dialect().name();
        return info.severity().isPresent()
                && (info.dialects().isEmpty() || info.dialects().contains(dialect));
    }

    /**
     * A rule that throws is a finding, so that the run goes on.
     *
     * @param rule the rule
     * @param source the file at which it happened
     * @param e what it threw
     * @return the finding
     */
    public static Problem crashed(Rule rule, SourceText source, Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return Problem.error(
                        CRASHED,
                        Location.of(source, Span.at(0)),
                        Message.of(
                                "Unexpected {0} in rule `{1}`{2}, expected findings",
                                String.valueOf(e),
                                rule.info().id().value(),
                                trace.length == 0 ? "" : " at " + trace[0]))
                .withHint(Message.of("this is a fault of the rule, not of the file; the other rules did run"));
    }

    /**
     * A finding as the configuration wants it.
     *
     * @param problem the finding
     * @param path the file's path; the empty text for the whole site
     * @return the finding with its severity, or empty if it is off
     */
    public Optional<Problem> chosen(Problem problem, String path) {
        RuleConfig.Choice choice = config.choice(problem.id().value(), path);
        if (choice.off()) {
            return Optional.empty();
        }
        return Optional.of(choice.severity().map(problem::withSeverity).orElse(problem));
    }

    // ---- proof

    private Problem withProvenFix(Problem problem, Findings before) {
        for (Fix fix : problem.fixes()) {
            if (isProven(fix, problem, before)) {
                return problem.fixes().size() == 1 ? problem : problem.withFixes(List.of(fix));
            }
        }
        return problem.withFixes(List.of());
    }

    /** On a copy: the finding is gone, and no finding has come. */
    private boolean isProven(Fix fix, Problem problem, Findings before) {
        Pass pass = before.pass();
        ContentFile file = pass.file;
        ContentFile copy = pass.copies.get(fix);
        ContentFile mended = copy != null ? copy : apply(fix, file);
        if (mended == null) {
            return false;
        }
        // an edit of the header leaves the body as it is, and what rules say of it
        boolean header = isInHeader(fix, file);
        Mode mode = header ? Mode.PROOF_OF_HEADER : Mode.PROOF;
        if (header
                && !before.suppressed()
                && mended.state() == file.state()
                && mended.format().equals(file.format())) {
            return isBetter(problem.id(), before, mended, copy != null);
        }
        List<Problem> after =
                new Pass(mended, pass.path, pass.active, mode).run().sorted();
        List<Problem> known = header ? withoutBodies(before.sorted()) : before.sorted();
        // no rule looks at a header that cannot be read: what is found in the mended one is not new
        boolean readable = !isReadable(file) && isReadable(mended);
        return readable
                ? after.stream().noneMatch(left -> left.id().equals(problem.id()))
                : isBetter(problem.id(), known, after);
    }

    /**
     * The same for a copy with another header and nothing suppressed: a rule that has looked at nothing that differs would
     * find the same again, so only the others are asked.
     */
    private boolean isBetter(ProblemId id, Findings before, ContentFile mended, boolean edited) {
        Pass old = before.pass();
        ChangedKeys changed = ChangedKeys.between(old.file.header(), mended.header());
        // an edit by path has changed no line of another entry
        boolean byEntry = edited
                && changed != null
                && old.file.header().style() == CollectionStyle.BLOCK
                && mended.header().style() == CollectionStyle.BLOCK;
        Pass pass = new Pass(mended, old.path, old.active, Mode.PROOF_OF_HEADER);
        Map<ProblemId, Integer> counts = new HashMap<>();
        count(withoutBodies(before.others()), 1, counts);
        count(pass.others(false), -1, counts);
        for (int i = 0; i < old.active.size(); i++) {
            Active one = old.active.get(i);
            if (one.needsBody()) {
                continue;
            }
            Found found = before.ofRules()[i];
            FileContext look = before.looks()[i];
            if (byEntry && changed != null && one.ofEntries() != null) {
                count(found.in(changed.before), 1, counts);
                count(pass.found(one, changed.after).problems, -1, counts);
            } else if (changed == null
                    || look == null
                    || one.ofEntries() != null
                    || look.hasLookedAt(changed.names, !changed.sameNames)) {
                count(found.problems, 1, counts);
                count(pass.found(one, mended.header().entries()).problems, -1, counts);
            }
        }
        return isBetter(id, counts);
    }

    private static boolean isBetter(ProblemId id, Map<ProblemId, Integer> counts) {
        for (int left : counts.values()) {
            if (left < 0) {
                return false;
            }
        }
        return counts.getOrDefault(id, 0) > 0;
    }

    private static void count(List<Problem> problems, int one, Map<ProblemId, Integer> counts) {
        for (int i = 0; i < problems.size(); i++) {
            counts.merge(problems.get(i).id(), one, Integer::sum);
        }
    }

    private static boolean isInHeader(Fix fix, ContentFile file) {
        return isReadable(file)
                && fix.edits().list().stream()
                        .allMatch(edit -> edit.span().end() <= file.headerSpan().end());
    }

    private List<Problem> withoutBodies(List<Problem> problems) {
        if (problems.isEmpty()) {
            return problems;
        }
        return problems.stream()
                .filter(problem -> rules.rule(problem.id().value())
                        .map(rule -> rule.info().needs() != Needs.BODY)
                        .orElse(!problem.id().value().equals("encoding/body-not-utf-8")))
                .toList();
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

    private static boolean isBetter(ProblemId id, List<Problem> before, List<Problem> after) {
        Map<ProblemId, Integer> counts = new HashMap<>();
        count(before, 1, counts);
        count(after, -1, counts);
        return isBetter(id, counts);
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
