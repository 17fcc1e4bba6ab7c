package io.github.frontmatter4j.validation;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.validation.internal.ActiveRules;
import io.github.frontmatter4j.validation.internal.FileCheck;
import io.github.frontmatter4j.validation.report.ReportParts;
import io.github.frontmatter4j.validation.report.Summary;
import io.github.frontmatter4j.validation.rule.RuleSettings;
import io.github.frontmatter4j.validation.rule.SiteContext;
import io.github.frontmatter4j.validation.rule.SiteRule;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Checks sites and single files: reads every file, runs the rules, proves each fix on a copy before it is offered. One
 * bad file or rule never stops the rest. Immutable and thread-safe.
 *
 * <pre>{@code
 * Report report = SiteValidator.standard().validate(Site.of(Path.of("content")));
 * report.problems().forEach(problem -> System.out.print(ProblemPrinter.plain().print(problem)));
 * }</pre>
 */
public final class SiteValidator {

    static final ProblemId UNREADABLE = new ProblemId("file/unreadable");
    static final ProblemId SKIPPED = new ProblemId("file/skipped");

    /** What a check reports without a rule. */
    static final List<ProblemId> IDS = List.of(UNREADABLE, SKIPPED);

    /** Files that are under way at once when an executor runs them; bounds the memory. */
    private static final int WINDOW = 64;

    private final RuleSet rules;
    private final RuleConfig config;
    private final FrontMatter frontMatter;
    private final ActiveRules active;
    private final FileCheck check;
    /** Who is told how far it is, or nobody. */
    private final @Nullable IntConsumer progress;

    private SiteValidator(RuleSet rules, RuleConfig config) {
        this.rules = rules;
        this.config = config;
        this.frontMatter = FrontMatter.builder().dialect(config.dialect()).build();
        this.active = new ActiveRules(rules, config);
        this.check = new FileCheck(frontMatter, active, config.record());
        this.progress = null;
    }

    private SiteValidator(SiteValidator same, IntConsumer progress) {
        this.rules = same.rules;
        this.config = same.config;
        this.frontMatter = same.frontMatter;
        this.active = same.active;
        this.check = same.check;
        this.progress = progress;
    }

    /**
     * The built-in rules as they are.
     *
     * @return a validator
     */
    public static SiteValidator standard() {
        return of(RuleSet.builtIn(), RuleConfig.standard());
    }

    /**
     * Some rules and what is said of them.
     *
     * @param rules the rules
     * @param config the configuration
     * @return a validator
     */
    public static SiteValidator of(RuleSet rules, RuleConfig config) {
        return new SiteValidator(Objects.requireNonNull(rules, "rules"), Objects.requireNonNull(config, "config"));
    }

    /**
     * The same validator, telling how far it is.
     *
     * @param progress called with the number of files done, from the calling thread
     * @return a copy
     */
    public SiteValidator withProgress(IntConsumer progress) {
        return new SiteValidator(this, Objects.requireNonNull(progress, "progress"));
    }

    /**
     * The configuration.
     *
     * @return what is said of the rules
     */
    public RuleConfig config() {
        return config;
    }

    /**
     * The rules.
     *
     * @return the set
     */
    public RuleSet rules() {
        return rules;
    }

    /**
     * The reader that follows the configuration's dialect.
     *
     * @return the reader
     */
    public FrontMatter frontMatter() {
        return frontMatter;
    }

    /**
     * Checks a site in the calling thread.
     *
     * @param site the files
     * @return all findings, sorted
     */
    public Report validate(Site site) {
        return validate(site, Runnable::run);
    }

