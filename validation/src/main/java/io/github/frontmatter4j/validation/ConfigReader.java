package io.github.frontmatter4j.validation;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.HeaderState;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.problem.ReadingProblems;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.Rule;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import io.github.frontmatter4j.validation.rule.RuleOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code .frontmatter.yml}:
 *
 * <pre>
 * dialect: hugo@0.150
 * record: org.example.Page
 * baseline: .frontmatter-baseline
 * exclude: ["drafts/**"]
 * rules:
 *   seo/title-too-long: off
 *   link/broken-internal: error
 *   seo/description-too-long: {severity: warning, max: 80}
 * overrides:
 *   - files: "posts/**"
 *     rules: {header/missing-required: {fields: [title, date]}}
 * </pre>
 *
 * Mistakes are problems with their places in the configuration file. Stateless and thread-safe.
 */
public final class ConfigReader {

    static final ProblemId UNKNOWN_KEY = new ProblemId("config/unknown-key");
    static final ProblemId UNKNOWN_RULE = new ProblemId("config/unknown-rule");
    static final ProblemId UNKNOWN_OPTION = new ProblemId("config/unknown-option");
    static final ProblemId WRONG_VALUE = new ProblemId("config/wrong-value");

    /**
     * A configuration and what is wrong with its file.
     *
     * @param config what could be read
     * @param problems mistakes; if there is an error, the configuration should not be used
     */
    public record Result(RuleConfig config, List<Problem> problems) {
        /**
         * Copies the list.
         *
         * @param config what could be read
         * @param problems mistakes; if there is an error, the configuration should not be used
         */
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /** The choice of who says nothing. */
    private static final RuleConfig.Choice UNSAID = new RuleConfig.Choice(Optional.empty(), false, Map.of());

    /** How the file is called where nobody says otherwise. */
    public static final String FILE_NAME = ".frontmatter.yml";

    private final RuleSet rules;
    private final @Nullable ClassLoader loader;

    /**
     * A reader that knows some rules, and no records.
     *
     * @param rules the rules that the file may name
     */
    public ConfigReader(RuleSet rules) {
        this(rules, null);
    }

    private ConfigReader(RuleSet rules, @Nullable ClassLoader loader) {
        this.rules = Objects.requireNonNull(rules, "rules");
        this.loader = loader;
    }

    /**
     * The same reader, knowing the records that a file may name.
     *
     * @param loader finds the class behind {@code record:}
     * @return a copy
     */
    public ConfigReader withRecords(ClassLoader loader) {
        return new ConfigReader(rules, Objects.requireNonNull(loader, "loader"));
    }

