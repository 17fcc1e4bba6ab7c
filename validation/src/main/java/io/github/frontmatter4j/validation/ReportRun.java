package io.github.frontmatter4j.validation;

import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.validation.internal.FileCheck;
import io.github.frontmatter4j.validation.report.ReportParts;
import io.github.frontmatter4j.validation.report.Summary;
import io.github.frontmatter4j.validation.rule.Fact;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One check whose report is written file by file. Findings of the whole site come last but stand in the report where their
 * files stand; so the text of the files waits in a spool, and the few files that such findings are about are checked again.
 */
final class ReportRun {

    /** Files of one task, and tasks under way at once; both bound the memory. */
    private static final int FILES = 8;

    private static final int TASKS = 8;

    private static final byte[] NOTHING = {};

    private final SiteValidator validator;
    private final ReportParts parts;
    private final UnaryOperator<List<Problem>> filter;
    private final Entries entries;
    private final OutputStream out;
    /** Where what stands between the beginning and the end goes: out, or what waits for the beginning. */
    private OutputStream body;

    private final boolean siteRules;
    private final byte[] between;
    private final Sum sum = new Sum();
    private boolean first = true;

    ReportRun(
            SiteValidator validator,
            Entries entries,
            UnaryOperator<List<Problem>> filter,
            ReportParts parts,
            OutputStream out) {
        this.validator = validator;
        this.entries = entries.byName();
        this.filter = filter;
        this.parts = parts;
        this.out = out;
        this.body = out;
        this.between = utf8(parts.between());
        this.siteRules = validator.hasSiteRules();
    }

    /** What became of the files of one task. */
    private record Done(List<byte[]> texts, List<Summary> summaries, List<Said> said, int files) {}

    /** What a file says that others may say too. */
    private record Said(int entry, List<Fact> facts) {}

    /** Files of one name: more than one only if a path was given twice. */
    private record Group(int from, int to) {}

    /** How much was written. */
    private static final class Sum {
        private long errors;
        private long warnings;
        private long infos;
        private long fixable;
        private long unsafelyFixable;
        private int withFindings;
        private int failing;
        private final Map<ProblemId, Long> byRule = new HashMap<>();

        void add(Summary more) {
            errors += more.errors();
            warnings += more.warnings();
            infos += more.infos();
            fixable += more.fixable();
            unsafelyFixable += more.unsafelyFixable();
            withFindings += more.withFindings();
            failing += more.failing();
            for (Map.Entry<ProblemId, Long> rule : more.byRule().entrySet()) {
                byRule.put(rule.getKey(), byRule.getOrDefault(rule.getKey(), 0L) + rule.getValue());
            }
        }

        Summary of(int files) {
            return new Summary(files, errors, warnings, infos, fixable, unsafelyFixable, withFindings, failing, byRule);
        }
    }

    /** What waits until all files are checked: the facts, and the texts with their counts. */
    private static final class Waiting implements AutoCloseable {
        private final SiteFacts facts;
        private final Spool texts = Spool.create();
        private final Map<ProblemId, Integer> numbers = new HashMap<>();
        private final List<ProblemId> rules = new ArrayList<>();

        Waiting(Entries entries) {
            this.facts = SiteFacts.spooled(entries);
        }

        void add(byte[] text, Summary summary) throws IOException {
            texts.add(summary.byRule().size());
            for (Map.Entry<ProblemId, Long> rule : summary.byRule().entrySet()) {
                Integer number = numbers.putIfAbsent(rule.getKey(), rules.size());
                if (number == null) {
                    number = rules.size();
                    rules.add(rule.getKey());
                }
                texts.add(number);
                texts.add(rule.getValue().intValue());
            }
            texts.add((int) summary.errors());
            texts.add((int) summary.warnings());
            texts.add((int) summary.infos());
            texts.add((int) summary.fixable());
            texts.add((int) summary.unsafelyFixable());
            texts.add(summary.withFindings());
            texts.add(summary.failing());
            texts.add(text);
        }

        /** The counts of the next text. */
        Summary summary(Spool.Reader from) throws IOException {
            Map<ProblemId, Long> byRule = new HashMap<>();
            for (int left = from.number(); left > 0; left--) {
                byRule.put(rules.get(from.number()), (long) from.number());
            }
            return new Summary(
                    0,
                    from.number(),
                    from.number(),
                    from.number(),
                    from.number(),
                    from.number(),
                    from.number(),
                    from.number(),
                    byRule);
        }

        @Override
        public void close() throws IOException {
            try {
                facts.close();
            } finally {
                texts.close();
            }
        }
    }

    Summary run(Site site, Executor executor) throws IOException {
        Summary summary;
        if (parts.beginsWithSummary()) {
            try (Spool kept = Spool.create()) {
                body(site, executor, kept.stream());
                summary = sum.of(entries.size());
                out.write(utf8(parts.begin(summary)));
                kept.read().copyAllTo(out);
            }
        } else {
            out.write(utf8(parts.begin(Summary.of(entries.size()))));
            body(site, executor, out);
            summary = sum.of(entries.size());
        }
        out.write(utf8(parts.end(summary)));
        out.flush();
        return summary;
    }