    /**
     * Checks a site, file by file on an executor. The report is the same whatever the executor does.
     *
     * @param site the files
     * @param executor runs the checks of the files
     * @return all findings, sorted
     */
    public Report validate(Site site, Executor executor) {
        Entries entries = included(site);
        try (SiteFacts facts = SiteFacts.inMemory(entries)) {
            return validate(site, entries, executor, facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is written
        }
    }

    private Report validate(Site site, Entries entries, Executor executor, SiteFacts facts) throws IOException {
        List<Problem> problems = new ArrayList<>();
        boolean siteRules = hasSiteRules();
        for (int start = 0; start < entries.size(); start += WINDOW) {
            List<Site.Entry> window = entries.subList(start, Math.min(entries.size(), start + WINDOW));
            List<CompletableFuture<FileCheck.Result>> running = window.stream()
                    .map(entry -> CompletableFuture.supplyAsync(() -> one(entry, siteRules), executor))
                    .toList();
            for (int i = 0; i < window.size(); i++) {
                FileCheck.Result result = running.get(i).join();
                problems.addAll(result.problems());
                facts.add(start + i, result.facts());
                progress(start + i + 1);
            }
        }
        LateFiles files = new LateFiles(this, entries.byName(), new SitePaths(site.all()));
        for (Map.Entry<String, List<Problem>> found : late(site, files, facts).entrySet()) {
            problems.addAll(files.placed(found.getKey(), found.getValue()));
        }
        problems.sort(Problem.ORDER);
        return new Report(problems, entries.size());
    }

    /**
     * Checks a site, file by file on an executor, and writes the report while it does so: findings are not kept, so that the
     * memory does not grow with their number. The text is that of {@link #validate(Site, Executor)} and the reporter.
     *
     * @param site the files
     * @param executor runs the checks of the files
     * @param filter what of the findings of one file is reported, such as {@link Baseline#without(List)}; called from any
     *     thread
     * @param parts the form of the report
     * @param out where it is written as UTF-8, from the calling thread; it is flushed and left open
     * @return how much was reported
     * @throws IOException if the report cannot be written
     */
    public Summary write(
            Site site, Executor executor, UnaryOperator<List<Problem>> filter, ReportParts parts, OutputStream out)
            throws IOException {
        return new ReportRun(
                        this,
                        included(site),
                        Objects.requireNonNull(filter, "filter"),
                        Objects.requireNonNull(parts, "parts"),
                        Objects.requireNonNull(out, "out"))
                .run(site, Objects.requireNonNull(executor, "executor"));
    }

    boolean hasSiteRules() {
        return !active.ofSite().isEmpty();
    }

    void progress(int files) {
        if (progress != null) {
            progress.accept(files);
        }
    }

    private Entries included(Site site) {
        return config.hasExclusions() ? site.all().only(new Included(config)) : site.all();
    }

    /** The paths that a configuration does not leave out. */
    private record Included(RuleConfig config) implements Predicate<String> {
        @Override
        public boolean test(String path) {
            return !config.isExcluded(path);
        }
    }

    /**
     * What can be said when all files are checked: of the site, and of what was left out; by the names of files, and still
     * without their texts.
     */
    TreeMap<String, List<Problem>> late(Site site, LateFiles files, SiteFacts facts) throws IOException {
        SiteFindings found = new SiteFindings(active);
        for (SiteRule rule : active.ofSite()) {
            check(rule, files, facts, found);
        }
        for (Site.Skipped skipped : site.skipped()) {
            found.add(skipped(skipped));
        }
        return found.byName();
    }

    /**
     * Checks one file with the rules for files.
     *
     * @param file the file
     * @param path its path inside the site
     * @return its findings, sorted
     */
    public List<Problem> validate(ContentFile file, String path) {
        return check.check(file, path, file.path(), false).problems();
    }

    FileCheck.Result one(Site.Entry entry, boolean facts) {
        try {
            ContentFile file = read(entry);
            return check.check(file, entry.path(), entry.disk(), facts);
        } catch (IOException e) {
            Problem problem = Problem.error(
                            UNREADABLE,
                            Location.of(SourceText.of(entry.name(), ""), Span.at(0)),
                            Message.of(
                                    "Unexpected failure to read the file ({0}), expected its bytes", String.valueOf(e)))
                    .withHint(Message.of("check that it exists and may be read"));
            return new FileCheck.Result(List.of(problem), List.of());
        }
    }

    ContentFile read(Site.Entry entry) throws IOException {
        return entry.disk().isPresent()
                ? frontMatter.parse(entry.disk().get()).named(entry.name())
                : frontMatter.parse(entry.name(), entry.text().orElse(""));
    }

    ContentFile reread(ContentFile file, SourceText edited) {
        return file.withSource(edited);
    }

    private static Problem skipped(Site.Skipped skipped) {
        Message message = switch (skipped.reason()) {
            case LINK_OUTSIDE ->
                Message.of("Unexpected link that leaves the folder, expected one inside; it is not followed");
            case LINK_BROKEN -> Message.of("Unexpected link to nothing or to itself, expected a link to a file");
            case SPECIAL_FILE -> Message.of("Unexpected special file, expected a regular one; it is not read");
            case UNREADABLE -> Message.of("Unexpected file or folder that may not be read");
        };
        Severity severity = skipped.reason() == Site.Reason.UNREADABLE ? Severity.ERROR : Severity.WARNING;
        SourceText source = SourceText.of(skipped.path().toString(), "");
        return Problem.of(SKIPPED, severity, Location.of(source, Span.at(0)), message);
    }

    private void check(SiteRule rule, LateFiles files, SiteFacts facts, SiteFindings found) throws IOException {
        RuleSettings settings = active.settings(rule.info(), "");
        try {
            rule.check(new SiteContext(config.dialect(), settings, files.paths(), facts, files, found));
        } catch (RuntimeException | StackOverflowError e) {
            facts.rethrow();
            found.accept(ActiveRules.crashed(rule, SourceText.of("(site)", ""), e));
        }
    }
}
