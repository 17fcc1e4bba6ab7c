package io.github.frontmatter4j.validation.rule;

import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All files of a site as a rule sees them: their paths and the facts they state. Made for each rule; not to be kept. */
public final class SiteContext {

    private final Dialect dialect;
    private final RuleSettings settings;
    private final Set<String> paths;
    private final Function<? super Set<Fact.Kind>, ? extends Iterable<Fact>> facts;
    private final BiPredicate<? super String, ? super String> places;
    private final Consumer<Problem> sink;

    /**
     * A view of a site; the validator makes these.
     *
     * @param dialect the system that the site is for
     * @param settings the rule's options
     * @param paths the paths of all content files inside the site, with {@code /}
     * @param facts gives what the files say of some kinds, in the order of the files; asked as often as the rule asks
     * @param places whether a link can lead to a file, by its path inside the site, and a name in it
     * @param sink where findings go
     */
    public SiteContext(
            Dialect dialect,
            RuleSettings settings,
            Set<String> paths,
            Function<? super Set<Fact.Kind>, ? extends Iterable<Fact>> facts,
            BiPredicate<? super String, ? super String> places,
            Consumer<Problem> sink) {
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        this.settings = Objects.requireNonNull(settings, "settings");
        this.paths = Objects.requireNonNull(paths, "paths");
        this.facts = Objects.requireNonNull(facts, "facts");
        this.places = Objects.requireNonNull(places, "places");
        this.sink = Objects.requireNonNull(sink, "sink");
    }

    /**
     * The system that the site is for.
     *
     * @return the dialect
     */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * The rule's options.
     *
     * @return the settings
     */
    public RuleSettings settings() {
        return settings;
    }

    /**
     * The paths of all content files.
     *
     * @return paths inside the site
     */
    public Set<String> paths() {
        return paths;
    }

    /**
     * Whether a link can lead to a place in a content file. The file is read when this is asked.
     *
     * @param path the file's path inside the site
     * @param name the name of a heading or element, as it stands behind {@code #}
     * @return true if the file has such a place as any of the usual systems names it, or if not all of its places are known;
     *     false if there is no such file
     */
    public boolean hasPlace(String path, String name) {
        return places.test(path, name);
    }

    /**
     * The facts of some kinds. They are read one by one: a rule keeps those that it needs.
     *
     * @param kinds what they are
     * @return the facts in the order of the files
     */
    public Iterable<Fact> facts(Fact.Kind... kinds) {
        return facts.apply(Set.of(kinds));
    }

    /**
     * Facts that are not alone under a reading.
     *
     * @param key what makes two of them the same
     * @param kinds what they are
     * @return groups of two facts and more, in the order of their first fact
     */
    public List<List<Fact>> same(Function<? super String, String> key, Fact.Kind... kinds) {
        int[] hashes = new int[64];
        int count = 0;
        for (Fact fact : facts(kinds)) {
            if (count == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * count);
            }
            hashes[count++] = key.apply(fact.text()).hashCode();
        }
        int[] repeated = repeated(hashes, count);
        if (repeated.length == 0) {
            return List.of();
        }
        Map<String, List<Fact>> groups = new LinkedHashMap<>();
        for (Fact fact : facts(kinds)) {
            String own = key.apply(fact.text());
            if (Arrays.binarySearch(repeated, own.hashCode()) >= 0) {
                add(fact, own, groups);
            }
        }
        List<List<Fact>> same = new ArrayList<>(groups.size());
        for (List<Fact> group : groups.values()) {
            if (group.size() > 1) {
                same.add(group);
            }
        }
        return Collections.unmodifiableList(same);
    }

    private static void add(Fact fact, String name, Map<String, List<Fact>> groups) {
        List<Fact> group = groups.get(name);
        if (group == null) {
            group = new ArrayList<>();
            groups.put(name, group);
        }
        group.add(fact);
    }

    /** The numbers that are there twice at least, in ascending order. */
    private static int[] repeated(int[] numbers, int count) {
        Arrays.sort(numbers, 0, count);
        int found = 0;
        for (int i = 1; i < count; i++) {
            if (numbers[i] == numbers[i - 1] && (found == 0 || numbers[found - 1] != numbers[i])) {
                numbers[found++] = numbers[i];
            }
        }
        return Arrays.copyOf(numbers, found);
    }

    /**
     * Facts by a reading of their texts.
     *
     * @param key what makes two of them the same; null for a text that is left out
     * @param kinds what they are
     * @return groups in the order of their first fact
     */
    public Map<String, List<Fact>> groups(Function<? super String, @Nullable String> key, Fact.Kind... kinds) {
        Map<String, List<Fact>> groups = new LinkedHashMap<>();
        for (Fact fact : facts(kinds)) {
            String group = key.apply(fact.text());
            if (group != null) {
                add(fact, group, groups);
            }
        }
        return groups;
    }

    /**
     * Begins a finding.
     *
     * @param fact what it is about
     * @param template the English sentence: what is there and what was expected
     * @param arguments its arguments
     * @return a problem with the rule's id, to be given to {@link #report}
     */
    public Problem problem(Fact fact, String template, Object... arguments) {
        return Problem.of(
                settings.info().id(),
                settings.info().severity().orElse(Severity.WARNING),
                fact.location(),
                Message.of(template, arguments));
    }

    /**
     * Reports a finding.
     *
     * @param problem made by {@link #problem}
     */
    public void report(Problem problem) {
        sink.accept(problem);
    }
}