    private void body(Site site, Executor executor, OutputStream to) throws IOException {
        body = to;
        if (siteRules || !site.skipped().isEmpty()) {
            try (Waiting waiting = new Waiting(entries)) {
                files(executor, waiting);
                LateFiles files = new LateFiles(validator, entries, new SitePaths(site.all()));
                merge(validator.late(site, files, waiting.facts), files, waiting);
            }
        } else {
            files(executor, null);
        }
    }

    private void files(Executor executor, @Nullable Waiting waiting) throws IOException {
        if (entries.size() <= FILES) {
            take(check(groups(0)), waiting);
            validator.progress(entries.size());
            return;
        }
        Deque<CompletableFuture<Done>> running = new ArrayDeque<>();
        int next = 0;
        int done = 0;
        while (next < entries.size() || !running.isEmpty()) {
            while (next < entries.size() && running.size() < TASKS) {
                List<Group> groups = groups(next);
                next = groups.get(groups.size() - 1).to();
                running.add(CompletableFuture.supplyAsync(() -> check(groups), executor));
            }
            Done result = running.remove().join();
            take(result, waiting);
            done += result.files();
            validator.progress(done);
        }
    }

    private void take(Done result, @Nullable Waiting waiting) throws IOException {
        if (waiting != null) {
            for (Said said : result.said()) {
                waiting.facts.add(said.entry(), said.facts());
            }
        }
        for (int i = 0; i < result.texts().size(); i++) {
            if (waiting != null) {
                waiting.add(result.texts().get(i), result.summaries().get(i));
            } else {
                write(result.texts().get(i), result.summaries().get(i));
            }
        }
    }

    private List<Group> groups(int from) {
        List<Group> groups = new ArrayList<>(FILES);
        for (int at = from;
                groups.size() < FILES && at < entries.size();
                at = groups.get(groups.size() - 1).to()) {
            groups.add(group(at));
        }
        return groups;
    }

    private Group group(int from) {
        int to = from + 1;
        String name = entries.name(from);
        while (to < entries.size() && entries.name(to).equals(name)) {
            to++;
        }
        return new Group(from, to);
    }

    private Done check(List<Group> groups) {
        List<byte[]> texts = new ArrayList<>(groups.size());
        List<Summary> summaries = new ArrayList<>(groups.size());
        List<Said> said = new ArrayList<>();
        int files = 0;
        for (Group group : groups) {
            List<Problem> problems = findings(group, said);
            texts.add(text(problems));
            summaries.add(Summary.of(0).with(problems));
            files += group.to() - group.from();
        }
        return new Done(texts, summaries, said, files);
    }

    private List<Problem> findings(Group group, List<Said> said) {
        List<Problem> problems = new ArrayList<>();
        for (int i = group.from(); i < group.to(); i++) {
            FileCheck.Result result = validator.one(entries.get(i), siteRules);
            problems.addAll(result.problems());
            said.add(new Said(i, result.facts()));
        }
        if (group.to() - group.from() > 1) {
            problems.sort(Problem.ORDER);
        }
        return filter.apply(problems);
    }

    private byte[] text(List<Problem> problems) {
        if (problems.isEmpty()) {
            return NOTHING;
        }
        return utf8(parts.file(problems));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void write(byte[] text, Summary found) throws IOException {
        if (begins(found)) {
            body.write(text);
        }
    }

    private void write(List<Problem> problems) throws IOException {
        write(text(problems), Summary.of(0).with(problems));
    }

    /** Counts what follows; says whether there is anything. */
    private boolean begins(Summary found) throws IOException {
        if (found.findings() == 0) {
            return false;
        } else if (!first) {
            body.write(between);
        }
        first = false;
        sum.add(found);
        return true;
    }

    private void merge(TreeMap<String, List<Problem>> late, LateFiles files, Waiting waiting) throws IOException {
        Spool.Reader texts = waiting.texts.read();
        for (int at = 0; at < entries.size(); ) {
            Group group = group(at);
            String name = entries.name(at);
            while (!late.isEmpty() && late.firstKey().compareTo(name) < 0) {
                alone(late.pollFirstEntry());
            }
            List<Problem> more = late.remove(name);
            Summary found = waiting.summary(texts);
            if (more == null && begins(found)) {
                texts.copyTo(body);
            } else {
                texts.copyTo(OutputStream.nullOutputStream());
            }
            if (more != null) {
                List<Problem> problems = new ArrayList<>(files.placed(name, more));
                for (Site.Entry entry : entries.subList(group.from(), group.to())) {
                    problems.addAll(validator.one(entry, false).problems());
                }
                problems.sort(Problem.ORDER);
                write(filter.apply(problems));
            }
            at = group.to();
        }
        while (!late.isEmpty()) {
            alone(late.pollFirstEntry());
        }
    }

    private void alone(Map.Entry<String, List<Problem>> ofNoFile) throws IOException {
        List<Problem> problems = new ArrayList<>(ofNoFile.getValue());
        problems.sort(Problem.ORDER);
        write(filter.apply(problems));
    }
}