    /**
     * Looks for {@value #FILE_NAME} in a folder, or the folder of a file, and above.
     *
     * @param start a file or folder
     * @return the nearest one, or empty
     */
    public static Optional<Path> nearest(Path start) {
        Path from = start.toAbsolutePath().normalize();
        for (Path folder = Files.isDirectory(from) ? from : from.getParent();
                folder != null;
                folder = folder.getParent()) {
            Path candidate = folder.resolve(FILE_NAME);
            if (Files.isRegularFile(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a configuration.
     *
     * @param source the file
     * @return the configuration and its mistakes
     */
    public Result read(SourceText source) {
        ContentFile file = FrontMatter.standard().parseData(source);
        Reading reading = new Reading(file);
        if (file.state() != HeaderState.BROKEN) {
            for (MapNode.Entry entry : file.header().entries()) {
                reading.top(entry);
            }
        }
        reading.problems.addAll(file.problems());
        reading.problems.sort(Problem.ORDER);
        return new Result(reading.builder.build(), reading.problems);
    }

    /** One pass over a configuration file. */
    private final class Reading {
        private final ContentFile file;
        private final RuleConfig.Builder builder = RuleConfig.builder();
        private final List<Problem> problems = new ArrayList<>();

        Reading(ContentFile file) {
            this.file = file;
        }

        void top(MapNode.Entry entry) {
            String name = String.valueOf(entry.name());
            KeyPath path = KeyPath.of(name);
            switch (name) {
                case "dialect" -> dialect(entry.value(), path);
                case "baseline" -> baseline(entry.value(), path);
                case "exclude" -> {
                    for (String pattern : patterns(entry.value(), path)) {
                        builder.exclude(pattern);
                    }
                }
                case "record" -> record(entry.value(), path);
                case "rules" -> {
                    for (Map.Entry<String, RuleConfig.Choice> rule :
                            choices(entry.value(), path).entrySet()) {
                        builder.rule(rule.getKey(), rule.getValue());
                    }
                }
                case "overrides" -> overrides(entry.value(), path);
                default ->
                    problems.add(error(
                            UNKNOWN_KEY,
                            entry.key(),
                            path,
                            "Unexpected key `{0}`, expected one of `dialect`, `record`, `baseline`, `exclude`, `rules`, `overrides`",
                            name));
            }
        }

        private void dialect(Node value, KeyPath path) {
            try {
                builder.dialect(Dialect.named(text(value)));
            } catch (IllegalArgumentException e) {
                problems.add(error(WRONG_VALUE, value, path, "{0}", String.valueOf(e.getMessage())));
            }
        }

        private void record(Node value, KeyPath path) {
            ClassLoader known = loader;
            String name = text(value);
            if (known == null) {
                problems.add(error(
                        WRONG_VALUE,
                        value,
                        path,
                        "Unexpected `record`, expected none: this reader was given no classes"));
                return;
            }
            try {
                Class<?> type = Class.forName(name, false, known);
                if (!type.isRecord()) {
                    problems.add(error(WRONG_VALUE, value, path, "Unexpected class `{0}`, expected a record", name));
                    return;
                }
                FrontMatter.standard().parse("", "").as(type);
                builder.record(type.asSubclass(Record.class));
            } catch (ClassNotFoundException | LinkageError e) {
                problems.add(error(
                        WRONG_VALUE,
                        value,
                        path,
                        "Unexpected `{0}`, expected the name of a record that can be loaded",
                        name));
            } catch (IllegalArgumentException e) {
                problems.add(error(
                        WRONG_VALUE,
                        value,
                        path,
                        "Unexpected record `{0}`: {1}",
                        name,
                        String.valueOf(e.getMessage())));
            }
        }

        private void baseline(Node value, KeyPath path) {
            if (value instanceof ScalarNode scalar && !scalar.text().isBlank()) {
                builder.baseline(scalar.text());
            } else {
                problems.add(error(WRONG_VALUE, value, path, "Unexpected value, expected the path of a file"));
            }
        }

        private void overrides(Node value, KeyPath path) {
            if (!(value instanceof ListNode list)) {
                problems.add(
                        error(WRONG_VALUE, value, path, "Unexpected value, expected a list of `files` and `rules`"));
                return;
            }
            for (int i = 0; i < list.items().size(); i++) {
                KeyPath at = path.index(i);
                if (list.items().get(i) instanceof MapNode map
                        && map.get("files").isPresent()) {
                    List<String> files = patterns(map.get("files").get(), at.key("files"));
                    Node said = map.get("rules").orElse(null);
                    builder.override(
                            new RuleConfig.Override(files, said == null ? Map.of() : choices(said, at.key("rules"))));
                } else {
                    problems.add(error(
                            WRONG_VALUE, list.items().get(i), at, "Unexpected entry, expected `files` and `rules`"));
                }
            }
        }

        private Map<String, RuleConfig.Choice> choices(Node value, KeyPath path) {
            Map<String, RuleConfig.Choice> choices = new LinkedHashMap<>();
            if (!(value instanceof MapNode map)) {
                problems.add(
                        error(WRONG_VALUE, value, path, "Unexpected value, expected rules and what is said of them"));
                return choices;
            }
            for (MapNode.Entry entry : map.entries()) {
                String id = String.valueOf(entry.name());
                KeyPath at = path.key(id);
                Optional<Rule> rule = rules.rule(id);
                if (rule.isPresent()) {
                    choices.put(
                            rule.get().info().id().value(), choice(rule.get().info(), entry.value(), at));
                } else if (isReadingProblem(id)) {
                    choices.put(id, choice(RuleInfo.of(id, "", Severity.ERROR, Needs.HEADER, ""), entry.value(), at));
                } else {
                    problems.add(unknownRule(entry.key(), at, id));
                }
            }
            return choices;
        }

        private Problem unknownRule(Node key, KeyPath path, String id) {
            Problem problem = error(UNKNOWN_RULE, key, path, "Unexpected rule `{0}`, expected the id of a rule", id);
            return rules.rules().stream()
                    .map(rule -> rule.info().id().value())
                    .filter(known -> known.endsWith(id)
                            || id.endsWith(known.substring(known.indexOf('/')))
                            || distance(known, id) <= 3)
                    .findFirst()
                    .map(known -> problem.withHint(Message.of("did you mean `{0}`?", known)))
                    .orElse(problem.withHint(Message.of("`frontmatter rules` lists all rules")));
        }

        private RuleConfig.Choice choice(RuleInfo info, Node value, KeyPath path) {
            if (value instanceof ScalarNode) {
                return word(value, path);
            } else if (!(value instanceof MapNode map)) {
                problems.add(error(
                        WRONG_VALUE,
                        value,
                        path,
                        "Unexpected value, expected `off`, `error`, `warning`, `info` or a map of options"));
                return RuleConfig.Choice.disabled();
            } else {
                Node severity = map.get("severity").orElse(null);
                RuleConfig.Choice choice = severity == null ? UNSAID : word(severity, path.key("severity"));
                return new RuleConfig.Choice(choice.severity(), choice.off(), options(info, map, path));
            }
        }

        private RuleConfig.Choice word(Node value, KeyPath path) {
            String word = text(value).toLowerCase(Locale.ROOT);
            switch (word) {
                case "off", "false":
                    return RuleConfig.Choice.disabled();
                case "on", "true":
                    return UNSAID;
                case "error":
                    return RuleConfig.Choice.as(Severity.ERROR);
                case "warning":
                    return RuleConfig.Choice.as(Severity.WARNING);
                case "info":
                    return RuleConfig.Choice.as(Severity.INFO);
                default:
                    problems.add(error(
                            WRONG_VALUE,
                            value,
                            path,
                            "Unexpected `{0}`, expected `off`, `on`, `error`, `warning` or `info`",
                            word));
                    return UNSAID;
            }
        }

        private Map<String, Object> options(RuleInfo info, MapNode map, KeyPath path) {
            Map<String, Object> options = new LinkedHashMap<>();
            for (MapNode.Entry entry : map.entries()) {
                String name = String.valueOf(entry.name());
                if (name.equals("severity")) {
                    continue;
                }
                RuleOption option = option(info, name);
                if (option == null) {
                    String known = info.options().isEmpty()
                            ? "`severity` only"
                            : "one of "
                                    + String.join(
                                            ", ",
                                            info.options().stream()
                                                    .map(RuleOption::name)
                                                    .toList());
                    problems.add(error(
                            UNKNOWN_OPTION,
                            entry.key(),
                            path.key(name),
                            "Unexpected option `{0}` of `{1}`, expected {2}",
                            name,
                            info.id().value(),
                            known));
                    continue;
                }
                Object chosen = value(option, entry.value(), path.key(name));
                if (chosen != null) {
                    options.put(name, chosen);
                }
            }
            return options;
        }

        private static @Nullable RuleOption option(RuleInfo info, String name) {
            for (RuleOption option : info.options()) {
                if (option.name().equals(name)) {
                    return option;
                }
            }
            return null;
        }

        private @Nullable Object value(RuleOption option, Node value, KeyPath path) {
            Value said = file.valueOf(value);
            if (option.standard() instanceof Integer && said instanceof Value.Int number) {
                return number.value().intValue();
            } else if (option.standard() instanceof Boolean && said instanceof Value.Bool bool) {
                return bool.value();
            } else if (option.standard() instanceof List<?>
                    && (said instanceof Value.Items || value instanceof ScalarNode)) {
                return texts(value, path);
            } else if (option.standard() instanceof String && value instanceof ScalarNode scalar) {
                return scalar.text();
            }
            String expected = option.standard() instanceof Integer
                    ? "a whole number"
                    : option.standard() instanceof Boolean
                            ? "true or false"
                            : option.standard() instanceof List<?> ? "a list of texts" : "a text";
            problems.add(error(
                    WRONG_VALUE, value, path, "Unexpected value of `{0}`, expected {1}", option.name(), expected));
            return null;
        }

        private List<String> patterns(Node value, KeyPath path) {
            List<String> good = new ArrayList<>();
            for (String pattern : texts(value, path)) {
                try {
                    PathPattern.of(pattern);
                    good.add(pattern);
                } catch (IllegalArgumentException e) {
                    problems.add(error(
                            WRONG_VALUE,
                            value,
                            path,
                            "Unexpected pattern `{0}`, expected one such as `drafts/**` or `**/*.{md,html}`",
                            pattern));
                }
            }
            return good;
        }

        private List<String> texts(Node value, KeyPath path) {
            if (value instanceof ScalarNode scalar) {
                return List.of(scalar.text());
            }
            List<String> texts = new ArrayList<>();
            boolean good = value instanceof ListNode;
            for (Node item : value instanceof ListNode list ? list.items() : List.<Node>of()) {
                good &= item instanceof ScalarNode;
                texts.add(text(item));
            }
            if (good) {
                return List.copyOf(texts);
            }
            problems.add(error(WRONG_VALUE, value, path, "Unexpected value, expected a text or a list of texts"));
            return List.of();
        }

        private static String text(Node node) {
            return node instanceof ScalarNode scalar ? scalar.text() : "";
        }

        private Problem error(ProblemId id, Node node, KeyPath path, String template, Object... arguments) {
            return Problem.error(id, new Location(file.source(), node.span(), path), Message.of(template, arguments));
        }
    }

    /** Problems that reading itself reports have no rule but can be chosen too. */
    private static boolean isReadingProblem(String id) {
        for (ProblemId known : SiteValidator.IDS) {
            if (known.value().equals(id)) {
                return true;
            }
        }
        return ReadingProblems.ids().contains(id);
    }

    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
